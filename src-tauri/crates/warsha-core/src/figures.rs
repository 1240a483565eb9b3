//! Gender-disaggregated participation.
use serde::{Deserialize, Serialize};
/// Figures (being built).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Figures {}
