//! From many listings to the fewest notices: one right and one reason a notice, never more listings than the form takes,
//! and all listings of one seller together. Alibaba counts one owner, one right and one seller within three days as one
//! complaint, so a seller that is spread over notices costs chances (docs/forms.md).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A listing to be complained of, as far as grouping needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct Claim {
    /// Marketplace id.
    pub platform: String,
    /// Number of the right relied upon.
    pub right: String,
    /// Complaint reason.
    pub reason: String,
    /// Order of a test buy: each order is a notice of its own; empty without one.
    pub order: String,
    /// Seller; listings without a known seller stand each for themselves.
    pub seller: String,
    /// Address of the listing.
    pub url: String,
}

/// What shares a notice: platform, right, reason, order.
type Key<'c> = (&'c str, &'c str, &'c str, &'c str);

/// Steps of the search for a better packing; beyond them the best one found is taken.
const STEPS_MAX: usize = 200_000;

/// Groups claims into the fewest notices of at most `limit` listings (`None`: no limit). Each group is a list of places
/// in `claims`; a listing that is named twice for the same complaint is there once. A seller with more listings than the
/// limit fills whole notices and shares the last.
pub fn group(claims: &[Claim], limit: Option<usize>) -> Vec<Vec<usize>> {
    let limit = limit.unwrap_or(usize::MAX).max(1);
    let mut by_key: BTreeMap<Key<'_>, BTreeMap<(&str, &str), Vec<usize>>> = BTreeMap::new();
    let mut seen = std::collections::BTreeSet::new();
    for (place, claim) in claims.iter().enumerate() {
        let key = (claim.platform.as_str(), claim.right.as_str(), claim.reason.as_str(), claim.order.as_str());
        if !seen.insert((key, claim.url.as_str())) {
            continue;
        }
        let lone = if claim.seller.is_empty() { claim.url.as_str() } else { "" };
        by_key.entry(key).or_default().entry((claim.seller.as_str(), lone)).or_default().push(place);
    }
    let mut groups = Vec::new();
    for sellers in by_key.into_values() {
        let mut pieces: Vec<Vec<usize>> = Vec::new();
        for places in sellers.into_values() {
            for piece in places.chunks(limit) {
                if piece.len() == limit { groups.push(piece.to_vec()) } else { pieces.push(piece.to_vec()) }
            }
        }
        pieces.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
        let sizes: Vec<usize> = pieces.iter().map(Vec::len).collect();
        let mut packed: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (piece, bin) in pieces.into_iter().zip(pack(&sizes, limit)) {
            packed.entry(bin).or_default().extend(piece);
        }
        groups.extend(packed.into_values());
    }
    for group in &mut groups {
        group.sort_unstable();
    }
    groups.sort();
    groups
}

/// Notices that pieces of these sizes need at least (Martello and Toth, 1990): for each size k, pieces above `limit - k`
/// stand alone, those above half the limit each need a notice, and what is left must fit beside them.
pub fn at_least(sizes: &[usize], limit: usize) -> usize {
    let bound = |least: usize| {
        let (mut alone, mut large, mut free, mut rest) = (0, 0, 0_usize, 0_usize);
        for size in sizes.iter().copied() {
            if size > limit.saturating_sub(least) {
                alone += 1;
            } else if size * 2 > limit {
                large += 1;
                free = free.saturating_add(limit - size);
            } else if size >= least {
                rest = rest.saturating_add(size);
            }
        }
        alone + large + rest.saturating_sub(free).div_ceil(limit)
    };
    sizes.iter().copied().filter(|size| size * 2 <= limit).chain([0]).map(bound).max().unwrap_or_default()
}

/// The notice of each piece. `sizes` come largest first, each below the limit.
fn pack(sizes: &[usize], limit: usize) -> Vec<usize> {
    let mut best = fitted(sizes, limit);
    let bins = |assigned: &[usize]| assigned.iter().max().map_or(0, |last| last + 1);
    let least = at_least(sizes, limit);
    if bins(&best) > least {
        let mut search = Search { sizes, limit, least, steps: 0, found: bins(&best), best: &mut best };
        search.place(0, &mut Vec::new(), &mut Vec::with_capacity(sizes.len()));
    }
    best
}

/// Each piece into the fullest notice that still takes it.
fn fitted(sizes: &[usize], limit: usize) -> Vec<usize> {
    let mut loads: Vec<usize> = Vec::new();
    let mut assigned = Vec::with_capacity(sizes.len());
    for size in sizes {
        let fits = loads.iter().enumerate().filter(|(_, load)| limit - **load >= *size).max_by_key(|(_, load)| **load);
        let bin = fits.map_or(loads.len(), |(bin, _)| bin);
        if bin == loads.len() {
            loads.push(0);
        }
        if let Some(load) = loads.get_mut(bin) {
            *load += size;
        }
        assigned.push(bin);
    }
    assigned
}

/// Tries the other packings, and stops where none can be better.
struct Search<'s> {
    sizes: &'s [usize],
    limit: usize,
    least: usize,
    steps: usize,
    found: usize,
    best: &'s mut Vec<usize>,
}

