//! Typography: people type plain text, the profile of the language sets it.
//!
//! [`set`] takes a whole finished string, because spacing and quotes depend on what stands around a sign. Web
//! addresses and code between backticks are left as they are; so are signs inside a word, such as the colon of
//! `10:30` or of a ratio. Setting a text twice changes nothing.

mod quotes;
mod spaces;
mod verbatim;

use std::borrow::Cow;
use std::str::FromStr;

const NO_BREAK_SPACE: char = '\u{A0}';
const NARROW_NO_BREAK_SPACE: char = '\u{202F}';
/// Lines break at this space, so it is never set.
const THIN_SPACE: char = '\u{2009}';

/// A house style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// Nothing but the removal of spaces that would break.
    Plain,
    /// Curly quotes and apostrophes.
    English,
    /// French, with a thin space before `;`, `!` and `?`: the usage of the Imprimerie nationale.
    ImprimerieNationale,
    /// French, with no space before `;`, `!` and `?`.
    Canadian,
    /// French, with no space before `;`, `!`, `?` and `:`: the house style of the European Union.
    Eu,
}

impl Profile {
    const ALL: [Profile; 5] =
        [Profile::Plain, Profile::English, Profile::ImprimerieNationale, Profile::Canadian, Profile::Eu];

    /// The names by which people choose a profile, in the order of declaration.
    pub const NAMES: [&'static str; 5] = ["plain", "english", "imprimerie-nationale", "canadian", "eu"];

    /// What a language gets when nobody has chosen: for an unknown one nothing that could be wrong.
    pub fn of_language(language: &str) -> Self {
        match language {
            "en" => Profile::English,
            "fr" => Profile::ImprimerieNationale,
            _ => Profile::Plain,
        }
    }
}

impl FromStr for Profile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut profiles = Self::NAMES.iter().zip(Self::ALL);
        let unknown = || format!("unknown typography `{text}`; known are {}", Self::NAMES.join(", "));
        profiles.find(|(name, _)| **name == text).map(|(_, profile)| profile).ok_or_else(unknown)
    }
}

/// The two pairs of quotation marks of a language, outside and inside.
struct Quotes {
    outer: (char, char),
    inner: (char, char),
}

const FRENCH_QUOTES: Quotes = Quotes { outer: ('«', '»'), inner: ('“', '”') };
const ENGLISH_QUOTES: Quotes = Quotes { outer: ('“', '”'), inner: ('‘', '’') };

/// What stands between a word and the sign after it.
struct FrenchSpacing {
    /// Before `;`, `!` and `?`.
    high: Option<char>,
    colon: Option<char>,
}

impl Profile {
    fn quotes(self) -> Option<Quotes> {
        match self {
            Profile::Plain => None,
            Profile::English => Some(ENGLISH_QUOTES),
            Profile::ImprimerieNationale | Profile::Canadian | Profile::Eu => Some(FRENCH_QUOTES),
        }
    }

    fn spacing(self) -> Option<FrenchSpacing> {
        let (high, colon) = match self {
            Profile::Plain | Profile::English => return None,
            Profile::ImprimerieNationale => (Some(NARROW_NO_BREAK_SPACE), Some(NO_BREAK_SPACE)),
            Profile::Canadian => (None, Some(NO_BREAK_SPACE)),
            Profile::Eu => (None, None),
        };
        Some(FrenchSpacing { high, colon })
    }
}

/// A character, and whether it belongs to an address or to code.
#[derive(Clone, Copy)]
struct Glyph {
    char: char,
    verbatim: bool,
}

impl Glyph {
    /// A character that is set by the rules, not one that is left as it is.
    fn is(self, char: char) -> bool {
        !self.verbatim && self.char == char
    }
}

/// What the rules are about: signs, and what may end an abbreviation.
const SIGNS: [char; 12] = [THIN_SPACE, '"', '\'', ';', ':', '!', '?', '«', '»', '%', '‰', '`'];
const SEQUENCES: [&str; 4] = ["..", ". ", "° ", "Mme "];

/// Sets a finished text.
pub fn set(text: &str, profile: Profile) -> Cow<'_, str> {
    // Most texts are names and sentences without any of these: they need not be taken apart.
    if !text.contains(SIGNS) && !SEQUENCES.iter().any(|sequence| text.contains(sequence)) {
        return Cow::Borrowed(text);
    }
    let mut glyphs = verbatim::mark(text);
    for glyph in &mut glyphs {
        if glyph.char == THIN_SPACE {
            glyph.char = NARROW_NO_BREAK_SPACE;
        }
    }
    if let Some(quotes) = profile.quotes() {
        if text.contains("..") {
            glyphs = quotes::ellipses(&glyphs);
        }
        if text.contains(['"', '\'']) {
            quotes::curl(&mut glyphs, &quotes);
        }
    }
    if let Some(spacing) = profile.spacing() {
        glyphs = spaces::space(&glyphs, &spacing);
    }
    if text.chars().eq(glyphs.iter().map(|glyph| glyph.char)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(glyphs.iter().map(|glyph| glyph.char).collect())
}
