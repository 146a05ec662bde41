//! How keys and values are written in TOML.

use toml::Value;
use toml::de::DeValue;

use crate::diagnostic::Code;
use crate::edit::fault::Fault;
use crate::edit::lines;

/// A value to be written.
#[derive(Debug, Clone, Copy)]
pub enum New<'a> {
    /// As TOML: `"text"`, `2020`, `["a", "b"]`.
    Source(&'a str),
    /// Text, with the quotes of the value that was there where they can hold it.
    Text(&'a str),
    /// Anything else.
    Value(&'a Value),
}

impl New<'_> {
    /// What stands in the file, instead of an old value; with the file's line ends.
    pub fn written(self, old: Option<&str>, file: &str) -> Result<String, Fault> {
        match self {
            New::Source(source) => {
                let source = source.trim();
                DeValue::parse(source).map_err(|error| {
                    let written = Fault::new(Code::ValueMalformed, 0..0).with("written", source);
                    written.with("format", "toml").quoting(error.message())
                })?;
                // In a string over several lines, line ends are part of the text.
                let strings = source.contains("\"\"\"") || source.contains("'''");
                Ok(if strings { source.to_owned() } else { lines::ending_like(source, file) })
            }
            New::Text(text) => Ok(string(text, old.unwrap_or_default(), lines::newline(file) == "\n")),
            New::Value(Value::String(text)) => New::Text(text).written(old, file),
            New::Value(value) => Ok(inline(value)),
        }
    }

    /// What is read back.
    pub fn value(self) -> Option<Value> {
        match self {
            New::Source(source) => {
                toml::from_str::<toml::Table>(&format!("x = {}", source.trim())).ok()?.remove("x")
            }
            New::Text(text) => Some(Value::String(text.to_owned())),
            New::Value(value) => Some(value.clone()),
        }
    }
}

/// A value in one line.
fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => format!("\"{}\"", escaped(text, false)),
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Table(table) if table.is_empty() => "{}".to_owned(),
        Value::Table(table) => {
            let entries = table.iter().map(|(name, value)| format!("{} = {}", key(name), inline(value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A value as a person types it in a shell, where quotes are a burden.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    pub text: &'a str,
    /// Whether the quotes of an old value say that the new one is text: not those that may be what is wrong.
    pub keeps_quotes: bool,
}

impl<'a> Typed<'a> {
    /// Text where there was text, or where it is no value in TOML. Fractions, where there was none, and dates are text
    /// in data files.
    pub fn over(self, old: Option<&str>) -> New<'a> {
        let Typed { text: typed, keeps_quotes } = self;
        let quoted = |text: &str| text.starts_with(['"', '\'']);
        let is_float = |text: &str| {
            matches!(DeValue::parse(text).as_ref().map(|value| value.get_ref()), Ok(DeValue::Float(_)))
        };
        let parsed = DeValue::parse(typed.trim());
        let value = match parsed.as_ref().map(|value| value.get_ref()) {
            Ok(DeValue::String(_)) => true,
            Ok(DeValue::Float(_)) => old.is_some_and(is_float),
            Ok(DeValue::Datetime(_)) | Err(_) => false,
            Ok(DeValue::Array(_) | DeValue::Table(_)) => true,
            Ok(_) => !(keeps_quotes && old.is_some_and(quoted)),
        };
        if value { New::Source(typed) } else { New::Text(typed) }
    }
}

/// A key, in quotes if it needs them.
pub fn key(key: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !key.is_empty() && key.bytes().all(bare) {
        key.to_owned()
    } else {
        format!("\"{}\"", escaped(key, false))
    }
}

/// A string in the quotes of an old one, if these can hold it. Where line ends are not `\n`, a string over several lines
/// would not read back as it is.
fn string(text: &str, old: &str, multiline: bool) -> String {
    let breaks = multiline && text.contains('\n');
    let plain = |c: char| c == '\t' || (c == '\n' && breaks) || !c.is_control();
    let literal = text.chars().all(plain);
    // A line end directly after the quotes is no part of the text.
    let first = |quotes: &str| {
        let begun = old.get(quotes.len()..).is_some_and(|old| old.starts_with('\n'));
        if breaks && (begun || text.starts_with('\n')) { "\n" } else { "" }
    };
    if old.starts_with("\"\"\"") {
        format!("\"\"\"{}{}\"\"\"", first("\"\"\""), escaped(text, multiline))
    } else if old.starts_with("'''") && literal && !text.contains("'''") && !text.ends_with('\'') {
        format!("'''{}{text}'''", first("'''"))
    } else if old.starts_with('\'') && literal && !breaks && !text.contains('\'') {
        format!("'{text}'")
    } else {
        format!("\"{}\"", escaped(text, false))
    }
}

/// What stands between double quotes; line ends stay as they are only where they may.
fn escaped(text: &str, multiline: bool) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' if multiline => written.push('\n'),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            c if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written
}
