//! What makes the file fit for an archive: fonts that explain themselves, metadata, the colour profile, attachments.

use super::codes::Embedded;
use super::icc;
use super::tags::{integer, utf16};
use crate::paper::error::PaperError;
use crate::paper::pages::Pages;
use chrono::{DateTime, FixedOffset};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::Digest;

/// Who made the file.
const MAKER: &str = "Warsha";

/// Completes the fonts: the glyph and the text of each code.
pub(super) fn fonts(document: &mut Document, embedded: &[Embedded]) {
    let ids: Vec<ObjectId> = document.objects.keys().copied().collect();
    for id in ids {
        let Some(Object::Dictionary(entry)) = document.objects.get(&id) else { continue };
        let type0 = entry.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0");
        if entry.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"FontDescriptor") {
            if let Some(Object::Dictionary(entry)) = document.objects.get_mut(&id) {
                entry.set("Flags", 4); // symbolic: its codes are ours
            }
            continue;
        }
        let base = entry.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
        let Some(font) = embedded.iter().find(|font| type0 && font.name.as_bytes() == base) else { continue };
        let texts = entry.get(b"ToUnicode").and_then(Object::as_reference).ok();
        let glyphs = document.add_object(Stream::new(dictionary! {}, font.glyphs.clone()));
        if let Some(texts) = texts {
            document.set_object(texts, Stream::new(dictionary! {}, font.texts.clone().into_bytes()));
        }
        if let Some(Object::Dictionary(entry)) = document.objects.get_mut(&id)
            && let Ok(Object::Array(descendants)) = entry.get_mut(b"DescendantFonts")
            && let Some(Object::Dictionary(descendant)) = descendants.first_mut()
        {
            descendant.set("CIDToGIDMap", Object::Reference(glyphs));
        }
    }
}

/// Adds everything that concerns the file as a whole.
///
/// # Errors
/// [`PaperError::Date`], [`PaperError::Unexpected`].
pub(super) fn finish(
    document: &mut Document,
    pages: &Pages,
    sheets: &[ObjectId],
    tree: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PaperError> {
    let date = DateTime::parse_from_rfc3339(&pages.date).map_err(|_| PaperError::Date(pages.date.clone()))?;
    document.version = "1.7".into();
    for (number, sheet) in sheets.iter().enumerate() {
        let Some(Object::Dictionary(entry)) = document.objects.get_mut(sheet) else { continue };
        let size = [0.0, 0.0, pages.sheet.width, pages.sheet.height].map(Object::Real).to_vec();
        entry.set("MediaBox", Object::Array(size));
        entry.set("StructParents", integer(number));
        entry.set("Tabs", "S");
        for key in ["Annots", "CropBox", "TrimBox"] {
            entry.remove(key.as_bytes());
        }
    }

    let mut metadata =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(pages, &date));
    // Archives must be able to read the metadata without unpacking anything.
    metadata.allows_compression = false;
    let metadata = document.add_object(metadata);
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let intent = dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1", "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"), "DestOutputProfile" => Object::Reference(profile)
    };
    let attached = attachments(document, pages, &date);

    let root = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(unexpected)?;
    let catalog = document.get_object_mut(root).and_then(Object::as_dict_mut).map_err(unexpected)?;
    catalog.set("Metadata", Object::Reference(metadata));
    catalog.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    catalog.set("Lang", Object::string_literal(pages.language.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", Object::Reference(tree));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", "UseOutlines");
    }
    if !attached.is_empty() {
        let mut names = Vec::new();
        for (name, id) in &attached {
            names.extend([Object::string_literal(name.as_str()), Object::Reference(*id)]);
        }
        let files = dictionary! { "Names" => Object::Array(names) };
        catalog.set("Names", dictionary! { "EmbeddedFiles" => Object::Dictionary(files) });
        let list = attached.iter().map(|(_, id)| Object::Reference(*id)).collect();
        catalog.set("AF", Object::Array(list));
    }

    // Only what the metadata repeats.
    let info = document.trailer.get(b"Info").and_then(Object::as_reference).map_err(unexpected)?;
    let at = Object::string_literal(pdf_date(&date));
    document.set_object(
        info,
        dictionary! {
            "Title" => utf16(&pages.title), "Creator" => Object::string_literal(MAKER),
            "Producer" => Object::string_literal(MAKER), "CreationDate" => at.clone(), "ModDate" => at
        },
    );
    let id = Object::String(fingerprint(document), StringFormat::Hexadecimal);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    Ok(())
}

fn unexpected(error: lopdf::Error) -> PaperError {
    PaperError::Unexpected(error.to_string())
}

/// A name for the file made from its content, so that the same content has the same name.
fn fingerprint(document: &Document) -> Vec<u8> {
    let mut hash = sha2::Sha256::new();
    for object in document.objects.values() {
        match object {
            Object::Stream(stream) => hash.update(&stream.content),
            Object::Dictionary(entry) => {
                if let Ok(Object::String(title, _)) = entry.get(b"Title") {
                    hash.update(title);
                }
            }
            _ => {}
        }
    }
    hash.finalize().iter().take(16).copied().collect()
}

/// Embeds the attachments; names in the order that a name tree wants.
fn attachments(
    document: &mut Document,
    pages: &Pages,
    date: &DateTime<FixedOffset>,
) -> Vec<(String, ObjectId)> {
    let mut attached = Vec::new();
    for attachment in &pages.attachments {
        let body = attachment.content.clone().into_bytes();
        let size = integer(body.len());
        let params = dictionary! { "Size" => size, "ModDate" => Object::string_literal(pdf_date(date)) };
        let kind = attachment.media_type.as_str();
        let file = Stream::new(
            dictionary! { "Type" => "EmbeddedFile", "Subtype" => kind, "Params" => Object::Dictionary(params) },
            body,
        );
        let file = document.add_object(file);
        let entry = dictionary! {
            "Type" => "Filespec", "F" => Object::string_literal(attachment.name.as_str()), "UF" => utf16(&attachment.name),
            "Desc" => utf16(&attachment.description), "AFRelationship" => "Data",
            "EF" => dictionary! { "F" => Object::Reference(file), "UF" => Object::Reference(file) }
        };
        attached.push((attachment.name.clone(), document.add_object(entry)));
    }
    attached.sort();
    attached
}

fn pdf_date(date: &DateTime<FixedOffset>) -> String {
    let zone = date.format("%:z").to_string().replace(':', "'");
    format!("D:{}{zone}'", date.format("%Y%m%d%H%M%S"))
}

/// The metadata, with the description of the one schema that archives do not know.
fn xmp(pages: &Pages, date: &DateTime<FixedOffset>) -> Vec<u8> {
    let (title, language) = (escape(&pages.title), escape(&pages.language));
    let date = date.format("%Y-%m-%dT%H:%M:%S%:z");
    let property = "http://www.aiim.org/pdfa/ns/property#";
    format!(
        r#"<?xpacket begin="{begin}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="{property}">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool>
<pdf:Producer>{MAKER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?> "#,
        begin = '\u{FEFF}',
    )
    .into_bytes()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
