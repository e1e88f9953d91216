//! The shipped packs, tried on their own tests and on listings of our own.

use super::*;
use crate::brand::Brand;

fn sample() -> Brand {
    Brand::parse(Brand::sample()).unwrap()
}

#[test]
fn shipped_files_are_without_fault() {
    let (pack, mut faults) = Pack::shipped();
    faults.extend(RuleSet::compile(&[pack], &[sample()]).1);
    assert!(faults.is_empty(), "{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>());
}

#[test]
fn every_rule_passes_the_tests_in_its_file() {
    let (pack, _) = Pack::shipped();
    let wrong: Vec<String> = try_rules(&[pack], &sample())
        .into_iter()
        .filter(|t| !t.passed())
        .map(|t| {
            let met: Vec<_> = t.verdict.reasons.iter().map(|r| r.rule.as_str()).collect();
            format!("{} test {}: {:?} should be {}; met {}\n", t.file, t.number, t.test.title, t.test.expect, met.join(", "))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}
