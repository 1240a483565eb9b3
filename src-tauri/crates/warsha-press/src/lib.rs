//! What goes on paper: words → `Document` → `Pages` → PDF; and what goes into a spreadsheet: words → `Table` → XLSX.

pub mod compose;
pub mod paper;
pub mod sheet;
pub mod words;
