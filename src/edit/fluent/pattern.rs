//! How texts are written in Fluent.

use std::fmt::Write;

use crate::diagnostic::Code;
use crate::edit::fault::Fault;

/// The Fluent source of a text that is not Fluent: what it prints is the text, character by character.
pub fn plain(text: &str) -> String {
    let mut source = String::with_capacity(text.len());
    let lines: Vec<&str> = text.split('\n').collect();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            source.push('\n');
        }
        let (mut rest, first, last) = (*line, index == 0, index + 1 == lines.len());
        // Blanks at the beginning and the end would be lost, and some signs mean something at the beginning.
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        let sign = usize::from(!first && rest.get(blanks..).is_some_and(begins_with_sign));
        let escaped = if sign > 0 || blanks > 0 { blanks + sign } else { 0 };
        if escaped > 0 {
            literal(&mut source, rest.get(..escaped).unwrap_or_default());
            rest = rest.get(escaped..).unwrap_or_default();
        } else if rest.is_empty() && (first || last) {
            literal(&mut source, "");
        }
        let kept = rest.trim_end_matches(' ').len();
        for c in rest.get(..kept).unwrap_or_default().chars() {
            match c {
                '{' | '}' | '\r' => literal(&mut source, c.encode_utf8(&mut [0; 4])),
                c => source.push(c),
            }
        }
        if kept < rest.len() {
            literal(&mut source, rest.get(kept..).unwrap_or_default());
        }
    }
    source
}

/// Whether a line begins with a sign that would end the text, were it not its first.
pub fn begins_with_sign(line: &str) -> bool {
    line.starts_with(['[', '*', '.'])
}

/// A text between quotes in braces.
fn literal(source: &mut String, text: &str) {
    source.push_str("{\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                source.push('\\');
                source.push(c);
            }
            '\r' => source.push_str("\\u000D"),
            c => source.push(c),
        }
    }
    source.push_str("\"}");
}

/// What stands in a file for Fluent source. Blanks around it, and signs at the beginning of a line that would end the text,
/// are put in braces; the lines after the first are indented.
pub fn written(source: &str, indent: &str) -> Result<String, Fault> {
    let source = source.replace("\r\n", "\n");
    let mut text = String::new();
    let (outside, closed) = lines_outside(&source);
    if !closed {
        return Err(malformed(&source));
    }
    for (index, line) in source.split('\n').enumerate() {
        let blanks = line.len() - line.trim_start_matches(' ').len();
        let (before, rest) = line.split_at(blanks);
        if index > 0 {
            text.push('\n');
            if !line.trim_matches(' ').is_empty() {
                let _ = write!(text, "{indent}{before}");
            }
        } else if !before.is_empty() || rest.is_empty() {
            literal(&mut text, before);
        }
        let rest = match rest.chars().next() {
            Some(sign) if index > 0 && outside.get(index) == Some(&true) && begins_with_sign(rest) => {
                literal(&mut text, rest.get(..1).unwrap_or_default());
                rest.get(sign.len_utf8()..).unwrap_or_default()
            }
            _ => rest,
        };
        text.push_str(rest);
    }
    let kept = text.trim_end_matches([' ', '\n', '\r']).len();
    if kept < text.len() {
        let last = text.rsplit('\n').next().unwrap_or_default();
        let blanks = last.len() - last.trim_end_matches(' ').len();
        let blanks = if last.trim_matches(' ').is_empty() { 0 } else { blanks };
        let more = " ".repeat(blanks);
        text.truncate(text.len() - blanks);
        if text.ends_with('\n') {
            text.push_str(indent);
        }
        literal(&mut text, &more);
    }
    Ok(text)
}

/// A text that is not Fluent.
pub fn malformed(source: &str) -> Fault {
    Fault::new(Code::ValueMalformed, 0..0).with("format", "fluent").with("written", source)
}

/// Where in Fluent source a sign stands, from the innermost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Braces.
    Placeable,
    /// Braces after the arrow, between variants.
    Select,
    /// The text of a variant.
    Variant,
    /// Quotes.
    String,
}

/// Which lines begin outside of all braces, and whether all braces are closed at the end.
fn lines_outside(source: &str) -> (Vec<bool>, bool) {
    let mut stack: Vec<Within> = Vec::new();
    let mut outside = vec![true];
    for (at, c) in source.char_indices() {
        let rest = source.get(at..).unwrap_or_default();
        let escaped =
            source.get(..at).unwrap_or_default().bytes().rev().take_while(|byte| *byte == b'\\').count() % 2
                == 1;
        match (stack.last(), c) {
            (Some(Within::String), '"') if !escaped => {
                stack.pop();
            }
            (Some(Within::String), _) => {}
            (Some(Within::Placeable), '"') => stack.push(Within::String),
            (Some(Within::Placeable), '-') if rest.starts_with("->") => {
                stack.pop();
                stack.push(Within::Select);
            }
            (Some(Within::Select), ']') => stack.push(Within::Variant),
            (Some(Within::Variant), '}') => stack.truncate(stack.len().saturating_sub(2)),
            (Some(Within::Variant), '\n')
                if rest.trim_start_matches([' ', '\r', '\n']).starts_with(['[', '*']) =>
            {
                stack.pop();
            }
            (_, '{') => stack.push(Within::Placeable),
            (Some(_), '}') => {
                stack.pop();
            }
            _ => {}
        }
        if c == '\n' {
            outside.push(stack.is_empty());
        }
    }
    (outside, stack.is_empty())
}
