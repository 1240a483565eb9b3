//! What was done to the files of a folder, in order, and what a power cut would have left of it: all that was synced, and of the
//! rest some, in any order, torn at the sectors of a disk.

use crate::dice::Dice;
use std::collections::BTreeMap;
use std::path::Path;

const SECTOR: usize = 512;

/// Something that was done, as the shim notes it.
pub enum Event {
    Created { file: u64, name: String },
    Written { file: u64, at: usize, bytes: Vec<u8> },
    Cut { file: u64, length: usize },
    Synced { file: u64 },
    FolderSynced,
    Removed { name: String },
    Renamed { from: String, to: String },
    Said(String),
}

/// Reads a recording.
pub fn read(journal: &Path) -> Vec<Event> {
    let bytes = std::fs::read(journal).unwrap();
    let mut rest = &bytes[..];
    let mut events = Vec::new();
    // Inodes are used again: a file is its inode and the number of its creation.
    let mut files: BTreeMap<u64, u64> = BTreeMap::new();
    while let Some((head, tail)) = rest.split_at_checked(25) {
        let wide = |from: usize| u64::from_ne_bytes(head[from..from + 8].try_into().unwrap());
        let narrow = |from: usize| u32::from_ne_bytes(head[from..from + 4].try_into().unwrap()) as usize;
        let (name, tail) = tail.split_at(narrow(17));
        let (bytes, tail) = tail.split_at(narrow(21));
        rest = tail;
        let (kind, inode, at) = (head[0], wide(1), usize::try_from(wide(9)).unwrap());
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if kind == b'C' {
            files.insert(inode, events.len() as u64);
        }
        let file = files.get(&inode).copied().unwrap_or(u64::MAX);
        events.push(match kind {
            b'C' => Event::Created { file, name: text(name) },
            b'W' => Event::Written { file, at, bytes: bytes.to_vec() },
            b'T' => Event::Cut { file, length: at },
            b'S' => Event::Synced { file },
            b'D' => Event::FolderSynced,
            b'U' => Event::Removed { name: text(name) },
            b'R' => Event::Renamed { from: text(name), to: text(bytes) },
            _ => Event::Said(text(bytes)),
        });
    }
    events
}

/// What a power cut left.
pub struct Left {
    /// The files, by their whole names.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What had been said by then.
    pub said: String,
    /// Changes of the log, and of the dossier itself, that no sync had made safe.
    pub unsafe_log: usize,
    pub unsafe_main: usize,
}

/// Cuts the power after so many events. `nothing`: of what was not synced nothing is left.
pub fn cut(events: &[Event], after: usize, nothing: bool, dice: &mut Dice) -> Left {
    let events = &events[..after];
    let mut synced: BTreeMap<u64, usize> = BTreeMap::new();
    let mut folder_synced = 0;
    for (index, event) in events.iter().enumerate() {
        match event {
            Event::Synced { file } => drop(synced.insert(*file, index)),
            Event::FolderSynced => folder_synced = index,
            _ => {}
        }
    }
    let names = named(events, folder_synced, nothing, dice);
    let mut left = Left { files: BTreeMap::new(), said: String::new(), unsafe_log: 0, unsafe_main: 0 };
    for event in events {
        if let Event::Said(text) = event {
            left.said.push_str(text);
        }
    }
    for (name, file) in names {
        let safe = synced.get(&file).map_or(0, |index| index + 1);
        let mut bytes = Vec::new();
        events[..safe].iter().for_each(|event| apply(event, file, &mut bytes));
        let pending: Vec<&Event> = events[safe..].iter().filter(|event| touches(event, file)).collect();
        if name.ends_with("-wal") {
            left.unsafe_log += pending.len();
        } else if name.ends_with(".warsha") {
            left.unsafe_main += pending.len();
        }
        if !nothing {
            some(&pending, file, &mut bytes, dice);
        }
        left.files.insert(name, bytes);
    }
    left
}

/// The names in the folder: all that happened to them before its last sync, and of the rest a beginning.
fn named(events: &[Event], synced: usize, nothing: bool, dice: &mut Dice) -> BTreeMap<String, u64> {
    let mut names = BTreeMap::new();
    for (index, event) in events.iter().enumerate() {
        if index > synced && (nothing || dice.throw(8) == 0) {
            break;
        }
        match event {
            Event::Created { file, name } => drop(names.insert(name.clone(), *file)),
            Event::Removed { name } => drop(names.remove(name)),
            Event::Renamed { from, to } => {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }
            _ => {}
        }
    }
    names
}

fn touches(event: &Event, of: u64) -> bool {
    matches!(event, Event::Written { file, .. } | Event::Cut { file, .. } if *file == of)
}

fn apply(event: &Event, of: u64, bytes: &mut Vec<u8>) {
    match event {
        Event::Written { file, at, bytes: written } if *file == of => put(*at, written, bytes),
        Event::Cut { file, length } if *file == of => bytes.resize(*length, 0),
        _ => {}
    }
}

fn put(at: usize, written: &[u8], bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().max(at + written.len()), 0);
    bytes[at..at + written.len()].copy_from_slice(written);
}

/// Of changes that were not synced: about half, in any order, and some of them torn.
fn some(pending: &[&Event], file: u64, bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut order: Vec<&Event> = pending.to_vec();
    for last in (1..order.len()).rev() {
        order.swap(last, dice.throw(last + 1));
    }
    for event in order {
        match (dice.throw(10), event) {
            (0..5, _) => {}
            (5..8, Event::Written { at, bytes: written, .. }) => {
                for (index, byte) in written.iter().enumerate() {
                    let sector = (at + index) / SECTOR;
                    // A sector is kept or not, and with it every byte of this write in it.
                    if Dice((sector as u64) << 20 | *at as u64).throw(2) == 0 {
                        put(at + index, &[*byte], bytes);
                    }
                }
            }
            _ => apply(event, file, bytes),
        }
    }
}

#[test]
fn what_was_synced_is_kept_and_the_rest_is_not_all_there() {
    let name = || "d.warsha".to_owned();
    let write = |at: usize, byte: u8| Event::Written { file: 0, at, bytes: vec![byte; 2 * SECTOR] };
    let events = [
        Event::Created { file: 0, name: name() },
        write(0, 1),
        Event::Synced { file: 0 },
        Event::FolderSynced,
        Event::Said("did 0 done\n".to_owned()),
        write(0, 2),
        write(2 * SECTOR, 3),
        Event::Removed { name: name() },
    ];
    let mut dice = Dice(1);
    let none = cut(&events, events.len(), true, &mut dice);
    assert_eq!((none.files[&name()].clone(), none.unsafe_main), (vec![1; 2 * SECTOR], 2));
    assert_eq!(none.said, "did 0 done\n");
    assert_eq!(cut(&events, 4, false, &mut dice).said, "");
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..200 {
        let left = cut(&events, events.len(), false, &mut dice);
        let sectors = left.files.get(&name()).map(|bytes| {
            assert!(bytes.chunks(SECTOR).all(|sector| sector.iter().all(|byte| *byte == sector[0])));
            bytes.chunks(SECTOR).map(|sector| sector[0]).collect::<Vec<u8>>()
        });
        seen.insert(sectors);
    }
    // Removed; as it was; one write and not the other; and parts of them.
    for wanted in [None, Some(vec![1, 1]), Some(vec![2, 2]), Some(vec![1, 1, 3, 3]), Some(vec![2, 2, 3, 3])] {
        assert!(seen.contains(&wanted), "{wanted:?} never comes: {seen:?}");
    }
    assert!(seen.len() > 6, "nothing is torn: {seen:?}");
}
