//! Web and e-mail addresses, DOIs and names of files: their digits are no numbers.

/// What the names of files that people cite end with.
const EXTENSIONS: [&str; 28] = [
    "csv", "doc", "docx", "epub", "ftl", "gif", "htm", "html", "jpeg", "jpg", "json", "md", "mp3", "mp4",
    "odp", "ods", "odt", "pdf", "png", "ppt", "pptx", "rtf", "svg", "txt", "xls", "xlsx", "xml", "zip",
];

/// Whether a word, with the signs around it, is an address or the name of a file.
pub fn is_address(word: &str) -> bool {
    let word = word.trim();
    let word = word.trim_start_matches(['(', '[', '<', '"', '\'', '«', '“', '‘']);
    let word = word.trim_end_matches(|sign: char| ".,;:!?…)]>\"'»”’".contains(sign));
    let lower = word.to_lowercase();
    if lower.contains("://")
        || ["www.", "doi:", "mailto:", "urn:"].iter().any(|start| lower.starts_with(start))
    {
        return true;
    }
    if let Some((name, domain)) = lower.split_once('@') {
        return !name.is_empty() && is_domain(domain);
    }
    if let Some((prefix, suffix)) = lower.split_once('/') {
        let digits = prefix.strip_prefix("10.").unwrap_or_default();
        let is_doi =
            digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) && !suffix.is_empty();
        if is_doi || is_domain(prefix) {
            return true;
        }
    }
    let (stem, extension) = lower.rsplit_once('.').unwrap_or_default();
    !stem.is_empty() && EXTENSIONS.contains(&extension)
}

/// `example.org`: labels between points, the last one of letters.
fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let whole =
        |label: &&str| !label.is_empty() && label.chars().all(|char| char.is_alphanumeric() || char == '-');
    let last = labels.last().is_some_and(|last| last.len() >= 2 && last.chars().all(char::is_alphabetic));
    labels.len() >= 2 && last && labels.iter().all(whole)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_and_names_of_files() {
        for word in [
            "https://www.example.org/2021/report-12.pdf",
            "http://10.0.0.1:8080/",
            "(www.example.org/a12),",
            "www.example3.org",
            "example.org/2021/report",
            "bureau12@example.org.",
            "mailto:a1@example.org",
            "10.1000/182",
            "doi:10.1000/xyz123",
            "<https://doi.org/10.1000/182>",
            "report-12.pdf",
            "«annex_3.XLSX».",
        ] {
            assert!(is_address(word), "{word}");
        }
        for word in
            ["12", "COVID-19", "3.5", "12/15", "5,000.", "C182", "12.The", "2019/20", "at12", "8.7", "@12"]
        {
            assert!(!is_address(word), "{word}");
        }
    }
}
