//! `fiche review SUBJECT`: all texts of a subject in two languages side by side, for a person to sign off.

use std::path::Path;

use super::{build, tell};
use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ui::{Status, Ui};
use crate::workspace;

pub fn run(ui: &Ui, root: &Path, mut options: BuildOptions) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = workspace::outline(root, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let reviews = outline.reports.iter().filter(|(_, settings)| settings.review);
    options.selection.reports = reviews.map(|(name, _)| name.clone()).collect();
    if options.selection.reports.is_empty() {
        diagnostics.push(Diagnostic::error(Code::NoReview));
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    }
    if options.selection.languages.is_empty() {
        // Two at most fit side by side.
        let tags: Vec<&str> =
            outline.config.languages.keys().map(|tag| tag.get_ref().as_str()).take(2).collect();
        options.selection.languages = vec![tags.join("+")];
    }
    build::build(ui, outline, &options, &mut None, diagnostics, None)
}
