//! What the program keeps for itself, with a checksum: a damaged file counts as none, and never tells something wrong.

use crate::hash::hash128;

const KEY: &str = "{\"checksum\":\"";
const DIGITS: usize = 32;

/// Puts a checksum first in a JSON object that has other keys.
pub fn seal(object: &[u8]) -> Vec<u8> {
    let rest = object.get(1..).unwrap_or_default();
    [format!("{KEY}{:032x}\",", hash128(rest)).as_bytes(), rest].concat()
}

/// The object, if it is as it was written.
pub fn open(sealed: &[u8]) -> Option<Vec<u8>> {
    let (digits, rest) = sealed.strip_prefix(KEY.as_bytes())?.split_at_checked(DIGITS)?;
    let rest = rest.strip_prefix(b"\",")?;
    (format!("{:032x}", hash128(rest)).as_bytes() == digits).then(|| [b"{", rest].concat())
}

#[cfg(test)]
mod tests {
    use super::{open, seal};

    #[test]
    fn every_changed_byte_is_noticed() {
        let object = br#"{"format":3,"names":["a","b"]}"#;
        let sealed = seal(object);
        assert_eq!(open(&sealed).as_deref(), Some(object.as_slice()));
        assert!(serde_json::from_slice::<serde_json::Value>(&sealed).is_ok());
        for at in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[at] ^= 1;
            assert_eq!(open(&damaged), None, "byte {at}");
            assert_eq!(open(&sealed[..at]), None, "cut at {at}");
        }
    }
}
