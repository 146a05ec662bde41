//! What is known of the machine on which schedules are emitted: the program, the user, the time zone.

use std::env::VarError;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::diagnostic::{Code, Diagnostic};

/// The program that schedules start: the one given, or this one as it was called, so that a link to the current version
/// stays a link. What is named without a folder is looked up as a shell would.
pub fn program(given: Option<&Path>) -> Result<PathBuf, Diagnostic> {
    let called = std::env::args_os().next().map(PathBuf::from).unwrap_or_default();
    let name = given.unwrap_or(&called);
    let found = match name.components().count() {
        0 | 1 => on_path(name),
        _ => std::path::absolute(name).ok(),
    };
    let found = found.or_else(|| std::env::current_exe().ok().filter(|_| given.is_none()));
    found.ok_or_else(|| Diagnostic::error(Code::NoProgram).with("path", name.display()))
}

fn on_path(name: &Path) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let candidates = std::env::split_paths(&folders).map(|folder| folder.join(name));
    candidates.into_iter().filter(|path| path.is_absolute()).find(|path| path.is_file())
}

/// Who emits, also through `sudo`: a build needs no more rights than that. Nobody if the name cannot be written into a unit.
pub fn user() -> Option<String> {
    let name = match std::env::var("SUDO_USER") {
        Ok(name) if !name.is_empty() => name,
        Ok(_) | Err(VarError::NotPresent) => {
            let output =
                Command::new("id").arg("-un").output().ok().filter(|output| output.status.success())?;
            String::from_utf8(output.stdout).ok()?.trim().to_owned()
        }
        Err(VarError::NotUnicode(_)) => return None,
    };
    Some(name).filter(|name| is_word(name))
}

/// Whether a text is one word without signs that mean something where it is written.
pub fn is_word(text: &str) -> bool {
    let plain = |char: char| char.is_ascii_alphanumeric() || "/._-+:@".contains(char);
    !text.is_empty() && !text.starts_with('-') && text.chars().all(plain)
}

/// The time zone of this machine, if it has a name that others know, too.
pub fn zone() -> Option<String> {
    let zone = match std::env::var("TZ") {
        Ok(zone) if !zone.is_empty() => zone.trim_start_matches(':').to_owned(),
        _ => iana_time_zone::get_timezone().ok()?,
    };
    // Else a rule such as `CET-1CEST`, or a file.
    let named = zone.split_once('/').is_some_and(|(area, _)| !area.is_empty()) && !zone.contains(',');
    Some(zone).filter(|zone| named || zone == "UTC")
}
