//! The file around the pages: the same bytes each time, streams that end as archives want, metadata, outline, attachments.

use super::documents::{EXAMPLES, document, example, heading, paragraph, print};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use warsha_press::paper::document::{Attachment, Block, Text};

#[test]
fn examples_are_written_as_they_should() {
    for name in EXAMPLES {
        check(&print(&example(name)));
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for name in EXAMPLES {
        assert!(print(&example(name)) == print(&example(name)), "{name} differs from one run to the next");
    }
}

/// What must hold of every PDF's objects.
pub fn check(bytes: &[u8]) {
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let document = Document::load_mem(bytes).unwrap();
    for (id, object) in &document.objects {
        if let Object::Stream(stream) = object {
            assert!(
                !matches!(stream.content.last(), Some(b'\r' | b'\n')),
                "stream {id:?} ends in a line's end"
            );
        }
    }
    let catalog = document.catalog().unwrap();
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = document.get_object(metadata).unwrap().as_stream().unwrap();
    assert!(!metadata.dict.has(b"Filter"), "metadata is packed");
    let xmp = std::str::from_utf8(&metadata.content).unwrap();
    for claim in ["<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(xmp.contains(claim), "metadata does not claim {claim}");
    }
    assert!(!catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap().has(b"Direction"));
    let text = String::from_utf8_lossy(bytes);
    for absent in ["/ActualText", "/JavaScript", "/URI", "/Encrypt", "/Annots"] {
        assert!(!text.contains(absent), "the file holds {absent}");
    }
}

fn get<'a>(document: &'a Document, entry: &'a Dictionary, key: &[u8]) -> Option<(ObjectId, &'a Dictionary)> {
    let id = entry.get(key).ok()?.as_reference().ok()?;
    Some((id, document.get_dictionary(id).unwrap()))
}

