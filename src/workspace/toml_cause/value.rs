//! What a value that is none was meant to be.

use super::cause::{Cause, cut};

/// Keys whose values are numbers.
const NUMBERS: [&str; 3] = ["value", "from", "to"];

/// What a value that is none was meant to be.
pub fn of_value(key: &str, value: &str) -> Cause {
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
    if NUMBERS.contains(&key)
        && let Some(right) = within(value)
    {
        return Cause::new("bare-number", right);
    }
    let starts = value.starts_with(|first: char| first.is_alphanumeric());
    if starts { Cause::new("quotes", quoted) } else { Cause::new("other", "") }
}

/// The first number in a text, as it is to be written.
fn within(text: &str) -> Option<String> {
    let start = text.find(|char: char| char.is_ascii_digit())?;
    let digits = |char: char| char.is_ascii_digit() || matches!(char, ',' | '.' | '\'' | '_');
    let end = text[start..].find(|char| !digits(char)).map_or(text.len(), |end| start + end);
    let written = text[start..end].trim_end_matches([',', '.', '\'']);
    Some(number(written).map_or_else(|| written.to_owned(), |cause| cause.right))
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
