//! Gathers `knowledge/<folder>/**/*.toml` into one JSON text, so that the browser parses no TOML at start. A file that
//! is not TOML fails the build with its name. Writes the table of normal forms as well.
#![allow(clippy::disallowed_methods, reason = "a build script reads files and is told where: the rule is for the core")]

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/text/character.rs"]
#[allow(dead_code, reason = "the core uses the rest")]
mod character;
#[path = "src/text/derivation.rs"]
mod derivation;

fn main() {
    let done = gather().and_then(|()| write("normal_forms.txt", &derivation::table(&character::Simplified::new())));
    if let Err(message) = done {
        println!("cargo::error={message}");
        std::process::exit(1);
    }
}

fn gather() -> Result<(), String> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?).join("../../knowledge");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=src/text");
    let mut all = serde_json::Map::new();
    for folder in children(&root)?.into_iter().filter(|p| p.is_dir()) {
        let mut files = Vec::new();
        walk(&folder, &mut files)?;
        let mut rows = Vec::new();
        for file in files {
            let name = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).map_err(|e| format!("{name}: {e}"))?;
            let data: serde_json::Value = toml::from_str(&text).map_err(|e| format!("{name}: {e}"))?;
            rows.push(serde_json::json!({ "file": name, "data": data }));
        }
        // The schemas are for editors, not for the engine.
        if rows.is_empty() {
            continue;
        }
        all.insert(folder.file_name().unwrap_or_default().to_string_lossy().into_owned(), rows.into());
    }
    // The pages carry the programmes and the deadlines inside; the desk needs none of them.
    for folder in ["programmes", "deadlines"] {
        let files = all.remove(folder).ok_or_else(|| format!("knowledge/{folder} is missing"))?;
        write(&format!("{folder}.json"), &files.to_string())?;
    }
    // Only what looks at pictures asks what kind of contact a code gives.
    let contacts = all.remove("contacts").ok_or("knowledge/contacts is missing")?;
    let contacts: Vec<_> = contacts.as_array().into_iter().flatten().map(|file| file["data"].clone()).collect();
    write("contacts.json", &serde_json::Value::from(contacts).to_string())?;
    // Only a batch of captures asks what stands in its way; that is done without a module.
    let barriers = all.remove("barriers").ok_or("knowledge/barriers is missing")?;
    let barriers: Vec<_> = barriers.as_array().into_iter().flatten().map(|file| file["data"].clone()).collect();
    write("barriers.json", &serde_json::Value::from(barriers).to_string())?;
    // Only who shows or prints a verification says what its checks prove.
    let checks = all.remove("checks").ok_or("knowledge/checks is missing")?;
    write("checks.rs", &meant(&checks)?)?;
    let territories = all.remove("territories").ok_or("knowledge/territories is missing")?;
    write("territories.rs", &named(&territories)?)?;
    let marketplaces = all.get("marketplaces").ok_or("knowledge/marketplaces is missing")?;
    write("marketplace_names.rs", &said(marketplaces, ["id", "name", "name_zh"]))?;
    write("marketplace_searches.rs", &said(marketplaces, ["id", "name", "search"]))?;
    write("knowledge.json", &serde_json::Value::Object(all).to_string())
}

/// Three texts of each marketplace, as rows of a Rust array.
fn said(files: &serde_json::Value, keys: [&str; 3]) -> String {
    let row = |file: &serde_json::Value| {
        let [first, second, third] = keys.map(|key| file["data"][key].as_str().unwrap_or_default().to_owned());
        (first, second, third)
    };
    let rows: Vec<(String, String, String)> = files.as_array().into_iter().flatten().map(row).collect();
    format!("&{rows:?}")
}

/// What checks of evidence prove, as rows of a Rust array.
fn meant(files: &serde_json::Value) -> Result<String, String> {
    let mut rows = String::new();
    for file in files.as_array().into_iter().flatten() {
        for check in file["data"]["check"].as_array().ok_or_else(|| format!("{}: no [[check]]", file["file"]))? {
            rows += "Meaning { ";
            for key in ["code", "title_zh", "proves", "proves_zh", "not", "not_zh"] {
                let text = check[key].as_str().ok_or_else(|| format!("{}: {check}: give {key}", file["file"]))?;
                rows += &format!("{key}: {text:?}, ");
            }
            rows += "},\n";
        }
    }
    Ok(format!("&[\n{rows}]"))
}

/// Territories with their names, as rows of a Rust array.
fn named(files: &serde_json::Value) -> Result<String, String> {
    let mut rows = String::new();
    for file in files.as_array().into_iter().flatten() {
        let territories = file["data"]["territory"].as_array();
        for territory in territories.ok_or_else(|| format!("{}: no [[territory]]", file["file"]))? {
            let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
            let names = territory["names"].as_array().map(|names| names.iter().filter_map(text).collect::<Vec<_>>());
            let (Some(code), Some(names)) = (text(&territory["code"]), names) else {
                return Err(format!("{}: {territory}: give a code and names", file["file"]));
            };
            rows += &format!("({code:?}, &{names:?}),\n");
        }
    }
    Ok(format!("&[\n{rows}]"))
}

fn write(name: &str, text: &str) -> Result<(), String> {
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?).join(name);
    fs::write(&out, text).map_err(|e| format!("{}: {e}", out.display()))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for path in children(folder)? {
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "toml") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    Ok(())
}

/// Entries of a folder in name order, so that the build is reproducible.
fn children(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| entries.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>())
        .map_err(|e| format!("{}: {e}", folder.display()))?;
    paths.sort();
    Ok(paths)
}
