//! An import into a workspace: whose the countries of the files are, what changes, and what a person has recorded
//! otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::conflict::{Conflict, Dropped, Own};
use super::files::{self, File, Target};
use super::ilab;
use super::mapped::{Imported, LeftOut, Mapped, Unprinted};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::localise::language;
use crate::model::codes;
use crate::model::config::SubjectKind;
use crate::model::edition::EditionState;
use crate::span::Concern;
use crate::text::characters;
use crate::workspace::editions::Editions;
use crate::workspace::{self, Common, catalogues, paths};

/// The bibliography of what was imported.
const SOURCES: &str = "data/sources/ilab.yml";

/// What is to be imported.
pub struct Wanted<'w> {
    /// Files with what they say.
    pub files: Vec<(&'w Path, Imported)>,
    /// Names, ids or codes of countries; all if empty.
    pub subjects: &'w [String],
    /// Leave out what cannot be imported.
    pub partial: bool,
}

/// What an import does.
#[derive(Default)]
pub struct Outcome {
    pub countries: Vec<CountryOutcome>,
    /// Files that change.
    pub changed: usize,
}

/// What becomes of one country of a file.
pub struct CountryOutcome {
    pub file: String,
    pub name: String,
    pub subject: String,
    pub edition: String,
    pub read: usize,
    pub mapped: usize,
    /// Statements that a lasting recommendation of the country already is.
    pub linked: usize,
    pub state: State,
    /// Records that are not as they were.
    pub changed_records: usize,
    pub left_out: Vec<LeftOut>,
    pub unprinted: Vec<Unprinted>,
    pub conflicts: Vec<Conflict>,
    pub dropped: Vec<Dropped>,
}

/// What an import finds of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    New,
    Changed,
    Unchanged,
}

/// Finds out what changes, and puts it into `changes`. With problems, nothing should be written.
pub fn apply(
    root: &Path,
    wanted: Wanted<'_>,
    changes: &mut Changes,
    diagnostics: &mut Diagnostics,
) -> Option<Outcome> {
    let outline = Arc::new(workspace::outline(root, diagnostics)?);
    let common = workspace::common(outline.clone(), diagnostics);
    let labels = language::languages(&common, diagnostics);
    let is_known = |key: &str| labels.values().any(|language| language.labels.has(key));
    let tags: Vec<String> = common.config.languages.keys().map(|tag| tag.get_ref().clone()).collect();
    if !tags.iter().any(|tag| tag.split('-').next() == Some("en")) {
        diagnostics.push(Diagnostic::error(Code::ImportNoLanguage));
    }
    unknown_subjects(&wanted, diagnostics);
    let existing = subjects_by_code(&common, diagnostics);
    let (taken, outcome) = (BTreeMap::new(), Outcome::default());
    let mut importer = Importer {
        common: &common,
        editions: &outline.editions,
        tags: &tags,
        is_known: &is_known,
        existing,
        taken,
        changes,
        outcome,
    };
    let mut years = BTreeSet::new();
    for (path, imported) in &wanted.files {
        let path = path.display().to_string();
        let chosen = imported.countries.iter().filter(|country| is_wanted(&country.name, wanted.subjects));
        for country in chosen {
            match importer.country(&path, imported, country.clone(), diagnostics) {
                Ok(()) => drop(years.insert(imported.year)),
                Err(problem) if wanted.partial => diagnostics.push(problem.as_warning()),
                Err(problem) => diagnostics.push(problem),
            }
        }
    }
    let Importer { changes, mut outcome, .. } = importer;
    diagnostics.0.extend(bibliography(changes, &years, &mut outcome.changed).err());
    Some(outcome)
}

/// A workspace that countries come into.
struct Importer<'w> {
    common: &'w Common,
    /// Of its subjects.
    editions: &'w BTreeMap<String, Editions>,
    /// Of its languages.
    tags: &'w [String],
    /// Whether some catalogue has a label.
    is_known: &'w dyn Fn(&str) -> bool,
    /// Its countries by their ISO code.
    existing: BTreeMap<String, String>,
    /// From which file the edition of a country comes.
    taken: BTreeMap<(String, u16), String>,
    changes: &'w mut Changes,
    outcome: Outcome,
}

