//! `fiche show ID`: what is recorded under an id or address, its words in all languages, and what refers to it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use fluent::FluentArgs;

use super::open::{Opened, open};
use super::tell::{print, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::model::address::{Address, WORKSPACE};
use crate::model::kinds;
use crate::model::texts::Text;
use crate::model::vocabulary::Vocabulary;
use crate::span::Span;
use crate::text::texts::Texts;
use crate::ui::{Status, Ui};
use crate::validate::terms_of;
use crate::workspace::record::names;
use crate::workspace::{Workspace, catalogues, paths};

pub fn run(ui: &Ui, root: &Path, id: &str) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(Opened { workspace, languages }) = open(root, &mut diagnostics) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let mut show = Show { ui, workspace: &workspace, languages: &languages, shown: String::new() };
    let mut known = show.everything(id);
    if show.shown.is_empty()
        && let Some((record, _)) = id.split_once('.')
    {
        // A key or text is shown with its record.
        known = show.everything(record);
    }
    if show.shown.is_empty() {
        let unknown = Diagnostic::error(Code::UnknownId);
        diagnostics.push(unknown.suggesting(id, known.iter().map(String::as_str)));
        tell(ui, &mut diagnostics);
        return Status::Failed;
    }
    print(show.shown.trim_end());
    print("\n");
    Status::Well
}

struct Show<'s> {
    ui: &'s Ui,
    workspace: &'s Workspace,
    languages: &'s Languages,
    shown: String,
}

