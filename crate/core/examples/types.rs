//! Prints TypeScript declarations of every type that crosses a boundary: `cargo xtask types` writes them to
//! extension/types/wire.d.ts.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use touchstone_core::wire::{Caller, Push, Reply, Request};
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by name, so that the order does not depend on who mentions whom first.
struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
    seen: BTreeSet<TypeId>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Foreign types without a declaration (numbers, lists) are written where they are used.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.by_name.insert(T::ident(&self.config), format!("{docs}export {}\n", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn main() {
    // Numbers travel as JSON numbers; those beyond 2^53 (none is expected) would be refused by the receiver.
    let config = Config::new().with_large_int("number");
    let mut all = Declarations { config, by_name: BTreeMap::new(), seen: BTreeSet::new() };
    all.visit::<Caller>();
    all.visit::<Request>();
    all.visit::<Reply>();
    all.visit::<Push>();
    println!("// Written by `cargo xtask types` from crate/core. Do not edit.\n");
    for declaration in all.by_name.values() {
        println!("{declaration}");
    }
}
