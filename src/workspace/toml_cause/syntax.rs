//! Why a line is not TOML.

use std::ops::Range;

use super::cause::{Cause, cut};
use super::value::of_value;

/// Marks that word processors put in the place of straight quotes.
const DOUBLE: [char; 6] = ['“', '”', '„', '«', '»', '″'];
const SINGLE: [char; 4] = ['‘', '’', '‚', '′'];

/// Why a text is not TOML at a place; `message` is the parser's.
pub fn of_syntax(text: &str, at: &Range<usize>, message: &str) -> Cause {
    let start = text.floor_char_boundary(at.start.min(text.len()));
    let first = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let line = text[first..].lines().next().unwrap_or_default();
    let (bare, open) = without_strings(line);
    if message == "duplicate key" {
        return twice(line);
    }
    if bare.contains(DOUBLE) || bare.contains(SINGLE) || open && line.contains(DOUBLE) {
        let straight = line.trim().replace(DOUBLE, "\"").replace(SINGLE, "'");
        return Cause::new("curly", cut(&straight));
    }
    if let Some((at, sign)) = bare.char_indices().find(|(_, sign)| is_invisible(*sign)) {
        let range = first + at..first + at + sign.len_utf8();
        let written = format!("U+{:04X}", u32::from(sign));
        return Cause { name: "invisible", written, range: Some(range), ..Cause::default() };
    }
    // An apostrophe between digits begins no string.
    let of_digits = |value: &str| value.trim_start().starts_with(|first: char| first.is_ascii_digit());
    let digits = line.split_once('=').is_some_and(|(_, value)| of_digits(value));
    if open && !digits {
        return Cause::new("unclosed-string", "");
    }
    if line.contains('\\')
        && ["missing escaped value", "invalid value"].iter().any(|m| message.starts_with(m))
    {
        return Cause::new("backslash", "");
    }
    if line.trim_start().starts_with('[') && !header_is_whole(&bare) {
        let name = line.trim().trim_start_matches('[').split(']').next().unwrap_or_default().trim();
        let double = line.trim_start().starts_with("[[") || line.trim_end().ends_with("]]");
        let right = if double { format!("[[{}]]", cut(name)) } else { format!("[{}]", cut(name)) };
        return Cause::new("header", right);
    }
    if [
        "unclosed",
        "missing comma",
        "unexpected `=` in array",
        "missing array",
        "missing inline",
        "missing table",
    ]
    .iter()
    .any(|begin| message.starts_with(begin))
    {
        return match unclosed(text, first) {
            Some(range) => Cause { range: Some(range), ..Cause::new("bracket", "") },
            None => Cause::new("comma", ""),
        };
    }
    if message.starts_with("extra `=`") {
        return Cause::new("equals", cut(&line.trim().replacen("==", "=", 1)));
    }
    let Some(equals) = bare.find('=') else {
        return match bare.split_once(':') {
            Some((key, _)) if is_key(key.trim()) => {
                let (key, value) = line.split_once(':').unwrap_or_default();
                Cause::new("equals", cut(&format!("{} = {}", key.trim(), value.trim())))
            }
            _ => Cause::new("line", ""),
        };
    };
    let key = line[..equals].trim();
    if !is_key(key) {
        return Cause { written: cut(key), ..Cause::new("key", "") };
    }
    if line[equals + 1..].trim_start().starts_with(['"', '\'']) {
        let rest = line.get(start - first..).unwrap_or_default();
        return Cause { written: cut(rest.trim()), ..Cause::new("after", "") };
    }
    let value = if digits { line.split('#').next().unwrap_or_default() } else { &bare };
    let value = value[equals + 1..].trim();
    if !value.starts_with(['[', '{']) {
        // Another key with its value.
        let more = value.split_once(" =").and_then(|(before, _)| before.split_whitespace().nth(1));
        if more.is_some_and(is_key) {
            return Cause::new("line", "");
        }
        return of_value(key, value);
    }
    let value = token(&bare, start - first);
    match value.split_once(':') {
        Some((inner, _)) if is_key(inner.trim()) => Cause::new("equals", format!("{} = …", inner.trim())),
        _ => of_value(key, value),
    }
}

/// Whether the brackets of a table's name are closed.
fn header_is_whole(bare: &str) -> bool {
    let bare = bare.trim();
    match bare.strip_prefix("[[") {
        Some(rest) => rest.ends_with("]]"),
        None => bare.ends_with(']') && !bare.ends_with("]]"),
    }
}

/// The bracket that is opened before the end of line `at` and closed nowhere before the next table.
fn unclosed(text: &str, at: usize) -> Option<Range<usize>> {
    let is_header = |bare: &str| bare.trim_start().starts_with('[');
    let mut open: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = without_strings(line).0;
        // A table begins anew, unless it stands in what is open.
        if is_header(&bare) && header_is_whole(bare.trim_end()) && !bare.contains(',') {
            if start > at || !open.is_empty() {
                break;
            }
        } else if start > at && open.is_empty() {
            break;
        } else if is_header(&bare) && open.is_empty() {
            start += line.len();
            continue;
        } else {
            for (column, sign) in bare.char_indices() {
                match sign {
                    '[' | '{' => open.push(start + column),
                    ']' | '}' => drop(open.pop()),
                    _ => {}
                }
            }
        }
        start += line.len();
    }
    open.first().map(|first| *first..first + 1)
}

/// The name of the last table that begins in a text, or is about to.
pub fn header(before: &str) -> Option<&str> {
    let header = before.lines().rev().find(|line| line.trim_start().starts_with('['))?;
    Some(header.trim().trim_start_matches('[').split(']').next().unwrap_or_default().trim())
}

