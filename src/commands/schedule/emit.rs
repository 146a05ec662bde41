//! `fiche schedule emit`: the files with which a system runs the schedules.

use std::path::{Path, PathBuf};

use crate::cli::{Emission, Target};
use crate::commands::build::shown;
use crate::commands::{complain, print, report, status};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{self, Outline};
use crate::output::OutputFolder;
use crate::schedule::{self, Emitted, Schedule, crontab, kubernetes, systemd};
use crate::ui::Ui;

pub fn emit(ui: &Ui, root: &Path, emission: &Emission) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = load::outline(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    let schedules = schedule::schedules(&outline, None, &mut diagnostics);
    let files = match files(ui, &outline, &schedules, &emission.target) {
        Ok(files) => files,
        Err(problem) => {
            diagnostics.push(problem);
            Vec::new()
        }
    };
    if diagnostics.errors() > 0 {
        report(ui, &mut diagnostics);
        return status::FAILED;
    }
    report(ui, &mut diagnostics);
    if schedules.is_empty() {
        complain(&ui.text("schedule-none", &[]));
        return status::WELL;
    }
    match &emission.output {
        Some(folder) => write(ui, &files, folder, emission.force),
        None => {
            // Several documents of YAML, which JSON is too, can be handed on at once.
            let separator = if matches!(emission.target, Target::Kubernetes(_)) { "---\n" } else { "" };
            let shown = files.iter().map(|file| format!("{separator}# {}\n{}", file.name, file.text));
            print(&shown.collect::<Vec<_>>().join("\n"));
            status::WELL
        }
    }
}

fn files(
    ui: &Ui,
    outline: &Outline,
    schedules: &[Schedule],
    target: &Target,
) -> Result<Vec<Emitted>, Diagnostic> {
    let root = outline.files.root();
    let program = |given: &Option<PathBuf>| {
        let path = given.as_ref().and_then(|path| std::path::absolute(path).ok());
        path.or_else(|| std::env::current_exe().ok()).unwrap_or_else(|| PathBuf::from("/usr/local/bin/fiche"))
    };
    match target {
        Target::Systemd(given) => {
            let program = program(given);
            let units = schedules.iter().map(|schedule| systemd::units(ui, schedule, root, &program));
            Ok(units.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        }
        Target::Cron(given) => Ok(vec![crontab::file(ui, schedules, root, &program(given))?]),
        Target::Kubernetes(cluster) => {
            Ok(schedules.iter().map(|schedule| kubernetes::cron_job(schedule, cluster)).collect())
        }
    }
}

/// Writes all files, or none if one of them would take the place of another file.
fn write(ui: &Ui, files: &[Emitted], folder: &Path, force: bool) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let unwritable = |path: String, error: std::io::Error| {
        Diagnostic::error("unwritable").with("path", path).quoting(error.to_string())
    };
    let output = match OutputFolder::create(folder) {
        Ok(output) => output,
        Err(error) => {
            diagnostics.push(unwritable(folder.display().to_string(), error));
            report(ui, &mut diagnostics);
            return status::FAILED;
        }
    };
    let old = |file: &Emitted| std::fs::read(output.root().join(&file.name)).ok();
    let (same, new): (Vec<_>, Vec<_>) =
        files.iter().partition(|file| old(file).is_some_and(|old| old == file.text.as_bytes()));
    for file in new.iter().filter(|file| !force && old(file).is_some()) {
        let path = shown(&output.root().join(&file.name));
        diagnostics.push(Diagnostic::error("file-differs").with("path", path));
    }
    if diagnostics.errors() == 0 {
        for file in &new {
            match output.write(&file.name, file.text.as_bytes()) {
                Ok(path) => print(&format!("{}\n", shown(&path))),
                Err(error) => diagnostics.push(unwritable(file.name.clone(), error)),
            }
        }
    }
    if diagnostics.errors() > 0 {
        report(ui, &mut diagnostics);
        return status::FAILED;
    }
    let (new, same) = (new.len().to_string(), same.len().to_string());
    complain(&ui.text("schedule-written", &[("written", &new), ("same", &same)]));
    status::WELL
}
