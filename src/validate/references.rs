//! Ids are well formed and unique; whatever refers to something finds it; what needs a source has one.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FEW};
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::model::country::Institution;
use crate::model::entry::Sources;
use crate::model::kinds::{self, Absent, Found};
use crate::model::link::{Link, Target};
use crate::model::record::{Record, is_kebab_case};
use crate::model::source::Source;
use crate::model::subject::Subject;
use crate::span::{Concern, Which};
use crate::workspace::editions::{self, Editions};
use crate::workspace::{Common, Workspace, paths};

/// Checks all references of a subject.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let kind = scope.subject.kind.of();
    for found in scope.subject.entries().filter(|found| found.kind.key != kind.key()) {
        if !found.kind.is_for(kind) {
            let wrong = Diagnostic::warning(Code::KindNotFor).at(found.place.clone());
            diagnostics.push(wrong.with("kind", found.kind.key).with("subject-kind", kind.key()));
        }
    }
    let mut found = Diagnostics::default();
    records(scope.subject.entries(), scope, &mut found);
    led(&scope.subject.records.institutions, |id| scope.institution(id), &mut found);
    let goods = &scope.subject.records.goods;
    let source = |id: &str| {
        let made_from = goods.iter().find(|good| good.id.get_ref() == id)?.made_from.as_ref();
        made_from.map(|other| other.get_ref().as_str())
    };
    for good in goods {
        let (id, Some(made_from)) = (good.id.get_ref(), &good.made_from) else { continue };
        if leads_back(id, source) {
            found.push(circle(id).at(good.at(made_from)));
        }
    }
    // What earlier editions say is cited in this one.
    if let Some((kind, _)) = kinds::listed("figure") {
        let all = scope.subject.records.earlier.values();
        for earlier in all.flat_map(|figures| kinds::found(kind, figures)) {
            earlier.links(&mut |link| reference(&earlier, &link, scope, &mut found));
        }
    }
    diagnostics.0.extend(found.0.into_iter().map(|problem| of_edition(scope.subject, problem)));
    for import in scope.subject.imports.iter().filter(|i| !has_source(scope.workspace, i.source.get_ref())) {
        let unknown = Diagnostic::error(Code::UnknownSource).at(import.at(&import.source));
        diagnostics.push(unknown.suggesting(import.source.get_ref(), sources(scope.workspace)));
    }
}

/// A problem of what the edition has from an earlier one concerns documents of this one, too.
fn of_edition(subject: &Subject, problem: Diagnostic) -> Diagnostic {
    match &problem.concern {
        Concern::Some(which) if which.edition.is_some() && which.edition != subject.edition_folder => {
            let concern =
                Concern::Some(Box::new(Which { edition: subject.edition_folder.clone(), ..*which.clone() }));
            problem.concerning(concern)
        }
        _ => problem,
    }
}

/// Checks the references of what all subjects share.
pub fn shared(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    records(workspace.entries(), &Shared { workspace, languages }, diagnostics);
    let own = &workspace.institutions;
    led(own, |id| own.iter().find(|institution| institution.id.get_ref() == id), diagnostics);
}

/// What records can refer to.
trait Known {
    fn has(&self, to: &Target<'_>, id: &str) -> bool;

    /// All that there is, for suggestions.
    fn names(&self, to: &Target<'_>) -> Vec<&str>;

    /// Whether a record of that id is there but could not be read, which has been reported.
    fn unreadable(&self, id: &str) -> bool;

    /// A record that is written and not there, by the id of its message.
    fn absent(&self, message: &str) -> Option<&Absent>;
}

fn records<'s>(found: impl Iterator<Item = Found<'s>>, known: &impl Known, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeSet<(&str, &str, Option<String>)> = BTreeSet::new();
    for found in found {
        if let Some(id) = found.entry.id() {
            let name = id.get_ref();
            if !is_kebab_case(name) {
                diagnostics.push(Diagnostic::error(Code::NotAnId).at(found.at(id)).with("written", name));
            }
            if !seen.insert((found.kind.key, name, found.entry.variant())) {
                diagnostics.push(Diagnostic::error(Code::IdTwice).at(found.at(id)).with("id", name));
            }
        }
        if matches!(found.entry.sources(), Sources::Required([])) {
            diagnostics.push(Diagnostic::error(Code::WithoutSource).at(found.place.clone()));
        }
        found.links(&mut |link| reference(&found, &link, known, diagnostics));
        doubles(&found, diagnostics);
    }
}

/// What a list names twice would be printed twice.
fn doubles(found: &Found<'_>, diagnostics: &mut Diagnostics) {
    let text = &found.place.file.text;
    let mut passed: Vec<(String, String, usize)> = Vec::new();
    found.links(&mut |link| {
        let (kind, id, place) = (link.to.kind(), link.id.get_ref(), link.id.span());
        // Between two that stand in one list there is no key and no end of a list.
        let beside = |end: usize| {
            let between = text.get(end..place.start);
            between.is_some_and(|between| !between.contains(['=', ']']))
        };
        if passed.iter().any(|(other, name, end)| *other == kind && name == id && beside(*end)) {
            diagnostics.push(Diagnostic::error(Code::ListedTwice).at(found.at(link.id)).with("written", id));
        }
        passed.push((kind.into_owned(), id.clone(), place.end));
    });
}

/// Whether steps from one record to another lead back to the first.
pub fn leads_back<'s>(first: &str, next: impl Fn(&str) -> Option<&'s str>) -> bool {
    let mut passed = BTreeSet::new();
    let mut at = next(first);
    while let Some(id) = at {
        if id == first || !passed.insert(id) {
            return id == first;
        }
        at = next(id);
    }
    false
}

