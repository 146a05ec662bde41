//! Addresses on the web: where documents lead their readers.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use url::Url;

use super::problem::encode;
use super::values::from_string;
use crate::diagnostic::Code;

/// An address on the web, `https://` or `http://`.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(with = "String")]
pub struct WebAddress(pub String);

/// The schemes of pages. Others run programs, open files or hold a page themselves: a link in a document does none of these.
const OF_PAGES: [&str; 2] = ["https", "http"];

/// The schemes of sources, some of which are files on servers.
pub const OF_SOURCES: [&str; 3] = ["https", "http", "ftp"];

/// How many bytes a link may have: Typst refuses longer ones.
const MOST: usize = 8000;

/// How much of what is no address is shown: some hold a whole page.
const SHOWN: usize = 80;

/// An address as links hold it, in ASCII; or what is wrong with it.
pub fn link(written: &str, schemes: &[&str]) -> Result<String, String> {
    // The parser would add missing slashes, turn others round and drop line breaks.
    let plain = !written.contains(|char: char| char.is_control() || char == '\\');
    let scheme = written.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    let known = plain && scheme.is_some_and(|scheme| schemes.contains(&scheme.as_str()));
    let Some(url) = known.then(|| Url::parse(written).ok()).flatten() else {
        let mut shown: String = written.chars().take(SHOWN).collect();
        if shown.len() < written.len() {
            shown.push('…');
        }
        return Err(encode(Code::NotAWebAddress, &shown));
    };
    let link = String::from(url);
    if link.len() > MOST { Err(encode(Code::WebAddressTooLong, &MOST.to_string())) } else { Ok(link) }
}

impl FromStr for WebAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        link(text, &OF_PAGES).map(WebAddress)
    }
}

impl<'de> Deserialize<'de> for WebAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::{OF_PAGES, OF_SOURCES, link};

    #[test]
    fn pages_and_nothing_else() {
        for (written, wanted) in [
            ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
            ("HTTP://example.org/é", "http://example.org/%C3%A9"),
            ("https://[::1]:8443/", "https://[::1]:8443/"),
        ] {
            assert_eq!(link(written, &OF_PAGES).as_deref(), Ok(wanted));
        }
        for written in [
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "java\nscript://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "mailto:a@example.org",
            "not a url",
            "www.example.org",
            "//example.org",
            "../../secret.pdf",
            "https:example.org",
            "https://",
            "https://exa mple.org",
            "https:\\\\example.org",
            "",
        ] {
            assert!(link(written, &OF_SOURCES).is_err(), "{written:?}");
        }
        assert!(link("ftp://example.org/a.csv", &OF_SOURCES).is_ok());
        assert!(link("ftp://example.org/a.csv", &OF_PAGES).is_err());
    }

    #[test]
    fn as_long_as_a_link_can_be() {
        let long = |letter: &str, count: usize| format!("https://example.org/{}", letter.repeat(count));
        assert!(link(&long("a", 7980), &OF_PAGES).is_ok());
        assert!(link(&long("a", 7981), &OF_PAGES).is_err());
        // A letter beyond ASCII takes six bytes in a link.
        assert!(link(&long("é", 1330), &OF_PAGES).is_ok());
        assert!(link(&long("é", 1331), &OF_PAGES).is_err());
    }
}
