//! The tags: which part of the document each piece of a page belongs to, for readers of screens.

use crate::paper::document::Direction;
use crate::paper::pages::{Item, Pages, Role};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use std::ops::Range;

/// Which items of each page go under one tag.
pub(super) struct Plan {
    /// The sequences of each page.
    pub pages: Vec<Vec<Sequence>>,
    /// Where each element's content is: pages and numbers.
    content: Vec<Vec<(usize, i64)>>,
}

/// Items that follow each other and belong to one element.
pub(super) struct Sequence {
    /// The element; none for ornament.
    pub element: Option<u32>,
    /// The number by which the element finds it on its page.
    pub number: Option<i64>,
    /// The items.
    pub items: Range<usize>,
}

/// Cuts pages into sequences.
pub(super) fn plan(pages: &Pages) -> Plan {
    let mut plan = Plan {
        pages: Vec::with_capacity(pages.pages.len()),
        content: vec![Vec::new(); pages.elements.len()],
    };
    for (number, page) in pages.pages.iter().enumerate() {
        let mut sequences: Vec<Sequence> = Vec::new();
        let mut next = 0;
        for (position, item) in page.items.iter().enumerate() {
            let element = match item {
                Item::Line(line) => line.element,
                Item::Rectangle(rectangle) => rectangle.element,
            };
            if let Some(sequence) = sequences.last_mut().filter(|sequence| sequence.element == element) {
                sequence.items.end = position + 1;
                continue;
            }
            let content = element.and_then(|element| plan.content.get_mut(element as usize));
            let mcid = content.map(|content| {
                content.push((number, next));
                next += 1;
                next - 1
            });
            sequences.push(Sequence { element, number: mcid, items: position..position + 1 });
        }
        plan.pages.push(sequences);
    }
    plan
}

/// The standard name of a role.
pub(super) fn name(role: Role) -> &'static str {
    match role {
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Quotation => "BlockQuote",
        Role::List(_) => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Head => "THead",
        Role::Rows => "TBody",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Caption => "Caption",
        Role::Figure => "Figure",
    }
}

/// Adds the tree of elements and gives its root.
pub(super) fn tree(document: &mut Document, pages: &Pages, plan: &Plan, sheets: &[ObjectId]) -> ObjectId {
    let root = document.new_object_id();
    let whole = document.new_object_id();
    let ids: Vec<ObjectId> = pages.elements.iter().map(|_| document.new_object_id()).collect();

    // Children in order; an element that holds nothing is left out, but an empty cell is still a cell.
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); pages.elements.len()];
    let mut top = Vec::new();
    for (number, element) in pages.elements.iter().enumerate().rev() {
        let cell = matches!(element.role, Role::Cell | Role::RowHeader | Role::ColumnHeader);
        let full = |list: Option<&Vec<(usize, i64)>>| list.is_some_and(|list| !list.is_empty());
        if !cell && !full(plan.content.get(number)) && children.get(number).is_none_or(Vec::is_empty) {
            continue;
        }
        match element.parent.and_then(|parent| children.get_mut(parent as usize)) {
            Some(siblings) => siblings.push(number),
            None => top.push(number),
        }
    }

    let mut parents: Vec<Vec<Object>> = plan.pages.iter().map(|_| Vec::new()).collect();
    for (page, sequences) in plan.pages.iter().enumerate() {
        for sequence in sequences.iter().filter(|sequence| sequence.number.is_some()) {
            let id = sequence.element.and_then(|element| ids.get(element as usize));
            if let (Some(id), Some(list)) = (id, parents.get_mut(page)) {
                list.push(Object::Reference(*id));
            }
        }
    }

    let mut waiting: Vec<(usize, ObjectId)> = top.iter().map(|number| (*number, whole)).collect();
    while let Some((number, parent)) = waiting.pop() {
        let (Some(element), Some(id)) = (pages.elements.get(number), ids.get(number).copied()) else {
            continue;
        };
        let mut kids: Vec<Object> = Vec::new();
        for child in children.get(number).into_iter().flatten().rev() {
            waiting.push((*child, id));
            kids.extend(ids.get(*child).map(|child| Object::Reference(*child)));
        }
        for (page, mcid) in plan.content.get(number).into_iter().flatten() {
            let Some(sheet) = sheets.get(*page) else { continue };
            kids.push(Object::Dictionary(
                dictionary! { "Type" => "MCR", "Pg" => Object::Reference(*sheet), "MCID" => *mcid },
            ));
        }
        let mut entry = dictionary! {
            "Type" => "StructElem", "S" => name(element.role), "P" => Object::Reference(parent), "K" => Object::Array(kids)
        };
        if let Some(language) = &element.language {
            entry.set("Lang", Object::string_literal(language.as_str()));
        }
        if let Some(alternative) = &element.alternative {
            entry.set("Alt", utf16(alternative));
        }
        let attributes = attributes(pages, number);
        if !attributes.is_empty() {
            entry.set("A", Object::Array(attributes));
        }
        document.set_object(id, entry);
    }

    let kids: Vec<Object> =
        top.iter().rev().filter_map(|number| ids.get(*number)).map(|id| Object::Reference(*id)).collect();
    let mut entry = dictionary! {
        "Type" => "StructElem", "S" => "Document", "P" => Object::Reference(root), "K" => Object::Array(kids),
        "Lang" => Object::string_literal(pages.language.as_str())
    };
    entry.set("A", Object::Array(vec![layout(writing_mode(&pages.language))]));
    document.set_object(whole, entry);

    let mut numbers = Vec::new();
    for (page, list) in parents.into_iter().enumerate() {
        let list = document.add_object(Object::Array(list));
        numbers.extend([integer(page), Object::Reference(list)]);
    }
    let parents = document.add_object(dictionary! { "Nums" => Object::Array(numbers) });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => Object::Array(vec![Object::Reference(whole)]),
            "ParentTree" => Object::Reference(parents), "ParentTreeNextKey" => integer(sheets.len())
        },
    );
    root
}

