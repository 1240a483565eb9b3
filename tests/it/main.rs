//! One test binary for everything people rely on.

mod compose;
mod words;
