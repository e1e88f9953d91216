//! `touchstone image`: hashes of pictures, codes in them, and whether two are the same.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use serde::Serialize;
use touchstone_core::brand::{Brand, BrandImage};
use touchstone_core::image::{
    Channels, ContactBook, Hashes, ImageError, LEAST_QUALITY, Picture, PictureHash, THRESHOLD, codes, decode,
};

/// Largest file that is read, in bytes.
const MAX_FILE: u64 = 64 * 1024 * 1024;

/// Work on pictures.
#[derive(Subcommand)]
pub enum Work {
    /// Print hash and quality of each picture, and what QR codes in it say.
    Hash(HashArguments),
    /// Say whether two pictures are the same, or whether a picture is one that a brand profile knows.
    Compare(CompareArguments),
}

/// Arguments of `touchstone image hash`.
#[derive(Args)]
pub struct HashArguments {
    /// One JSON object a picture, with the hashes of its variants.
    #[arg(long, conflicts_with = "profile")]
    json: bool,
    /// Print the tables that a brand profile takes: official_image, or counterfeit_image with --counterfeit.
    #[arg(long)]
    profile: bool,
    /// With --profile: the pictures are of goods known not to be genuine.
    #[arg(long, requires = "profile")]
    counterfeit: bool,
    /// Pictures: JPEG, PNG, WebP or GIF.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Arguments of `touchstone image compare`.
#[derive(Args)]
pub struct CompareArguments {
    /// Picture, as a listing shows it.
    #[arg(value_name = "A")]
    picture: PathBuf,
    /// Picture that it may be.
    #[arg(value_name = "B", required_unless_present = "brand", conflicts_with = "brand")]
    other: Option<PathBuf>,
    /// Brand profile whose pictures it may be.
    #[arg(long, value_name = "FILE.toml")]
    brand: Option<PathBuf>,
}

/// What is printed of a picture.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(flatten)]
    look: Option<Look>,
    #[serde(skip)]
    path: &'a Path,
}

#[derive(Serialize)]
struct Look {
    width: usize,
    height: usize,
    hash: String,
    quality: u8,
    variants: Vec<String>,
    codes: Vec<Code>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codes_error: Option<String>,
    #[serde(skip)]
    hashes: Hashes,
}

#[derive(Serialize)]
struct Code {
    kind: String,
    text: String,
}

/// Does the work. Exit code 1 tells that a picture cannot be read, or is none of those it was compared with.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    match work {
        Work::Hash(arguments) => hash(&arguments, out),
        Work::Compare(arguments) => compare(&arguments, out),
    }
}

