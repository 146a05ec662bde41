//! `fiche watch`: builds again what was selected whenever a file of the workspace changes.

mod files;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::json;

use super::build::{attempt, refuse};
use super::tell::{complain, complain_json, tell};
use crate::cli::BuildOptions;
use crate::crash;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::schedule::after::Commands;
use crate::ui::{Status, Ui};
use crate::workspace::paths;
use files::Watching;

/// How often a folder that another build has locked is tried again.
const RETRY: Duration = Duration::from_millis(300);

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> Status {
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    // Another build has the output folder, and that has been said.
    let mut locked = false;
    loop {
        // From before anything is read: what changes meanwhile is seen afterwards. From anew each time: folders come and go.
        let watching = match Watching::begin(&root, own(&root, options)) {
            Ok(watching) => watching,
            Err(error) => return cannot_watch(ui, &error),
        };
        let before = locked;
        locked = build(ui, &root, options, before);
        if !(locked && before) {
            say(ui, options, if locked { "watch-locked" } else { "watch-waiting" });
        }
        if watching.wait(locked.then_some(RETRY)).is_err() {
            return Status::Failed;
        }
        crash::forget();
    }
}

/// Builds what is out of date. Whether another build has the output folder, which is said unless it is known.
fn build(ui: &Ui, root: &Path, options: &BuildOptions, known: bool) -> bool {
    // What Typst remembers of unchanged parts holds for the next engine too.
    match Engine::open(root) {
        Ok(engine) => {
            let Err((_, problems)) = attempt(ui, &engine, options, &Commands::default()) else {
                return false;
            };
            let locked = problems.0.iter().any(|problem| problem.code == Code::Locked);
            if !(locked && known) {
                refuse(ui, options, problems);
            }
            locked
        }
        Err(mut problems) => {
            tell(ui, &mut problems);
            false
        }
    }
}

/// What a build writes: no change of the workspace, wherever it lies.
fn own(root: &Path, options: &BuildOptions) -> Vec<PathBuf> {
    let output = options.output.clone().unwrap_or_else(|| root.join(paths::OUTPUT));
    let path = |path: &PathBuf| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    [Some(&output), options.summary.as_ref()].into_iter().flatten().filter_map(path).collect()
}

fn say(ui: &Ui, options: &BuildOptions, id: &str) {
    let text = ui.text(id, &[]);
    match options.log_json {
        true => complain_json(&json!({ "event": "waiting", "text": text }).to_string()),
        false => complain(&text),
    }
}

fn cannot_watch(ui: &Ui, error: &notify::Error) -> Status {
    let problem = Diagnostic::error(Code::CannotWatch).quoting(error.to_string());
    tell(ui, &mut Diagnostics(vec![problem]));
    Status::Failed
}
