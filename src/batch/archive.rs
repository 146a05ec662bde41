//! What was published is kept: every edition of a document, by the day on which it was made.

use std::io;
use std::path::{Path, PathBuf};

use super::record::FileMade;
use crate::output::OutputFolder;

/// Below the output folder.
const FOLDER: &str = "archive";

/// Keeps a file of a document as `archive/EDITION/DAY/PATH`. A different file of that name is never overwritten: the new
/// one gets a number. Returns where it is.
pub fn keep(output: &OutputFolder, file: &FileMade, edition: u16, day: &str) -> io::Result<PathBuf> {
    let bytes = std::fs::read(output.root().join(&file.path))?;
    let path = Path::new(&file.path);
    let stem = path.with_extension("");
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    for number in 1.. {
        let name = match number {
            1 => file.path.clone(),
            _ => format!("{}-{number}.{extension}", stem.display()),
        };
        let target = format!("{FOLDER}/{edition}/{day}/{name}");
        match std::fs::read(output.root().join(&target)) {
            Ok(there) if there == bytes => return Ok(output.root().join(target)),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return output.write(&target, &bytes),
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