impl Importer<'_> {
    /// Puts a country into the changes. An error says why it cannot come in; what is wrong with its files goes into
    /// `diagnostics`.
    fn country(
        &mut self,
        path: &str,
        imported: &Imported,
        mut country: Mapped,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Diagnostic> {
        let iso = ilab::code(&country.name).ok_or_else(|| {
            let unknown = Diagnostic::error(Code::ImportUnknownCountry).with("path", path);
            unknown.with("line", country.line).with("country", &country.name)
        })?;
        let subject = self.existing.get(iso).cloned().unwrap_or_else(|| new_id(iso));
        if let Some(other) = self.taken.insert((subject.clone(), imported.year), path.to_owned()) {
            let twice = Diagnostic::error(Code::ImportYearTwice).with("path", path).with("other", other);
            return Err(twice.with("country", &country.name).with("year", imported.year));
        }
        let (folder, edition) = (paths::subject(SubjectKind::Country, &subject), imported.year.to_string());
        let target = Target { folder, edition, iso, is_new: !self.existing.contains_key(iso) };
        let own = Own::of(&self.common.files, &target.folder, &target.edition, diagnostics);
        if own.single_edition {
            let single = Diagnostic::error(Code::ImportSingleEdition).with("country", &country.name);
            return Err(single.with("folder", &target.folder));
        }
        let linked = country.link(&own.statements());
        let conflicts = own.conflicts(&country.records);
        let before = self.changes.text(&files::facts(&target))?;
        let dropped = own.dropped(before, &country.records);
        let mut states = BTreeSet::new();
        let mut changed_records = 0;
        let mut reworded = BTreeSet::new();
        for file in files::of_country(imported, &country, &target, self.tags, self.is_known) {
            reworded.extend(files::reworded(self.changes.text(&file.path)?, &file.text));
            match put(self.changes, file, &mut self.outcome.changed) {
                Ok(None) => {}
                Ok(Some((state, records))) => {
                    changed_records += records;
                    states.insert(state);
                }
                Err(problem) => diagnostics.push(problem),
            }
        }
        let state = match (states.len(), states.pop_first()) {
            (1, Some(state)) => state,
            _ => State::Changed,
        };
        if state == State::Changed {
            self.changes_others(&subject, &target, &reworded, diagnostics);
        }
        // Of another year there is more in the next file.
        self.existing.insert(iso.to_owned(), subject.clone());
        let (read, mapped) = (country.read, country.mapped());
        let Mapped { name, left_out, mut unprinted, .. } = country;
        let glyphs = &self.common.fonts.glyphs;
        unprinted.retain(|one| !characters::lacking(one.char.encode_utf8(&mut [0; 4]), glyphs).is_empty());
        self.outcome.countries.push(CountryOutcome {
            file: path.to_owned(),
            name,
            subject,
            edition: target.edition,
            read,
            mapped,
            linked,
            state,
            changed_records,
            left_out,
            unprinted,
            conflicts,
            dropped,
        });
        Ok(())
    }

    /// Says whose work a corrected file changes: documents of a published edition, and texts that people wrote for those
    /// that now say something else.
    fn changes_others(
        &self,
        subject: &str,
        target: &Target,
        reworded: &BTreeSet<String>,
        diagnostics: &mut Diagnostics,
    ) {
        let edition = format!("{subject}/{}", target.edition);
        let known = self.editions.get(subject).and_then(|all| all.named(&target.edition));
        if known.is_some_and(|known| known.state == EditionState::Published) {
            diagnostics.push(Diagnostic::warning(Code::ImportPublished).with("edition", &edition));
        }
        let mut written = BTreeMap::new();
        for (tag, folder) in self.tags.iter().flat_map(|tag| {
            [target.folder.clone(), format!("{}/{}", target.folder, target.edition)]
                .map(|folder| (tag, folder))
        }) {
            let catalogues = catalogues::beside(
                &self.common.files,
                &folder,
                &Concern::All,
                tag,
                &mut Diagnostics::default(),
            );
            for message in catalogues.iter().flat_map(|catalogue| &catalogue.messages) {
                let file = &message.place.file;
                if reworded.contains(&message.id) && !catalogues::is_imported(&file.text) {
                    written.entry(file.path.clone()).or_insert_with(BTreeSet::new).insert(message.id.clone());
                }
            }
        }
        for (path, messages) in written {
            let messages = messages.into_iter().collect::<Vec<_>>().join(", ");
            let changed = Diagnostic::warning(Code::ImportReworded).with("edition", &edition);
            diagnostics.push(changed.with("path", path).with("messages", messages));
        }
    }
}

