//! Figures as they are read: money with its currency, sizes, shares with their uncertainty.

use touchstone_core::money::Money;

/// Fewer cases than this say nothing about a share, so none is shown.
pub const FEWEST_FOR_A_SHARE: u32 = 20;

/// `CNY 1,250.00`: the code rather than a sign, since `¥` and `$` mean several currencies.
pub fn money(money: &Money) -> String {
    let grouped = grouped(&money.amount);
    if money.currency.is_empty() { grouped } else { format!("{}\u{A0}{grouped}", money.currency) }
}

fn grouped(amount: &str) -> String {
    let (whole, fraction) = amount.split_once('.').map_or((amount, None), |(w, f)| (w, Some(f)));
    if !whole.bytes().all(|b| b.is_ascii_digit()) {
        return amount.to_owned();
    }
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// Width of the price bar in percent; the reference price stands at [`REFERENCE_AT`].
pub fn bar_width(ratio: f64) -> f64 {
    (ratio * REFERENCE_AT).clamp(2.0, 100.0)
}

/// Where the bar carries its mark for the reference price, in percent: room is left for what costs more.
pub const REFERENCE_AT: f64 = 70.0;

/// `1.4 MB`, in powers of ten as file managers show them.
pub fn size(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    let bytes_f = bytes as f64;
    match bytes {
        0..1_000 => format!("{bytes}\u{A0}B"),
        1_000..1_000_000 => format!("{:.0}\u{A0}kB", bytes_f / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1}\u{A0}MB", bytes_f / 1e6),
        _ => format!("{:.1}\u{A0}GB", bytes_f / 1e9),
    }
}

/// From this share on, in percent, it is said that room runs short.
pub const STORAGE_WARNING: u32 = 80;

/// A part of a whole in full percent; `None` where there is no whole.
pub fn percent(part: f64, whole: f64) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    (whole > 0.0).then(|| (part / whole * 100.0).clamp(0.0, 100.0) as u32)
}

/// `12,345`.
pub fn count(number: u32) -> String {
    grouped(&number.to_string())
}

/// A share and where it lies with 95 % confidence (Wilson's interval), in whole percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Best figure.
    pub percent: u32,
    /// Lower end.
    pub low: u32,
    /// Upper end.
    pub high: u32,
}

/// The share of `part` in `whole`; `None` where there are too few to tell.
pub fn share(part: u32, whole: u32) -> Option<Share> {
    if whole < FEWEST_FOR_A_SHARE || part > whole {
        return None;
    }
    let (n, z) = (f64::from(whole), 1.959_964);
    let p = f64::from(part) / n;
    let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    let percent = |x: f64| (x.clamp(0.0, 1.0) * 100.0).round() as u32;
    Some(Share { percent: percent(p), low: percent(middle - half), high: percent(middle + half) })
}

/// A share that must not look better than it is: `89.9 %` for 8,999 of 10,000. `None` of nothing.
pub fn percent_down(part: u32, whole: u32) -> Option<String> {
    let tenths = (u64::from(part) * 1_000).checked_div(u64::from(whole))?;
    Some(format!("{}.{} %", tenths / 10, tenths % 10))
}

/// A share that must not look smaller than it is. `None` of nothing.
pub fn percent_up(part: u32, whole: u32) -> Option<String> {
    if whole == 0 {
        return None;
    }
    let tenths = (u64::from(part) * 1_000).div_ceil(u64::from(whole));
    Some(format!("{}.{} %", tenths / 10, tenths % 10))
}

/// A chance in whole percent; never 0 or 100 unless it is.
pub fn chance(chance: f64) -> String {
    match chance * 100.0 {
        x if x > 0.0 && x < 1.0 => "< 1 %".to_owned(),
        x if x > 99.0 && x < 100.0 => "> 99 %".to_owned(),
        x => format!("{x:.0} %"),
    }
}

/// The first characters of a hash, for reading; the whole stays in the tooltip.
pub fn short_hash(hash: &str) -> String {
    hash.chars().take(12).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amount: &str, currency: &str) -> String {
        money(&Money { amount: amount.into(), currency: currency.into() })
    }

    #[test]
    fn money_is_grouped_and_keeps_its_currency() {
        assert_eq!(of("1250.00", "CNY"), "CNY\u{A0}1,250.00");
        assert_eq!(of("999", "JPY"), "JPY\u{A0}999");
        assert_eq!(of("12345678", ""), "12,345,678");
        assert_eq!(of("?", "USD"), "USD\u{A0}?");
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(999), "999\u{A0}B");
        assert_eq!(size(33_000), "33\u{A0}kB");
        assert_eq!(size(1_440_000), "1.4\u{A0}MB");
        assert_eq!(size(10_737_400_000), "10.7\u{A0}GB");
    }

    #[test]
    fn a_share_of_few_is_not_shown() {
        assert_eq!(share(3, 19), None);
        assert_eq!(share(21, 20), None);
    }

    #[test]
    fn a_share_carries_wilsons_interval() {
        // 14 of 100: Newcombe, Statistics in Medicine 17 (1998), method 3 gives 8.5 to 22.1 %.
        assert_eq!(share(14, 100), Some(Share { percent: 14, low: 9, high: 22 }));
        assert_eq!(share(0, 20), Some(Share { percent: 0, low: 0, high: 16 }));
    }

    #[test]
    fn a_share_beside_a_bound_is_never_flattered() {
        assert_eq!(percent_down(8_999, 10_000).as_deref(), Some("89.9 %"));
        assert_eq!(percent_up(501, 10_000).as_deref(), Some("5.1 %"));
        assert_eq!(percent_down(9, 10).as_deref(), Some("90.0 %"));
        assert_eq!((percent_down(0, 0), percent_up(0, 0)), (None, None));
        assert_eq!([0.0, 0.004, 0.5, 0.996, 1.0].map(chance), ["0 %", "< 1 %", "50 %", "> 99 %", "100 %"]);
    }

    #[test]
    fn the_price_bar_stays_inside() {
        assert!(bar_width(0.0) >= 2.0);
        assert!(bar_width(40.0) <= 100.0);
        assert!((bar_width(1.0) - REFERENCE_AT).abs() < f64::EPSILON);
    }
}
