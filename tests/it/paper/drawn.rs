//! What a PDF draws: all of it tagged or called ornament, all of it seen, and every code with a text.

use super::documents::{EXAMPLES, example, print};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn examples_are_drawn_as_they_should() {
    for name in EXAMPLES {
        check(&print(&example(name)));
    }
}

/// What must hold of every PDF's pages.
pub fn check(bytes: &[u8]) {
    let document = Document::load_mem(bytes).unwrap();
    let fonts = Fonts::read(&document);
    let parents = parents(&document);
    for (number, page) in document.get_pages() {
        let mut reader =
            Reader { document: &document, fonts: &fonts, page: number, ..Reader::new(&document, &fonts) };
        reader.media = media(&document, page);
        let content = Content::decode(&document.get_page_content(page)).unwrap();
        for operation in &content.operations {
            reader.operation(&operation.operator, &operation.operands);
        }
        assert!(reader.open.is_empty(), "page {number} leaves marked content open");
        let key = document.get_dictionary(page).unwrap().get(b"StructParents").unwrap().as_i64().unwrap();
        let list = &parents[&key];
        let numbers: BTreeSet<i64> = (0..i64::try_from(list.len()).unwrap()).collect();
        assert_eq!(
            reader.numbers.keys().copied().collect::<BTreeSet<_>>(),
            numbers,
            "the numbers of page {number}"
        );
        for (mcid, tag) in &reader.numbers {
            let element = document.get_dictionary(list[usize::try_from(*mcid).unwrap()]).unwrap();
            assert_eq!(
                element.get(b"S").unwrap().as_name().unwrap(),
                tag.as_bytes(),
                "the tag of {mcid} on page {number}"
            );
            assert!(refers(element, page, *mcid), "{mcid} of page {number} is not in its element");
        }
    }
}

/// The lists of the parent tree by their keys.
fn parents(document: &Document) -> BTreeMap<i64, Vec<ObjectId>> {
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let tree = document.get_dictionary(root).unwrap().get(b"ParentTree").unwrap().as_reference().unwrap();
    let numbers = document.get_dictionary(tree).unwrap().get(b"Nums").unwrap().as_array().unwrap();
    let list = |object: &Object| {
        let list = document.get_object(object.as_reference().unwrap()).unwrap().as_array().unwrap();
        list.iter().map(|id| id.as_reference().unwrap()).collect()
    };
    numbers.chunks(2).map(|pair| (pair[0].as_i64().unwrap(), list(&pair[1]))).collect()
}

fn refers(element: &Dictionary, page: ObjectId, mcid: i64) -> bool {
    element.get(b"K").unwrap().as_array().unwrap().iter().any(|kid| {
        kid.as_dict().is_ok_and(|kid| {
            kid.get(b"MCID").and_then(Object::as_i64).ok() == Some(mcid)
                && kid.get(b"Pg").and_then(Object::as_reference).ok() == Some(page)
        })
    })
}

fn media(document: &Document, page: ObjectId) -> [f32; 4] {
    let edges = document.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
    [0, 1, 2, 3].map(|edge| edges[edge].as_float().unwrap())
}

/// The texts and widths of each font's codes, by the font's name in the pages.
pub struct Fonts {
    pub texts: BTreeMap<Vec<u8>, BTreeMap<u16, String>>,
}

impl Fonts {
    pub fn read(document: &Document) -> Self {
        let mut texts = BTreeMap::new();
        for page in document.get_pages().values() {
            for (name, font) in document.get_page_fonts(*page).unwrap() {
                let map = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
                let map =
                    document.get_object(map).unwrap().as_stream().unwrap().decompressed_content().unwrap();
                texts.entry(name).or_insert_with(|| bfchars(&String::from_utf8(map).unwrap()));
            }
        }
        Self { texts }
    }
}

fn bfchars(map: &str) -> BTreeMap<u16, String> {
    let mut texts = BTreeMap::new();
    let mut inside = false;
    for line in map.lines() {
        match line {
            line if line.ends_with("beginbfchar") => inside = true,
            "endbfchar" => inside = false,
            line if inside => {
                let parts: Vec<&str> = line.split(['<', '>']).collect();
                let code = u16::from_str_radix(parts[1], 16).unwrap();
                let units: Vec<u16> = (0..parts[3].len() / 4)
                    .map(|unit| u16::from_str_radix(&parts[3][unit * 4..unit * 4 + 4], 16).unwrap())
                    .collect();
                texts.insert(code, String::from_utf16(&units).unwrap());
            }
            _ => {}
        }
    }
    texts
}

