//! Takes the one serif family out of the fonts that come with Typst: all of them together would be a sixth of the
//! program. And names the source that the program is built from, so that documents are made again by a changed program.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// As the PostScript name of each face begins.
const FAMILY: &[u8] = b"LibertinusSerif-";

fn main() -> io::Result<()> {
    serif()?;
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

fn serif() -> io::Result<()> {
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut list = String::from("[\n");
    let faces = typst_assets::fonts().filter(|font| font.windows(FAMILY.len()).any(|bytes| bytes == FAMILY));
    for (number, face) in faces.enumerate() {
        let path = folder.join(format!("serif-{number}.otf"));
        fs::write(&path, face)?;
        let _ = writeln!(list, "    include_bytes!({path:?}),");
    }
    list.push_str("]\n");
    fs::write(folder.join("serif.rs"), list)
}