impl Search<'_> {
    fn place(&mut self, at: usize, loads: &mut Vec<usize>, assigned: &mut Vec<usize>) {
        self.steps += 1;
        if self.found <= self.least || self.steps > STEPS_MAX || loads.len() >= self.found {
            return;
        }
        let Some(size) = self.sizes.get(at).copied() else {
            self.found = loads.len();
            self.best.clone_from(assigned);
            return;
        };
        let mut tried = Vec::new();
        for bin in 0..=loads.len() {
            let load = loads.get(bin).copied().unwrap_or(0);
            // Notices that are equally full are the same choice.
            if self.limit - load < size || tried.contains(&load) {
                continue;
            }
            tried.push(load);
            if bin == loads.len() {
                loads.push(0);
            }
            if let Some(filled) = loads.get_mut(bin) {
                *filled += size;
            }
            assigned.push(bin);
            self.place(at + 1, loads, assigned);
            assigned.pop();
            if load == 0 {
                loads.pop();
            } else if let Some(filled) = loads.get_mut(bin) {
                *filled = load;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Numbers that are the same in every run.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % most
        }
    }

    fn claims(count: usize, sellers: usize, rights: usize, seed: u64) -> Vec<Claim> {
        let mut dice = Dice(seed);
        (0..count)
            .map(|at| Claim {
                platform: "taobao".into(),
                right: format!("right {}", dice.below(rights)),
                reason: "counterfeit-features".into(),
                // A few sellers have most of the listings, as in life.
                seller: format!("seller {}", dice.below(sellers).min(dice.below(sellers))),
                url: format!("https://item.taobao.com/item.htm?id={}", 600_000_000 + at),
                ..Claim::default()
            })
            .collect()
    }

    /// Sizes of what must stay together, by notice key.
    fn sizes(claims: &[Claim], limit: usize) -> (usize, BTreeMap<&str, Vec<usize>>) {
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for claim in claims {
            *counts.entry((&claim.right, &claim.seller)).or_default() += 1;
        }
        let (mut full, mut rest) = (0, BTreeMap::<&str, Vec<usize>>::new());
        for ((right, _), count) in counts {
            full += count / limit;
            if count % limit > 0 {
                rest.entry(right).or_default().push(count % limit);
            }
        }
        (full, rest)
    }

    fn obeys(claims: &[Claim], groups: &[Vec<usize>], limit: usize) {
        let all: BTreeSet<usize> = groups.iter().flatten().copied().collect();
        assert_eq!((all.len(), groups.iter().map(Vec::len).sum::<usize>()), (claims.len(), claims.len()), "each once");
        let mut homes: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for (number, group) in groups.iter().enumerate() {
            assert!(group.len() <= limit);
            assert_eq!(group.iter().map(|at| &claims[*at].right).collect::<BTreeSet<_>>().len(), 1, "one right");
            for at in group {
                let home = homes.entry((&claims[*at].right, &claims[*at].seller)).or_default();
                if home.last() != Some(&number) {
                    home.push(number);
                }
            }
        }
        for ((right, seller), home) in homes {
            let count = claims.iter().filter(|claim| claim.right == right && claim.seller == seller).count();
            assert_eq!(home.len(), count.div_ceil(limit), "{seller} is spread over {home:?}");
        }
    }

    #[test]
    fn a_thousand_listings_of_forty_sellers_and_three_rights_make_the_fewest_notices() {
        for seed in 0..20 {
            let claims = claims(1000, 40, 3, seed);
            for limit in [300, 200, 50] {
                let groups = group(&claims, Some(limit));
                obeys(&claims, &groups, limit);
                let (full, rest) = sizes(&claims, limit);
                let least = full + rest.values().map(|sizes| at_least(sizes, limit)).sum::<usize>();
                assert_eq!(groups.len(), least, "seed {seed}, limit {limit}");
            }
        }
    }

    /// The fewest by trying everything.
    fn fewest(sizes: &[usize], limit: usize, loads: &mut Vec<usize>) -> usize {
        let Some((size, rest)) = sizes.split_first() else { return loads.len() };
        let mut best = usize::MAX;
        for bin in 0..loads.len() {
            if loads[bin] + size <= limit {
                loads[bin] += size;
                best = best.min(fewest(rest, limit, loads));
                loads[bin] -= size;
            }
        }
        loads.push(*size);
        best = best.min(fewest(rest, limit, loads));
        loads.pop();
        best
    }

    #[test]
    fn small_cases_are_the_fewest_by_trying_everything() {
        let mut dice = Dice(7);
        for _ in 0..300 {
            let limit = 6 + dice.below(10);
            let count = 1 + dice.below(7);
            let mut sizes: Vec<usize> = (0..count).map(|_| 1 + dice.below(limit - 1)).collect();
            sizes.sort_unstable_by(|a, b| b.cmp(a));
            let packed = pack(&sizes, limit).into_iter().max().unwrap() + 1;
            assert_eq!(packed, fewest(&sizes, limit, &mut Vec::new()), "{sizes:?} in {limit}");
            assert!(at_least(&sizes, limit) <= packed, "{sizes:?} in {limit}");
        }
    }

    #[test]
    fn rights_reasons_and_test_orders_are_kept_apart_and_doubles_are_dropped() {
        let claim = |right: &str, reason: &str, order: &str, url: &str| Claim {
            right: right.into(),
            reason: reason.into(),
            order: order.into(),
            url: url.into(),
            seller: "one".into(),
            ..Claim::default()
        };
        let claims = [
            claim("a", "x", "", "1"),
            claim("b", "x", "", "1"),
            claim("a", "y", "", "1"),
            claim("a", "x", "o1", "1"),
            claim("a", "x", "o2", "2"),
            claim("a", "x", "", "1"),
            claim("a", "x", "", "3"),
        ];
        assert_eq!(group(&claims, None), [vec![0, 6], vec![1], vec![2], vec![3], vec![4]]);
        assert_eq!(group(&[], Some(300)), Vec::<Vec<usize>>::new());
    }
}
