//! What a value's own parser finds wrong, as the code of a diagnostic: words belong to the catalogues.

/// Stands before the code in serde's message; no text that a person writes begins with it.
const MARK: char = '\u{1}';

/// A message for serde that `decode` can read back.
pub fn encode(code: &'static str, written: &str) -> String {
    format!("{MARK}{code}{MARK}{written}")
}

/// The code and what was written, if the message was made by `encode`.
pub fn decode(message: &str) -> Option<(&'static str, &str)> {
    let (code, written) = message.trim_end().strip_prefix(MARK)?.split_once(MARK)?;
    CODES.iter().find(|known| **known == code).map(|known| (*known, written))
}

/// All codes that parsers of values use.
const CODES: [&str; 14] = [
    "age-malformed",
    "ages-backwards",
    "date-impossible",
    "date-malformed",
    "level-unknown",
    "number-malformed",
    "period-backwards",
    "period-precision",
    "period-range-word",
    "period-word",
    "unit-unknown",
    "year-implausible",
    "years-malformed",
    "years-precision",
];
