//! Exit status: 0 all well, 1 a document failed or a check found an error, 2 wrong usage or unusable
//! workspace, 130 stopped by the user.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::ExitCode;

use fiche::allocator::Allocator;
use fiche::ui::{Status, Ui};
use fiche::{cli, commands, crash, panics};

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

/// Parsers recurse as deeply as their input nests. Only what is used of a stack takes memory.
const STACK: usize = 256 * 1024 * 1024;

fn main() -> ExitCode {
    crash::prepare();
    panics::keep_quiet();
    let status = match std::thread::Builder::new().stack_size(STACK).spawn(run) {
        Ok(thread) => thread.join().unwrap_or_else(|_| {
            commands::complain(&panics::last());
            Status::Failed
        }),
        Err(_) => run(),
    };
    ExitCode::from(status)
}

fn run() -> Status {
    let arguments: Vec<_> = std::env::args_os().collect();
    let mut ui = Ui::new(cli::wanted(&arguments, "--ui-language").as_deref());
    crash::last_words(ui.text("out-of-memory", &[]) + "\n");
    if commands::complete(&ui, &arguments) {
        return Status::Well;
    }
    ui.json = cli::wanted(&arguments, "--log-format").as_deref() == Some("json");
    let status = match cli::parse(&ui, &arguments) {
        Ok(invocation) => commands::run(&ui, invocation),
        Err((text, Status::Well)) => {
            commands::print(&text);
            Status::Well
        }
        Err((text, status)) => {
            commands::complain(text.trim_end());
            status
        }
    };
    commands::final_status(&ui, status)
}
