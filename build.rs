//! Takes the one serif family out of the fonts that come with Typst: all of them together would be a sixth of the
//! program.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

/// As the PostScript name of each face begins.
const FAMILY: &[u8] = b"LibertinusSerif-";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
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