/// What else is said of an element.
fn attributes(pages: &Pages, number: usize) -> Vec<Object> {
    let Some(element) = pages.elements.get(number) else { return Vec::new() };
    let of =
        |owner: &str, key: &str, value: &str| Object::Dictionary(dictionary! { "O" => owner, key => value });
    let mut attributes = match element.role {
        Role::ColumnHeader => vec![of("Table", "Scope", "Column")],
        Role::RowHeader => vec![of("Table", "Scope", "Row")],
        Role::List(true) => vec![of("List", "ListNumbering", "Decimal")],
        Role::List(false) => vec![of("List", "ListNumbering", "Disc")],
        Role::Figure => figure(pages, number),
        _ => Vec::new(),
    };
    if let Some(language) = &element.language
        && Direction::of(language) != Direction::of(&pages.language)
    {
        attributes.push(layout(writing_mode(language)));
    }
    attributes
}

/// A figure stands as a block; where it stands is told when it is on one page.
fn figure(pages: &Pages, number: usize) -> Vec<Object> {
    let mut entry = layout_dictionary();
    entry.set("Placement", "Block");
    let wanted = u32::try_from(number).ok();
    let mut boxes: Vec<(usize, [f32; 4])> = Vec::new();
    for (page, content) in pages.pages.iter().enumerate() {
        for item in &content.items {
            let (element, [left, top, right, bottom]) = match item {
                Item::Line(line) => {
                    (line.element, [line.x, line.y, line.x + line.width, line.y + line.height])
                }
                Item::Rectangle(one) => (one.element, [one.x, one.y, one.x + one.width, one.y + one.height]),
            };
            if element != wanted {
                continue;
            }
            match boxes.last_mut() {
                Some((known, edges)) if *known == page => {
                    let [l, t, r, b] = *edges;
                    *edges = [l.min(left), t.min(top), r.max(right), b.max(bottom)];
                }
                _ => boxes.push((page, [left, top, right, bottom])),
            }
        }
    }
    if let [(_, [left, top, right, bottom])] = boxes.as_slice() {
        let height = pages.sheet.height;
        let edges = [*left, height - bottom, *right, height - top];
        entry.set(
            "BBox",
            Object::Array(edges.map(|edge| Object::Real((edge * 100.0).round() / 100.0)).to_vec()),
        );
    }
    vec![Object::Dictionary(entry)]
}

fn layout(mode: &str) -> Object {
    let mut entry = layout_dictionary();
    entry.set("WritingMode", mode);
    Object::Dictionary(entry)
}

fn layout_dictionary() -> Dictionary {
    dictionary! { "O" => "Layout" }
}

fn writing_mode(language: &str) -> &'static str {
    match Direction::of(language) {
        Direction::Rtl => "RlTb",
        Direction::Ltr => "LrTb",
    }
}

/// Text for people, in the encoding that holds every character.
pub(super) fn utf16(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A count as PDF writes it.
pub(super) fn integer(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}