impl Show<'_> {
    /// Shows all that has the id. Returns the names that there are.
    fn everything(&mut self, id: &str) -> BTreeSet<String> {
        let mut known = BTreeSet::new();
        let mut wanted = |address: &Address| {
            let names = names(address);
            let found = names.iter().any(|name| name == id);
            known.extend(names);
            found
        };
        let workspace = self.workspace;
        for subject in workspace.subjects.values() {
            // What is wrong in the words is for `check` to say.
            let scope = Scope::new(workspace, self.languages, subject, &mut Diagnostics::default());
            let texts = subject.texts();
            for found in subject.entries() {
                let address = found.address(&subject.id);
                if wanted(&address) {
                    self.record(&scope, &address, &found.here(), &texts);
                }
            }
            for difference in subject.differences() {
                let address = Address::of(&subject.id, kinds::DIFFERENCE.key, Some(difference.id));
                if wanted(&address) {
                    self.record(&scope, &address, &difference.place(), &texts);
                }
            }
        }
        let shared: Vec<_> =
            workspace.entries().map(|found| (found.address(WORKSPACE), found.here())).collect();
        for (address, place) in shared.into_iter().filter(|(address, _)| wanted(address)) {
            self.shown.push_str(&format!("{address}\n{}", table_around(&place)));
            self.labels(&format!("{}-{}", address.kind, address.id.as_deref().unwrap_or_default()));
            self.used_in(&address, Vec::new());
        }
        for source in workspace.sources.iter().flat_map(|sources| sources.keys()) {
            let address = Address::of(WORKSPACE, kinds::SOURCE.key, Some(source));
            if wanted(&address) {
                self.source(source, &address);
            }
        }
        let schemes = terms_of(self.languages, &Vocabulary::Scheme.key());
        let levels = schemes.iter().map(|scheme| Vocabulary::Levels(scheme));
        for vocabulary in Vocabulary::ALL.iter().cloned().chain(levels) {
            for term in terms_of(self.languages, &vocabulary.key()) {
                let address = Address::of(WORKSPACE, &vocabulary.key(), Some(term));
                // A place is shown with its record.
                if wanted(&address) && !self.shown.contains(&format!("{address}\n")) {
                    self.shown.push_str(&format!("{address}\n"));
                    self.labels(&format!("{}-{term}", vocabulary.key()));
                    self.used_in(&address, Vec::new());
                }
            }
        }
        known
    }

    /// A record of a subject.
    fn record(&mut self, scope: &Scope<'_>, address: &Address, place: &Span, texts: &[Text]) {
        self.shown.push_str(&format!("{address}\n{}", table_around(place)));
        let id = address.id.as_deref();
        let figure = id.filter(|_| address.kind == "figure").and_then(|id| scope.figure(id));
        for language in self.languages.values() {
            if let Some(text) = figure.and_then(|figure| scope.form(language, figure, "text")) {
                self.shown.push_str(&format!("  {}: {text}\n", language.tag));
            }
        }
        // A recommendation's table holds its follow-up, whose words are shown too.
        let table = table_range(place);
        let inside =
            |text: &Text| text.place.file.path == place.file.path && table.contains(&text.place.range.start);
        let of_record = |text: &Text| text.address.record() == *address;
        let mut seen = BTreeSet::new();
        let own = texts.iter().filter(|text| of_record(text) || inside(text) && id.is_some());
        for text in own.filter(|text| seen.insert(&text.key)) {
            for language in self.languages.keys() {
                if let Some(words) = scope.optional(language, &text.key) {
                    let mark = if words.fallback { " *" } else { "" };
                    self.shown.push_str(&format!("  {} [{language}]{mark}: {}\n", text.key, words.text));
                }
            }
        }
        let in_sentences = figure.map(|figure| sentences(scope, texts, figure.id.get_ref()));
        self.used_in(address, in_sentences.unwrap_or_default());
    }

    fn source(&mut self, id: &str, address: &Address) {
        let Some(entry) = self.workspace.source_entry(id) else { return };
        let text = entry.file.text.get(entry.range.clone()).unwrap_or_default();
        let lines: String = text.trim_end().lines().map(|line| format!("    {line}\n")).collect();
        self.shown.push_str(&format!("{address}\n  {}\n{lines}", entry.file.path));
        let source = self.workspace.sources.as_ref().and_then(|sources| sources.get(id));
        for language in self.languages.values() {
            let style = self.languages.references.as_ref();
            let runs =
                source.and_then(|source| Some(style?.reference(source, &language.locale, language.profile)));
            let text: String = runs.into_iter().flatten().map(|run| run.text).collect();
            self.shown.push_str(&format!("  {}: {text}\n", language.tag));
        }
        self.used_in(address, Vec::new());
    }

    /// A message that all subjects share, in each language that has it.
    fn labels(&mut self, id: &str) {
        for language in self.languages.values() {
            let (files, tag) = (&self.workspace.files, &language.tag);
            let words = catalogues::beside(files, paths::DATA, None, tag, &mut Diagnostics::default());
            let all = language.labels.catalogues().iter().cloned().chain(words);
            let texts = Texts::new(&language.locale, all.collect());
            let Some(message) = texts.message(id) else { continue };
            let attributes = message.attributes.iter().map(|(attribute, _)| format!("{id}.{attribute}"));
            for key in std::iter::once(id.to_owned()).chain(attributes) {
                if let Ok(text) = texts.format(&key, &FluentArgs::new()) {
                    self.shown.push_str(&format!("  {key} [{tag}]: {}\n", language.set(&text)));
                }
            }
        }
    }

    fn used_in(&mut self, address: &Address, more: Vec<Address>) {
        let references = self.workspace.references_to(address).into_iter().map(|(user, _)| user);
        // A place names the term that it is.
        let references = references.filter(|user| user != address);
        let mut users: Vec<String> = Vec::new();
        for user in more.into_iter().chain(references).map(|user| user.to_string()) {
            if !users.contains(&user) {
                users.push(user);
            }
        }
        if !users.is_empty() {
            let line = format!("  {}: {}\n", self.ui.text("show-used", &[]), users.join(", "));
            self.shown.push_str(&line);
        }
        self.shown.push('\n');
    }
}

/// The records of a subject in whose words a figure stands.
fn sentences(scope: &Scope<'_>, texts: &[Text], figure: &str) -> Vec<Address> {
    let all: Vec<_> = scope.languages.keys().filter_map(|tag| scope.texts(tag)).collect();
    let shows = |text: &&Text| all.iter().any(|words| words.variables(text.id()).contains_key(figure));
    texts.iter().filter(shows).map(|text| text.address.record()).collect()
}

/// The table of a file in which a place lies, with the file's path.
fn table_around(place: &Span) -> String {
    let table = place.file.text.get(table_range(place)).unwrap_or_default();
    let indented: String = table.trim_end().lines().map(|line| format!("    {line}\n")).collect();
    format!("  {}\n{indented}", place.file.path)
}

/// From the header of a record's table to the next one that is not part of it.
fn table_range(place: &Span) -> Range<usize> {
    let text = place.file.text.as_str();
    let header = |line: &str| line.starts_with('[') && !line.contains('.');
    let mut range = 0..text.len();
    let mut at = 0;
    let mut blank = 0;
    for line in text.split_inclusive('\n') {
        if header(line) && at <= place.range.start {
            range.start = at;
        } else if header(line) {
            // Comments above the next table are its own.
            range.end = blank.max(range.start);
            break;
        }
        at += line.len();
        if !line.starts_with('#') {
            blank = at;
        }
    }
    range
}
