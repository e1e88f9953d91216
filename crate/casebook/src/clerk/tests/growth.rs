//! A casebook that grows: answers stay right, and with `TOUCHSTONE_SOAK=1` the time they take is told.

use std::time::Instant;

use touchstone_core::review::Decision;
use touchstone_core::wire::{Reply, Request};

use super::*;

const WORDS: [&str; 12] =
    ["runner", "bag", "watch", "belt", "高仿", "女包", "运动鞋", "手表", "mirror", "grade", "复刻", "spring"];

/// Titles of a dozen words in two scripts, the same in every run.
fn title(id: u32) -> String {
    let word = |step: u32| WORDS[(id.wrapping_mul(2_654_435_761).wrapping_add(step * 977) >> 7) as usize % WORDS.len()];
    format!("{} {} {} {} model {}", word(1), word(2), word(3), word(4), id % 5_000)
}

fn band(id: u32) -> Band {
    if id.is_multiple_of(5) { Band::Likely } else { Band::Refer }
}

/// Median milliseconds of `runs` answers to a request.
fn median_ms(clerk: &mut Clerk, request: &Request, runs: usize) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            ask(clerk, 1, request.clone()).unwrap();
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}

fn fill(clerk: &mut Clerk, listings: u32, decisions: u32) {
    clerk.casebook.begin().unwrap();
    for page in 0..listings.div_ceil(60) {
        let from = page * 60;
        let shown: Vec<_> = (from..listings.min(from + 60)).map(|id| (listing(id, &title(id)), band(id))).collect();
        show(clerk, &shown);
    }
    clerk.casebook.commit().unwrap();
    let keys: Vec<String> = (0..decisions).map(|id| format!("taobao:{id}")).collect();
    for some in keys.chunks(500) {
        let decision = Decision::Confirmed;
        reply(clerk, 2, Request::Decide { listings: some.to_vec(), decision, note: "ear tag".into() });
    }
}

fn list(filter: QueueFilter, offset: u32) -> Request {
    Request::ListQueue { filter, offset, limit: 60 }
}

fn total(clerk: &mut Clerk, filter: QueueFilter) -> u32 {
    let Reply::Queue { total, .. } = reply(clerk, 3, list(filter, 0)) else { panic!("another reply") };
    total
}

#[test]
#[allow(clippy::print_stdout, reason = "`cargo xtask soak` records these lines")]
fn a_grown_casebook_answers_right_and_tells_its_times() {
    let soak = std::env::var("TOUCHSTONE_SOAK").is_ok_and(|value| value == "1");
    let sizes: &[u32] = if soak { &[1_000, 10_000, 100_000] } else { &[600] };
    for &listings in sizes {
        let mut clerk = clerk();
        fill(&mut clerk, listings, listings / 10);
        let search = |words: &str| QueueFilter { search: words.into(), ..QueueFilter::default() };
        let undecided = QueueFilter { undecided: true, marketplace: "taobao".into(), ..QueueFilter::default() };
        let expected = |word: &str| (0..listings).filter(|id| title(*id).contains(word)).count() as u32;
        assert_eq!(total(&mut clerk, QueueFilter::default()), listings);
        assert_eq!(total(&mut clerk, undecided.clone()), listings - listings / 10);
        assert_eq!(total(&mut clerk, search("女包")), expected("女包"));
        assert_eq!(total(&mut clerk, search("runner")), expected("runner"));
        if !soak {
            continue;
        }
        let last = listings.saturating_sub(100);
        let requests = [
            ("queue", list(QueueFilter::default(), 0)),
            ("queue, its end", list(QueueFilter::default(), last)),
            ("queue, undecided", list(undecided, 0)),
            ("search, a common Chinese word", list(search("女包"), 0)),
            ("search, two words", list(search("runner 女包"), 0)),
            ("search, a rare number", list(search("model 4321"), 0)),
            ("one case", Request::OpenCase { listing: "taobao:7".into() }),
            ("record", Request::ReadRecord),
            ("sellers", Request::ListSellers),
            ("ledger, newest 100", Request::ReadLedger { subject: String::new(), limit: 100 }),
            ("recompute the ledger", Request::CheckLedger),
        ];
        for (what, request) in requests {
            println!("soak: {listings} listings, {what}: {:.1} ms", median_ms(&mut clerk, &request, 11));
        }
        println!("soak: {listings} listings, file: {} bytes", clerk.casebook.export().unwrap().len());
    }
}
