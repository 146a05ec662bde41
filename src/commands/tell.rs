//! What commands write to the terminal.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::OnceLock;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::text::visible::{visible, visible_json};
use crate::ui::{Printer, Status, Ui};

/// Shows problems on standard error, errors first; for people without what only follows from others.
pub fn tell(ui: &Ui, diagnostics: &mut Diagnostics) {
    diagnostics.tidy();
    if !ui.json {
        *diagnostics = std::mem::take(diagnostics).folded();
    }
    show(ui, diagnostics, false);
}

/// Says which files have changed, or why none has.
pub fn finish(ui: &Ui, changed: Result<Vec<String>, impl Into<Diagnostics>>) -> Status {
    match changed {
        Ok(paths) if paths.is_empty() => print(&format!("{}\n", ui.text("set-same", &[]))),
        Ok(paths) => {
            paths.iter().for_each(|path| print(&format!("{}\n", ui.text("set-done", &[("path", path)]))));
        }
        Err(problems) => {
            tell(ui, &mut problems.into());
            return Status::Failed;
        }
    }
    Status::Well
}

/// Shows problems as they are; `all`, however many they are.
pub fn show(ui: &Ui, diagnostics: &Diagnostics, all: bool) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let printer = Printer::new(ui, colour);
    let shown = if ui.json { printer.json(diagnostics) } else { printer.human(diagnostics, all) };
    let _ = std::io::stderr().lock().write_all(shown.as_bytes());
}

/// Writes a text for people to standard output.
pub fn print(text: &str) {
    write_out(&visible(text));
}

/// Writes JSON to standard output.
pub fn print_json(json: &str) {
    write_out(&visible_json(json));
}

/// Writes the contents of a file to standard output, as they are. A reader that has gone away is no error; anything else
/// makes the command fail.
pub fn write_out(text: &str) {
    let mut stdout = std::io::stdout().lock();
    if let Err(error) = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush())
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        // The first reason is the one that matters.
        let _ = OUTPUT_LOST.set(error.to_string());
    }
}

/// Writes a line for people to standard error; there is nowhere to say that this fails.
pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", visible(text));
}

/// Writes a line of JSON to standard error.
pub fn complain_json(json: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", visible_json(json));
}

/// Something that was asked for could not be written to standard output.
static OUTPUT_LOST: OnceLock<String> = OnceLock::new();

/// The exit status, given how the command went.
pub fn final_status(ui: &Ui, status: Status) -> Status {
    let Some(reason) = OUTPUT_LOST.get() else { return status };
    tell(ui, &mut Diagnostics(vec![Diagnostic::error(Code::OutputLost).quoting(reason)]));
    if status == Status::Well { Status::Failed } else { status }
}

/// A path as a person would type it from the current folder.
pub fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| path.strip_prefix(here).ok());
    below.unwrap_or(path).display().to_string()
}
