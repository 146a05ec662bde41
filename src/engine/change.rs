//! Whether a change makes something wrong that was not wrong before.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::check::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::edit::changes::Draft;
use crate::files::input::Files;
use crate::localise::language;
use crate::validate;
use crate::workspace::{self, Wanted};

/// Refuses changes after which a subject, or what all subjects share, has an error that it had not. Errors of before stay
/// where they are not touched: whoever mends one of them need not mend all at once.
pub fn sound(files: &Files, drafts: &[Draft], wanted: &Wanted) -> Result<(), Diagnostics> {
    if drafts.is_empty() {
        return Ok(());
    }
    let texts = drafts.iter().map(|draft| (draft.path.clone(), draft.after.clone())).collect();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for error in errors(files, wanted) {
        *known.entry(identity(&error)).or_default() += 1;
    }
    let after = errors(&files.with_drafts(texts), wanted);
    // What is wrong with what was written is wrong, whatever was wrong there before.
    let (mut written, others): (Vec<_>, Vec<_>) =
        after.into_iter().partition(|error| drafts.iter().any(|draft| touches(error, draft)));
    let new = others.into_iter().filter(|error| match known.get_mut(&identity(error)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    written.extend(new);
    if written.is_empty() { Ok(()) } else { Err(Diagnostics(written)) }
}

fn errors(files: &Files, wanted: &Wanted) -> Vec<Diagnostic> {
    let mut found = Diagnostics::default();
    if let Some(outline) = workspace::outline_of(files, &mut found) {
        let common = Arc::new(workspace::common(Arc::new(outline), &mut found));
        let languages = language::languages(&common, &mut found);
        validate::config(&common, &languages, &mut found);
        validate::sources(&common, &languages, &mut found);
        let workspace = workspace::complete(&common, wanted, &mut found);
        let subjects = workspace.subjects.iter().filter(|(id, _)| wanted.contains_key(*id));
        for (_, subject) in subjects {
            checked(&workspace, &languages, subject, &mut found);
        }
    }
    // The texts of several languages change one after the other.
    found.0.retain(|problem| problem.severity == Severity::Error && problem.code != Code::VariablesDiffer);
    found.0
}

/// What stays of an error where text before it changes.
fn identity(error: &Diagnostic) -> (Code, BTreeMap<&'static str, String>, Option<String>, Option<String>) {
    let path = error.place.as_ref().map(|place| place.file.path.clone());
    (error.code, error.arguments.clone(), path, error.quote.clone())
}

/// Whether an error is one of what a change writes.
fn touches(error: &Diagnostic, draft: &Draft) -> bool {
    let written = written(&draft.before, &draft.after);
    error.place.as_ref().is_some_and(|place| {
        place.file.path == draft.path && place.range.start <= written.end && written.start <= place.range.end
    })
}

/// The part of a text that is not as it was.
fn written(before: &str, after: &str) -> Range<usize> {
    let same = |(one, other): &(u8, u8)| one == other;
    let start = before.bytes().zip(after.bytes()).take_while(same).count();
    let most = before.len().min(after.len()) - start;
    let end = before.bytes().rev().zip(after.bytes().rev()).take(most).take_while(same).count();
    start..after.len() - end
}
