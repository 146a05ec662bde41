//! Why a value is not of the type that is wanted.

use super::cause::{Cause, LONGEST};

/// Why a value is not of the type that is wanted; `message` is serde's, `written` the value in the file.
pub fn of_type(message: &str, key: &str, written: &str) -> Cause {
    let (found, wanted) = message.split_once(", expected ").unwrap_or((message, ""));
    let written = written.trim();
    let is = |kind: &str| found.contains(&format!("invalid type: {kind}"));
    let inner = written.trim_matches(['"', '\'']).trim();
    if wanted.contains("f64") || wanted.contains("f32") {
        let number = inner.replace(',', ".");
        let right = number.parse::<f64>().is_ok_and(f64::is_finite);
        return if right { Cause::new("no-quotes", number) } else { Cause::new("number", "") };
    }
    if wanted.contains("decimal number") {
        return Cause::new("decimal", "");
    }
    if found.starts_with("wanted string or table") || found.starts_with("wanted exactly 1 element") {
        return match written.starts_with(['[', '{']) {
            true => Cause::new("one", ""),
            false => Cause::new("quotes", format!("\"{inner}\"")),
        };
    }
    let whole = ["u8", "u16", "u32", "u64", "usize", "i64"].contains(&wanted);
    // The name of one table in the brackets of a list of them.
    if let Some(name) = written.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]"))
        && !name.contains(['[', ','])
        && name.starts_with(char::is_alphabetic)
    {
        return Cause::new("single", format!("[{name}]"));
    }
    let short = !written.starts_with('{') && written.len() <= LONGEST && !written.contains('\n');
    if wanted.starts_with("a string") || wanted.starts_with("string") {
        if is("integer") || is("floating point") || is("boolean") {
            return Cause::new("quotes", format!("\"{written}\""));
        }
        if is("sequence") || is("map") {
            return Cause::new("one", "");
        }
    }
    if whole || wanted.starts_with("a nonzero") {
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
    if wanted.starts_with("a sequence") && key == "sources" && is("string") && short {
        return Cause::new("list", format!("[{{ source = {written} }}]"));
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

#[cfg(test)]
mod tests {
    use super::of_type;

    #[track_caller]
    fn of(message: &str, written: &str, name: &str, right: &str) {
        let cause = of_type(message, "sources", written);
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
        of("invalid type: string \"s\", expected a sequence", "\"s\"", "list", "[{ source = \"s\" }]");
        of("invalid type: sequence, expected a string", "[\"a\"]", "one", "");
        of("invalid type: string \"s\", expected struct Citation", "\"s\"", "table", "{ source = \"s\" }");
    }
}
