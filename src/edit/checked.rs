//! A change is given back only if the text that comes of it says what is meant.

use super::fault::Fault;
use super::splice::{Splice, apply};

/// The splices, if what they make of the text reads as what is meant.
///
/// `read` is the parser, and its error what it says of a text that it cannot read; `meant` changes what the text said before.
pub fn checked<V: PartialEq>(
    text: &str,
    splices: Vec<Splice>,
    read: impl Fn(&str) -> Result<V, String>,
    meant: impl FnOnce(&mut V) -> Option<()>,
) -> Result<Vec<Splice>, Fault> {
    let place = splices.first().map_or(0..0, |splice| splice.range.clone());
    let refused = || Fault::not_editable(place.clone());
    let after = apply(text, &splices).ok_or_else(refused)?;
    let mut expected = read(text).map_err(|_| refused())?;
    meant(&mut expected).ok_or_else(refused)?;
    match read(&after) {
        Ok(after) if after == expected => Ok(splices),
        Ok(_) => Err(refused()),
        Err(error) => Err(refused().quoting(error)),
    }
}
