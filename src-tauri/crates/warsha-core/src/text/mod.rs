//! Names and texts made comparable: keys for search, sounds across scripts, telephone numbers, spans of years, likeness of wordings,
//! order in lists. Pure functions of text.

pub mod collation;
pub mod first;
pub mod key;
pub mod name;
pub mod phone;
pub mod sound;
pub mod wording;
pub mod years;

pub use collation::Collation;
pub use first::first_name;
pub use key::{Keyed, key};
pub use name::name_key;
pub use phone::phone;
pub use sound::skeleton;
pub use wording::similarity;
pub use years::year_range;
