//! Amounts and currencies, and the price strings of the world.

mod currency;
mod sign;
mod string;

use serde::{Deserialize, Serialize};

pub use currency::{CURRENCIES, Currency, by_code, by_sign};
pub use string::{Quoted, decimal, parse, quotes};

/// An amount of money with its currency, as a marketplace shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Money {
    /// Decimal number with a point, no grouping: `"1250.00"`. A string, since a float would lose cents.
    pub amount: String,
    /// ISO 4217 code, or empty where the page does not tell.
    pub currency: String,
}
