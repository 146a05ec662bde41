//! What was published is kept: every edition of a document, by the day on which it was archived.

use std::io;
use std::path::Path;

use super::cache::OutputFile;
use crate::files::folder::Kind;
use crate::files::output::OutputFolder;

/// Below the output folder.
const FOLDER: &str = "archive";

/// Keeps a file of a document as `archive/EDITION/DAY/PATH`. A different file of that name is never overwritten: the new
/// one gets a number. An error comes with the path that it concerns.
pub fn keep(
    output: &OutputFolder,
    file: &OutputFile,
    edition: &str,
    day: &str,
) -> Result<(), (String, io::Error)> {
    let bytes = output.read(&file.path).map_err(|error| (file.path.clone(), error))?;
    let path = Path::new(&file.path);
    let stem = path.with_extension("");
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let mut number = 1;
    loop {
        let name = match number {
            1 => file.path.clone(),
            _ => format!("{}-{number}.{extension}", stem.display()),
        };
        let target = format!("{FOLDER}/{edition}/{day}/{name}");
        // A link, a folder, a pipe of somebody's.
        let foreign =
            output.is_link(&target) || matches!(output.kind(&target), Some(Ok(Kind::Folder | Kind::Other)));
        if foreign {
            number += 1;
            continue;
        }
        let result = match output.read(&target) {
            Ok(there) if there == bytes => Ok(()),
            Ok(_) => {
                number += 1;
                continue;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                output.write(&target, &bytes).map(|_| ())
            }
            Err(error) => Err(error),
        };
        return result.map_err(|error| (target, error));
    }
}
