//! What the reports of each subject read and print nowhere, kept from one check of pages to the next.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use serde::{Deserialize, Serialize};

use super::fresh::PROGRAM;
use super::queue::{self, Signal};
use super::sealed;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::engine::{self, Engine, Exceeded};
use crate::files::output::OutputFolder;
use crate::hash::hash128;
use crate::localise::scope::Scope;
use crate::model::address::Address;
use crate::workspace::Wanted;

/// Below the output folder.
const FILE: &str = ".fiche/pages.json";

/// What is kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// By id and edition, with `/` between them.
    subjects: BTreeMap<String, Found>,
}

/// What was found of a subject.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Found {
    program: String,
    /// A hash of all that its documents say.
    said: String,
    /// What their layouts read, with hashes.
    inputs: BTreeMap<String, String>,
    /// Addresses of records and texts that no document prints.
    missing: Vec<String>,
    /// Documents that have more pages than they may.
    #[serde(default)]
    exceeded: Vec<Exceeded>,
}

/// Lays out the documents of those subjects that have changed since the last time, and tells of each subject what its reports
/// read and print nowhere. So many documents are laid out at the same time.
pub fn check(engine: &Engine, output: &OutputFolder, jobs: usize) -> Diagnostics {
    let mut kept = read(output);
    let mut diagnostics = Diagnostics::default();
    let planned: BTreeSet<String> =
        engine.planned().iter().map(|d| format!("{}/{}", d.subject, d.edition.id)).collect();
    let tasks: Vec<(String, Option<Found>)> =
        planned.iter().map(|subject| (subject.clone(), kept.subjects.get(subject).cloned())).collect();
    let work = |(subject, before): (String, Option<Found>), send: &dyn Fn(_)| {
        send((subject.clone(), of_subject(engine, &subject, before)));
    };
    let jobs = jobs.clamp(1, tasks.len().max(1));
    let not_begun = queue::run(jobs, tasks, work, std::convert::identity, |signal| {
        let Signal::Result((subject, (found, problems))) = signal else { return };
        diagnostics.0.extend(problems);
        kept.subjects.remove(&subject);
        kept.subjects.extend(found.map(|found| (subject, found)));
    });
    kept.subjects.retain(|subject, _| planned.contains(subject));
    if not_begun.is_empty()
        && let Err(error) = write(output, &kept)
    {
        diagnostics.push(output.unwritable(FILE, &error));
    }
    diagnostics
}

/// What the last check of pages found, as far as it is still recorded.
pub fn last(engine: &Engine, output: &OutputFolder) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (subject, found) in read(output).subjects {
        if !(found.missing.is_empty() && found.exceeded.is_empty())
            && engine.planned().iter().any(|d| subject == format!("{}/{}", d.subject, d.edition.id))
        {
            in_scope(engine, &subject, |scope| diagnostics.0.extend(problems(scope, &found)));
        }
    }
    diagnostics
}

fn of_subject(engine: &Engine, subject: &str, before: Option<Found>) -> (Option<Found>, Vec<Diagnostic>) {
    let made = in_scope(engine, subject, |scope| {
        let said: Vec<_> = engine
            .planned_on(&scope.subject.id, &scope.subject.edition_id())
            .map(|document| (document.name(), engine.said(scope, document)))
            .collect();
        let said = format!("{:032x}", hash128(&said));
        if let Some(before) = before.filter(|before| before.is_of(engine, &said)) {
            let problems = problems(scope, &before);
            return (Some(before), problems);
        }
        let (printed, mut problems) = engine.printed(scope);
        let exceeded = problems.iter().filter_map(Exceeded::of).collect();
        // Of other warnings a build tells.
        problems.retain(|problem| problem.severity == Severity::Error);
        let Some(printed) = printed else { return (None, problems) };
        let missing = printed.missing(scope).iter().map(Address::to_string).collect();
        let inputs = printed.inputs.iter().map(|(path, hash)| (path.clone(), format!("{hash:032x}")));
        let found = Found { program: PROGRAM.to_owned(), said, inputs: inputs.collect(), missing, exceeded };
        problems.extend(self::problems(scope, &found));
        (Some(found), problems)
    });
    made.unwrap_or_default()
}

impl Found {
    /// Whether the documents would be laid out as they were.
    fn is_of(&self, engine: &Engine, said: &str) -> bool {
        let paths: BTreeSet<String> = self.inputs.keys().cloned().collect();
        let now = engine.renderer().hash_inputs(&paths).into_iter();
        let now: BTreeMap<String, String> = now.map(|(path, hash)| (path, format!("{hash:032x}"))).collect();
        self.program == PROGRAM && self.said == said && self.inputs == now
    }
}

fn problems(scope: &Scope<'_>, found: &Found) -> Vec<Diagnostic> {
    let addresses = found.missing.iter().filter_map(|address| address.parse().ok());
    let unprinted = addresses.filter_map(|address| engine::unprinted(scope, &address));
    unprinted.chain(found.exceeded.iter().map(Exceeded::problem)).collect()
}

/// Calls `work` with the texts of a subject, unless it has errors; `check` reports those.
fn in_scope<T>(engine: &Engine, subject: &str, work: impl FnOnce(&Scope<'_>) -> T) -> Option<T> {
    let mut found = Diagnostics::default();
    let (subject, edition) = subject.split_once('/')?;
    let wanted = Wanted::from([(subject.to_owned(), Some(edition.to_owned()))]);
    let workspace = engine.read(&wanted, &mut found);
    let scope = engine.scope(&workspace, subject, &mut found)?;
    (found.errors() == 0).then(|| work(&scope))
}

/// What cannot be read counts as nothing known.
fn read(output: &OutputFolder) -> Kept {
    let text = output.read(FILE).ok().and_then(|text| sealed::open(&text));
    text.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

fn write(output: &OutputFolder, kept: &Kept) -> io::Result<()> {
    output.update(FILE, &sealed::seal(&serde_json::to_vec(kept).unwrap_or_default()))
}
