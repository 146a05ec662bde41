//! Ids of records and messages.

/// Lower-case letters, digits and single hyphens, starting with a letter.
pub fn is_kebab_case(text: &str) -> bool {
    let parts_ok = text
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    parts_ok && text.starts_with(|first: char| first.is_ascii_lowercase())
}
