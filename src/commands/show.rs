//! `fiche show ID`: what is recorded under an id or address, its words in all languages, and what refers to it.

use std::path::Path;

use super::open::{Opened, open};
use super::tell::{print, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::lookup::{Found, Words, lookup};
use crate::ui::{Status, Ui};

pub fn run(ui: &Ui, root: &Path, id: &str, edition: Option<&str>) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(Opened { workspace, languages }) = open(root, edition, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let looked_up = lookup(&workspace, &languages, id);
    if looked_up.found.is_empty() {
        let unknown = Diagnostic::error(Code::UnknownId);
        diagnostics.push(unknown.suggesting(id, looked_up.known.iter().map(String::as_str)));
        tell(ui, &mut diagnostics);
        return Status::Failed;
    }
    let shown: Vec<String> = looked_up.found.iter().map(|found| shown(ui, found)).collect();
    print(&shown.join("\n"));
    Status::Well
}

fn shown(ui: &Ui, found: &Found) -> String {
    let mut shown = format!("{}\n", found.address);
    for (path, text) in &found.written {
        let lines = text.trim_end().lines().map(|line| format!("    {line}\n"));
        shown += &format!("  {path}\n{}", lines.collect::<String>());
    }
    for Words { key, tag, text, fallback } in &found.words {
        let mark = if *fallback { " *" } else { "" };
        shown += &match key {
            Some(key) => format!("  {key} [{tag}]{mark}: {text}\n"),
            None => format!("  {tag}: {text}\n"),
        };
    }
    if !found.used_in.is_empty() {
        let users: Vec<String> = found.used_in.iter().map(ToString::to_string).collect();
        shown += &format!("  {}: {}\n", ui.text("show-used", &[]), users.join(", "));
    }
    shown
}
