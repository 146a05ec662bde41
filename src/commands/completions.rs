//! `fiche completions SHELL`: the script with which a shell completes arguments.

use clap_complete::{Shell, generate};

use super::print;
use crate::cli;
use crate::ui::{Status, Ui};

pub fn run(ui: &Ui, shell: Shell) -> Status {
    let mut script = Vec::new();
    generate(shell, &mut cli::command(ui), "fiche", &mut script);
    print(&String::from_utf8_lossy(&script));
    Status::Well
}