/// The outline as text: a line for each heading, two spaces for each level.
fn outline(document: &Document) -> String {
    fn walk(document: &Document, parent: &Dictionary, depth: usize, text: &mut String) {
        let mut next = get(document, parent, b"First");
        while let Some((_, entry)) = next {
            let Object::String(bytes, _) = entry.get(b"Title").unwrap() else { panic!() };
            let units: Vec<u16> =
                bytes[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            text.push_str(&format!("{}{}\n", "  ".repeat(depth), String::from_utf16(&units).unwrap()));
            assert!(entry.get(b"Dest").unwrap().as_array().is_ok());
            walk(document, entry, depth + 1, text);
            next = get(document, entry, b"Next");
        }
    }
    let mut text = String::new();
    if let Some((_, root)) = get(document, document.catalog().unwrap(), b"Outlines") {
        walk(document, root, 0, &mut text);
    }
    text
}

#[test]
fn the_outline_has_the_levels_of_the_headings() {
    let levels = [(1, "z"), (2, "b"), (3, "c"), (3, "a"), (2, "d"), (3, "e"), (1, "f")];
    let mut blocks = Vec::new();
    for (level, text) in levels {
        blocks.extend([heading(level, text), paragraph("mot")]);
    }
    let document = Document::load_mem(&print(&document("fr", blocks))).unwrap();
    assert_eq!(outline(&document), "z\n  b\n    c\n    a\n  d\n    e\nf\n");
    let empty = print(&super::documents::document("fr", Vec::new()));
    assert_eq!(outline(&Document::load_mem(&empty).unwrap()), "");
}

/// The tags as text: an element's name with its children in brackets.
fn tags(document: &Document, entry: &Dictionary) -> String {
    let name = String::from_utf8(entry.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
    let kids = entry.get(b"K").unwrap().as_array().unwrap();
    let kids: Vec<String> = kids
        .iter()
        .filter_map(|kid| kid.as_reference().ok())
        .map(|kid| tags(document, document.get_dictionary(kid).unwrap()))
        .collect();
    let language = entry.get(b"Lang").ok().map_or(String::new(), |language| {
        format!("@{}", String::from_utf8_lossy(language.as_str().unwrap()))
    });
    if kids.is_empty() {
        format!("{name}{language}")
    } else {
        format!("{name}{language}({})", kids.join(" "))
    }
}

#[test]
fn tags_name_what_is_on_the_page_and_its_language() {
    let text = |text: &str| Text::plain(text);
    let blocks = vec![
        heading(2, "a"),
        heading(3, "b"),
        paragraph("c"),
        Block::Quotation { text: text("صوت").in_language("ar-MA") },
        Block::List { marker: warsha_press::paper::document::Marker::Bullet, items: vec![text("d")] },
        super::documents::table(&["e"], vec![vec!["f".into()], vec![String::new()]]),
    ];
    let document = Document::load_mem(&print(&document("fr-MA", blocks))).unwrap();
    let (_, root) = get(&document, document.catalog().unwrap(), b"StructTreeRoot").unwrap();
    let whole = root.get(b"K").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    // The first heading is of level 1 for readers of screens, whatever it looks like.
    assert_eq!(
        tags(&document, document.get_dictionary(whole).unwrap()),
        "Document@fr-MA(H1 H2 P BlockQuote@ar-MA(P) L(LI(Lbl LBody)) Table(THead(TR(TH)) TBody(TR(TD) TR(TD))))"
    );
}

#[test]
fn a_word_in_another_language_is_said_to_be() {
    let spans = vec![
        warsha_press::paper::document::Span { text: "وثيقة ".into(), ..Default::default() },
        warsha_press::paper::document::Span {
            text: "Plan".into(),
            bold: false,
            language: Some("fr-MA".into()),
        },
    ];
    let block = Block::Quotation { text: Text { spans, language: None } };
    let document = Document::load_mem(&print(&document("ar-MA", vec![block]))).unwrap();
    let page = document.get_pages()[&1];
    let content = String::from_utf8(document.get_page_content(page)).unwrap();
    assert!(content.contains("/Span <</Lang(fr-MA)>> BDC"), "{content}");
}

#[test]
fn attachments_come_out_as_they_went_in() {
    let mut source = document("ar", Vec::new());
    // Contents of every length, some ending in a line's end: none may touch the rule on streams.
    for number in 0..300usize {
        source.attachments.push(Attachment {
            name: format!("{number:03}.txt"),
            media_type: "text/plain".into(),
            description: "نص".into(),
            content: format!("{}\n", "سطر ".repeat(number)),
        });
    }
    let bytes = print(&source);
    check(&bytes);
    let document = Document::load_mem(&bytes).unwrap();
    let files = document.catalog().unwrap().get(b"AF").unwrap().as_array().unwrap();
    assert_eq!(files.len(), 300);
    for (file, attachment) in files.iter().zip(&source.attachments) {
        let entry = document.get_dictionary(file.as_reference().unwrap()).unwrap();
        let stream = entry.get(b"EF").unwrap().as_dict().unwrap().get(b"F").unwrap().as_reference().unwrap();
        let stream = document.get_object(stream).unwrap().as_stream().unwrap();
        let content = unpack(stream);
        assert!(content == attachment.content.as_bytes(), "{} differs", attachment.name);
    }
}

/// A stream's content; a packed one may be written as digits besides.
fn unpack(stream: &Stream) -> Vec<u8> {
    match stream.dict.get(b"Filter") {
        Err(_) => stream.content.clone(),
        Ok(Object::Array(_)) => {
            let digits = std::str::from_utf8(stream.content.strip_suffix(b">").unwrap()).unwrap();
            let bytes =
                (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap());
            let mut flat = Stream::new(Dictionary::new(), bytes.collect());
            flat.dict.set("Filter", "FlateDecode");
            flat.decompressed_content().unwrap()
        }
        Ok(_) => stream.decompressed_content().unwrap(),
    }
}
