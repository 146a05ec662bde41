//! `fiche schedule emit`: the files with which a system runs the schedules.

use std::path::Path;

use crate::cli::Emission;
use crate::commands::tell::{complain, print, shown, tell, write_out};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::output::OutputFolder;
use crate::schedule::target::{Target, files, left_over};
use crate::schedule::{self, Emitted};
use crate::ui::{Status, Ui};
use crate::workspace;

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

/// Writes all files, or none if one of them would take the place of another file.
fn write(ui: &Ui, files: &[Emitted], folder: &Path, force: bool) -> Status {
    let mut diagnostics = Diagnostics::default();
    let unwritable = |path: String, error: std::io::Error| {
        Diagnostic::error(Code::Unwritable).with("path", path).failing(&error)
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
