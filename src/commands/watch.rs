//! `fiche watch`: builds again what was selected whenever a file of the workspace changes.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecursiveMode, Watcher};
use serde_json::json;

use super::build::build;
use super::tell;
use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::render::Renderer;
use crate::ui::{Status, Ui};
use crate::workspace::{self, paths};

/// Editors write a file in several steps; what follows within this time belongs to the same change.
const SETTLE: Duration = Duration::from_millis(10);

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> Status {
    let (sender, changes) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !event.kind.is_access()
        {
            let _ = sender.send(event.paths);
        }
    });
    let mut watcher = match watcher {
        Ok(watcher) => watcher,
        Err(error) => return cannot_watch(ui, &error),
    };
    // The folder, not `fiche.toml` itself: editors save by putting a new file in the place of the old one.
    let folders = [paths::DATA, paths::LOCALES, paths::TEMPLATES].map(|name| root.join(name));
    let watched = [(root.to_owned(), RecursiveMode::NonRecursive)].into_iter();
    for (path, mode) in watched.chain(folders.map(|path| (path, RecursiveMode::Recursive))) {
        if path.exists()
            && let Err(error) = watcher.watch(&path, mode)
        {
            return cannot_watch(ui, &error);
        }
    }
    // The renderer stays, and with it what Typst remembers of unchanged parts.
    let mut renderer: Option<Renderer> = None;
    loop {
        let mut diagnostics = Diagnostics::default();
        match workspace::outline(root, &mut diagnostics) {
            None => tell(ui, &mut diagnostics),
            Some(outline) => {
                build(ui, outline, options, &mut renderer, diagnostics, None);
            }
        }
        let waiting = ui.text("watch-waiting", &[]);
        super::complain(&match options.log_json {
            true => json!({ "event": "waiting", "text": waiting }).to_string(),
            false => waiting,
        });
        if changes.recv().is_err() {
            return Status::Failed;
        }
        while changes.recv_timeout(SETTLE).is_ok() {}
    }
}

fn cannot_watch(ui: &Ui, error: &notify::Error) -> Status {
    let problem = Diagnostic::error(Code::CannotWatch).quoting(error.to_string());
    tell(ui, &mut Diagnostics(vec![problem]));
    Status::Failed
}