/// Puts a file where it belongs, if it says something new.
fn put(changes: &mut Changes, file: File, changed: &mut usize) -> Result<Option<(State, usize)>, Diagnostic> {
    let before = changes.text(&file.path)?.to_owned();
    if before.is_empty() && file.empty {
        return Ok(None);
    }
    if before.is_empty() {
        *changed += 1;
        let records = records(&file.path, &file.text).len();
        changes.replace(&file.path, file.text)?;
        return Ok(Some((State::New, records)));
    }
    if !file.own {
        return Ok(Some((State::Unchanged, 0)));
    }
    if !files::is_imported(&before) {
        return Err(Diagnostic::error(Code::ImportForeignFile).with("path", &file.path));
    }
    if files::said(&before) == files::said(&file.text) {
        return Ok(Some((State::Unchanged, 0)));
    }
    *changed += 1;
    let (old, new) = (records(&file.path, &before), records(&file.path, &file.text));
    let records = old.symmetric_difference(&new).count();
    changes.replace(&file.path, file.text.clone())?;
    Ok(Some((State::Changed, records)))
}

/// The records of a file. One of messages has none.
fn records<'t>(path: &str, text: &'t str) -> BTreeSet<&'t str> {
    let is_of_records = path.ends_with(".toml");
    files::said(text).split("\n\n").filter(|block| is_of_records && block.starts_with("[[")).collect()
}

fn bibliography(changes: &mut Changes, years: &BTreeSet<u16>, changed: &mut usize) -> Result<(), Diagnostic> {
    if years.is_empty() {
        return Ok(());
    }
    let before = changes.text(SOURCES)?.to_owned();
    if !before.is_empty() && !files::is_imported(&before) {
        return Err(Diagnostic::error(Code::ImportForeignFile).with("path", SOURCES));
    }
    let after = files::sources(&before, years.iter().copied());
    if before != after {
        *changed += 1;
        changes.replace(SOURCES, after)?;
    }
    Ok(())
}

/// The countries of the workspace by their ISO code.
fn subjects_by_code(common: &Common, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let countries = common.index.iter().filter(|(_, kind)| **kind == SubjectKind::Country);
    let code = |id: &String| {
        let folder = paths::subject(SubjectKind::Country, id);
        workspace::code_of(&common.files, &folder)
    };
    let mut found = BTreeMap::new();
    for (id, _) in countries {
        if let Some(iso) = code(id)
            && let Some(other) = found.insert(iso, id.clone())
        {
            let twice = Diagnostic::error(Code::CountryTwice).with("subject", id).with("other", other);
            diagnostics.push(twice);
        }
    }
    found
}

/// The name of a new country's folder.
fn new_id(iso: &str) -> String {
    let known = codes::country(iso).and_then(|known| known.names.into_iter().find(|(tag, _)| *tag == "en"));
    let name = codes::names::name(iso, "en").map(|name| name.name).or(known.map(|(_, name)| name.to_owned()));
    let kept = ilab::names(iso).first().and_then(|(_, name)| name.lines().next());
    codes::plain_name(kept.unwrap_or(&name.unwrap_or_else(|| iso.to_owned())))
}

fn is_wanted(name: &str, subjects: &[String]) -> bool {
    let means = |subject: &String| {
        let code = ilab::code(name);
        ilab::slug(subject) == ilab::slug(name)
            || code.is_some_and(|code| code.eq_ignore_ascii_case(subject) || new_id(code) == *subject)
    };
    subjects.is_empty() || subjects.iter().any(means)
}

/// Names that no country of the files has.
fn unknown_subjects(wanted: &Wanted<'_>, diagnostics: &mut Diagnostics) {
    let all = || wanted.files.iter().flat_map(|(_, imported)| &imported.countries);
    for subject in wanted.subjects {
        if all().next().is_some()
            && !all().any(|country| is_wanted(&country.name, std::slice::from_ref(subject)))
        {
            let unknown = Diagnostic::error(Code::ImportNotInFiles);
            diagnostics.push(unknown.suggesting(subject, all().map(|country| country.name.as_str())));
        }
    }
}
