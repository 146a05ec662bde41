//! Why a line is not TOML, or a value not what is wanted, and what would be right: parsers name only the sign at which they
//! gave up.

use std::ops::Range;

/// What is wrong, by the name that the help selects, with what was written and what to write instead.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cause {
    pub name: &'static str,
    pub written: String,
    pub right: String,
    /// The place to be marked, if it is another than the parser's.
    pub range: Option<Range<usize>>,
}

impl Cause {
    fn new(name: &'static str, right: impl Into<String>) -> Self {
        Cause { name, right: right.into(), ..Cause::default() }
    }
}

/// No more of a line is repeated.
const LONGEST: usize = 80;

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
    if open {
        return Cause::new("unclosed-string", "");
    }
    if line.contains('\\')
        && ["missing escaped value", "invalid value"].iter().any(|m| message.starts_with(m))
    {
        return Cause::new("backslash", "");
    }
    if ["unclosed", "missing array opening", "missing inline table opening", "missing table open"]
        .iter()
        .any(|begin| message.starts_with(begin))
    {
        return Cause::new("bracket", "");
    }
    if message.starts_with("missing comma") {
        return Cause::new("comma", "");
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
    if line[equals + 1..].trim_start().starts_with(['"', '\'']) {
        return Cause::new("other", "");
    }
    // An apostrophe between digits begins no string.
    let digits = line[equals + 1..].trim_start().starts_with(|first: char| first.is_ascii_digit());
    let value = if digits { line.split('#').next().unwrap_or_default() } else { &bare };
    let value = value[equals + 1..].trim();
    let value = if value.starts_with(['[', '{']) { token(&bare, start - first) } else { value };
    of_value(value)
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

/// What a value that is none was meant to be.
fn of_value(value: &str) -> Cause {
    let quoted = format!("\"{}\"", cut(value));
    let of_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if value.is_empty() {
        return Cause::new("missing-value", "");
    }
    if ["true", "false"].contains(&value.to_ascii_lowercase().as_str()) {
        return Cause::new("write", value.to_ascii_lowercase());
    }
    if let Some(number) = value.strip_suffix('%') {
        let number = number.trim().replace(',', ".");
        let right = if of_digits(&number) { number } else { format!("\"{number}\"") };
        return Cause::new("percent-sign", right);
    }
    if let [day, month, year] = value.split(['/', '.']).collect::<Vec<_>>().as_slice()
        && of_digits(day)
        && of_digits(month)
        && of_digits(year)
        && (day.len() <= 2 && month.len() <= 2 && year.len() == 4)
    {
        return Cause::new("date", format!("\"{year}-{month:0>2}-{day:0>2}\""));
    }
    if let Some(cause) = number(value) {
        return cause;
    }
    let starts = value.starts_with(|first: char| first.is_alphanumeric());
    if starts { Cause::new("quotes", quoted) } else { Cause::new("other", "") }
}

/// A number with separators of thousands, a decimal comma, or zeros before it.
fn number(value: &str) -> Option<Cause> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", value.trim_start_matches('+')),
    };
    let separators = [',', '.', ' ', '\'', '_'];
    let groups: Vec<&str> = digits.split(separators).collect();
    if !groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let marks: Vec<char> = digits.chars().filter(|char| separators.contains(char)).collect();
    let (last, whole) = groups.split_last()?;
    // The last separator is a decimal mark if others of another kind precede it, or if no three digits follow it.
    let fraction = marks.last().is_some_and(|mark| {
        matches!(mark, ',' | '.') && (last.len() != 3 || marks.iter().any(|other| other != mark))
    });
    let joined = |groups: &[&str]| {
        let joined = groups.concat();
        let digits = joined.trim_start_matches('0');
        if digits.is_empty() { "0".to_owned() } else { digits.to_owned() }
    };
    Some(match fraction {
        true => Cause::new("fraction", format!("\"{sign}{}.{last}\"", joined(whole))),
        false => Cause::new("number", format!("{sign}{}", joined(&groups))),
    })
}

/// Why a value is not of the type that is wanted; `message` is serde's, `written` the value in the file.
pub fn of_type(message: &str, written: &str) -> Cause {
    let (found, wanted) = message.split_once(", expected ").unwrap_or((message, ""));
    let written = written.trim();
    let is = |kind: &str| found.contains(&format!("invalid type: {kind}"));
    let inner = written.trim_matches(['"', '\'']).trim();
    let whole = ["u8", "u16", "u32", "u64", "usize", "i64"].contains(&wanted);
    let short = written.len() <= LONGEST && !written.contains('\n');
    if wanted.starts_with("a string") || wanted.starts_with("string") {
        if is("integer") || is("floating point") || is("boolean") {
            return Cause::new("quotes", format!("\"{written}\""));
        }
        if is("sequence") || is("map") {
            return Cause::new("one", "");
        }
    }
    if whole {
        return match inner.bytes().all(|byte| byte.is_ascii_digit()) && is("string") && !inner.is_empty() {
            true => Cause::new("no-quotes", inner),
            false => Cause::new("whole", ""),
        };
    }
    if wanted == "a boolean" {
        return match inner.to_ascii_lowercase().as_str() {
            right @ ("true" | "false") => Cause::new("no-quotes", right),
            _ => Cause::new("boolean", ""),
        };
    }
    if wanted.starts_with("a sequence") || wanted.starts_with("a list") {
        return Cause::new("list", if short { format!("[{written}]") } else { "[…]".to_owned() });
    }
    if wanted.contains("struct Citation") && is("string") && short {
        return Cause::new("table", format!("{{ source = {written} }}"));
    }
    if wanted.starts_with("struct") || wanted.starts_with("a map") || wanted.starts_with("a table") {
        return Cause::new("table", "{ key = value }");
    }
    Cause::new("other", "")
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

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{of_syntax, of_type};

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
        is("title = \"“curly” within\" x", "unexpected key or value", "other", "");
        is("iso: \"BFA\"", "key with no value", "equals", "iso = \"BFA\"");
        is("a sentence", "key with no value", "line", "");
        is("[claim]", "duplicate key", "table-twice", "[[claim]]");
        is("id = \"a\"", "duplicate key", "key-twice", "");
    }

    #[track_caller]
    fn of(message: &str, written: &str, name: &str, right: &str) {
        let cause = of_type(message, written);
        assert_eq!((cause.name, cause.right.as_str()), (name, right), "{message}");
    }

    #[test]
    fn values_of_another_type() {
        of("invalid type: integer `2020`, expected a string", "2020", "quotes", "\"2020\"");
        of("invalid type: string \"2020\", expected u16", "\"2020\"", "no-quotes", "2020");
        of("invalid type: string \"x\", expected u16", "\"x\"", "whole", "");
        of("invalid value: integer `300`, expected u8", "300", "whole", "");
        of("invalid type: floating point `17.5`, expected u8", "17.5", "whole", "");
        of("invalid type: string \"True\", expected a boolean", "\"True\"", "no-quotes", "true");
        of("invalid type: string \"ilo\", expected a sequence", "\"ilo\"", "list", "[\"ilo\"]");
        of("invalid type: sequence, expected a string", "[\"a\"]", "one", "");
        of("invalid type: string \"s\", expected struct Citation", "\"s\"", "table", "{ source = \"s\" }");
    }
}
