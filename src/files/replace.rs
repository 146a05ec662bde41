//! Writing to a path that the user names, wherever it leads.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::attributes::Attributes;
use super::folder::Folder;
use super::staged::{Staged, place_all};

/// As many links as Linux follows.
const MOST_LINKS: usize = 40;

/// Writes a file anywhere, whole or not at all. A link stays one, and what it leads to is written; pipes and devices are
/// written to; a file keeps its mode and, where the system permits it, its owner.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match target(path)? {
        Target::Output => write_out(io::stdout().lock(), bytes),
        Target::Errors => write_out(io::stderr().lock(), bytes),
        // What others have written to an open file stays.
        Target::Descriptor(path) => OpenOptions::new().append(true).open(path)?.write_all(bytes),
        Target::Path(path) => match fs::metadata(&path) {
            Ok(found) if !found.is_file() && !found.is_dir() => write_through(&path, bytes),
            _ => write_file(&path, bytes),
        },
    }
}

/// What is in the file whose place [`replace`] would take; nothing for what is written to as it is.
pub fn replaced(path: &Path) -> Option<Vec<u8>> {
    match target(path) {
        Ok(Target::Path(path)) if path.is_file() => fs::read(path).ok(),
        _ => None,
    }
}

/// What a path leads to.
enum Target {
    /// Standard output.
    Output,
    /// Standard error.
    Errors,
    /// A file that this process or another holds open.
    Descriptor(PathBuf),
    /// No link; there may be nothing.
    Path(PathBuf),
}

fn target(path: &Path) -> io::Result<Target> {
    let descriptors = Path::new("/dev/fd").canonicalize().ok();
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let parent = folder_of(&path).canonicalize()?;
        if Some(&parent) == descriptors.as_ref() || parent.starts_with("/proc") && parent.ends_with("fd") {
            let own = Some(&parent) == descriptors.as_ref();
            return Ok(match path.file_name().and_then(|name| name.to_str()) {
                Some("1") if own => Target::Output,
                Some("2") if own => Target::Errors,
                _ => Target::Descriptor(path),
            });
        }
        match fs::read_link(&path) {
            Ok(link) => path = folder_of(&path).join(link),
            Err(_) => return Ok(Target::Path(path)),
        }
    }
    Err(io::Error::other("too many links"))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn write_out(mut stream: impl Write, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes)?;
    stream.flush()
}

/// Writes to a device or to a pipe. One that nobody reads is an error; to open it would wait for ever.
fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    let _reader_is_there = {
        use std::os::unix::fs::OpenOptionsExt;
        options.clone().custom_flags(nix::libc::O_NONBLOCK).open(path).map_err(|error| {
            let unread = error.raw_os_error() == Some(nix::libc::ENXIO);
            if unread { io::Error::other("nobody reads from it") } else { error }
        })?
    };
    options.open(path)?.write_all(bytes)
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let folder = Folder::open(folder_of(path))?;
    let there = folder.root().symlink_metadata(name).ok();
    let staged = Staged::write(&folder, Path::new(""), bytes, there.as_ref().map(Attributes::of));
    let placed =
        staged.and_then(|staged| place_all(&folder, vec![(staged, name.into())]).map_err(|(_, error)| error));
    match placed {
        // The file may be written though its folder may not, or it is mounted on its own, as in containers.
        Err(error) if there.is_some() && is_of_the_folder(&error) => {
            OpenOptions::new().write(true).truncate(true).open(path)?.write_all(bytes)
        }
        result => result,
    }
}

fn is_of_the_folder(error: &io::Error) -> bool {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, ResourceBusy};
    matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem | ResourceBusy)
}
