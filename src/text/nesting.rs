//! How deeply a Fluent file nests. The parser recurses, so this has to be known before it begins.

/// Nobody nests deeper.
const DEEPEST: usize = 100;

/// What is open at a place of an entry.
#[derive(PartialEq)]
enum Open {
    /// `{`: an expression.
    Placeable,
    /// `(`: the arguments of a call.
    Arguments,
    /// Text of a variant, after `[key]`.
    Variant,
}

/// Where braces or parentheses nest too deeply, counted as the parser does: those in text, in strings and in comments do not
/// count, and an entry that is not understood ends where the next one begins.
pub fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let line_begins = at == 0 || bytes[at - 1] == b'\n';
        if line_begins && (byte.is_ascii_alphabetic() || [b'#', b'-'].contains(byte)) {
            let entry = entry_begins(&text[at..]);
            if entry || *byte == b'#' || open.last() == Some(&Open::Variant) {
                open.clear();
            }
            if !entry && open.is_empty() {
                // A comment, or nothing that is understood.
                at = line_end(text, at);
                continue;
            }
        }
        match (open.last(), byte) {
            (_, b'{') => open.push(Open::Placeable),
            // Outside braces everything else is text.
            (None, _) => {}
            (Some(Open::Variant), b'\n') => {
                // Another variant begins here, or the last one ends; text would be indented.
                let next = text[at..].trim_start();
                if next.starts_with(['[', '*', '}', '.']) || text[..text.len() - next.len()].ends_with('\n') {
                    open.pop();
                }
            }
            (Some(Open::Variant), _) => {}
            (_, b'"') => at = string_end(bytes, at + 1),
            (_, b'(') => open.push(Open::Arguments),
            (Some(Open::Placeable), b']') => open.push(Open::Variant),
            (Some(Open::Placeable), b'}') | (Some(Open::Arguments), b')') => {
                open.pop();
            }
            _ => {}
        }
        if open.len() > DEEPEST {
            return Some(text.floor_char_boundary(at));
        }
        at += 1;
    }
    None
}

/// Whether a message or term begins: its name and `=`. No expression can stand there.
fn entry_begins(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest =
        name.trim_start_matches(|char: char| char.is_ascii_alphanumeric() || ['-', '_'].contains(&char));
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |length| at + length)
}

/// Where a string ends: at its quote, or before the end of the line, where it may not be.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(b'"') | None => return at,
            Some(b'\n') => return at - 1,
            Some(b'\\') if bytes.get(at + 1) != Some(&b'\n') => at += 2,
            Some(_) => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, too_deep};

    #[test]
    fn what_the_parser_nests_counts_however_it_is_written() {
        for open in
            ["{ ", "{ F(", "{ F(\")))}}}\", ", "{ \"\\\"}\" ->\n [a] ", "{\nF(", "{ $x ->\n  [a] )}\n *[b] {"]
        {
            let deep = format!("a = {}", open.repeat(DEEPEST + 2));
            assert!(too_deep(&deep).is_some(), "{open}");
        }
    }

    #[test]
    fn what_it_reads_as_text_does_not() {
        let many = 3 * DEEPEST;
        for flat in [
            format!("a = {}", "( :-( ".repeat(many)),
            format!("# {}\na = b\n", "{(".repeat(many)),
            format!("a = {}", "{ \"{(\" } ".repeat(many)),
            "a = { $x\n".repeat(many),
            "-a = { F(\n\n".repeat(many),
            "a { b\n".repeat(many),
            format!("a = {{ $x ->\n{}  *[z] z (\n  }}\n", "  [y] ({ $x }\n".repeat(many)),
            format!("a = {{ $x ->\r\n{}*[z] z\r\n}}\r\n", "[y] (\"{ $x }\r\n  more (\r\n".repeat(many)),
        ] {
            assert_eq!(too_deep(&flat), None, "{flat}");
        }
    }
}