/// A key or a table that is there before.
fn twice(line: &str) -> Cause {
    let header = line.trim().trim_start_matches('[').split(']').next().unwrap_or_default().trim();
    let key = line.split('=').next().unwrap_or_default().trim();
    match line.trim_start().starts_with('[') {
        true => Cause { written: header.to_owned(), ..Cause::new("table-twice", format!("[[{header}]]")) },
        false => Cause { written: cut(key), ..Cause::new("key-twice", "") },
    }
}

/// A line with its straight strings and its comment as blanks, and whether a string is not closed.
fn without_strings(line: &str) -> (String, bool) {
    let mut bare = String::with_capacity(line.len());
    let mut within: Option<char> = None;
    let mut escaped = false;
    for (at, char) in line.char_indices() {
        let blank = match within {
            Some(quote) => {
                let ends = char == quote && !escaped;
                escaped = char == '\\' && quote == '"' && !escaped;
                within = within.filter(|_| !ends);
                true
            }
            None if char == '#' => {
                bare.extend(std::iter::repeat_n(' ', line.len() - at));
                break;
            }
            None if char == '"' || char == '\'' => {
                within = Some(char);
                true
            }
            None => false,
        };
        match blank {
            true => bare.extend(std::iter::repeat_n(' ', char.len_utf8())),
            false => bare.push(char),
        }
    }
    (bare, within.is_some())
}

/// The value in brackets at a place of a line.
fn token(bare: &str, at: usize) -> &str {
    let ends = ['=', ',', '[', ']', '{', '}'];
    let at = bare.floor_char_boundary(at.min(bare.len()));
    let start = bare[..at].rfind(ends).map_or(0, |end| end + 1);
    let end = bare[at..].find(ends).map_or(bare.len(), |end| at + end);
    bare[start..end].trim()
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.'))
}

/// Signs that look like a space or like nothing.
fn is_invisible(sign: char) -> bool {
    let zero = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}', '\u{ad}'];
    sign.is_whitespace() && !sign.is_ascii() || zero.contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::of_syntax;

    /// The cause in the first line that has one, and what to write.
    #[track_caller]
    fn is(line: &str, message: &str, name: &str, right: &str) {
        let at = line.find("= ").map_or(0, |at| at + 2 + usize::from(line[at + 2..].starts_with('[')));
        let at = at.min(line.len());
        let cause = of_syntax(line, &(at..at), message);
        assert_eq!((cause.name, cause.right.as_str()), (name, right), "{line}");
    }

    #[test]
    fn values_that_are_none() {
        let value = "string values must be quoted";
        is("value = 849,922", value, "number", "849922");
        is("value = 849 922", value, "number", "849922");
        is("value = 1'234'567", value, "number", "1234567");
        is("value = 007", value, "number", "7");
        is("value = 35,7", value, "fraction", "\"35.7\"");
        is("value = 1,234.5", value, "fraction", "\"1234.5\"");
        is("value = 1.234,5", value, "fraction", "\"1234.5\"");
        is("value = 12 %", value, "percent-sign", "12");
        is("value = 12,5%", value, "percent-sign", "\"12.5\"");
        is("as-of = 31/12/2020", value, "date", "\"2020-12-31\"");
        is("as-of = 1.2.2020", value, "date", "\"2020-02-01\"");
        is("period = 2019-04/2020-03", value, "quotes", "\"2019-04/2020-03\"");
        is("period = early 2020 # so", value, "quotes", "\"early 2020\"");
        is("launched = True", value, "write", "true");
        is("value =", value, "missing-value", "");
        is("lead = [ilo, \"fao\"]", value, "quotes", "\"ilo\"");
        is("iso = “BFA”", value, "curly", "iso = \"BFA\"");
        is("iso = \"BFA”", value, "curly", "iso = \"BFA\"");
        is("iso = «BFA»", value, "curly", "iso = \"BFA\"");
        is("iso = ‘BFA’", value, "curly", "iso = 'BFA'");
        is("iso = \"BFA", value, "unclosed-string", "");
        is("iso =\u{a0}\"BFA\"", value, "invisible", "");
        is("title = \"“curly” within\" x", "unexpected key or value", "after", "");
        is("value = 12 inspectors", value, "bare-number", "12");
        is("value = US$849,922.5", value, "bare-number", "\"849922.5\"");
        let cause = of_syntax("lead = [{ source: ilo }]", &(10..17), value);
        assert_eq!((cause.name, cause.right.as_str()), ("equals", "source = …"));
        is("id == \"a\"", "extra `=`", "equals", "id = \"a\"");
        is("the id = \"a\"", "key with no value", "key", "");
        is("[brief", "unclosed table", "header", "[brief]");
        is("[[figure]", "unclosed array table", "header", "[[figure]]");
        is("iso: \"BFA\"", "key with no value", "equals", "iso = \"BFA\"");
        is("a sentence", "key with no value", "line", "");
        is("[claim]", "duplicate key", "table-twice", "[[claim]]");
        is("id = \"a\"", "duplicate key", "key-twice", "");
    }

    #[test]
    fn brackets_that_are_open() {
        let open = |text: &str, at: &str| {
            let at = text.find(at).unwrap_or_default();
            of_syntax(text, &(at..at), "missing comma between array elements").range
        };
        assert_eq!(open("a = [1, 2]\nb = [1\n\n[[c]]\nid = 1\n", "[[c]]"), Some(15..16));
        assert_eq!(open("a = [1, 2]\nb = [1\n\n[[c]]\nid = 1\n", "id"), Some(15..16));
        assert_eq!(open("a = [\n  1\n  2\n]\n[c]\n", "2"), None);
        assert_eq!(open("a = [{ b = 1 }\nc = 2\n", "c"), Some(4..5));
    }
}
