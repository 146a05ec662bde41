//! Lines of a crontab.

use std::path::Path;

use super::{Emitted, Schedule, quotable};
use crate::diagnostic::Diagnostic;
use crate::ui::Ui;

/// One file with a line for each schedule of the workspace in `root`.
pub fn file(ui: &Ui, schedules: &[Schedule], root: &Path, program: &Path) -> Result<Emitted, Diagnostic> {
    let command =
        format!("{} --workspace {} build --schedule", word(quotable(program)?), word(quotable(root)?));
    // For cron a percent sign ends the line, even between quotes.
    let command = command.replace('%', "\\%");
    let line = |schedule: &Schedule| format!("{} {command} {}\n", schedule.when.portable(), schedule.name());
    let lines: String = schedules.iter().map(line).collect();
    Ok(Emitted {
        name: "fiche.crontab".to_owned(),
        text: format!("# {}\n{lines}", ui.text("schedule-made", &[])),
    })
}

/// One word for the shell that cron starts.
fn word(text: &str) -> String {
    let plain = |char: char| char.is_ascii_alphanumeric() || "/._-+=:@,%".contains(char);
    match text.chars().all(plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', "'\\''")),
    }
}