/// Institutions that lead each other. That one leads itself is told of every reference.
fn led<'s>(
    own: &'s [Record<Institution>],
    find: impl Fn(&str) -> Option<&'s Record<Institution>>,
    diagnostics: &mut Diagnostics,
) {
    let above = |id: &str| find(id)?.led_by.as_ref().map(|above| above.get_ref().as_str());
    for record in own {
        let (id, Some(above_it)) = (record.id.get_ref(), &record.led_by) else { continue };
        if above_it.get_ref() != id && leads_back(id, above) {
            diagnostics.push(circle(id).at(record.at(above_it)));
        }
    }
}

fn circle(id: &str) -> Diagnostic {
    Diagnostic::error(Code::RefersToItself).with("id", id)
}

fn reference(found: &Found<'_>, link: &Link<'_>, known: &impl Known, diagnostics: &mut Diagnostics) {
    let (name, kind) = (link.id.get_ref(), link.to.kind());
    let itself = kind == found.kind.key && found.entry.id().is_some_and(|id| id.get_ref() == name);
    let is_record = !matches!(link.to, Target::Term(_) | Target::Source);
    if itself && is_record {
        let wrong = Diagnostic::error(Code::RefersToItself).at(found.at(link.id));
        diagnostics.push(wrong.with("id", name));
    }
    if known.has(&link.to, name) || is_record && known.unreadable(name) {
        return;
    }
    let code = match link.to {
        Target::Figure => Code::UnknownFigure,
        Target::Institution => Code::UnknownInstitution,
        Target::Law => Code::UnknownLaw,
        Target::Programme => Code::UnknownProgramme,
        Target::Recommendation => Code::UnknownRecommendation,
        Target::Source => Code::UnknownSource,
        Target::Country => Code::UnknownSubject,
        Target::Term(_) => Code::UnknownTerm,
    };
    let unknown = Diagnostic::error(code).at(found.at(link.id)).with("vocabulary", &kind);
    // The terms of a vocabulary are a choice to be made, however many there are.
    let most = if code == Code::UnknownTerm { usize::MAX } else { FEW };
    let unknown = unknown.among(name, known.names(&link.to), most);
    let absent = known.absent(&format!("{kind}-{name}")).filter(|_| is_record);
    diagnostics.push(because(unknown, absent));
}

/// Tells where a record is taken away, or does not hold: whoever refers to it sees that it is written.
pub fn because(unknown: Diagnostic, absent: Option<&Absent>) -> Diagnostic {
    let Some(Absent { withdrawn, place }) = absent else { return unknown };
    let unknown = unknown.with("hint", if *withdrawn { "withdrawn" } else { "not-valid" });
    unknown.with("path", &place.file.path).with("line", place.line())
}

impl Known for Scope<'_> {
    fn has(&self, to: &Target<'_>, id: &str) -> bool {
        match to {
            Target::Figure => self.figure(id).is_some(),
            Target::Institution => self.institution(id).is_some(),
            // One that cannot be read is there, and what is wrong with it is told.
            Target::Country => self.workspace.index.contains_key(id),
            Target::Source => has_source(self.workspace, id),
            Target::Term(vocabulary) => {
                let label = format!("{}-{id}", vocabulary.key());
                self.languages.keys().any(|tag| self.texts(tag).is_some_and(|texts| texts.has(&label)))
            }
            Target::Law | Target::Programme | Target::Recommendation => self.names(to).contains(&id),
        }
    }

    fn names(&self, to: &Target<'_>) -> Vec<&str> {
        match to {
            Target::Country => self.workspace.index.keys().map(String::as_str).collect(),
            Target::Source => sources(self.workspace),
            Target::Term(vocabulary) => terms(self.languages, &vocabulary.key()),
            _ => {
                let (kind, shared) = (to.kind(), self.workspace.entries());
                let all = self.subject.entries().chain(shared).filter(|found| found.kind.key == kind);
                all.filter_map(|found| Some(found.entry.id()?.get_ref().as_str())).collect()
            }
        }
    }

    fn unreadable(&self, id: &str) -> bool {
        self.subject.records.unreadable.contains(id)
    }

    fn absent(&self, message: &str) -> Option<&Absent> {
        self.subject.records.absent.get(message)
    }
}

