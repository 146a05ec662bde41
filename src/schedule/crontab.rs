//! Lines of a crontab.

use std::path::Path;

use super::{Emitted, Schedule, made, quotable};
use crate::diagnostic::Diagnostic;

/// One file with a line for each schedule of the workspace in `root`.
///
/// Marks enclose the lines, so that they can be replaced in a crontab that has others, too.
pub fn file(schedules: &[Schedule], root: &Path, program: &Path) -> Result<Emitted, Diagnostic> {
    let root = quotable(root)?;
    let command = format!("{} --workspace {} build --schedule", word(quotable(program)?), word(root));
    // For cron a percent sign ends the line, even between quotes.
    let command = command.replace('%', "\\%");
    let line = |schedule: &Schedule| format!("{} {command} {}\n", schedule.when.portable(), schedule.name());
    let lines: String = schedules.iter().map(line).collect();
    Ok(Emitted {
        name: "fiche.crontab".to_owned(),
        text: format!("# BEGIN fiche {root}\n{}\n{lines}# END fiche {root}\n", made(root)),
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
