//! `fiche status`: which editions there are drafts of, and what is left to be done for each.

use std::path::Path;

use rayon::prelude::*;
use serde_json::{Value, json};

use super::open::refuse;
use super::tell::{print, print_json, tell};
use crate::cli::StatusOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::engine::standing::Standing;
use crate::model::edition::EditionState;
use crate::ui::{Status, Ui};
use crate::workspace::Outline;
use crate::workspace::editions::{EditionInfo, Editions};

pub fn run(ui: &Ui, root: &Path, options: &StatusOptions) -> Status {
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(mut problems) => {
            tell(ui, &mut problems);
            return Status::Unusable;
        }
    };
    let wanted = match wanted(engine.outline(), &options.subjects) {
        Ok(wanted) => wanted,
        Err(problem) => return refuse(ui, problem),
    };
    let standings: Vec<Standing> =
        wanted.par_iter().map(|(subject, edition)| engine.standing(subject, edition)).collect();
    if options.format.json {
        print_json(&format!("{:#}\n", Value::from(standings.iter().map(object).collect::<Vec<_>>())));
    } else {
        print(&table(ui, &standings));
        // Of a subject that was named, everything.
        let named = standings.iter().filter(|_| !options.subjects.is_empty());
        named.for_each(|standing| print(&details(ui, standing)));
    }
    let mut problems = Diagnostics::default();
    standings.into_iter().for_each(|standing| problems.append(standing.problems));
    let errors = problems.errors();
    problems.0.retain(|problem| problem.severity == crate::diagnostic::Severity::Error);
    tell(ui, &mut problems);
    if errors > 0 { Status::Failed } else { Status::Well }
}

/// Of each subject the edition of which documents are made, and drafts.
fn wanted<'o>(
    outline: &'o Outline,
    subjects: &[String],
) -> Result<Vec<(&'o str, &'o EditionInfo)>, Diagnostic> {
    let known = || outline.editions.keys().map(String::as_str);
    if let Some(unknown) = subjects.iter().find(|subject| !outline.editions.contains_key(*subject)) {
        return Err(Diagnostic::error(Code::UnknownSubject).suggesting(unknown, known()));
    }
    let mut wanted = Vec::new();
    for (subject, editions) in &outline.editions {
        if subjects.is_empty() || subjects.contains(subject) {
            let usual = editions.usual();
            let shown =
                |edition: &&EditionInfo| edition.state == EditionState::Draft || Some(*edition) == usual;
            wanted.extend(oldest_first(editions).filter(shown).map(|edition| (subject.as_str(), edition)));
        }
    }
    Ok(wanted)
}

fn oldest_first(editions: &Editions) -> impl Iterator<Item = &EditionInfo> {
    editions.iter().rev()
}

fn object(standing: &Standing) -> Value {
    let addresses = |list: &[_]| list.iter().map(ToString::to_string).collect::<Vec<String>>();
    json!({
        "subject": standing.subject,
        "edition": standing.edition.id,
        "state": standing.edition.state.key(),
        "records": standing.records,
        "unconfirmed": {
            "imported": addresses(&standing.imported),
            "lasting": addresses(&standing.lasting),
        },
        "continued": addresses(&standing.continued),
        "untranslated": standing.untranslated,
        "provisional": standing.provisional,
        "errors": standing.problems.errors(),
    })
}

/// One line an edition.
fn table(ui: &Ui, standings: &[Standing]) -> String {
    let headings =
        ["subject", "edition", "state", "records", "imported", "lasting", "untranslated", "unreviewed"];
    let mut rows = vec![headings.map(|heading| ui.text(&format!("status-{heading}"), &[]))];
    for standing in standings {
        let count = |count: usize| if count == 0 { "–".to_owned() } else { count.to_string() };
        let untranslated = standing.untranslated.iter().map(|(tag, keys)| format!("{tag} {}", keys.len()));
        let listed = |list: Vec<String>| if list.is_empty() { "–".to_owned() } else { list.join(", ") };
        rows.push([
            standing.subject.clone(),
            standing.edition.id.clone(),
            ui.text(&format!("edition-state-{}", standing.edition.state.key()), &[]),
            count(standing.records),
            count(standing.imported.len()),
            count(standing.lasting.len()),
            listed(untranslated.collect()),
            listed(standing.provisional.clone()),
        ]);
    }
    aligned(&rows)
}

/// Cells below one another, two spaces apart.
fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// What is left to be done, by name.
pub fn details(ui: &Ui, standing: &Standing) -> String {
    let (subject, edition) = (standing.subject.as_str(), standing.edition.id.as_str());
    let mut text = format!("\n{}\n", ui.text("status-of", &[("subject", subject), ("edition", edition)]));
    let mut say = |id: &str, language: &str, names: Vec<String>| {
        if !names.is_empty() {
            let count = names.len().to_string();
            let heading = ui.text(id, &[("count", &count), ("language", language)]);
            text.push_str(&format!("  {heading}\n"));
            names.iter().for_each(|name| text.push_str(&format!("    {name}\n")));
        }
    };
    say("status-imported-list", "", standing.imported.iter().map(ToString::to_string).collect());
    say("status-lasting-list", "", standing.lasting.iter().map(ToString::to_string).collect());
    say("status-continued-list", "", standing.continued.iter().map(ToString::to_string).collect());
    for (language, keys) in &standing.untranslated {
        say("status-untranslated-list", language, keys.iter().cloned().collect());
    }
    say("status-unreviewed-list", "", standing.provisional.clone());
    if standing.is_settled() {
        text.push_str(&format!("  {}\n", ui.text("status-settled", &[])));
    }
    text
}
