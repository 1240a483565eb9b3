//! The evening of 13 October 2022, as the core would give it to the press. The Arabic is the report's; the other languages are examples.

use warsha_core::figures::figures;
use warsha_core::figures::sitting::Sitting;
use warsha_core::model::minutes::Minutes;

/// The evening as its report tells it: nobody counted, nothing timed.
pub fn evening() -> Minutes {
    let mut value: serde_json::Value =
        serde_json::from_str(include_str!("evening.json")).expect("the evening is JSON");
    value["figures"] = serde_json::to_value(figures(&Sitting::default())).expect("figures are JSON");
    serde_json::from_value(value).expect("the evening is minutes")
}
