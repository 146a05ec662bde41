//! The fonts of documents: those that come with the program, and those of the workspace. None of the system, so that a
//! document looks the same on every machine.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::hash::hash128;
use crate::workspace::fonts::Fonts;
use crate::workspace::paths;

/// The faces of Libertinus Serif; `build.rs` takes them out of the fonts that come with Typst.
static SERIF: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/serif.rs"));

/// Two faces of DejaVu Sans Mono, for signs that no other font has.
static SYMBOLS: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/symbols.rs"));

static BUILTIN: LazyLock<Arc<FontSet>> = LazyLock::new(|| {
    let sans = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    let all = sans.into_iter().chain(SERIF.iter().copied()).chain(SYMBOLS.iter().copied());
    let all = all.filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect();
    Arc::new(FontSet::new(all, BTreeMap::new()))
});

/// What stands for the workspace's fonts among what a document was made of. No template has the name of a hidden file.
pub const INPUT: &str = ".fonts";

/// Fonts that documents are set in.
pub struct FontSet {
    /// In the order of the book.
    pub all: Vec<Font>,
    /// What Typst chooses fonts from.
    pub book: LazyHash<FontBook>,
    /// The files of the workspace, by path below its `fonts/`.
    pub own: BTreeMap<String, Bytes>,
    /// Of these files.
    pub hash: u128,
    /// How many of all are the workspace's; they come first.
    first: usize,
}

impl FontSet {
    fn new(all: Vec<Font>, own: BTreeMap<String, Bytes>) -> Self {
        let book = LazyHash::new(FontBook::from_fonts(&all));
        let hash = hash128(&own);
        FontSet { all, book, own, hash, first: 0 }
    }

    /// Whether some are of the workspace.
    pub fn is_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// Those that come with the program.
    pub fn builtin(&self) -> &[Font] {
        self.all.get(self.first..).unwrap_or_default()
    }
}

/// The fonts of a workspace over those of the program: a family of the same name takes its place.
pub fn with(fonts: &Fonts) -> Arc<FontSet> {
    if fonts.faces.is_empty() {
        return BUILTIN.clone();
    }
    let name = |font: &Font| font.info().family.to_lowercase();
    let mut all: Vec<Font> =
        fonts.faces.iter().filter_map(|face| Font::new(face.bytes.clone(), face.index)).collect();
    let first = all.len();
    let others = BUILTIN.all.iter().filter(|font| !all.iter().any(|own| name(own) == name(font)));
    let others: Vec<Font> = others.cloned().collect();
    all.extend(others);
    let below =
        |path: &str| path.strip_prefix(paths::FONTS).unwrap_or(path).trim_start_matches('/').to_owned();
    let own = fonts.faces.iter().map(|face| (below(&face.path), face.bytes.clone())).collect();
    Arc::new(FontSet { first, ..FontSet::new(all, own) })
}
