//! Prices against reference prices: currencies and placeholders.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// A dated table of exchange rates.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Day of the rates, `YYYY-MM-DD`.
    pub date: String,
    /// Who published them.
    pub source: String,
    /// Currency of which one unit is worth the amounts below.
    pub base: String,
    /// Amount of each currency for one unit of the base.
    pub rates: BTreeMap<String, f64>,
}

impl Rates {
    /// `amount` of one currency in another; `None` where the table lacks either.
    pub fn convert(&self, amount: f64, from: &str, to: &str) -> Option<f64> {
        if from == to {
            return Some(amount);
        }
        Some(amount / self.rate(from)? * self.rate(to)?)
    }

    fn rate(&self, currency: &str) -> Option<f64> {
        if currency == self.base { Some(1.0) } else { self.rates.get(currency).copied().filter(|r| *r > 0.0) }
    }
}

/// Amount as a number; `None` for what is not one.
pub(super) fn amount(money: &Money) -> Option<f64> {
    money.amount.parse::<f64>().ok().filter(|a| a.is_finite() && *a >= 0.0)
}

/// Amounts that sellers enter to fill a field: nothing, one cent, all nines, all eights, counting up.
pub(super) fn is_placeholder(amount: f64) -> bool {
    if amount < 0.02 {
        return true;
    }
    let whole = amount.trunc();
    let text = format!("{whole}");
    let repeated = |d: u8| text.len() >= 4 && text.bytes().all(|b| b == d);
    repeated(b'9')
        || repeated(b'8')
        || repeated(b'1')
        || repeated(b'6')
        || text == "12345"
        || text == "123456"
        || text == "1234567"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_convert_over_the_base() {
        let rates =
            Rates { base: "EUR".into(), rates: [("USD".into(), 1.2), ("CNY".into(), 8.4)].into(), ..Rates::default() };
        assert_eq!(rates.convert(84.0, "CNY", "USD"), Some(12.0));
        assert_eq!(rates.convert(10.0, "EUR", "USD"), Some(12.0));
        assert_eq!(rates.convert(10.0, "XXX", "USD"), None);
        assert_eq!(rates.convert(10.0, "XXX", "XXX"), Some(10.0));
    }

    #[test]
    fn filled_in_amounts_are_no_prices() {
        assert!([0.0, 0.01, 9999.0, 88888.0, 123456.0].into_iter().all(is_placeholder));
        assert!(![1.0, 99.0, 999.0, 1299.0].into_iter().any(is_placeholder));
    }
}
