//! Why a line of the bibliography is not YAML: the parser names only the sign at which it gave up.

/// What is wrong, by the name that the help selects, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub struct Cause {
    pub name: &'static str,
    pub right: String,
}

/// Signs with which YAML begins something else than a text.
const SIGNS: [char; 14] = ['@', '`', '*', '&', '!', '%', '[', ']', '{', '}', ',', '|', '>', '?'];

/// Why a text is not YAML at a byte; `message` is the parser's.
pub fn of(text: &str, at: usize, message: &str) -> Cause {
    let at = text.floor_char_boundary(at.min(text.len()));
    let lines = text[..at]
        .lines()
        .count()
        .saturating_sub(usize::from(!text[..at].is_empty() && !text[..at].ends_with('\n')));
    // What a parser does not expect on a line may follow from the one before.
    let near = [Some(lines), lines.checked_sub(1)];
    let near = near.into_iter().flatten().filter_map(|number| text.lines().nth(number));
    for line in near.clone() {
        let indent = &line[..line.len() - line.trim_start().len()];
        if indent.contains('\t') {
            return Cause { name: "tab", right: String::new() };
        }
    }
    near.into_iter().find_map(of_value).unwrap_or_else(|| {
        let name = match message {
            _ if message.contains("tab") => "tab",
            _ if message.contains("quoted scalar") => "unclosed",
            _ if message.contains("flow") || message.contains("bracket") => "bracket",
            _ if ["indent", "did not find expected key", "mapping values"]
                .iter()
                .any(|m| message.contains(m)) =>
            {
                "indent"
            }
            _ if message.contains("each with a key") || message.contains("simple key") => "key",
            _ if message.contains("duplicate") => "twice",
            _ if message.contains("more than one document") => "documents",
            _ if message.contains("anchor") => "anchor",
            _ => "other",
        };
        Cause { name, right: String::new() }
    })
}

/// Parts of what Hayagriva says of an entry, and why it says so.
const OF_ENTRIES: [(&str, &str); 11] = [
    ("no entry type", "no-type"),
    (".date:", "date"),
    (".url", "url"),
    ("too many parts", "comma"),
    ("duplicate", "twice"),
    ("more than one document", "documents"),
    ("anchor", "anchor"),
    ("OneOrMany", "parent"),
    ("formattable string", "formatted"),
    ("missing field `name`", "name"),
    ("invalid type: sequence", "text"),
];

/// Why Hayagriva cannot use an entry.
pub fn of_entry(message: &str) -> Cause {
    let cause = |name, right: &str| Cause { name, right: right.to_owned() };
    if let Some((_, variants)) = message.split_once("unknown variant `") {
        let written = variants.split('`').next().unwrap_or_default();
        let known =
            variants.split('`').skip(2).step_by(2).filter(|name| name.starts_with(char::is_lowercase));
        let close = known.map(|name| (strsim::damerau_levenshtein(written, name), name)).min();
        return cause(
            "type",
            close.filter(|(distance, _)| *distance <= 2).map_or("report", |(_, name)| name),
        );
    }
    let known = OF_ENTRIES.iter().find(|(part, _)| message.contains(part));
    cause(known.map_or("entry", |(_, name)| *name), "")
}

/// What is wrong with the value of a line `key: value`.
fn of_value(line: &str) -> Option<Cause> {
    let (key, value) = line.split_once(':')?;
    let (key, text) = (key.trim_start(), value.trim());
    if key.is_empty() || !key.chars().all(|char| char.is_alphanumeric() || matches!(char, '-' | '_' | ' ')) {
        return None;
    }
    let quoted = || format!("{key}: \"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let cause = |name, right| Some(Cause { name, right });
    if !value.is_empty() && !value.starts_with(' ') {
        return cause("space", format!("{key}: {text}"));
    }
    if let Some(rest) = text.strip_prefix(['"', '\'']) {
        let quote = &text[..1];
        let after = rest.find(quote).map(|end| &rest[end + 1..]);
        let more =
            after.is_some_and(|after| !after.trim().is_empty() && !after.trim_start().starts_with('#'));
        let inner = text.trim_matches(['"', '\'']);
        let other = if quote == "\"" { '\'' } else { '"' };
        let right = if inner.contains(other) {
            format!("{key}: \"{}\"", inner.replace('\\', "\\\\").replace('"', "\\\""))
        } else {
            format!("{key}: {other}{inner}{other}")
        };
        return if more { cause("quotes", right) } else { None };
    }
    if let Some(inner) = text.strip_prefix('{') {
        let part = inner.trim_end_matches('}').split(',').find(|part| part.matches(": ").count() > 1)?;
        let (name, value) = part.trim().split_once(": ")?;
        return cause("colon", format!("{name}: \"{value}\""));
    }
    let is_list = text.ends_with([']', '}']) || text.starts_with('[');
    match text.chars().next() {
        _ if !is_list && (text.contains(": ") || text.ends_with(':')) => cause("colon", quoted()),
        Some(first) if !is_list && (SIGNS.contains(&first) || text.starts_with("- ")) => {
            cause("sign", quoted())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cause, of};
    use crate::workspace::yaml::parse;

    #[track_caller]
    fn is(text: &str, name: &'static str, right: &str) {
        let cause = parse(text).err().map(|(at, message)| of(text, at, &message));
        assert_eq!(cause, Some(Cause { name, right: right.to_owned() }), "{text}");
    }

    #[test]
    fn what_people_write() {
        is(
            "a:\n  title: 2020 Findings: Burkina Faso\n  date: 2020\n",
            "colon",
            "title: \"2020 Findings: Burkina Faso\"",
        );
        is("a:\n  title: @home\n", "sign", "title: \"@home\"");
        is("a:\n  title: *Important*\n", "sign", "title: \"*Important*\"");
        is("a:\n  title: \"The \"new\" law\"\n", "quotes", "title: 'The \"new\" law'");
        is("a:\n\ttitle: x\n", "tab", "");
        is("a:\n  title: \"x\n", "unclosed", "");
        is("a:\n  author: { name: x\n  date: 2020\n", "bracket", "");
    }
}
