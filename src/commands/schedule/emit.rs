//! `fiche schedule emit`: the files with which a system runs the schedules.

use std::path::Path;

use crate::cli::{Emission, Target};
use crate::commands::tell::{complain, print, shown, tell, write_out};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::output::OutputFolder;
use crate::schedule::kubernetes::{self, Cluster};
use crate::schedule::{self, Emitted, Schedule, crontab, here, systemd};
use crate::ui::{Status, Ui};
use crate::workspace::{self, Outline};

pub fn emit(ui: &Ui, root: &Path, emission: &Emission) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = workspace::outline(root, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let schedules = schedule::schedules(&outline, None, &mut diagnostics);
    let files = match files(&outline, &schedules, &emission.target, &mut diagnostics) {
        Ok(files) => files,
        Err(problem) => {
            diagnostics.push(problem);
            Vec::new()
        }
    };
    let well = diagnostics.errors() == 0;
    if let Some(folder) = emission.output.as_deref().filter(|_| well) {
        left_over(&outline, &files, &emission.target, folder, &mut diagnostics);
    }
    tell(ui, &mut diagnostics);
    if !well {
        return Status::Failed;
    }
    if schedules.is_empty() {
        complain(&ui.text("schedule-none", &[]));
        return Status::Well;
    }
    match &emission.output {
        Some(folder) => write(ui, &files, folder, emission.force),
        None => {
            // Several documents of YAML, which JSON is too, can be handed on at once.
            let separator = if matches!(emission.target, Target::Kubernetes(_)) { "---\n" } else { "" };
            let shown = files.iter().map(|file| format!("{separator}# {}\n{}", file.name, file.text));
            write_out(&shown.collect::<Vec<_>>().join("\n"));
            Status::Well
        }
    }
}

fn files(
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

/// Names files that were emitted for this workspace and belong to no schedule any more.
fn left_over(
    outline: &Outline,
    files: &[Emitted],
    target: &Target,
    folder: &Path,
    diagnostics: &mut Diagnostics,
) {
    let made = schedule::made(&outline.files.root().to_string_lossy());
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

/// Writes all files, or none if one of them would take the place of another file.
fn write(ui: &Ui, files: &[Emitted], folder: &Path, force: bool) -> Status {
    let mut diagnostics = Diagnostics::default();
    let unwritable = |path: String, error: std::io::Error| {
        Diagnostic::error(Code::Unwritable).with("path", path).quoting(error.to_string())
    };
    let output = match OutputFolder::create(folder) {
        Ok(output) => output,
        Err(error) => {
            diagnostics.push(unwritable(folder.display().to_string(), error));
            tell(ui, &mut diagnostics);
            return Status::Failed;
        }
    };
    // Two that emit into one folder wait for each other.
    let _alone = output.wait_for("");
    let is_same = |file: &Emitted| output.read(&file.name).is_ok_and(|old| old == file.text.as_bytes());
    let (same, new): (Vec<_>, Vec<_>) = files.iter().partition(|file| is_same(file));
    for file in new.iter().filter(|file| !force && output.kind(&file.name).is_some()) {
        let path = shown(&output.root().join(&file.name));
        diagnostics.push(Diagnostic::error(Code::FileDiffers).with("path", path));
    }
    if diagnostics.errors() == 0 {
        let texts: Vec<_> =
            new.iter().map(|file| (file.name.clone(), file.text.clone().into_bytes())).collect();
        match output.write_all(&texts) {
            Ok(()) => {
                new.iter().for_each(|file| print(&format!("{}\n", shown(&output.root().join(&file.name)))));
            }
            Err((path, error)) => diagnostics.push(unwritable(path, error)),
        }
    }
    if diagnostics.errors() > 0 {
        tell(ui, &mut diagnostics);
        return Status::Failed;
    }
    let (new, same) = (new.len().to_string(), same.len().to_string());
    complain(&ui.text("schedule-written", &[("written", &new), ("same", &same)]));
    Status::Well
}
