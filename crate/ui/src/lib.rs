//! The pages of the extension: side panel, workspace, options.
//!
//! What a page shows is worked out in plain Rust that is tested natively (`annotation`, `marking`, `figures`, `order`, `route`,
//! `address`, `batching`, `covering`, `patrolling`, `speech`, `stamping`); `view` draws it with Leptos and is compiled for the browser alone. Pages hold no state of
//! their own that matters: everything is asked of the desk and asked again when the desk says that it changed.
// Natively only the tests use the view models.
#![cfg_attr(not(target_family = "wasm"), allow(dead_code))]

mod address;
mod annotation;
mod batching;
mod covering;
mod figures;
mod marking;
mod order;
mod patrolling;
mod route;
mod speech;
mod stamping;
#[cfg(target_family = "wasm")]
mod view;

#[cfg(target_family = "wasm")]
pub use view::start;
