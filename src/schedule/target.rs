//! The systems that can run schedules, and the files that each of them needs.

use std::path::{Path, PathBuf};

use super::kubernetes::{self, Cluster};
use super::{Emitted, Schedule, crontab, here, made, systemd};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::output::OutputFolder;
use crate::workspace::Outline;

/// What shall run schedules.
#[derive(Debug, Clone)]
pub enum Target {
    /// With the program's path, where it is not this program, and the user, where it is not this one.
    Systemd {
        program: Option<PathBuf>,
        user: Option<String>,
    },
    Cron(Option<PathBuf>),
    Kubernetes(Cluster),
}

/// The files with which the system runs the schedules.
///
/// # Errors
/// A program, user or path that cannot stand in them.
pub fn files(
    outline: &Outline,
    schedules: &[Schedule],
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Emitted>, Diagnostic> {
    if schedules.is_empty() {
        return Ok(Vec::new());
    }
    let root = outline.files.root();
    let program = |given: &Option<_>, diagnostics: &mut Diagnostics| {
        let path = here::program(given.as_deref())?;
        // It may yet be installed.
        if !path.is_file() {
            diagnostics.push(Diagnostic::warning(Code::NoProgram).with("path", path.display()));
        }
        Ok(path)
    };
    match target {
        Target::Systemd { program: given, user } => {
            let program = program(given, diagnostics)?;
            let user = match user {
                Some(user) => user.clone(),
                None => here::user().ok_or_else(|| Diagnostic::error(Code::NoUser))?,
            };
            if user == "root" {
                diagnostics.push(Diagnostic::warning(Code::RunsAsRoot));
            }
            let units = schedules.iter().map(|schedule| systemd::units(schedule, root, &program, &user));
            Ok(units.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        }
        Target::Cron(given) => Ok(vec![crontab::file(schedules, root, &program(given, diagnostics)?)?]),
        Target::Kubernetes(cluster) => {
            let cluster = Cluster { zone: cluster.zone.clone().or_else(here::zone), ..cluster.clone() };
            Ok(schedules.iter().map(|schedule| kubernetes::cron_job(schedule, &cluster)).collect())
        }
    }
}

/// Warns of files that were emitted for this workspace and belong to no schedule any more.
pub fn left_over(
    outline: &Outline,
    files: &[Emitted],
    target: &Target,
    folder: &Path,
    diagnostics: &mut Diagnostics,
) {
    let made = made(&outline.files.root().to_string_lossy());
    let (extensions, mark): (&[&str], _) = match target {
        Target::Systemd { .. } => (&["service", "timer"], made),
        Target::Cron(_) => (&["crontab"], made),
        Target::Kubernetes(cluster) => (&["json"], kubernetes::mark(cluster)),
    };
    // Where there is no folder yet, nothing is left over.
    let Some(there) = folder.is_dir().then(|| OutputFolder::create(folder).ok()).flatten() else { return };
    for (name, _) in there.entries("").unwrap_or_default() {
        let extension = Path::new(&name).extension();
        let known = files.iter().any(|file| file.name == name);
        let ours = name.starts_with("fiche")
            && extension.is_some_and(|found| extensions.iter().any(|extension| found == *extension));
        let says_so = || there.read(&name).is_ok_and(|text| String::from_utf8_lossy(&text).contains(&mark));
        if ours && !known && says_so() {
            let path = folder.join(&name);
            diagnostics.push(Diagnostic::warning(Code::ScheduleLeftOver).with("path", path.display()));
        }
    }
}
