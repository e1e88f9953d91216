//! TypeScript declarations of the wire types, and the check of the extension's JavaScript against them.

use std::fs;

use anyhow::{Result, bail};

use crate::process;
use crate::workspace::Workspace;

const FILE: &str = "extension/types/wire.d.ts";

/// Writes the declarations, or with `check` fails where the committed ones differ.
///
/// # Errors
/// The wire types do not compile, or the file differs.
pub fn run(workspace: &Workspace, check: bool) -> Result<()> {
    let arguments = ["build", "--workspace", "--example", "types", "--features", "touchstone-core/types", "--locked"];
    process::must(workspace, "wire types", &mut workspace.cargo(&arguments))?;
    let program = workspace.target.join("debug/examples/types").display().to_string();
    let Some(declared) = process::printed(&mut workspace.command(&program)) else {
        bail!("{program} failed");
    };
    let file = workspace.root.join(FILE);
    if !check {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, declared)?;
        println!("  {FILE} written");
    } else if fs::read_to_string(&file).unwrap_or_default() != declared {
        bail!("{FILE} is not what the wire types say: run `cargo xtask types` and commit it");
    }
    Ok(())
}
