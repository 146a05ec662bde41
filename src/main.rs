//! Exit status: 0 all well, 1 a document failed or a check found an error, 2 wrong usage or unusable workspace.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::ExitCode;

use fiche::ui::Ui;
use fiche::{cli, commands};

/// Typst allocates much and from several threads; with this allocator memory stays flat over many documents.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let ui = Ui::new(cli::wanted_language(&arguments).as_deref());
    match cli::parse(&ui, &arguments) {
        Ok(invocation) => ExitCode::from(commands::run(&ui, invocation)),
        Err((text, 0)) => {
            commands::print(&text);
            ExitCode::SUCCESS
        }
        Err((text, status)) => {
            eprint!("{text}");
            ExitCode::from(status)
        }
    }
}
