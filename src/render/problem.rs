//! What Typst finds wrong, as problems. Some of its messages are recognised by their words, and only here.

use typst::diag::SourceDiagnostic;
use typst::{World, WorldExt};
use typst_kit::diagnostics::{DiagnosticFormat, emit, termcolor};

use super::world::DocumentWorld;
use super::{Job, scan};
use crate::diagnostic::{Code, Diagnostic, Severity};

/// How Typst's warning begins when laying a document out again and again comes to no end.
const NOT_CONVERGING: &str = "document did not converge";

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
        && let Some(field) = found.iter().find_map(field)
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
    let _ = emit(&mut buffer, world, found, DiagnosticFormat::Human);
    let text = String::from_utf8_lossy(buffer.as_slice()).into_owned();
    Diagnostic::error(code).with("document", &job.name).quoting(text)
}
