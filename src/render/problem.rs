//! What Typst finds wrong, as problems. Some of its messages are recognised by their words, and only here.

use std::borrow::Cow;

use typst::diag::SourceDiagnostic;
use typst::{World, WorldExt};
use typst_kit::diagnostics::{DiagnosticFormat, emit, termcolor};

use super::world::DocumentWorld;
use super::{Job, scan};
use crate::diagnostic::{Code, Diagnostic, Severity};

/// How Typst's warning begins when laying a document out again and again comes to no end.
const NOT_CONVERGING: &str = "document did not converge";

/// Typst shows the whole line for each message.
const MOST_SHOWN: usize = 20;

/// In characters.
const LONGEST_LINE: usize = 500;

/// One problem for messages of the same severity, quoted as Typst shows them.
pub fn of(
    world: &DocumentWorld<'_>,
    job: &Job,
    severity: Severity,
    found: &[SourceDiagnostic],
) -> Diagnostic {
    let mut problem = quoting(Code::Template, world, job, found);
    problem.severity = severity;
    let field = |found: &SourceDiagnostic| {
        scan::field(&world.source(found.span.id()?).ok()?, &world.range(found.span)?)
    };
    // It may be a part of the data that the report does not read.
    if severity == Severity::Error
        && let Some(field) = found.iter().take(MOST_SHOWN).find_map(field)
    {
        problem = problem.with("field", field);
    }
    problem
}

/// The problems that warnings tell of. A layout that has not converged is an error: what is printed may be wrong.
pub fn of_warnings(world: &DocumentWorld<'_>, job: &Job, found: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    // What Typst knows of the reasons follows.
    let at = found.iter().position(|warning| warning.message.starts_with(NOT_CONVERGING));
    let (others, not_converging) = found.split_at(at.unwrap_or(found.len()));
    let mut problems = Vec::new();
    if !others.is_empty() {
        problems.push(of(world, job, Severity::Warning, others));
    }
    if !not_converging.is_empty() {
        problems.push(quoting(Code::NotConverging, world, job, not_converging).with("report", &job.report));
    }
    problems
}

fn quoting(code: Code, world: &DocumentWorld<'_>, job: &Job, found: &[SourceDiagnostic]) -> Diagnostic {
    let mut buffer = termcolor::Buffer::no_color();
    let shown = &found[..found.len().min(MOST_SHOWN)];
    let _ = emit(&mut buffer, world, shown, DiagnosticFormat::Human);
    let mut text = String::from_utf8_lossy(buffer.as_slice()).lines().map(cut).collect::<Vec<_>>().join("\n");
    if found.len() > MOST_SHOWN {
        text.push_str(&format!("\n… and {} more", found.len() - MOST_SHOWN));
    }
    Diagnostic::error(code).with("document", &job.name).quoting(text)
}

/// A line of what Typst says, as far as anyone reads it: a template may be a single long line.
fn cut(line: &str) -> Cow<'_, str> {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((at, _)) => format!("{} …", &line[..at]).into(),
        None => line.into(),
    }
}
