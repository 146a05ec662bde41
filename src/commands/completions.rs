//! `fiche completions SHELL`: the script with which a shell completes arguments.

use clap_complete::{Shell, generate};

use super::tell::write_out;
use crate::cli;
use crate::ui::{Status, Ui};

pub fn run(ui: &Ui, shell: Shell) -> Status {
    let mut script = Vec::new();
    generate(shell, &mut cli::command(ui), "fiche", &mut script);
    write_out(&String::from_utf8_lossy(&script));
    Status::Well
}
