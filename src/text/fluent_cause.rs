//! Why a line is not Fluent: the parser names only the sign at which it gave up.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

/// What is wrong, by the name that the help selects, and what was written there.
#[derive(Debug, PartialEq, Eq)]
pub struct Cause {
    pub name: &'static str,
    pub written: String,
    /// The place to be marked, if it is another than the parser's.
    pub range: Option<Range<usize>>,
}

/// Why a text is not Fluent where an error is.
pub fn of(text: &str, error: &ParserError) -> Cause {
    let (start, line) = line(text, &error.pos);
    let inner = line.trim_start();
    let first = inner.chars().next().unwrap_or_default();
    let cause = |name, written: &str| Cause { name, written: written.to_owned(), range: None };
    let indent = &line[..line.len() - inner.len()];
    if indent.contains('\t') {
        return Cause { range: Some(start..start + indent.len()), ..cause("tab", "") };
    }
    if !indent.is_empty() && matches!(first, '[' | '*' | '.' | '}') {
        let name: String = inner.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect();
        let is_attribute = first == '.' && !name.is_empty() && !inner.contains('=');
        let (name, written) = if is_attribute { ("attribute", name) } else { ("begins", first.to_string()) };
        let at = start + indent.len();
        return Cause { range: Some(at..at + 1), ..cause(name, &written) };
    }
    if error.kind == ErrorKind::UnbalancedClosingBrace {
        return cause("begins", "}");
    }
    let in_braces = line
        .split('{')
        .skip(1)
        .any(|part| part.split('}').next().unwrap_or_default().contains(['“', '”', '«', '»', '„', '‘', '’']));
    if in_braces {
        return cause("curly", "");
    }
    if indent.is_empty() && first == '#' {
        return cause("comment", "");
    }
    if indent.is_empty() && entry(line).is_none() {
        return match line.split_once(['=', ':']) {
            Some((id, _)) if id.len() < 60 && line.contains('=') => cause("id", id.trim()),
            _ => cause("indent", ""),
        };
    }
    match &error.kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            cause("empty", entry_id)
        }
        ErrorKind::ExpectedToken('=') => cause("id", line.split('=').next().unwrap_or_default().trim()),
        ErrorKind::ExpectedToken('}') => cause("open", ""),
        ErrorKind::MissingDefaultVariant => cause("default", ""),
        ErrorKind::UnterminatedStringLiteral => cause("string", ""),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            cause("backslash", "")
        }
        ErrorKind::ExpectedInlineExpression => cause("placeable", ""),
        _ => cause("other", ""),
    }
}

/// The message in which an error is: that of its line, or the last that begins before.
pub fn entry_at<'t>(text: &'t str, at: &Range<usize>) -> Option<&'t str> {
    let start = text.floor_char_boundary(at.start.min(text.len()));
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let mut lines = text[..end].lines().rev();
    let own = lines.next().unwrap_or_default();
    let word = own.split(|char: char| !(char.is_ascii_alphanumeric() || char == '-')).next();
    entry(own).or(word.filter(|word| word.contains('-'))).or_else(|| lines.find_map(entry))
}

/// A line within a message that looks like the beginning of another: the place of the id.
pub fn indented(text: &str, literal: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..literal.start)?;
    let indent = before.len() - before.trim_end_matches(' ').len();
    if indent == 0 || !before.trim_end_matches(' ').ends_with('\n') {
        return None;
    }
    let id = entry(text.get(literal.clone())?.lines().next()?)?;
    // A hyphen tells the id of a message from a word of the text.
    id.trim_start_matches('-').contains('-').then(|| literal.start..literal.start + id.len())
}

/// The id with which a line begins a message or term.
fn entry(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let letters = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
    (name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(letters)).then_some(id)
}

/// The line of an error, with its place; where that is empty, the next that is not.
fn line<'t>(text: &'t str, at: &Range<usize>) -> (usize, &'t str) {
    let start = text.floor_char_boundary(at.start.min(text.len()));
    let mut first = text[..start].rfind('\n').map_or(0, |end| end + 1);
    for line in text[first..].split_inclusive('\n') {
        if !line.trim().is_empty() {
            return (first, line.trim_end());
        }
        first += line.len();
    }
    (first, "")
}
