//! `touchstone extract`: the listings of saved pages as JSON, through the same core code as the extension.

use std::fs;
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use serde_json::Value;
use touchstone_core::evidence::saved_page;
use touchstone_core::listing;
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::{self, Snapshot};

/// Endings of saved pages in a folder.
const PAGES: [&str; 5] = ["html", "htm", "mhtml", "mht", "wacz"];
/// Bytes of a file at most: the parser reads 64 MB of a page, a package holds pictures, too.
const BYTES_MAX: u64 = 1 << 30;

/// Arguments of `touchstone extract`.
#[derive(Args)]
#[command(
    after_help = "A folder gives one line a page, in the order of names, each with \"file\"; a page that cannot be read \
                        gives {\"file\", \"error\"} and exit code 1."
)]
pub struct Arguments {
    /// Saved page: HTML, MHTML or WACZ, or a folder of these.
    #[arg(required_unless_present = "from_snapshot", conflicts_with = "from_snapshot")]
    page: Option<PathBuf>,
    /// Address from which an HTML page was saved. Without it the page's own word counts (`saved from url`, canonical
    /// link); MHTML and WACZ know it.
    #[arg(long, conflicts_with = "from_snapshot")]
    url: Option<String>,
    /// Pages of a folder that are read at once.
    #[arg(long, value_name = "N", default_value = "1")]
    jobs: NonZeroUsize,
    /// Also write the snapshot: what the extension sends of this page.
    #[arg(long, value_name = "FILE")]
    snapshot_out: Option<PathBuf>,
    /// Read a snapshot that the extension or `--snapshot-out` wrote, instead of a page.
    #[arg(long, value_name = "FILE")]
    from_snapshot: Option<PathBuf>,
    /// Read as if the file of this marketplace did not exist.
    #[arg(long, value_name = "MARKETPLACE")]
    without: Option<String>,
}

/// Prints one JSON object a page.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let mut atlas = Atlas::shipped()?;
    if let Some(id) = &arguments.without {
        atlas = atlas.without(id);
    }
    if let Some(folder) = arguments.page.as_ref().filter(|page| page.is_dir()) {
        return read_folder(folder, &arguments, &atlas, out);
    }
    let snapshot = take(&arguments)?;
    if let Some(file) = &arguments.snapshot_out {
        let text = serde_json::to_vec(&snapshot)?;
        fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    serde_json::to_writer(&mut *out, &listing::read(&snapshot, &atlas))?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}

fn take(arguments: &Arguments) -> Result<Snapshot> {
    if let Some(file) = &arguments.from_snapshot {
        let bytes = contents(file)?;
        return serde_json::from_slice(&bytes).with_context(|| format!("{} is not a snapshot", file.display()));
    }
    let Some(file) = &arguments.page else { bail!("give a saved page or --from-snapshot FILE") };
    page_of(file, arguments.url.as_deref())
}

fn contents(file: &Path) -> Result<Vec<u8>> {
    let size = fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?.len();
    if size > BYTES_MAX {
        bail!("{} has {size} bytes; {BYTES_MAX} at most are read", file.display());
    }
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// The snapshot of a saved page of any kind.
fn page_of(file: &Path, url: Option<&str>) -> Result<Snapshot> {
    let bytes = contents(file)?;
    let name = || file.display().to_string();
    let ending = file.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let archived = matches!(ending.as_str(), "mhtml" | "mht" | "wacz") || bytes.starts_with(b"PK");
    let Some(saved) = saved_page(&bytes).filter(|_| archived) else {
        if archived {
            bail!("{}: no page in it: save it again, as MHTML or with Touchstone", name());
        }
        let mut snapshot = page::snapshot(&bytes, url.unwrap_or_default()).with_context(name)?;
        if url.is_none() {
            snapshot.url = page::saved_from(&bytes)
                .or_else(|| snapshot.declared_url())
                .ok_or_else(|| anyhow!("{}: the page does not say where it was saved: give --url", name()))?;
        }
        return Ok(snapshot);
    };
    page::snapshot(&saved.html, url.unwrap_or(&saved.url)).with_context(name)
}

fn read_folder(folder: &Path, arguments: &Arguments, atlas: &Atlas, out: &mut impl Write) -> Result<ExitCode> {
    if arguments.url.is_some() || arguments.snapshot_out.is_some() {
        bail!("--url and --snapshot-out are of one page; {} is a folder", folder.display());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
        if path.extension().is_some_and(|e| PAGES.contains(&e.to_string_lossy().to_lowercase().as_str())) {
            files.push(path);
        }
    }
    files.sort();
    let next = AtomicUsize::new(0);
    let read: Mutex<Vec<(usize, Result<Value>)>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..arguments.jobs.get().min(files.len()) {
            scope.spawn(|| {
                while let Some((at, file)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, files.get(at)?)))
                {
                    let reading =
                        page_of(file, None).and_then(|page| Ok(serde_json::to_value(listing::read(&page, atlas))?));
                    if let Ok(mut read) = read.lock() {
                        read.push((at, reading));
                    }
                }
            });
        }
    });
    let mut read = read.into_inner().map_err(|_| anyhow!("a page could not be read to its end"))?;
    read.sort_by_key(|(at, _)| *at);
    let mut code = ExitCode::SUCCESS;
    for ((_, reading), file) in read.into_iter().zip(&files) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut object = match reading {
            Ok(Value::Object(object)) => object,
            Ok(_) => serde_json::Map::new(),
            Err(error) => {
                code = ExitCode::from(1);
                serde_json::Map::from_iter([("error".to_owned(), Value::from(format!("{error:#}")))])
            }
        };
        object.insert("file".to_owned(), Value::from(name));
        serde_json::to_writer(&mut *out, &object)?;
        writeln!(out)?;
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<!-- saved from url=(0040)https://www.ebay.com/itm/123456789012 -->\n<html><head><title>Trail shoe | eBay</title></head><body><h1>Trail shoe</h1><p class=price>$5.00</p></body></html>";

    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("touchstone-extract-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in files {
            fs::write(folder.join(name), text).expect("a file");
        }
        folder
    }

    fn printed(page: PathBuf) -> (String, ExitCode) {
        let jobs = NonZeroUsize::new(2).expect("two");
        let arguments =
            Arguments { page: Some(page), url: None, jobs, snapshot_out: None, from_snapshot: None, without: None };
        let mut out = Vec::new();
        let code = run(arguments, &mut out).expect("a reading");
        (String::from_utf8(out).expect("text"), code)
    }

    #[test]
    fn a_folder_gives_a_line_a_page_and_names_what_cannot_be_read() {
        let folder = folder("folder", &[("a.html", PAGE), ("b.html", "no page"), ("c.txt", "left alone")]);
        let (text, code) = printed(folder.clone());
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!((&lines[0]["file"], &lines[0]["listings"][0]["id"]), (&"a.html".into(), &"123456789012".into()));
        assert!(lines[1]["error"].as_str().is_some_and(|error| error.contains("not an HTML page")));
        assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::from(1)));
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn a_page_saved_as_mhtml_knows_its_address() {
        let saved = format!(
            "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://www.ebay.com/itm/223456789012\r\n\r\n{PAGE}\r\n--x--\r\n"
        );
        let folder = folder("mhtml", &[("a.mhtml", &saved)]);
        let (text, _) = printed(folder.join("a.mhtml"));
        let reading: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(reading["listings"][0]["id"], "223456789012");
        fs::remove_dir_all(folder).expect("removed");
    }
}
