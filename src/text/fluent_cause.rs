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
    if matches!(error.kind, ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants) {
        return cause("default", "");
    }
    let (start, line) = line(text, &error.pos);
    if let Some(brace) = open_brace(text, start, &error.pos) {
        return Cause { range: Some(brace..brace + 1), ..cause("open", "") };
    }
    of_beginning(start, line).or_else(|| of_kind(&error.kind, line)).unwrap_or_else(|| cause("other", ""))
}

fn cause(name: &'static str, written: &str) -> Cause {
    Cause { name, written: written.to_owned(), range: None }
}

/// What a line begins with and cannot.
fn of_beginning(start: usize, line: &str) -> Option<Cause> {
    let inner = line.trim_start();
    let first = inner.chars().next()?;
    let indent = &line[..line.len() - inner.len()];
    let at = start + indent.len();
    let here = |cause| Some(Cause { range: Some(at..at + 1), ..cause });
    if indent.contains('\t') {
        return Some(Cause { range: Some(start..at), ..cause("tab", "") });
    }
    if !indent.is_empty() && matches!(first, '[' | '*' | '.' | '}') {
        let name: String = inner.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect();
        let is_attribute = first == '.' && !name.is_empty() && !inner.contains('=');
        return here(if is_attribute {
            cause("attribute", &name)
        } else {
            cause("begins", &first.to_string())
        });
    }
    let in_braces = line.split('{').skip(1).map(|part| part.split('}').next().unwrap_or_default());
    if in_braces.into_iter().any(|part| part.contains(['“', '”', '«', '»', '„', '‘', '’'])) {
        return Some(cause("curly", ""));
    }
    if !indent.is_empty() || entry(line).is_some() {
        return None;
    }
    if matches!(first, '[' | '*') {
        return here(cause("variant", ""));
    }
    if first == '#' {
        return here(cause("comment", ""));
    }
    let word = inner.split([':', ' ']).next().unwrap_or_default();
    let is_id = word.contains('-') && !word.starts_with('-') && is_name(word);
    Some(match line.split_once('=') {
        None if is_id => cause("equals", word),
        Some((id, _)) if id.len() < 60 => cause("id", id.trim()),
        _ => cause("indent", ""),
    })
}

/// What the parser says, where it knows.
fn of_kind(kind: &ErrorKind, line: &str) -> Option<Cause> {
    Some(match kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            cause("empty", entry_id)
        }
        ErrorKind::ExpectedToken('=') => cause("id", line.split('=').next().unwrap_or_default().trim()),
        ErrorKind::ExpectedToken('}') => cause("open", ""),
        ErrorKind::ExpectedToken('\n') => cause("variant", ""),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => cause("variant", ""),
        ErrorKind::UnterminatedStringLiteral => cause("string", ""),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            cause("backslash", "")
        }
        ErrorKind::UnbalancedClosingBrace => cause("brace", ""),
        ErrorKind::ForbiddenCallee => cause("call", ""),
        ErrorKind::ExpectedInlineExpression => cause("placeable", ""),
        ErrorKind::ExpectedCharRange { .. } if line.contains('{') => cause("placeable", ""),
        ErrorKind::ExpectedLiteral => cause("literal", ""),
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            cause("arguments", "")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => cause("selector", ""),
        ErrorKind::TermAttributeAsPlaceable => cause("placeable", ""),
        ErrorKind::MissingValue => cause("value", ""),
        _ => return None,
    })
}

/// A brace that a line before opens and does not close, in the message of an error. One with variants spans lines.
fn open_brace(text: &str, start: usize, at: &Range<usize>) -> Option<usize> {
    let mut end = start.min(at.start);
    for line in text[..end].split_inclusive('\n').rev().take(FARTHEST) {
        end -= line.len();
        let mut open = Vec::new();
        for (column, sign) in line.char_indices() {
            match sign {
                '{' => open.push(end + column),
                '}' => drop(open.pop()),
                _ => {}
            }
        }
        if let Some(brace) = open.pop() {
            return Some(brace).filter(|_| !line.contains("->"));
        }
        if !line.trim().is_empty() && !line.starts_with(' ') {
            return None;
        }
    }
    None
}

/// No message has more lines; where there are more, it is not sought.
const FARTHEST: usize = 1000;

/// The message in which an error is: that of its line, or the last that begins before.
pub fn entry_at<'t>(text: &'t str, at: &Range<usize>) -> Option<&'t str> {
    let start = text.floor_char_boundary(at.start.min(text.len()));
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let mut lines = text[..end].lines().rev();
    let own = lines.next().unwrap_or_default();
    let own = own.trim_start_matches(['"', '\'', '“', '{', ' ']);
    let word = own.split(|char: char| !(char.is_ascii_alphanumeric() || char == '-')).next();
    entry(own).or(word.filter(|word| word.contains('-'))).or_else(|| lines.take(FARTHEST).find_map(entry))
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
    is_name(id.strip_prefix('-').unwrap_or(id)).then_some(id)
}

fn is_name(text: &str) -> bool {
    let letters = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.chars().all(letters)
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
