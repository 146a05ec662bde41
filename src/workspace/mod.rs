//! Files → model, with the place of everything kept for error messages.

pub mod catalogues;
pub mod editions;
pub mod fonts;
mod inventory;
mod layers;
pub mod paths;
mod persons;
pub mod record;
mod rows;
pub mod schedules;
mod series;
mod source_links;
mod sources;
mod subject;
pub mod templates;
mod toml_cause;
mod toml_file;
pub mod yaml;
mod yaml_cause;

pub use subject::records_of;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::builtin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::files::reads::Reads;
use crate::model::config::{Config, ReportConfig, SubjectKind};
use crate::model::country::Institution;
use crate::model::glossary::Term;
use crate::model::groups::{Group, Groups};
use crate::model::kinds::{self, Found, found};
use crate::model::place;
use crate::model::record::Record;
use crate::model::source::Source;
use crate::model::subject::Subject;
use crate::span::{Concern, File, Span};
use editions::Editions;
use fonts::Fonts;

/// What there is to build, known before any facts are read.
#[derive(Debug)]
pub struct Outline {
    pub files: Files,
    /// What has been read through these so far, then and since.
    pub reads: Arc<Reads>,
    pub config: Record<Config>,
    pub fonts: Fonts,
    /// All subjects, by the name of their folder.
    pub index: BTreeMap<String, SubjectKind>,
    /// The editions of each.
    pub editions: BTreeMap<String, Editions>,
    /// By name of the folder in `templates/`.
    pub reports: BTreeMap<String, Record<ReportConfig>>,
    /// Those that are there but could not be read.
    pub unreadable_reports: BTreeSet<String>,
    pub unreadable_schedules: Vec<schedules::Unreadable>,
}

impl Outline {
    /// Refuses an edition that no subject has.
    pub fn check_edition(&self, wanted: Option<&str>) -> Result<(), Diagnostic> {
        let Some(id) = wanted else { return Ok(()) };
        let all: BTreeSet<&str> =
            self.editions.values().flat_map(Editions::iter).map(|edition| edition.id.as_str()).collect();
        if all.contains(id) {
            return Ok(());
        }
        Err(Diagnostic::error(Code::UnknownEdition).suggesting(id, all))
    }

    /// Refuses an edition that a subject has not.
    pub fn check_edition_of(&self, subject: &str, wanted: Option<&str>) -> Result<(), Diagnostic> {
        let (Some(id), Some(editions)) = (wanted, self.editions.get(subject)) else { return Ok(()) };
        if editions.named(id).is_some() {
            return Ok(());
        }
        let all = editions.iter().map(|edition| edition.id.as_str());
        Err(Diagnostic::error(Code::UnknownEdition).suggesting(id, all))
    }
}

/// What all subjects share.
#[derive(Debug)]
pub struct Common {
    outline: Arc<Outline>,
    /// By key; nothing if the bibliography could not be read.
    pub sources: Option<BTreeMap<String, Record<Source>>>,
    /// Institutions that all subjects share.
    pub institutions: Vec<Record<Institution>>,
    /// Where places are, for maps.
    pub places: Vec<Record<place::Place>>,
    pub glossary: Vec<Record<Term>>,
    /// Which terms of vocabularies reports print together.
    pub groups: Groups,
    /// Countries of which there is a map, by their ISO code in small letters.
    pub maps: BTreeSet<String>,
    /// Ids of records that could not be read.
    unreadable: BTreeSet<String>,
}

impl Deref for Common {
    type Target = Outline;

    fn deref(&self) -> &Outline {
        &self.outline
    }
}

impl Common {
    /// The records that all subjects share, but for the bibliography.
    pub fn entries(&self) -> impl Iterator<Item = Found<'_>> {
        let institutions = found(&kinds::SHARED_INSTITUTION, &self.institutions);
        let places = found(&kinds::PLACE, &self.places);
        institutions.chain(places).chain(found(&kinds::TERM, &self.glossary))
    }

    /// Whether a record of that id is there but could not be read.
    pub fn is_unreadable(&self, id: &str) -> bool {
        self.unreadable.contains(id)
    }
}

/// Everything that the data files of a workspace say.
#[derive(Debug)]
pub struct Workspace {
    pub common: Arc<Common>,
    /// By id: all, or those that were wanted.
    pub subjects: BTreeMap<String, Subject>,
}

