//! How a build went, for people and for programs.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use serde::Serialize;

/// A build.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    pub documents: Vec<DocumentSummary>,
    /// What is wrong beyond the documents, in the user's language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
    pub seconds: f64,
}

/// One document.
#[derive(Debug, Serialize)]
pub struct DocumentSummary {
    pub name: String,
    pub status: DocumentStatus,
    /// Time it took to make.
    #[serde(skip_serializing_if = "is_zero")]
    pub seconds: f64,
    /// What is wrong with it, in the user's language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentStatus {
    Built,
    UpToDate,
    Failed,
    /// Not begun when the user asked to stop.
    Interrupted,
}

impl Summary {
    pub fn count(&self, status: DocumentStatus) -> usize {
        self.documents.iter().filter(|document| document.status == status).count()
    }

    /// Names of the documents that failed, in order.
    pub fn failed(&self) -> Vec<&str> {
        let failed = self.documents.iter().filter(|document| document.status == DocumentStatus::Failed);
        let mut names: Vec<&str> = failed.map(|document| document.name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// Takes up the errors that no document tells of.
    pub fn blame(&mut self, texts: impl Iterator<Item = String>) {
        let told: BTreeSet<&String> = self.documents.iter().flat_map(|document| &document.problems).collect();
        let new = texts.filter(|text| !told.contains(text)).collect();
        self.problems = new;
    }

    /// As the name of the file asks: `.json`, `.xml` (JUnit), otherwise as the terminal shows it, with the sentences that
    /// end the build.
    pub fn file(&self, path: &Path, text: &str) -> String {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => serde_json::to_string_pretty(self).unwrap_or_default() + "\n",
            Some("xml") => self.junit(),
            _ => self.problems.iter().map(|problem| format!("{problem}\n\n")).collect::<String>() + text,
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
            let mut case = TestCase::new(&document.name, status);
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
