//! One test binary for everything people rely on.

#[cfg(test)]
mod story_lines;