impl Deref for Workspace {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

/// Ids of subjects that are wanted, each in an edition; in the usual one, if none is given.
pub type Wanted = BTreeMap<String, Option<String>>;

/// Reads a whole workspace; subjects that have the edition, in it. Problems are collected; without a usable `fiche.toml`
/// nothing else is read.
pub fn load(root: &Path, edition: Option<&str>, diagnostics: &mut Diagnostics) -> Option<Workspace> {
    let outline = outline(root, diagnostics)?;
    let all = outline.index.keys().map(|id| (id.clone(), edition.map(str::to_owned))).collect();
    let common = common(Arc::new(outline), diagnostics);
    Some(complete(&Arc::new(common), &all, diagnostics))
}

/// Reads a whole workspace in all editions: first all subjects in the usual one, then every other one for itself.
pub fn load_all(root: &Path, diagnostics: &mut Diagnostics) -> Option<Vec<Workspace>> {
    let first = load(root, None, diagnostics)?;
    let mut others = Vec::new();
    for (id, editions) in &first.editions {
        let usual = editions.usual();
        for edition in editions.iter().filter(|edition| Some(*edition) != usual) {
            let wanted = Wanted::from([(id.clone(), Some(edition.id.clone()))]);
            others.push(complete(&first.common, &wanted, diagnostics));
        }
    }
    Some([first].into_iter().chain(others).collect())
}

/// Reads `fiche.toml` and the names of what there is.
pub fn outline(root: &Path, diagnostics: &mut Diagnostics) -> Option<Outline> {
    let files = Files::open(root).map_err(|problem| diagnostics.push(problem)).ok()?;
    outline_of(&files, diagnostics)
}

/// The same of files that are open.
pub fn outline_of(files: &Files, diagnostics: &mut Diagnostics) -> Option<Outline> {
    let reads = Arc::new(Reads::default());
    let files = files.recorded(reads.clone());
    let file = files.read(paths::CONFIG, Concern::All, diagnostics)?;
    let (mut config, entry) = toml_file::whole_but::<Config>(&file, "schedule", diagnostics)?;
    let read = |entry| schedules::load(&file, entry, &mut config.inner.schedules);
    let unreadable_schedules = entry.map(read).unwrap_or_default();
    let fonts = fonts::load(&files, &config, diagnostics);
    let files = files.with_glyphs(fonts.glyphs.clone());
    let mut index = BTreeMap::new();
    for kind in SubjectKind::ALL {
        for path in files.folders(&paths::subjects(kind), diagnostics) {
            let id = paths::name(&path).to_owned();
            if index.insert(id.clone(), kind).is_some() {
                diagnostics.push(Diagnostic::error(Code::SubjectTwice).with("subject", &id));
            }
        }
    }
    let editions =
        |(id, kind): (&String, &SubjectKind)| (id.clone(), editions::of(&files, *kind, id, diagnostics));
    let editions = index.iter().map(editions).collect();
    let (reports, unreadable_reports) = reports(&files, diagnostics);
    Some(Outline {
        files,
        reads,
        config,
        fonts,
        index,
        editions,
        reports,
        unreadable_reports,
        unreadable_schedules,
    })
}

/// Reads what all subjects share.
pub fn common(outline: Arc<Outline>, diagnostics: &mut Diagnostics) -> Common {
    let files = &outline.files;
    let sources = sources::all(files, diagnostics);
    let mut unreadable = BTreeSet::new();
    let mut shared = Shared { files, unreadable: &mut unreadable, diagnostics };
    let institutions = shared.records(paths::INSTITUTIONS, "institution");
    let places = shared.records(paths::PLACES, "place");
    let glossary = shared.records(paths::GLOSSARY, "term");
    let builtin = File::new(paths::GROUPS, builtin::GROUPS, Concern::All);
    let mut groups: Vec<Record<Group>> = shared.records_of(&Arc::new(builtin), "group");
    groups.extend(shared.records(paths::GROUPS, "group"));
    let groups = Groups(groups);
    let maps = templates::maps(&outline.files, diagnostics);
    Common { outline, sources, institutions, places, glossary, groups, maps, unreadable }
}

/// Reads the wanted subjects, and the countries that wanted projects work in.
pub fn complete(common: &Arc<Common>, wanted: &Wanted, diagnostics: &mut Diagnostics) -> Workspace {
    let mut subjects = BTreeMap::new();
    let mut open: Vec<(String, Option<String>)> = wanted.keys().map(|id| (id.clone(), None)).collect();
    let mut seen = BTreeSet::new();
    while let Some((id, project)) = open.pop() {
        let Some(kind) = common.index.get(&id).filter(|_| seen.insert(id.clone())) else { continue };
        let editions = common.editions.get(&id);
        let named = wanted.get(&id).and_then(Option::as_deref).and_then(|name| editions?.named(name));
        let edition = named.or(editions.and_then(Editions::usual));
        let (files, institutions) = (&common.files, common.institutions.as_slice());
        let known = series::SubjectFiles { files, kind: *kind, id: &id, editions, institutions };
        let mut found = Diagnostics::default();
        let read = series::load(known, edition, &mut found);
        // A project needs its countries: their names, their maps.
        if let Some(project) = project.filter(|_| read.is_none()) {
            let concern = Concern::subject(&project);
            found.0.iter_mut().for_each(|problem| problem.concern = concern.clone());
        }
        diagnostics.append(found);
        let Some(mut subject) = read else { continue };
        subject.records.unreadable.extend(common.unreadable.iter().cloned());
        open.extend(subject.countries().iter().map(|country| (country.get_ref().clone(), Some(id.clone()))));
        subjects.insert(id, subject);
    }
    Workspace { common: common.clone(), subjects }
}

/// Reads the files that all subjects share: each holds records of one kind.
struct Shared<'a> {
    files: &'a Files,
    unreadable: &'a mut BTreeSet<String>,
    diagnostics: &'a mut Diagnostics,
}

