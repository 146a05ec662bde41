//! Characters that do something to a terminal instead of being seen: they may come from data, names of files, templates and
//! arguments, and are shown as signs.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character moves the cursor, begins a command to the terminal, turns the direction of the text or is none at
/// all. Ends of lines and tabs are among them.
pub fn is_control(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(char, '\u{fdd0}'..='\u{fdef}' | '\u{fffe}'..='\u{ffff}')
}

/// A text as it may be written to a terminal, and into XML. Lines and tabs stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    replaced(text, |char| is_control(char) && !matches!(char, '\n' | '\t'))
}

/// The same of a text with colours, which have been put around texts that were visible before.
pub fn visible_in_colours(text: &str) -> Cow<'_, str> {
    replaced(text, |char| is_control(char) && !matches!(char, '\n' | '\t' | '\u{1b}'))
}

/// A name in a sentence: an end of a line is shown, too.
pub fn visible_name(text: &str) -> Cow<'_, str> {
    replaced(text, is_control)
}

/// JSON that may be written to a terminal, and means the same.
pub fn visible_json(json: &str) -> Cow<'_, str> {
    // Outside strings there are ends of lines only, and within them serde_json escapes those before the space.
    let hidden = |char: char| is_control(char) && char >= '\u{7f}';
    if !json.contains(hidden) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for char in json.chars() {
        match hidden(char) {
            true => drop(write!(escaped, "\\u{:04x}", u32::from(char))),
            false => escaped.push(char),
        }
    }
    Cow::Owned(escaped)
}

fn replaced(text: &str, hidden: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&hidden) {
        return Cow::Borrowed(text);
    }
    // Windows ends lines with both.
    let text = if hidden('\n') { text.to_owned() } else { text.replace("\r\n", "\n") };
    Cow::Owned(text.chars().map(|char| if hidden(char) { sign(char) } else { char }).collect())
}

/// The picture that Unicode has of a control character, or the sign for what cannot be shown.
fn sign(char: char) -> char {
    let picture = match char {
        '\u{7f}' => Some('\u{2421}'),
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(char)),
        _ => None,
    };
    picture.unwrap_or(char::REPLACEMENT_CHARACTER)
}
