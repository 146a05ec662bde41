//! How a build went, for people and for programs.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use serde::Serialize;

use crate::batch::outcome::{DocumentOutcome, DocumentStatus, Outcome};
use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::files::output;
use crate::text::visible::{visible, visible_json, visible_name};
use crate::ui::{Printer, Ui};

/// The sentences that end a build.
pub fn text(ui: &Ui, outcome: &Outcome) -> String {
    let count = |status| outcome.count(status).to_string();
    let arguments = [
        ("built", count(DocumentStatus::Built)),
        ("fresh", count(DocumentStatus::UpToDate)),
        ("failed", count(DocumentStatus::Failed)),
        ("kept", outcome.kept.to_string()),
        ("left", count(DocumentStatus::Interrupted)),
        ("names", ui.few(&outcome.failed())),
        ("warnings", outcome.problems.clone().folded().warnings().to_string()),
    ];
    let arguments: Vec<(&str, &str)> =
        arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut lines = Vec::new();
    if outcome.interrupted() {
        lines.push(ui.text("build-interrupted", &arguments));
    }
    let well = outcome.count(DocumentStatus::Failed) == 0;
    lines.push(ui.text(if well { "build-summary" } else { "build-summary-failed" }, &arguments));
    lines.join("\n")
}

/// More problems of one document help nobody.
const MOST_TOLD: usize = 100;

/// Writes the summary that was asked for; without an outcome, that of a build that did not begin.
pub fn write(
    ui: &Ui,
    options: &BuildOptions,
    outcome: Option<&Outcome>,
    text: &str,
    problems: &mut Diagnostics,
) {
    let Some(path) = &options.summary else { return };
    let summary = Summary::of(ui, outcome, problems);
    if let Err(error) = output::replace(path, summary.file(path, text).as_bytes()) {
        let problem = Diagnostic::error(Code::Unwritable).with("path", path.display());
        problems.push(problem.failing(&error));
    }
}

/// A build.
#[derive(Debug, Serialize)]
struct Summary {
    documents: Vec<DocumentSummary>,
    /// What is wrong beyond the documents, in the user's language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<String>,
    seconds: f64,
}

/// One document.
#[derive(Debug, Serialize)]
pub struct DocumentSummary {
    name: String,
    status: DocumentStatus,
    /// Time it took to make.
    #[serde(skip_serializing_if = "is_zero")]
    seconds: f64,
    /// What is wrong with it, in the user's language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<String>,
}

impl DocumentSummary {
    /// Without what is wrong.
    pub fn of(outcome: &DocumentOutcome) -> Self {
        let (name, seconds) = (outcome.name.clone(), outcome.took.as_secs_f64());
        DocumentSummary { name, status: outcome.status, seconds, problems: Vec::new() }
    }
}

impl Summary {
    fn of(ui: &Ui, outcome: Option<&Outcome>, problems: &Diagnostics) -> Self {
        let printer = Printer::new(ui, false);
        let errors = |problems: &[Diagnostic]| -> Vec<String> {
            let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
            let mut errors: Vec<&Diagnostic> = errors.collect();
            let rest = errors.split_off(errors.len().min(MOST_TOLD)).len();
            let more = (rest > 0).then(|| ui.text("diagnostics-more", &[("count", &rest.to_string())]));
            errors.into_iter().map(|problem| printer.one(problem)).chain(more).collect()
        };
        let one = |document: &DocumentOutcome| DocumentSummary {
            problems: errors(&document.problems),
            ..DocumentSummary::of(document)
        };
        let documents: Vec<_> = outcome.iter().flat_map(|outcome| &outcome.documents).map(one).collect();
        let told: BTreeSet<&String> = documents.iter().flat_map(|document| &document.problems).collect();
        let mut problems = errors(&problems.0);
        problems.retain(|problem| !told.contains(problem));
        let seconds = outcome.map_or(0.0, |outcome| outcome.started.elapsed().as_secs_f64());
        Summary { documents, problems, seconds }
    }

    /// As the name of the file asks: `.json`, `.xml` (JUnit), otherwise as the terminal shows it, with the sentences that
    /// end the build.
    fn file(&self, path: &Path, text: &str) -> String {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => {
                let json = serde_json::to_string_pretty(self).unwrap_or_default();
                visible_json(&json).into_owned() + "\n"
            }
            Some("xml") => self.junit(),
            _ => {
                self.problems.iter().map(|problem| format!("{problem}\n\n")).collect::<String>()
                    + &visible(text)
            }
        }
    }

    fn junit(&self) -> String {
        let mut suite = TestSuite::new(NAME);
        suite.set_time(Duration::from_secs_f64(self.seconds));
        if !self.problems.is_empty() {
            suite.add_test_case(TestCase::new(NAME, failure(&self.problems)));
        }
        for document in &self.documents {
            let status = match document.status {
                DocumentStatus::Built | DocumentStatus::UpToDate => TestCaseStatus::success(),
                DocumentStatus::Failed => failure(&document.problems),
                DocumentStatus::Interrupted => TestCaseStatus::skipped(),
            };
            let mut case = TestCase::new(visible_name(&document.name), status);
            case.set_time(Duration::from_secs_f64(document.seconds));
            suite.add_test_case(case);
        }
        let mut report = Report::new("fiche");
        report.set_time(Duration::from_secs_f64(self.seconds));
        report.add_test_suite(suite);
        report.to_string().unwrap_or_default()
    }
}

/// Of the suite of tests, and of the case that tells what is wrong beyond the documents.
const NAME: &str = "fiche build";

fn failure(problems: &[String]) -> TestCaseStatus {
    let mut failed = TestCaseStatus::non_success(NonSuccessKind::Failure);
    failed.set_message(problems.first().cloned().unwrap_or_default());
    failed.set_description(problems.join("\n\n"));
    failed
}

fn is_zero(seconds: &f64) -> bool {
    *seconds == 0.0
}
