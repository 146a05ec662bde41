//! `fiche schedule show`, `fiche schedule emit`, and `fiche build --schedule`.

use std::path::{Path, PathBuf};

use chrono::Local;
use serde_json::json;

use super::build::shown;
use super::{report, status};
use crate::batch::interrupt;
use crate::cli::{BuildOptions, Emission, Target};
use crate::diagnostic::{Diagnostic, Diagnostics, Printer};
use crate::load::{self, Outline};
use crate::model::record::Place;
use crate::output::OutputFolder;
use crate::schedule::{self, Emitted, Schedule, after, crontab, kubernetes, systemd};
use crate::ui::Ui;

/// How many of the next runs are shown.
const NEXT: usize = 3;

pub fn show(ui: &Ui, root: &Path, as_json: bool) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = load::outline(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    let schedules = schedule::schedules(&outline, None, &mut diagnostics);
    if as_json {
        let schedules: Vec<_> = schedules.iter().map(value).collect();
        super::print(&format!("{:#}\n", json!({ "schedules": schedules })));
    } else {
        let blocks: Vec<_> = schedules.iter().map(|schedule| block(ui, schedule)).collect();
        super::print(&blocks.join("\n"));
        if outline.config.schedules.is_empty() {
            super::complain(&ui.text("schedule-none", &[]));
        }
    }
    report(ui, &mut diagnostics);
    if diagnostics.errors() > 0 { status::FAILED } else { status::WELL }
}

fn value(schedule: &Schedule) -> serde_json::Value {
    let next = schedule.when.next(&Local::now(), NEXT);
    json!({
        "name": schedule.name(),
        "when": schedule.settings.when.get_ref(),
        "reports": schedule.selection.reports,
        "subjects": schedule.selection.subjects,
        "languages": schedule.selection.languages,
        "documents": schedule.documents.iter().map(|document| document.name()).collect::<Vec<_>>(),
        "strict": schedule.settings.strict,
        "prune": schedule.settings.prune,
        "archive": schedule.settings.archive,
        "after": schedule.settings.after.as_ref().map(|after| after.get_ref()),
        "next": next.iter().map(|time| time.to_rfc3339()).collect::<Vec<_>>(),
    })
}

/// What is known of a schedule, for people.
fn block(ui: &Ui, schedule: &Schedule) -> String {
    let settings = &schedule.settings;
    let list = |names: &[String]| match names {
        [] => ui.text("schedule-all", &[]),
        names => names.join(", "),
    };
    let mut lines = vec![
        ("schedule-when", settings.when.get_ref().clone()),
        ("schedule-reports", list(&schedule.selection.reports)),
        ("schedule-subjects", list(&schedule.selection.subjects)),
        ("schedule-languages", list(&schedule.selection.languages)),
        ("schedule-documents", schedule.documents.len().to_string()),
    ];
    let flags = [("--strict", settings.strict), ("--prune", settings.prune), ("--archive", settings.archive)];
    let flags: Vec<&str> = flags.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect();
    if !flags.is_empty() {
        lines.push(("schedule-options", flags.join(" ")));
    }
    if let Some(after) = &settings.after {
        lines.push(("schedule-after", after.get_ref().join(" ")));
    }
    let next = schedule.when.next(&Local::now(), NEXT);
    let next: Vec<String> = next.iter().map(|time| time.format("%Y-%m-%d %H:%M %:z").to_string()).collect();
    lines.push(("schedule-next", next.join(", ")));
    let lines = lines.iter().map(|(id, value)| format!("  {} {value}\n", ui.text(id, &[])));
    format!("{}\n{}", schedule.name(), lines.collect::<String>())
}

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
        super::complain(&ui.text("schedule-none", &[]));
        return status::WELL;
    }
    match &emission.output {
        Some(folder) => write(ui, &files, folder, emission.force),
        None => {
            // Several documents of YAML, which JSON is too, can be handed on at once.
            let separator = if matches!(emission.target, Target::Kubernetes(_)) { "---\n" } else { "" };
            let shown = files.iter().map(|file| format!("{separator}# {}\n{}", file.name, file.text));
            super::print(&shown.collect::<Vec<_>>().join("\n"));
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
                Ok(path) => super::print(&format!("{}\n", shown(&path))),
                Err(error) => diagnostics.push(unwritable(file.name.clone(), error)),
            }
        }
    }
    if diagnostics.errors() > 0 {
        report(ui, &mut diagnostics);
        return status::FAILED;
    }
    let (new, same) = (new.len().to_string(), same.len().to_string());
    super::complain(&ui.text("schedule-written", &[("written", &new), ("same", &same)]));
    status::WELL
}

/// Builds what a schedule names, then runs what comes after.
pub fn build(
    ui: &Ui,
    outline: Outline,
    name: &str,
    mut options: BuildOptions,
    mut diagnostics: Diagnostics,
) -> u8 {
    let known: Vec<_> = outline.config.schedules.iter().map(|s| s.get_ref().name.get_ref().clone()).collect();
    let mut found = schedule::schedules(&outline, Some(name), &mut diagnostics);
    if !known.iter().any(|known| known == name) {
        let known = known.iter().map(String::as_str);
        diagnostics.push(Diagnostic::error("unknown-schedule").suggesting(name, known));
    }
    let Some(schedule) = found.pop() else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    options.selection = schedule.selection;
    options.strict |= schedule.settings.strict;
    options.prune |= schedule.settings.prune;
    options.archive |= schedule.settings.archive;
    let (file, root) = (outline.config.place.file.clone(), outline.files.root().to_owned());
    let finished = super::build::build(ui, outline, &options, &mut None, diagnostics);
    let (Some(after), Some(manifest)) = (schedule.settings.after, finished.changed) else {
        return finished.status;
    };
    if finished.status == interrupt::STATUS {
        return finished.status;
    }
    let Err(failure) = after::run(after.get_ref(), &root, &manifest) else { return finished.status };
    let command = after.get_ref().join(" ");
    let failed = match failure {
        after::Failure::NotStarted(error) => {
            Diagnostic::error("after-not-started").quoting(error.to_string())
        }
        after::Failure::Failed(code) => Diagnostic::error("after-failed")
            .with("status", code.map_or_else(|| "signal".to_owned(), |code| code.to_string()))
            .with("schedule", name),
    };
    let problem = failed.with("command", command).at(Place { file, span: after.span() });
    let mut problems = Diagnostics(vec![problem]);
    if options.log_json {
        super::complain(Printer::new(ui, false).json(&problems).trim_end());
    } else {
        report(ui, &mut problems);
    }
    status::FAILED
}
