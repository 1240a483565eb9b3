//! One test binary for everything people rely on.

#[cfg(test)]
mod dice;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod journal;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod story_lines;
