//! Room to work on: one number for every entry, used again from question to question, since to ask the system for it each time costs
//! more than the search.

use std::cell::RefCell;

/// How well a term fits an entry: 0 not at all, 100 a whole word of its name.
pub(super) type Fit = u8;

/// The fits of one term, by slot.
#[derive(Debug, Default)]
pub(super) struct Fits {
    pub by_slot: Vec<Fit>,
    /// The slots that fit at all, each once.
    pub touched: Vec<u32>,
}

impl Fits {
    /// The slot fits at least so well.
    pub fn raise(&mut self, slot: u32, fit: Fit) {
        let best = &mut self.by_slot[slot as usize];
        if *best == 0 {
            self.touched.push(slot);
        }
        *best = fit.max(*best);
    }
}

/// The sheets that are not in use.
#[derive(Debug, Default)]
pub(super) struct Desk {
    sheets: RefCell<Vec<Fits>>,
}

impl Desk {
    /// A blank sheet for so many slots.
    pub fn blank(&self, slots: usize) -> Fits {
        let mut sheet = self.sheets.borrow_mut().pop().unwrap_or_default();
        sheet.by_slot.resize(slots, 0);
        sheet
    }

    /// Wipes a sheet and keeps it.
    pub fn give_back(&self, mut sheet: Fits) {
        for slot in sheet.touched.drain(..) {
            sheet.by_slot[slot as usize] = 0;
        }
        self.sheets.borrow_mut().push(sheet);
    }
}
