//! Prints the knowledge for the extension: `cargo xtask dist` writes it beside the desk. The files' own tests stay
//! behind, since nobody runs them there.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use serde_json::Value;

fn main() -> Result<(), serde_json::Error> {
    let mut knowledge: Value = serde_json::from_str(touchstone_core::knowledge::shipped())?;
    let folders = knowledge.as_object_mut().into_iter().flat_map(|folders| folders.values_mut());
    for file in folders.filter_map(Value::as_array_mut).flatten() {
        if let Some(data) = file.get_mut("data").and_then(Value::as_object_mut) {
            data.remove("test");
        }
    }
    println!("{knowledge}");
    Ok(())
}
