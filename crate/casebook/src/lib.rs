//! The casebook.
