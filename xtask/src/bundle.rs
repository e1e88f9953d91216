//! The scripts and styles of the extension's own pages, joined. A page waits for every file that it is made of before it
//! draws anything, so the installed extension has few; the source has one for each thing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::process;
use crate::workspace::Workspace;

/// What every page starts with.
const START: &str = "pages/boot.js";
/// Scripts of the pages, which share what they have in common.
const PAGES: [&str; 2] = ["boot.js", "review.js"];
/// Scripts that run by themselves: workers, and what the tests ask the desk with. Were they joined with the pages', what
/// they share would be a file of its own for each page to wait for.
const ALONE: [&str; 4] = ["desk-client.js", "backup-record.js", "backup-worker.js", "picture-worker.js"];
/// Modules that are loaded when they are used.
const LATER: [&str; 3] = ["../pkg/backroom/*", "../pkg/backup/*", "../pkg/image/*"];
const STYLE: &str = "  <link rel=\"stylesheet\" href=\"../styles/";
const PRELOAD: &str = "  <link rel=\"modulepreload\" href=\"";

/// What esbuild tells of what it has written.
#[derive(Debug, Deserialize)]
struct Told {
    inputs: BTreeMap<String, serde_json::Value>,
    outputs: BTreeMap<String, Output>,
}

#[derive(Debug, Deserialize)]
struct Output {
    imports: Vec<Import>,
}

#[derive(Debug, Deserialize)]
struct Import {
    path: String,
    #[serde(default)]
    external: bool,
}

/// Joins scripts and styles of the pages in an assembled extension.
///
/// # Errors
/// esbuild is missing or refuses a script, or a file cannot be written.
pub fn pages(workspace: &Workspace, folder: &Path) -> Result<()> {
    let told = join(workspace, folder, &PAGES, &["--splitting", "--chunk-names=part-[hash]"])?;
    let heads: Vec<String> =
        start(&told).into_iter().filter_map(|path| path.strip_prefix("pages/").map(str::to_owned)).collect();
    let mut joined = BTreeSet::new();
    for file in fs::read_dir(folder.join("pages"))? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "html") {
            let html = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let (html, styles) = head(&html, &name, &heads)?;
            let mut sheet = String::new();
            for style in styles {
                let from = folder.join("styles").join(&style);
                sheet += &fs::read_to_string(&from).with_context(|| format!("reading {}", from.display()))?;
                joined.insert(from);
            }
            fs::write(folder.join(format!("styles/page-{name}.css")), sheet)?;
            fs::write(&path, html)?;
        }
    }
    let alone = join(workspace, folder, &ALONE, &[])?;
    // What stands in a bundle now is not needed by itself.
    let inputs: BTreeSet<&String> = told.inputs.keys().chain(alone.inputs.keys()).collect();
    let inside = |input: &&String| input.starts_with("pages/") || input.starts_with("pkg/ui/");
    let inputs = inputs.into_iter().filter(inside).filter(|input| !entry(input));
    for file in joined.into_iter().chain(inputs.map(|input| folder.join(input))) {
        fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
    }
    Ok(())
}

/// Has esbuild join scripts in their place.
fn join(workspace: &Workspace, folder: &Path, entries: &[&str], how: &[&str]) -> Result<Told> {
    let program = workspace.root.join("node_modules/.bin/esbuild");
    if !program.exists() {
        bail!("esbuild is missing: npm ci brings it");
    }
    let note = workspace.target.join("xtask/pages.json");
    let mut command = workspace.command(&program.display().to_string());
    command.current_dir(folder).args(entries.iter().map(|entry| format!("pages/{entry}"))).args(how);
    command.args(["--bundle", "--format=esm", "--outdir=pages", "--outbase=pages", "--allow-overwrite"]);
    command.args(["--charset=utf8", "--log-level=error"]);
    command.args(LATER.map(|module| format!("--external:{module}")));
    command.arg(format!("--metafile={}", note.display()));
    process::must(workspace, "scripts of the pages", &mut command)?;
    serde_json::from_str(&fs::read_to_string(&note)?).context("esbuild's account of the pages cannot be read")
}

/// The scripts with which every page starts, but the first.
fn start(told: &Told) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![START.to_owned()];
    while let Some(path) = open.pop() {
        let Some(output) = told.outputs.get(&path) else { continue };
        for import in output.imports.iter().filter(|import| !import.external) {
            // Another entry is loaded when it is needed.
            if !entry(&import.path) && found.insert(import.path.clone()) {
                open.push(import.path.clone());
            }
        }
    }
    found
}

fn entry(path: &str) -> bool {
    path.strip_prefix("pages/").is_some_and(|name| PAGES.contains(&name) || ALONE.contains(&name))
}

/// A page with the scripts that it starts with and one style sheet; and the sheets that go into it.
fn head(html: &str, name: &str, scripts: &[String]) -> Result<(String, Vec<String>)> {
    let (mut kept, mut styles) = (String::new(), Vec::new());
    for line in html.lines() {
        if let Some(style) = line.strip_prefix(STYLE) {
            styles.push(style.split('"').next().unwrap_or_default().to_owned());
        } else if line == "</head>" {
            for script in scripts {
                kept += &format!("{PRELOAD}{script}\">\n");
            }
            kept += &format!("{STYLE}page-{name}.css\">\n</head>\n");
        } else if !line.starts_with(PRELOAD) {
            kept += line;
            kept.push('\n');
        }
    }
    if styles.is_empty() {
        bail!("{name}.html names no style sheet as pages do: {STYLE}…");
    }
    Ok((kept, styles))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_its_head_with_one_sheet_and_the_joined_scripts() {
        let html = "<head>\n  <title>x</title>\n  <link rel=\"modulepreload\" href=\"a.js\">\n  <link rel=\"stylesheet\" href=\"../styles/a.css\">\n  <link rel=\"stylesheet\" href=\"../styles/b.css\">\n</head>\n";
        let (page, styles) = head(html, "panel", &["part-1.js".to_owned()]).unwrap();
        assert_eq!(styles, ["a.css", "b.css"]);
        assert_eq!(
            page,
            "<head>\n  <title>x</title>\n  <link rel=\"modulepreload\" href=\"part-1.js\">\n  <link rel=\"stylesheet\" href=\"../styles/page-panel.css\">\n</head>\n"
        );
        assert!(head("<head>\n</head>\n", "panel", &[]).is_err());
    }

    #[test]
    fn what_is_loaded_when_it_is_needed_is_not_fetched_beforehand() {
        let output = |imports: &[&str]| Output {
            imports: imports.iter().map(|path| Import { path: (*path).to_owned(), external: false }).collect(),
        };
        let outputs = BTreeMap::from([
            (START.to_owned(), output(&["pages/part-1.js", "pages/part-2.js"])),
            ("pages/part-2.js".to_owned(), output(&["pages/part-1.js", "pages/review.js"])),
            ("pages/review.js".to_owned(), output(&["pages/part-3.js"])),
        ]);
        let told = Told { inputs: BTreeMap::new(), outputs };
        assert_eq!(start(&told).into_iter().collect::<Vec<_>>(), ["pages/part-1.js", "pages/part-2.js"]);
    }
}
