//! What Typst finds wrong, as problems. Some of its messages are recognised by their words, and only here.

use typst::diag::SourceDiagnostic;
use typst_kit::diagnostics::{DiagnosticFormat, emit, termcolor};

use super::Job;
use super::world::DocumentWorld;
use crate::diagnostic::{Code, Diagnostic, Severity};

/// How Typst's warning begins when laying a document out again and again comes to no end.
const NOT_CONVERGING: &str = "document did not converge";

/// How its error begins when a template reads what the data do not have.
const NO_KEY: &str = "dictionary does not contain key \"";

/// One problem for messages of the same severity, quoted as Typst shows them.
pub fn of(
    world: &DocumentWorld<'_>,
    job: &Job,
    severity: Severity,
    found: &[SourceDiagnostic],
) -> Diagnostic {
    let mut problem = quoting(Code::Template, world, job, found);
    problem.severity = severity;
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

/// The key of the data that a template missed, if that is what a problem says.
pub fn missing_part(problem: &Diagnostic) -> Option<&str> {
    let (_, rest) = problem.quote.as_ref()?.split_once(NO_KEY)?;
    Some(rest.split_once('"')?.0)
}

fn quoting(code: Code, world: &DocumentWorld<'_>, job: &Job, found: &[SourceDiagnostic]) -> Diagnostic {
    let mut buffer = termcolor::Buffer::no_color();
    let _ = emit(&mut buffer, world, found, DiagnosticFormat::Human);
    let text = String::from_utf8_lossy(buffer.as_slice()).into_owned();
    Diagnostic::error(code).with("document", &job.name).quoting(text)
}
