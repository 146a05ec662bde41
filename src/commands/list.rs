//! `fiche list`: subjects, reports, languages and documents.

use std::path::Path;

use serde_json::json;

use super::tell::{print, print_json, tell};
use crate::diagnostic::Diagnostics;
use crate::plan;
use crate::ui::{Status, Ui};
use crate::workspace;

pub fn run(ui: &Ui, root: &Path, as_json: bool) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(workspace) = workspace::load(root, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let documents = plan::documents(&workspace, &mut diagnostics);
    let languages: Vec<&str> = workspace.config.languages.keys().map(|tag| tag.get_ref().as_str()).collect();
    if as_json {
        let value = json!({
            "languages": languages,
            "reports": workspace.reports.keys().collect::<Vec<_>>(),
            "subjects": workspace.subjects.values().map(|subject| {
                json!({ "id": subject.id, "kind": subject.kind.key() })
            }).collect::<Vec<_>>(),
            "documents": documents.iter().map(|document| {
                json!({
                    "name": document.name(),
                    "report": document.report,
                    "subject": document.subject,
                    "languages": document.languages,
                    "path": document.path,
                })
            }).collect::<Vec<_>>(),
        });
        print_json(&format!("{value:#}\n"));
    } else {
        let heading = |id: &str| ui.text(id, &[]);
        let mut shown = format!("{}\n", heading("list-subjects"));
        for subject in workspace.subjects.values() {
            let kind = heading(&format!("kind-{}", subject.kind.key()));
            shown.push_str(&format!("  {} ({kind})\n", subject.id));
        }
        shown.push_str(&format!("\n{}\n", heading("list-reports")));
        for (name, settings) in &workspace.reports {
            let kinds: Vec<String> =
                settings.subjects.iter().map(|kind| heading(&format!("kind-{}", kind.key()))).collect();
            let bilingual = if settings.bilingual { heading("list-bilingual") } else { String::new() };
            shown.push_str(format!("  {name} ({}) {bilingual}", kinds.join(", ")).trim_end());
            shown.push('\n');
        }
        shown.push_str(&format!("\n{}\n  {}\n", heading("list-languages"), languages.join(", ")));
        shown.push_str(&format!("\n{}\n", heading("list-documents")));
        for document in &documents {
            shown.push_str(&format!("  {}\n", document.name()));
        }
        print(&shown);
    }
    tell(ui, &mut diagnostics);
    if diagnostics.errors() > 0 { Status::Failed } else { Status::Well }
}
