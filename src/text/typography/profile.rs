//! House styles.

use std::str::FromStr;

pub const NO_BREAK_SPACE: char = '\u{A0}';
pub const NARROW_NO_BREAK_SPACE: char = '\u{202F}';

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
pub struct Quotes {
    pub outer: (char, char),
    pub inner: (char, char),
}

const FRENCH_QUOTES: Quotes = Quotes { outer: ('«', '»'), inner: ('“', '”') };
const ENGLISH_QUOTES: Quotes = Quotes { outer: ('“', '”'), inner: ('‘', '’') };

/// What stands between a word and the sign after it.
pub struct FrenchSpacing {
    /// Before `;`, `!` and `?`.
    pub high: Option<char>,
    pub colon: Option<char>,
}

impl Profile {
    pub(super) fn quotes(self) -> Option<Quotes> {
        match self {
            Profile::Plain => None,
            Profile::English => Some(ENGLISH_QUOTES),
            Profile::ImprimerieNationale | Profile::Canadian | Profile::Eu => Some(FRENCH_QUOTES),
        }
    }

    pub(super) fn spacing(self) -> Option<FrenchSpacing> {
        let (high, colon) = match self {
            Profile::Plain | Profile::English => return None,
            Profile::ImprimerieNationale => (Some(NARROW_NO_BREAK_SPACE), Some(NO_BREAK_SPACE)),
            Profile::Canadian => (None, Some(NO_BREAK_SPACE)),
            Profile::Eu => (None, None),
        };
        Some(FrenchSpacing { high, colon })
    }
}
