//! The outline: headings under headings, each with its place on its page.

use super::tags::{integer, utf16};
use crate::paper::pages::Pages;
use lopdf::{Document, Object, ObjectId, dictionary};

/// Adds the outline; none when the document has no headings.
pub(super) fn outline(document: &mut Document, pages: &Pages, sheets: &[ObjectId]) -> Option<ObjectId> {
    let marks = &pages.outline;
    if marks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| document.new_object_id()).collect();
    // Each heading stands under the nearest one before it that is of a higher level; number 0 of `under` is the root.
    let mut under: Vec<Vec<usize>> = vec![Vec::new(); marks.len() + 1];
    let mut parents = Vec::with_capacity(marks.len());
    let mut open: Vec<usize> = Vec::new();
    for (number, mark) in marks.iter().enumerate() {
        while open.last().and_then(|last| marks.get(*last)).is_some_and(|last| last.level >= mark.level) {
            open.pop();
        }
        let parent = open.last().map_or(0, |last| last + 1);
        parents.push(parent);
        if let Some(children) = under.get_mut(parent) {
            children.push(number);
        }
        open.push(number);
    }
    let reference =
        |number: Option<&usize>| number.and_then(|number| ids.get(*number)).map(|id| Object::Reference(*id));
    for (number, mark) in marks.iter().enumerate() {
        let parent = parents.get(number).copied().unwrap_or(0);
        let siblings = under.get(parent).map(Vec::as_slice).unwrap_or_default();
        let position = siblings.binary_search(&number).unwrap_or(0);
        let above = parent.checked_sub(1).and_then(|parent| ids.get(parent)).copied().unwrap_or(root);
        let mut entry = dictionary! { "Title" => utf16(&mark.title), "Parent" => Object::Reference(above) };
        if let Some(sheet) = sheets.get(mark.page as usize) {
            // A little above the heading, so that it is not pressed against the window's edge.
            let y = (pages.sheet.height - mark.y + 6.0).min(pages.sheet.height).round();
            let place =
                vec![Object::Reference(*sheet), "XYZ".into(), Object::Null, Object::Real(y), Object::Null];
            entry.set("Dest", Object::Array(place));
        }
        let neighbours = [
            ("Prev", position.checked_sub(1).and_then(|before| siblings.get(before))),
            ("Next", siblings.get(position + 1)),
            ("First", under.get(number + 1).and_then(|children| children.first())),
            ("Last", under.get(number + 1).and_then(|children| children.last())),
        ];
        for (key, neighbour) in neighbours {
            if let Some(id) = reference(neighbour) {
                entry.set(key, id);
            }
        }
        let children = under.get(number + 1).map_or(0, Vec::len);
        if children > 0 {
            entry.set("Count", integer(children));
        }
        if let Some(id) = ids.get(number) {
            document.set_object(*id, entry);
        }
    }
    let mut entry = dictionary! { "Type" => "Outlines", "Count" => integer(marks.len()) };
    let top = under.first().map(Vec::as_slice).unwrap_or_default();
    for (key, child) in [("First", top.first()), ("Last", top.last())] {
        if let Some(id) = reference(child) {
            entry.set(key, id);
        }
    }
    document.set_object(root, entry);
    Some(root)
}
