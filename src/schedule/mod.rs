//! Builds that the system starts at certain times: `[[schedule]]` in `fiche.toml`, checked, and the files with which
//! systemd, cron and Kubernetes run them.

pub mod after;
pub mod crontab;
pub mod here;
pub mod kubernetes;
pub mod systemd;
pub mod target;
pub mod when;

use std::collections::BTreeSet;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::config::ScheduleConfig;
use crate::model::record::Ref;
use crate::model::record::is_kebab_case;
use crate::plan::{self, Document, Selection};
use crate::span::Span;
use crate::text::visible::is_control;
use crate::workspace::Outline;
use when::When;

/// A schedule in which nothing is wrong.
#[derive(Debug)]
pub struct Schedule {
    pub settings: ScheduleConfig,
    pub when: When,
    pub selection: Selection,
    pub documents: Vec<Document>,
}

impl Schedule {
    pub fn name(&self) -> &str {
        self.settings.name.get_ref()
    }

    /// Name of what runs it: `fiche-NAME`.
    pub fn unit(&self) -> String {
        format!("fiche-{}", self.name())
    }
}

/// A file that makes the system run schedules.
#[derive(Debug)]
pub struct Emitted {
    pub name: String,
    pub text: String,
}

/// Kubernetes allows 63 characters for the name of a pod of an indexed job: of `fiche-NAME-TIME-INDEX`, where the time has
/// eight digits and the index two.
const LONGEST_NAME: usize = 45;

/// At the beginning of each file in which there can be comments. In one language, so that the same schedules make the same
/// files whoever emits them.
pub fn made(root: &str) -> String {
    format!(
        "# Made by `fiche schedule emit` from {root}/fiche.toml: change that file and emit this one again."
    )
}

/// The schedules of `fiche.toml`, or those of one name. What is wrong in one leaves it out.
pub fn schedules(outline: &Outline, only: Option<&str>, diagnostics: &mut Diagnostics) -> Vec<Schedule> {
    let broken = outline.unreadable_schedules.iter();
    let broken = broken.filter(|schedule| only.is_none_or(|name| schedule.name.as_deref() == Some(name)));
    diagnostics.0.extend(broken.map(|schedule| schedule.problem.clone()));
    // What is wrong with documents is said elsewhere.
    let planned = plan::documents(outline, &mut Diagnostics::default());
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for entry in &outline.config.schedules {
        let settings = entry.get_ref();
        if only.is_some_and(|name| name != settings.name.get_ref()) {
            continue;
        }
        let twice = !seen.insert(settings.name.get_ref());
        match check(outline, &planned, settings) {
            Err(problems) => diagnostics.0.extend(problems),
            Ok(_) if twice => {
                let twice = Diagnostic::error(Code::ScheduleTwice).with("id", settings.name.get_ref());
                diagnostics.push(twice.at(outline.config.at(&settings.name)));
            }
            Ok(schedule) => found.push(schedule),
        }
    }
    found
}

fn check(
    outline: &Outline,
    planned: &[Document],
    settings: &ScheduleConfig,
) -> Result<Schedule, Vec<Diagnostic>> {
    let at = |span: std::ops::Range<usize>| Span { file: outline.config.place.file.clone(), range: span };
    let mut problems = Vec::new();
    let name = settings.name.get_ref();
    if !is_kebab_case(name) {
        problems.push(Diagnostic::error(Code::NotAnId).at(at(settings.name.span())).with("written", name));
    } else if name.len() > LONGEST_NAME {
        let long = Diagnostic::error(Code::NameTooLong).at(at(settings.name.span()));
        problems.push(long.with("written", name).with("most", LONGEST_NAME));
    }
    let when = When::parse(settings.when.get_ref());
    let when = when.map_err(|problem| problems.push(problem.at(at(settings.when.span())))).ok();
    for (key, command) in [("after", &settings.after), ("on-failure", &settings.on_failure)] {
        if let Some(command) = command
            && command.get_ref().first().is_none_or(|program| program.trim().is_empty())
        {
            problems.push(Diagnostic::error(Code::AfterEmpty).at(at(command.span())).with("key", key));
        }
    }
    let names = |list: &[Ref]| list.iter().map(|name| name.get_ref().clone()).collect::<Vec<_>>();
    let selection = Selection {
        selectors: Vec::new(),
        reports: names(&settings.reports),
        subjects: names(&settings.subjects),
        languages: names(&settings.languages),
        // What is not published is built by hand.
        edition: None,
    };
    let unknown = unknown_names(outline, planned, settings, &selection);
    let mut documents = Vec::new();
    if unknown.is_empty() {
        match plan::select(outline, planned.to_vec(), &selection) {
            Ok(selected) => documents = selected,
            // Why there are none has been said.
            Err(_) if plan::asks_for_unreadable(outline, &selection) => {}
            Err(_) => problems.push(
                Diagnostic::error(Code::ScheduleOfNothing).at(at(settings.name.span())).with("id", name),
            ),
        }
    }
    problems.extend(unknown);
    match when {
        Some(when) if problems.is_empty() => {
            Ok(Schedule { settings: settings.clone(), when, selection, documents })
        }
        _ => Err(problems),
    }
}

/// What is wrong with the names of a schedule: each is looked at for itself, so that each problem is shown at its place.
fn unknown_names(
    outline: &Outline,
    planned: &[Document],
    settings: &ScheduleConfig,
    selection: &Selection,
) -> Vec<Diagnostic> {
    let one = |list: &Ref| vec![list.get_ref().clone()];
    let reports = settings.reports.iter().map(|r| (r, Selection { reports: one(r), ..Selection::default() }));
    let subjects =
        settings.subjects.iter().map(|s| (s, Selection { subjects: one(s), ..Selection::default() }));
    let languages = settings.languages.iter().map(|l| {
        let reports = selection.reports.iter().filter(|report| outline.reports.contains_key(*report));
        (l, Selection { languages: one(l), reports: reports.cloned().collect(), ..Selection::default() })
    });
    let problem = |(name, selection): (&Ref, Selection)| {
        let problem = plan::check_names(outline, planned, &selection).err()?;
        let file = outline.config.place.file.clone();
        Some(problem.at(Span { file, range: name.span() }))
    };
    reports.chain(subjects).chain(languages).filter_map(problem).collect()
}

/// A path that can be quoted in every kind of file.
pub fn quotable(path: &Path) -> Result<&str, Diagnostic> {
    let plain = |text: &&str| !text.chars().any(|char| is_control(char) || char == '\\');
    path.to_str()
        .filter(plain)
        .ok_or_else(|| Diagnostic::error(Code::PathCharacters).with("path", path.display()))
}
