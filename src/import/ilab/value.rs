//! Values as the data file writes them: answers, numbers, amounts, and the signs of notes behind them.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::model::country::Answer;
use crate::model::marks::SIGNS;
use crate::model::number::Number as Decimal;
use crate::text::id::is_kebab_case;

/// What a value says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// The element is there and holds nothing.
    Empty,
    Answer(Answer),
    Number(Number),
    /// None of these.
    Other(String),
}

/// A number as it is written, without the commas between thousands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub digits: String,
    pub dollars: bool,
    pub percent: bool,
    /// `thousand`, `million` or `billion`.
    pub scale: Option<&'static str>,
}

/// A text in the form in which it can be compared: composed letters, single spaces, nothing invisible.
pub fn clean(text: &str) -> String {
    let hidden = |char: &char| {
        matches!(char, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
            || char.is_control() && !char.is_whitespace()
    };
    let visible = text.chars().filter(|char| !hidden(char));
    let visible: String = visible.nfc().collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value and the signs of notes behind it.
pub fn read(written: &str) -> (Value, String) {
    let text = clean(written);
    let bare = text.trim_end_matches(SIGNS).trim_end();
    let marks = text.get(bare.len()..).unwrap_or_default().trim_start().to_owned();
    (of(bare), marks)
}

fn of(text: &str) -> Value {
    let answer = match text.to_lowercase().as_str() {
        "" => return Value::Empty,
        "yes" => Answer::Yes,
        "no" => Answer::No,
        "unknown" => Answer::Unknown,
        "unavailable" | "not available" => Answer::Unavailable,
        "n/a" | "na" | "not applicable" => Answer::NotApplicable,
        _ => return number(text).map_or_else(|| Value::Other(text.to_owned()), Value::Number),
    };
    Value::Answer(answer)
}

fn number(text: &str) -> Option<Number> {
    let (text, dollars) = text.strip_prefix('$').map_or((text, false), |rest| (rest.trim_start(), true));
    let (text, percent) = text.strip_suffix('%').map_or((text, false), |rest| (rest.trim_end(), true));
    let (digits, word) = text.split_once(' ').unwrap_or((text, ""));
    let scale = match word.to_lowercase().as_str() {
        "" => None,
        "thousand" => Some("thousand"),
        "million" => Some("million"),
        "billion" => Some("billion"),
        _ => return None,
    };
    let number = Number { digits: ungrouped(digits)?, dollars, percent, scale };
    // One with more digits than a figure can have is none.
    [&number.digits, &number.in_percent()]
        .iter()
        .all(|digits| digits.parse::<Decimal>().is_ok())
        .then_some(number)
}

/// `1,766,831` without its commas; none if they do not part thousands, or if this is no number.
fn ungrouped(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| is_digits(first))?;
    let rest: Vec<&str> = groups.collect();
    if !rest.is_empty() && first.len() > 3 || !rest.iter().all(|group| is_digits(group) && group.len() == 3) {
        return None;
    }
    let whole = format!("{first}{}", rest.concat());
    match fraction {
        None => Some(whole),
        Some(fraction) if is_digits(fraction) => Some(format!("{whole}.{fraction}")),
        Some(_) => None,
    }
}

impl Number {
    /// A share of one in per cent, with a decimal at least, as the reports print it: `0.26` is `26.0`.
    pub fn in_percent(&self) -> String {
        if self.percent {
            return self.digits.clone();
        }
        let (whole, fraction) = self.digits.split_once('.').unwrap_or((&self.digits, ""));
        let fraction = format!("{fraction:0<3}");
        let (before, after) = fraction.split_at(2);
        let whole = format!("{whole}{before}");
        let whole = whole.trim_start_matches('0');
        format!("{}.{after}", if whole.is_empty() { "0" } else { whole })
    }

    /// Whether it can count people or things.
    pub fn is_count(&self) -> bool {
        !self.dollars && !self.percent && (self.scale.is_some() || !self.digits.contains('.'))
    }

    /// Whether it can be a part of a whole.
    pub fn is_share(&self) -> bool {
        !self.dollars && self.scale.is_none()
    }

    /// Whether it can be an age.
    pub fn is_plain(&self) -> bool {
        self.is_share() && !self.percent
    }

    /// Whether a share is more than so many wholes.
    pub fn exceeds(&self, wholes: f64) -> bool {
        let number: f64 = self.digits.parse().unwrap_or_default();
        number > if self.percent { 100.0 * wholes } else { wholes }
    }
}

/// The id of a term: `Oil (Palm)` is `oil-palm`, `3D printers` is `name-3d-printers`. A name without Latin letters gets
/// one from its bytes, so that no term is lost.
pub fn slug(text: &str) -> String {
    let name = clean(text);
    let folded: String = name.nfd().filter(|char| !('\u{300}'..='\u{36f}').contains(char)).collect();
    let folded = folded.to_lowercase().replace('&', " and ").replace(['\'', '’'], "");
    let words = folded.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let id = words.collect::<Vec<_>>().join("-");
    if id.is_empty() && !name.is_empty() {
        let digest = Sha256::digest(name.as_bytes());
        return digest.iter().take(4).fold("name-".to_owned(), |id, byte| id + &format!("{byte:02x}"));
    }
    if id.is_empty() || is_kebab_case(&id) { id } else { format!("name-{id}") }
}

#[cfg(test)]
mod tests {
    use super::{Value, clean, read, slug};
    use crate::model::country::Answer;

    fn number(text: &str) -> Option<(String, bool, Option<&'static str>)> {
        match read(text).0 {
            Value::Number(number) => Some((number.digits, number.dollars, number.scale)),
            _ => None,
        }
    }

    #[test]
    fn answers_whatever_stands_around_them() {
        for (written, answer, marks) in [
            ("Yes ", Answer::Yes, ""),
            ("yes", Answer::Yes, ""),
            ("No\n            ", Answer::No, ""),
            ("N/A*†", Answer::NotApplicable, "*†"),
            ("NA", Answer::NotApplicable, ""),
            ("Yes *", Answer::Yes, "*"),
            ("Unavailable", Answer::Unavailable, ""),
        ] {
            assert_eq!(read(written), (Value::Answer(answer), marks.to_owned()), "{written:?}");
        }
        assert_eq!(read(" ").0, Value::Empty);
        assert_eq!(read("Some").0, Value::Other("Some".to_owned()));
    }

    #[test]
    fn numbers_as_they_are_written() {
        let plain = |digits: &str| Some((digits.to_owned(), false, None));
        assert_eq!(number("70,122‡ "), plain("70122"));
        assert_eq!(number("400*"), plain("400"));
        assert_eq!(number("0"), plain("0"));
        assert_eq!(number("6.5 million"), Some(("6.5".to_owned(), false, Some("million"))));
        assert_eq!(number("$1.2 Million"), Some(("1.2".to_owned(), true, Some("million"))));
        assert_eq!(number("$2,110,932.64"), Some(("2110932.64".to_owned(), true, None)));
        for written in ["1,2", "12,34,567", "1.2.3", "5-14", "1 2", "-3", "about 5", "1000,000"] {
            assert_eq!(number(written), None, "{written}");
        }
    }

    #[test]
    fn shares_in_per_cent() {
        let percent = |text: &str| match read(text).0 {
            Value::Number(number) => number.in_percent(),
            other => format!("{other:?}"),
        };
        for (written, wanted) in [
            ("0.492", "49.2"),
            ("0.26", "26.0"),
            ("1.02", "102.0"),
            ("0.008", "0.8"),
            ("0", "0.0"),
            ("1", "100.0"),
            ("0.4925", "49.25"),
            ("49.2%", "49.2"),
        ] {
            assert_eq!(percent(written), wanted, "{written}");
        }
    }

    #[test]
    fn terms_of_names() {
        for (name, wanted) in [
            ("Oil (Palm)", "oil-palm"),
            ("Beans (green, soy, yellow)", "beans-green-soy-yellow"),
            ("Brčko District ", "brcko-district"),
            ("Asia & the Pacific", "asia-and-the-pacific"),
            ("3D printers", "name-3d-printers"),
            ("", ""),
        ] {
            assert_eq!(slug(name), wanted);
        }
        // What has no Latin letters is a term too, and not that of another name.
        assert!(slug("Каучук").starts_with("name-") && slug("Каучук") != slug("Рис"));
        assert_eq!(clean("a\u{200b}b\u{202f}c  d e\u{301}"), "ab c d é");
    }
}