struct Shared<'w> {
    workspace: &'w Common,
    languages: &'w Languages,
}

impl Known for Shared<'_> {
    fn has(&self, to: &Target<'_>, id: &str) -> bool {
        match to {
            Target::Source => has_source(self.workspace, id),
            Target::Term(vocabulary) => {
                let label = format!("{}-{id}", vocabulary.key());
                self.languages.values().any(|language| language.labels.has(&label))
            }
            _ => self.names(to).contains(&id),
        }
    }

    fn names(&self, to: &Target<'_>) -> Vec<&str> {
        match to {
            Target::Source => sources(self.workspace),
            Target::Term(vocabulary) => terms(self.languages, &vocabulary.key()),
            _ => {
                let kind = to.kind();
                let all = self.workspace.entries().filter(|found| found.kind.key == kind);
                all.filter_map(|found| Some(found.entry.id()?.get_ref().as_str())).collect()
            }
        }
    }

    fn unreadable(&self, id: &str) -> bool {
        self.workspace.is_unreadable(id)
    }

    fn absent(&self, _: &str) -> Option<&Absent> {
        None
    }
}

/// Nothing is missing from a bibliography that could not be read.
fn has_source(workspace: &Common, id: &str) -> bool {
    workspace.sources.as_ref().is_none_or(|sources| sources.contains_key(id))
}

fn sources(workspace: &Common) -> Vec<&str> {
    workspace.sources.iter().flat_map(BTreeMap::keys).map(String::as_str).collect()
}

/// The terms of a vocabulary: those that have a label in some language, in the order of the catalogues.
pub fn terms<'l>(languages: &'l Languages, vocabulary: &str) -> Vec<&'l str> {
    let prefix = format!("{vocabulary}-");
    let mut terms: Vec<&str> = Vec::new();
    for language in languages.values() {
        let in_order = language.labels.catalogues().iter().flat_map(|catalogue| &catalogue.messages);
        for term in in_order.filter_map(|message| message.id.strip_prefix(&prefix)) {
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
    }
    terms
}

/// Entries of the bibliography that nothing cites, in no edition. Those that imports wrote are theirs.
pub fn unused_sources(read: &[Workspace], diagnostics: &mut Diagnostics) {
    let Some(workspace) = read.first() else { return };
    let subjects = || read.iter().flat_map(|workspace| workspace.subjects.values());
    let citations = subjects().flat_map(|subject| subject.citations());
    let shared = workspace.entries().flat_map(|found| found.entry.sources().all());
    let mut cited: BTreeSet<&str> = citations.chain(shared).map(|c| c.source.get_ref().as_str()).collect();
    let own = |source: &Record<Source>| source.place.file.path == paths::SOURCES;
    let sources = || workspace.sources.iter().flatten().filter(|(_, source)| own(source));
    for facts in unread(workspace, &subjects().collect::<Vec<_>>()) {
        let open = sources().map(|(id, _)| id.as_str()).filter(|id| !cited.contains(id));
        let found: Vec<&str> = open.filter(|id| facts.contains(&format!("\"{id}\""))).collect();
        cited.extend(found);
    }
    for (id, source) in sources().filter(|(id, _)| !cited.contains(id.as_str())) {
        diagnostics.push(Diagnostic::warning(Code::SourceUnused).at(source.place.clone()).with("source", id));
    }
}

/// The facts, as they are written, of editions that were not read.
fn unread(workspace: &Workspace, read: &[&Subject]) -> Vec<String> {
    let mut quiet = Diagnostics::default();
    let mut texts = Vec::new();
    for (id, kind) in &workspace.index {
        for name in workspace
            .editions
            .get(id)
            .into_iter()
            .flat_map(Editions::iter)
            .filter_map(editions::EditionInfo::folder)
        {
            if !read
                .iter()
                .any(|subject| subject.id == *id && subject.edition_folder.as_deref() == Some(name))
            {
                for path in workspace.files.list(&paths::edition(*kind, id, name), "toml", &mut quiet) {
                    let file = workspace.files.read(&path, Concern::All, &mut quiet);
                    texts.extend(file.map(|file| file.text.clone()));
                }
            }
        }
    }
    texts
}
