//! The fonts of all documents. None of the system, so that a document looks the same on every machine.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The faces of Libertinus Serif; `build.rs` takes them out of the fonts that come with Typst.
static SERIF: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/serif.rs"));

/// Two faces of DejaVu Sans Mono, for signs that no other font has.
static SYMBOLS: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/symbols.rs"));

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let sans = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    let all = sans.into_iter().chain(SERIF.iter().copied()).chain(SYMBOLS.iter().copied());
    all.filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(&*FONTS)));

/// All fonts, in the order of the font book.
pub fn all() -> &'static [Font] {
    &FONTS
}

/// What Typst chooses fonts from.
pub fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}
