//! `fiche review SUBJECT`: all texts of a subject in two languages side by side, for a person to sign off.

use std::path::Path;

use super::build;
use super::tell::tell;
use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::schedule::after::Commands;
use crate::ui::{Status, Ui};

pub fn run(ui: &Ui, root: &Path, mut options: BuildOptions) -> Status {
    let refuse = |mut problems: Diagnostics| {
        tell(ui, &mut problems);
        Status::Unusable
    };
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(problems) => return refuse(problems),
    };
    let reviews = engine.outline().reports.iter().filter(|(_, settings)| settings.review);
    options.selection.reports = reviews.map(|(name, _)| name.clone()).collect();
    if options.selection.reports.is_empty() {
        return refuse(Diagnostics(vec![Diagnostic::error(Code::NoReview)]));
    }
    if options.selection.languages.is_empty() {
        // Two at most fit side by side.
        let languages = engine.outline().config.languages.keys();
        let tags: Vec<&str> = languages.map(|tag| tag.get_ref().as_str()).take(2).collect();
        options.selection.languages = vec![tags.join("+")];
    }
    build::build(ui, &engine, &options, &Commands::default())
}