impl Shared<'_> {
    fn records<T: DeserializeOwned>(&mut self, path: &str, key: &str) -> Vec<Record<T>> {
        if !self.files.exists(path) {
            return Vec::new();
        }
        let file = self.files.read(path, Concern::All, self.diagnostics);
        file.map(|file| self.records_of(&file, key)).unwrap_or_default()
    }

    fn records_of<T: DeserializeOwned>(&mut self, file: &Arc<File>, key: &str) -> Vec<Record<T>> {
        let mut records = Vec::new();
        for entry in toml_file::entries(file, self.diagnostics) {
            if entry.key == key {
                toml_file::records(file, entry, &mut records, self.unreadable, self.diagnostics);
            } else {
                let place = Span { file: file.clone(), range: entry.key_span };
                self.diagnostics
                    .push(Diagnostic::error(Code::UnknownKey).at(place).suggesting(&entry.key, [key]));
            }
        }
        records
    }
}

/// Every folder in `templates/`, built in or of the workspace, that has a `report.toml`; and which of these could not be read.
fn reports(
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> (BTreeMap<String, Record<ReportConfig>>, BTreeSet<String>) {
    let (mut found, mut unreadable) = (BTreeMap::new(), BTreeSet::new());
    for path in templates::paths(files, "toml", diagnostics) {
        let Some(name) = path.strip_suffix("/report.toml") else { continue };
        match report(files, name, &path, diagnostics) {
            Some(report) => _ = found.insert(name.to_owned(), report),
            None => _ = unreadable.insert(name.to_owned()),
        }
    }
    (found, unreadable)
}

fn report(
    files: &Files,
    name: &str,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Record<ReportConfig>> {
    let file = templates::read(files, path, diagnostics)?;
    let main = format!("{name}/main.typ");
    if builtin::template(&main).is_none() && !files.exists(&paths::template(&main)) {
        let place = Span { file, range: 0..0 };
        diagnostics.push(Diagnostic::error(Code::NoTemplate).at(place).with("report", name));
        return None;
    }
    toml_file::whole(&file, diagnostics)
}

/// The ISO code of a country, from its own table alone.
pub fn code_of(files: &Files, folder: &str) -> Option<String> {
    let table = |path: &String| {
        let file = files.read(path, Concern::All, &mut Diagnostics::default())?;
        file.text.parse::<toml::Table>().ok()?.get("country")?.get("iso")?.as_str().map(str::to_owned)
    };
    files.list(folder, "toml", &mut Diagnostics::default()).iter().find_map(table)
}
