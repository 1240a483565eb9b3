//! One test binary for everything people rely on.

mod paper;
