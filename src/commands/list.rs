//! `fiche list`: subjects, reports, languages and documents.

use std::path::Path;

use serde_json::{Value, json};

use super::open::refuse;
use super::tell::{print, print_json, tell};
use crate::diagnostic::Diagnostics;
use crate::model::config::SubjectKind;
use crate::model::edition::EditionState;
use crate::plan::{self, Document, Selection};
use crate::ui::{Status, Ui};
use crate::workspace::{self, Outline};

pub fn run(ui: &Ui, root: &Path, as_json: bool, edition: Option<&str>) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = workspace::outline(root, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let mut documents = plan::documents(&outline, &mut diagnostics);
    if edition.is_some() {
        let selection = Selection { edition: edition.map(str::to_owned), ..Selection::default() };
        match plan::select(&outline, documents, &selection) {
            Ok(selected) => documents = selected,
            Err(problem) => return refuse(ui, problem),
        }
    }
    if as_json {
        print_json(&format!("{:#}\n", for_programs(&outline, &documents)));
    } else {
        print(&for_people(ui, &outline, &documents));
    }
    tell(ui, &mut diagnostics);
    if diagnostics.errors() > 0 { Status::Failed } else { Status::Well }
}

fn for_programs(outline: &Outline, documents: &[Document]) -> Value {
    let subject = |(id, kind): (&String, &SubjectKind)| json!({ "id": id, "kind": kind.key(), "editions": editions(outline, id) });
    let document = |document: &Document| {
        json!({
            "name": document.name(),
            "report": document.report,
            "subject": document.subject,
            "edition": document.edition.id,
            "languages": document.languages,
            "path": document.path,
        })
    };
    json!({
        "languages": languages(outline),
        "reports": outline.reports.keys().collect::<Vec<_>>(),
        "subjects": outline.index.iter().map(subject).collect::<Vec<_>>(),
        "documents": documents.iter().map(document).collect::<Vec<_>>(),
    })
}

fn for_people(ui: &Ui, outline: &Outline, documents: &[Document]) -> String {
    let heading = |id: &str| ui.text(id, &[]);
    let mut shown = format!("{}\n", heading("list-subjects"));
    for (id, kind) in &outline.index {
        let kind = heading(&format!("kind-{}", kind.key()));
        let known = outline.editions.get(id).into_iter().flat_map(|all| all.iter().rev());
        let known = known.filter(|edition| edition.apart).map(|edition| match edition.state {
            EditionState::Published => edition.id.clone(),
            EditionState::Draft => format!("{} ({})", edition.id, heading("list-draft")),
        });
        let known = known.collect::<Vec<_>>().join(", ");
        shown.push_str(format!("  {id} ({kind}) {known}").trim_end());
        shown.push('\n');
    }
    shown.push_str(&format!("\n{}\n", heading("list-reports")));
    for (name, settings) in &outline.reports {
        let kinds: Vec<String> =
            settings.subjects.iter().map(|kind| heading(&format!("kind-{}", kind.key()))).collect();
        let bilingual = if settings.bilingual { heading("list-bilingual") } else { String::new() };
        shown.push_str(format!("  {name} ({}) {bilingual}", kinds.join(", ")).trim_end());
        shown.push('\n');
    }
    shown.push_str(&format!("\n{}\n  {}\n", heading("list-languages"), languages(outline).join(", ")));
    shown.push_str(&format!("\n{}\n", heading("list-documents")));
    for document in documents {
        shown.push_str(&format!("  {}\n", document.name()));
    }
    shown
}

fn languages(outline: &Outline) -> Vec<&str> {
    outline.config.languages.keys().map(|tag| tag.get_ref().as_str()).collect()
}

/// The editions of a subject, the oldest first.
fn editions(outline: &Outline, subject: &str) -> Vec<Value> {
    let all = outline.editions.get(subject).into_iter().flat_map(|all| all.iter().rev());
    all.map(|edition| json!({ "id": edition.id, "state": edition.state.key() })).collect()
}