fn hash(arguments: &HashArguments, out: &mut impl Write) -> Result<ExitCode> {
    let contacts = ContactBook::shipped()?;
    let mut failed = false;
    for path in &arguments.files {
        let line = match look(path, &contacts) {
            Ok(look) => Line { file: path.display().to_string(), error: None, look: Some(look), path },
            Err(error) => {
                Line { file: path.display().to_string(), error: Some(format!("{error:#}")), look: None, path }
            }
        };
        failed |= line.error.is_some();
        if arguments.json {
            serde_json::to_writer(&mut *out, &line)?;
            writeln!(out)?;
        } else if arguments.profile {
            table(&line, arguments.counterfeit, out)?;
        } else {
            told(&line, out)?;
        }
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn told(line: &Line, out: &mut impl Write) -> Result<()> {
    let file = &line.file;
    let Some(look) = &line.look else {
        writeln!(out, "{file}: {}", line.error.as_deref().unwrap_or_default())?;
        return Ok(());
    };
    writeln!(out, "{} {:>3} {file}", look.hash, look.quality)?;
    if look.quality < LEAST_QUALITY {
        writeln!(out, "  nearly empty (quality below {LEAST_QUALITY}): the hash is compared with nothing")?;
    }
    for code in &look.codes {
        writeln!(out, "  {}: {}", code.kind, one_line(&code.text))?;
    }
    if let Some(error) = &look.codes_error {
        writeln!(out, "  {error}")?;
    }
    Ok(())
}

/// A table of a brand profile, or a comment that says why there is none.
fn table(line: &Line, counterfeit: bool, out: &mut impl Write) -> Result<()> {
    let name = line.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(look) = line.look.as_ref().filter(|look| look.quality >= LEAST_QUALITY) else {
        let why = line.error.clone().unwrap_or_else(|| format!("nearly empty (quality below {LEAST_QUALITY})"));
        writeln!(out, "# {}: {}", one_line(&name), one_line(&why))?;
        return Ok(());
    };
    let kind = if counterfeit { "counterfeit_image" } else { "official_image" };
    let text = |text: &str| serde_json::to_string(&one_line(text));
    let also: Vec<String> = look.hashes.parts.iter().map(|hash| format!("  \"{hash}\",\n")).collect();
    writeln!(out, "[[{kind}]]\nhash = \"{}\"\nalso = [\n{}]\nnote = {}\n", look.hash, also.concat(), text(&name)?)?;
    Ok(())
}

/// A text of somebody else on one line, without what would steer a terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn compare(arguments: &CompareArguments, out: &mut impl Write) -> Result<ExitCode> {
    let picture = hashes(&arguments.picture)?;
    let (mut same, mut empty) = (false, picture.quality < LEAST_QUALITY);
    if let Some(other) = &arguments.other {
        let other = hashes(other)?;
        empty |= other.quality < LEAST_QUALITY;
        let distance = picture.distance(&other);
        same = distance <= THRESHOLD;
        writeln!(out, "{distance} of 256 bits differ: {}", if same { "the same picture" } else { "another picture" })?;
    }
    if let Some(file) = &arguments.brand {
        let text = std::fs::read_to_string(file).with_context(|| format!("{}: cannot be read", file.display()))?;
        let brand = Brand::parse(&text).with_context(|| file.display().to_string())?;
        for (kind, images) in [("official", &brand.official_images), ("counterfeit", &brand.counterfeit_images)] {
            for image in images {
                let Some(distance) = distance(&picture, image)?.filter(|distance| *distance <= THRESHOLD) else {
                    continue;
                };
                same = true;
                let name = [&image.note, &image.product, &image.url].into_iter().find(|n| !n.is_empty());
                writeln!(out, "{kind}: {distance} of 256 bits differ: {}", name.map_or("", String::as_str))?;
            }
        }
        if !same {
            writeln!(out, "none of the pictures of {}", brand.name)?;
        }
    }
    if empty {
        writeln!(
            out,
            "nearly empty (quality below {LEAST_QUALITY}): such pictures resemble each other, look yourself"
        )?;
    }
    Ok(if same && !empty { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Bits by which a picture differs from one of a profile; nothing where the profile has no hash of it.
fn distance(picture: &Hashes, image: &BrandImage) -> Result<Option<u32>> {
    let known = std::iter::once(&image.hash).chain(&image.also).filter(|hash| !hash.is_empty());
    let known = known.map(|hash| hash.parse()).collect::<Result<Vec<PictureHash>, ImageError>>()?;
    Ok(known.iter().flat_map(|b| picture.all().map(move |a| a.distance(b))).min())
}

fn look(path: &Path, contacts: &ContactBook) -> Result<Look> {
    let (bytes, width, height) = decode(&read(path)?)?;
    let picture = Picture::new(&bytes, width, height, Channels::Rgba)?;
    let hashes = Hashes::of(&picture);
    let (codes, codes_error) = match codes(&picture) {
        Ok(texts) => (texts, None),
        Err(error) => (Vec::new(), Some(error.to_string())),
    };
    Ok(Look {
        width,
        height,
        hash: hashes.whole.to_string(),
        quality: hashes.quality,
        variants: hashes.all().skip(1).map(PictureHash::to_string).collect(),
        codes: codes.into_iter().map(|text| Code { kind: contacts.kind(&text).to_owned(), text }).collect(),
        codes_error,
        hashes,
    })
}

fn hashes(path: &Path) -> Result<Hashes> {
    let at = || path.display().to_string();
    let (bytes, width, height) = decode(&read(path)?).with_context(at)?;
    Ok(Hashes::of(&Picture::new(&bytes, width, height, Channels::Rgba).with_context(at)?))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).with_context(|| format!("{}: cannot be read", path.display()))?;
    if bytes.len() as u64 > MAX_FILE {
        bail!("{}: larger than {MAX_FILE} bytes", path.display());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of three wide steps with a slope across, as a PGM-like buffer of one colour, written as PNG.
    fn png(name: &str, shade: impl Fn(u32, u32) -> u8) -> PathBuf {
        let path = std::env::temp_dir().join(format!("touchstone-image-{}-{name}.png", std::process::id()));
        image::GrayImage::from_fn(200, 160, |x, y| image::Luma([shade(x, y)])).save(&path).unwrap();
        path
    }

    fn ran(work: Work) -> (String, bool) {
        let mut out = Vec::new();
        let code = run(work, &mut out).unwrap();
        (String::from_utf8(out).unwrap(), code == ExitCode::SUCCESS)
    }

    #[test]
    fn a_picture_is_hashed_put_into_a_profile_and_met_there() {
        let shade = |x: u32, y: u32| (((x / 23) * 67 + (y / 19) * 41 + (x * y) / 97) % 256) as u8;
        let (one, mirrored) = (png("one", shade), png("mirrored", |x, y| shade(199 - x, y)));
        let other = png("other", |x, y| (((x / 31) * 97 + (y / 29) * 29 + (x + y) / 7) % 256) as u8);
        let hash = |json, profile, file: &PathBuf| {
            ran(Work::Hash(HashArguments { json, profile, counterfeit: profile, files: vec![file.clone()] }))
        };
        let (line, fine) = hash(true, false, &one);
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert!(fine && line["hash"].as_str().unwrap().len() == 64 && line["quality"].as_u64().unwrap() >= 50);
        let (table, _) = hash(false, true, &one);
        let profile = std::env::temp_dir().join(format!("touchstone-image-{}.toml", std::process::id()));
        std::fs::write(&profile, format!("schema = 1\nname = \"X\"\n[[mark]]\ntext = \"XAVIA\"\n{table}")).unwrap();
        let compare = |picture: &PathBuf, other: Option<&PathBuf>| {
            let brand = other.is_none().then(|| profile.clone());
            ran(Work::Compare(CompareArguments { picture: picture.clone(), other: other.cloned(), brand }))
        };
        let met = compare(&mirrored, None);
        let files = (compare(&mirrored, Some(&one)), compare(&other, Some(&one)), compare(&other, None));
        for file in [&one, &mirrored, &other, &profile] {
            std::fs::remove_file(file).unwrap();
        }
        assert!(
            met.1 && met.0.starts_with("counterfeit: ") && met.0.contains("bits differ: touchstone-image-"),
            "{met:?}"
        );
        let ((same, is_same), (another, is_another), (none, is_none)) = files;
        assert!(is_same && same.ends_with("the same picture\n"), "{same}");
        assert!(!is_another && another.ends_with("another picture\n"), "{another}");
        assert!(!is_none && none == "none of the pictures of X\n", "{none}");
    }

    #[test]
    fn what_is_no_picture_is_told_and_the_rest_goes_on() {
        let file = std::env::temp_dir().join(format!("touchstone-image-{}-none.png", std::process::id()));
        std::fs::write(&file, b"no picture").unwrap();
        let files = vec![file.clone(), PathBuf::from("/nowhere/at-all.png")];
        let (told, fine) = ran(Work::Hash(HashArguments { json: false, profile: false, counterfeit: false, files }));
        std::fs::remove_file(&file).unwrap();
        let lines: Vec<&str> = told.lines().collect();
        assert!(!fine && lines.len() == 2 && lines[0].contains("save it as JPEG, PNG, WebP or GIF"), "{told}");
        assert!(lines[1].contains("cannot be read"), "{told}");
    }
}
