//! `fiche import FILE…`: published data into the workspace, and a report of what became of each value.

use std::collections::BTreeMap;
use std::path::Path;

use super::tell::{print, tell};
use crate::cli::Import;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::import::apply::{self, CountryOutcome, Outcome, State, Wanted};
use crate::import::mapped::Reason;
use crate::text::characters;
use crate::ui::{Status, Ui};

pub fn run(ui: &Ui, root: &Path, arguments: &Import) -> Status {
    let mut diagnostics = Diagnostics::default();
    let mut files = Vec::new();
    for path in &arguments.files {
        match crate::import::read(path, arguments.edition) {
            Ok(imported) => {
                if let Some(said) = imported.contradicted {
                    let other = Diagnostic::warning(Code::ImportOtherYear).with("path", path.display());
                    diagnostics.push(other.with("said", said).with("year", imported.year));
                }
                files.push((path.as_path(), imported));
            }
            Err(problem) if arguments.partial => diagnostics.push(problem.as_warning()),
            Err(problem) => diagnostics.push(problem),
        }
    }
    let mut changes = match Changes::of(root) {
        Ok(changes) => changes,
        Err(problem) => {
            tell(ui, &mut Diagnostics(vec![problem]));
            return Status::Unusable;
        }
    };
    let wanted = Wanted { files, subjects: &arguments.subjects, partial: arguments.partial };
    let Some(outcome) = apply::apply(root, wanted, &mut changes, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    // A workspace as it was is better than half an import.
    if diagnostics.errors() == 0
        && !arguments.dry_run
        && let Err(problem) = changes.write()
    {
        diagnostics.push(problem);
    }
    let failed = diagnostics.errors() > 0;
    if !failed {
        print(&report(ui, &outcome, arguments.dry_run));
    }
    tell(ui, &mut diagnostics);
    if failed { Status::Failed } else { Status::Well }
}

fn report(ui: &Ui, outcome: &Outcome, dry_run: bool) -> String {
    let mut shown = table(ui, &outcome.countries);
    shown += &left_out(ui, &outcome.countries);
    shown += &unprinted(ui, &outcome.countries);
    shown += &conflicts(ui, &outcome.countries);
    shown += &dropped(ui, &outcome.countries);
    let (countries, files) = (outcome.countries.len().to_string(), outcome.changed.to_string());
    let end = if dry_run { "import-would-change" } else { "import-changed" };
    shown + &format!("{}\n", ui.text(end, &[("countries", &countries), ("files", &files)]))
}

/// A line a country, in columns as wide as what they hold.
fn table(ui: &Ui, countries: &[CountryOutcome]) -> String {
    let heads = ["country", "subject", "read", "mapped", "linked", "left-out", "state"];
    let heads = heads.map(|head| ui.text(&format!("import-column-{head}"), &[]));
    let rows = countries.iter().map(|country| {
        let state = match country.state {
            State::New => ui.text("import-new", &[]),
            State::Changed => {
                ui.text("import-changed-records", &[("count", &country.changed_records.to_string())])
            }
            State::Unchanged => ui.text("import-unchanged", &[]),
        };
        [
            country.name.clone(),
            format!("{}/{}", country.subject, country.edition),
            country.read.to_string(),
            country.mapped.to_string(),
            country.linked.to_string(),
            country.left_out.len().to_string(),
            state,
        ]
    });
    let rows: Vec<[String; 7]> = std::iter::once(heads).chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 7] = std::array::from_fn(width);
    let line = |row: &[String; 7]| {
        let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
            if (2..6).contains(&column) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

/// What no record holds, by the reason; the same thing of several countries once.
fn left_out(ui: &Ui, countries: &[CountryOutcome]) -> String {
    let mut groups: BTreeMap<(&str, Reason, &str, &str), Vec<String>> = BTreeMap::new();
    for country in countries {
        for left in &country.left_out {
            let group = groups.entry((&country.file, left.reason, &left.element, &left.written)).or_default();
            group.push(format!("{} {}", country.name, left.line));
        }
    }
    let mut shown = String::new();
    let mut reason = None;
    for ((file, own, element, written), places) in groups {
        if reason != Some((file, own)) {
            let heading = ui.text(&format!("import-left-out-{}", own.key()), &[("file", file)]);
            shown += &format!("\n{heading}\n");
            reason = Some((file, own));
        }
        shown += &format!("  {element} “{written}”: {}\n", places.join(", "));
    }
    shown
}

/// Characters that stop documents, each once with the places of a file at which it stands.
fn unprinted(ui: &Ui, countries: &[CountryOutcome]) -> String {
    let mut groups: BTreeMap<(&str, char, &str), Vec<String>> = BTreeMap::new();
    for country in countries {
        for one in &country.unprinted {
            let group = groups.entry((&country.file, one.char, &one.element)).or_default();
            group.push(format!("{} {}", country.name, one.line));
        }
    }
    let mut shown = String::new();
    let mut headed = None;
    for ((file, char, element), places) in groups {
        if headed.replace(file) != Some(file) {
            shown += &format!("\n{}\n", ui.text("import-unprinted", &[("file", file)]));
        }
        shown += &format!("  {element} {} “{char}”: {}\n", characters::code(char), places.join(", "));
    }
    shown
}

fn conflicts(ui: &Ui, countries: &[CountryOutcome]) -> String {
    let mut shown = String::new();
    for country in countries {
        for conflict in &country.conflicts {
            if shown.is_empty() {
                shown = format!("\n{}\n", ui.text("import-conflicts", &[]));
            }
            let (key, imported, own) = (&conflict.key, &conflict.imported, &conflict.own);
            let said = ui.text("import-conflict", &[("imported", imported), ("own", own)]);
            shown += &format!("  {}/{} {key}: {said}\n", country.subject, conflict.record);
        }
    }
    if shown.is_empty() { shown } else { shown + "\n" }
}

/// Records that have lost what they stand over.
fn dropped(ui: &Ui, countries: &[CountryOutcome]) -> String {
    let all = countries.iter().flat_map(|country| country.dropped.iter().map(move |one| (country, one)));
    let lines: String = all
        .map(|(country, one)| {
            let subject = format!("{}/{}", country.subject, one.record);
            format!("  {}\n", ui.text("import-dropped", &[("record", &subject), ("path", &one.path)]))
        })
        .collect();
    if lines.is_empty() { lines } else { format!("\n{}\n{lines}\n", ui.text("import-dropped-heading", &[])) }
}
