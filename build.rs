//! Takes the faces that documents need out of the fonts that come with Typst: all of them together would be a sixth of the
//! program. Lists the characters that the fonts of documents have. And names the source that the program is built from, so
//! that documents are made again by a changed program.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use ttf_parser::{Face, name_id};

const SANS: [&[u8]; 4] =
    [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];

/// As the PostScript name of each face begins.
const SERIF: &str = "LibertinusSerif-";
/// Its slanted faces have no symbols.
const SYMBOLS: [&str; 2] = ["DejaVuSansMono", "DejaVuSansMono-Bold"];

fn main() -> io::Result<()> {
    let serif: Vec<&[u8]> = faces(|name| name.starts_with(SERIF)).collect();
    let symbols: Vec<&[u8]> = faces(|name| SYMBOLS.contains(&name)).collect();
    write_faces("serif", &serif)?;
    write_faces("symbols", &symbols)?;
    let all = [SANS.to_vec(), serif, symbols].iter().flat_map(|family| characters(family)).collect();
    write_characters(&all)?;
    let mut hasher = DefaultHasher::new();
    for part in ["build.rs", "Cargo.toml", "Cargo.lock", "src", "locales", "templates"] {
        println!("cargo::rerun-if-changed={part}");
        hash(Path::new(part), &mut hasher)?;
    }
    println!("cargo::rustc-env=FICHE_SOURCE={:016x}", hasher.finish());
    Ok(())
}

/// Feeds the files of a folder to a hasher, in the order of their names.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if !path.is_dir() {
        path.hash(hasher);
        fs::read(path)?.hash(hasher);
        return Ok(());
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries.iter().try_for_each(|entry| hash(entry, hasher))
}

/// The fonts that come with Typst, by PostScript name.
fn faces(wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = &'static [u8]> {
    typst_assets::fonts().filter(move |bytes| {
        let Ok(face) = Face::parse(bytes, 0) else { return false };
        let names = face.names().into_iter().filter(|name| name.name_id == name_id::POST_SCRIPT_NAME);
        names.filter_map(|name| name.to_string()).any(|name| wanted(&name))
    })
}

/// Writes the faces of a family as files, and a list of them that the program includes.
fn write_faces(family: &str, faces: &[&[u8]]) -> io::Result<()> {
    assert!(!faces.is_empty(), "Typst no longer comes with the fonts of `{family}`");
    let mut list = String::from("[\n");
    for (number, face) in faces.iter().enumerate() {
        let path = folder().join(format!("{family}-{number}.font"));
        fs::write(&path, face)?;
        let _ = writeln!(list, "    include_bytes!({path:?}),");
    }
    list.push_str("]\n");
    fs::write(folder().join(format!("{family}.rs")), list)
}

/// The characters that all faces of a family have.
fn characters(family: &[&[u8]]) -> BTreeSet<u32> {
    let of = |bytes: &&[u8]| {
        let mut found = BTreeSet::new();
        let face = Face::parse(bytes, 0).expect("a font");
        for table in face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables) {
            if table.is_unicode() {
                table.codepoints(|code| {
                    found.extend(table.glyph_index(code).filter(|glyph| glyph.0 != 0).map(|_| code));
                });
            }
        }
        found
    };
    family.iter().map(of).reduce(|some, others| &some & &others).unwrap_or_default()
}

/// Writes first and last character of each run of characters.
fn write_characters(all: &BTreeSet<u32>) -> io::Result<()> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for &code in all {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == code => *last = code,
            _ => runs.push((code, code)),
        }
    }
    fs::write(folder().join("characters.rs"), format!("{runs:?}\n"))
}

fn folder() -> PathBuf {
    PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default())
}
