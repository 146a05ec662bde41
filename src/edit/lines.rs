//! Lines of a text: where they begin and end, how they end, and blocks of them that come and go.

use std::ops::Range;

use super::splice::Splice;

/// The line end that a text uses most.
pub fn newline(text: &str) -> &'static str {
    let all = text.bytes().filter(|byte| *byte == b'\n').count();
    if text.matches("\r\n").count() * 2 > all { "\r\n" } else { "\n" }
}

/// A text of our own, with `\n`, in the line ends of another.
pub fn ending_like(text: &str, other: &str) -> String {
    let plain = text.replace("\r\n", "\n");
    if newline(other) == "\n" { plain } else { plain.replace('\n', "\r\n") }
}

/// Where the line around a place begins.
pub fn start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Where the line around a place ends, before its line end.
pub fn end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let content = if line.len() < rest.len() { line.strip_suffix('\r').unwrap_or(line) } else { line };
    at + content.len()
}

/// Where the next line begins.
pub fn after(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |newline| at + newline + 1)
}

/// The blanks at the beginning of the line around a place.
pub fn indent(text: &str, at: usize) -> &str {
    let line = text.get(start(text, at)..at).unwrap_or_default();
    line.get(..line.len() - line.trim_start_matches([' ', '\t']).len()).unwrap_or_default()
}

/// Whether nothing but blanks stands before a place in its line.
pub fn is_first(text: &str, at: usize) -> bool {
    is_blank(text.get(start(text, at)..at).unwrap_or_default())
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// Where the blank lines directly above a line begin.
pub fn blanks_above(text: &str, line: usize) -> usize {
    above(text, line, is_blank)
}

/// Where the comment that stands directly above a line begins. A comment at the very beginning of the text is about all
/// of it.
pub fn comment_above(text: &str, line: usize) -> usize {
    match above(text, line, |line| line.trim_start().starts_with('#')) {
        0 => line,
        start => start,
    }
}

fn above(text: &str, line: usize, wanted: impl Fn(&str) -> bool) -> usize {
    let mut at = line;
    while at > 0 {
        let previous = start(text, at - 1);
        if !text.get(previous..at).is_some_and(&wanted) {
            break;
        }
        at = previous;
    }
    at
}

/// Where the blank lines that begin at a place end.
fn blanks_below(text: &str, line: usize) -> usize {
    let mut at = line;
    while at < text.len() {
        let next = after(text, at);
        if !text.get(at..next).is_some_and(is_blank) {
            break;
        }
        at = next;
    }
    at
}

fn count(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// Takes whole lines away, with blank lines on the side that has fewer of them, so that what stood apart still does.
pub fn remove(text: &str, lines: Range<usize>) -> Splice {
    let above = blanks_above(text, lines.start);
    let below = blanks_below(text, lines.end);
    let last = below == text.len();
    if above == 0 && !last {
        return Splice::delete(above..below);
    }
    if last && !text.get(lines.clone()).is_some_and(|removed| removed.ends_with('\n')) {
        // The last line has no line end, and so it shall be.
        let kept = if above == 0 { 0 } else { end(text, start(text, above - 1)) };
        return Splice::delete(kept..lines.end);
    }
    let fewer_above = count(text.get(above..lines.start).unwrap_or_default())
        <= count(text.get(lines.end..below).unwrap_or_default());
    if last || fewer_above { Splice::delete(above..lines.end) } else { Splice::delete(lines.start..below) }
}

/// Adds whole lines, given without the last line end, after those that end at a place, set apart by blank lines; not by
/// more of them than stand there already, unless it is the end of the text.
pub fn insert(text: &str, at: usize, lines: &str, blanks: usize) -> Splice {
    let newline = newline(text);
    let lines = ending_like(lines, text);
    let below = blanks_below(text, at);
    if below < text.len() {
        let there = count(text.get(at..below).unwrap_or_default());
        let apart = newline.repeat(blanks.min(there));
        return Splice::insert(at, format!("{apart}{lines}{newline}"));
    }
    let apart =
        if is_blank(text.get(..at).unwrap_or_default()) { String::new() } else { newline.repeat(blanks) };
    if at == 0 || text.get(..at).is_some_and(|before| before.ends_with('\n')) {
        Splice::insert(at, format!("{apart}{lines}{newline}"))
    } else {
        Splice::insert(at, format!("{newline}{apart}{lines}"))
    }
}