/// Follows a page's operations.
struct Reader<'a> {
    document: &'a Document,
    fonts: &'a Fonts,
    page: u32,
    media: [f32; 4],
    open: Vec<bool>,
    numbers: BTreeMap<i64, String>,
    font: Vec<u8>,
    color: [f32; 3],
    position: (f32, f32),
}

impl<'a> Reader<'a> {
    fn new(document: &'a Document, fonts: &'a Fonts) -> Self {
        Self {
            document,
            fonts,
            page: 0,
            media: [0.0; 4],
            open: Vec::new(),
            numbers: BTreeMap::new(),
            font: Vec::new(),
            color: [0.0; 3],
            position: (0.0, 0.0),
        }
    }

    fn operation(&mut self, operator: &str, operands: &[Object]) {
        let page = self.page;
        match operator {
            "BDC" => {
                let tag = String::from_utf8(operands[0].as_name().unwrap().to_vec()).unwrap();
                let properties = operands[1].as_dict().unwrap();
                if let Ok(mcid) = properties.get(b"MCID") {
                    assert!(self.open.is_empty(), "tagged content inside other content on page {page}");
                    let old = self.numbers.insert(mcid.as_i64().unwrap(), tag);
                    assert!(old.is_none(), "a number twice on page {page}");
                } else {
                    assert!(tag == "Artifact" || tag == "Span", "{tag} without a number on page {page}");
                    assert_eq!(
                        tag == "Span",
                        !self.open.is_empty(),
                        "{tag} in the wrong place on page {page}"
                    );
                }
                self.open.push(true);
            }
            "EMC" => assert!(self.open.pop().is_some(), "page {page} closes what it has not opened"),
            "rg" => self.color = [0, 1, 2].map(|part| operands[part].as_float().unwrap()),
            "Tf" => self.font = operands[0].as_name().unwrap().to_vec(),
            "Tm" => self.position = (operands[4].as_float().unwrap(), operands[5].as_float().unwrap()),
            "TJ" => self.show(operands[0].as_array().unwrap()),
            "Tj" => self.show(operands),
            "re" => {
                let [x, y, width, height] = [0, 1, 2, 3].map(|part| operands[part].as_float().unwrap());
                self.on_the_sheet(x, y);
                self.on_the_sheet(x + width, y + height);
            }
            "f" | "f*" => assert!(!self.open.is_empty(), "page {page} paints outside of all tags"),
            "BT" | "ET" | "m" | "l" | "c" | "h" | "n" => {}
            other => panic!("page {page} has an operator nobody expects: {other}"),
        }
    }

    fn show(&mut self, pieces: &[Object]) {
        let page = self.page;
        assert!(!self.open.is_empty(), "page {page} shows text outside of all tags");
        let bright = self.color.iter().all(|part| *part > 0.6);
        assert!(!bright, "page {page} has text as light as its paper: {:?}", self.color);
        let (x, y) = self.position;
        self.on_the_sheet(x, y);
        let texts = &self.fonts.texts[&self.font];
        let mut shown = 0;
        for piece in pieces {
            match piece {
                Object::String(codes, _) => {
                    for code in codes.chunks(2) {
                        let code = u16::from_be_bytes([code[0], code[1]]);
                        let text =
                            texts.get(&code).unwrap_or_else(|| panic!("page {page}: {code} has no text"));
                        assert!(
                            !text.is_empty() && !text.contains('\u{FFFD}'),
                            "page {page}: {code} means {text:?}"
                        );
                        shown += 1;
                    }
                }
                number => assert!(number.as_float().is_ok()),
            }
        }
        assert!(shown > 0, "page {page} shows nothing");
        assert!(self.document.max_id > 0);
    }

    fn on_the_sheet(&self, x: f32, y: f32) {
        let [left, bottom, right, top] = self.media;
        let on = x >= left && x <= right && y >= bottom && y <= top;
        assert!(on, "({x}, {y}) is off page {}", self.page);
    }
}
