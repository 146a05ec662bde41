//! What a value's own parser finds wrong, as the code of a diagnostic: words belong to the catalogues.

use crate::diagnostic::Code;

/// Stands before the code in serde's message; no text that a person writes begins with it.
const MARK: char = '\u{1}';

/// A message for serde that `decode` can read back.
pub fn encode(code: Code, written: &str) -> String {
    format!("{MARK}{}{MARK}{written}", code.name())
}

/// The code and what was written, if the message was made by `encode`.
pub fn decode(message: &str) -> Option<(Code, &str)> {
    let (code, written) = message.trim_end().strip_prefix(MARK)?.split_once(MARK)?;
    Some((Code::named(code)?, written))
}
