//! Ids are well formed and unique; whatever refers to something finds it.

mod country;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::scope::Scope;
use crate::model::period::PLAUSIBLE_YEARS;
use crate::model::record::Ref;
use crate::model::record::{Record, is_kebab_case};
use crate::model::source::Citation;
use crate::model::subject::Kind;
use crate::text::tag::parse_tag;
use crate::workspace::Workspace;

/// Checks all references of a subject.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut check = Check { scope, diagnostics };
    check.country_parts();
    check.subject_parts();
    check.figures_and_claims();
    check.recommendations();
    check.project_parts();
    check.institutions();
    check.years(&scope.subject.edition, &[i32::from(scope.subject.edition.year)]);
}

struct Check<'a, 's, 'w> {
    scope: &'a Scope<'w>,
    diagnostics: &'s mut Diagnostics,
}

impl<'w> Check<'_, '_, 'w> {
    /// Ids of one kind of record: kebab-case, starting with a letter, each once.
    fn ids<T>(&mut self, records: &[Record<T>], id: impl Fn(&T) -> &Ref) {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for record in records {
            let reference = id(&record.inner);
            let name = reference.get_ref().as_str();
            if !is_kebab_case(name) {
                let wrong = Diagnostic::error(Code::NotAnId).at(record.at(reference));
                self.diagnostics.push(wrong.with("written", name));
            }
            if seen.insert(name, reference.span().start).is_some() {
                self.diagnostics
                    .push(Diagnostic::error(Code::IdTwice).at(record.at(reference)).with("id", name));
            }
        }
    }

    fn sources<T>(&mut self, record: &Record<T>, citations: &[Citation]) {
        for citation in citations {
            let name = citation.source.get_ref();
            if let Some(sources) = &self.scope.workspace.sources
                && !sources.contains_key(name)
            {
                let known = sources.keys().map(String::as_str);
                let unknown = Diagnostic::error(Code::UnknownSource).at(record.at(&citation.source));
                self.diagnostics.push(unknown.suggesting(name, known));
            }
            if let Some(section) = &citation.section
                && section.get_ref().chars().any(|c| c.is_lowercase())
            {
                self.term(record, "section", section);
            }
        }
    }

    fn sourced<T>(&mut self, record: &Record<T>, citations: &[Citation]) {
        if citations.is_empty() {
            self.diagnostics.push(Diagnostic::error(Code::WithoutSource).at(record.place.clone()));
        }
        self.sources(record, citations);
    }

    /// A term of a vocabulary exists if its label does, in any language.
    fn term<T>(&mut self, record: &Record<T>, vocabulary: &str, term: &Ref) {
        let prefix = format!("{vocabulary}-");
        let key = format!("{prefix}{}", term.get_ref());
        if !self.scope.languages.keys().any(|tag| self.scope.texts(tag).is_some_and(|t| t.has(&key))) {
            let all = self.scope.languages.values().flat_map(|language| language.labels.messages());
            let mut known: Vec<&str> = all.filter_map(|m| m.id.strip_prefix(&prefix)).collect();
            known.sort_unstable();
            known.dedup();
            let unknown =
                Diagnostic::error(Code::UnknownTerm).at(record.at(term)).with("vocabulary", vocabulary);
            self.diagnostics.push(unknown.suggesting(term.get_ref(), known));
        }
    }

    /// Whether a record of that id is there but could not be read, which has been reported.
    fn unreadable(&self, reference: &Ref) -> bool {
        self.scope.subject.records.unreadable.contains(reference.get_ref())
    }

    fn figure<T>(&mut self, record: &Record<T>, reference: &Ref) {
        if self.scope.figure(reference.get_ref()).is_none() && !self.unreadable(reference) {
            let known = self.scope.subject.records.figures.iter().map(|figure| figure.id.get_ref().as_str());
            let unknown = Diagnostic::error(Code::UnknownFigure).at(record.at(reference));
            self.diagnostics.push(unknown.suggesting(reference.get_ref(), known));
        }
    }

    fn institution<T>(&mut self, record: &Record<T>, reference: &Ref) {
        if self.scope.institution(reference.get_ref()).is_none() && !self.unreadable(reference) {
            let own = &self.scope.subject.records.institutions;
            let known = own.iter().chain(&self.scope.workspace.institutions).map(|i| i.id.get_ref().as_str());
            let unknown = Diagnostic::error(Code::UnknownInstitution).at(record.at(reference));
            self.diagnostics.push(unknown.suggesting(reference.get_ref(), known));
        }
    }

    /// What refers to another record of its kind does not refer to itself.
    fn not_itself<'r, T>(&mut self, record: &Record<T>, id: &Ref, others: impl Iterator<Item = &'r Ref>) {
        for other in others.filter(|other| other.get_ref() == id.get_ref()) {
            self.diagnostics
                .push(Diagnostic::error(Code::RefersToItself).at(record.at(other)).with("id", id.get_ref()));
        }
    }

    fn recommendation<T>(&mut self, record: &Record<T>, reference: &Ref) {
        let all = &self.scope.subject.records.recommendations;
        if !all.iter().any(|r| r.id.get_ref() == reference.get_ref()) && !self.unreadable(reference) {
            let known = all.iter().map(|r| r.id.get_ref().as_str());
            let unknown = Diagnostic::error(Code::UnknownRecommendation).at(record.at(reference));
            self.diagnostics.push(unknown.suggesting(reference.get_ref(), known));
        }
    }

    /// What every subject may have.
    fn subject_parts(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.events, |r| &r.id);
        records.events.iter().for_each(|record| self.sourced(record, &record.sources));
        self.ids(&records.notes, |r| &r.id);
        for record in &records.notes {
            self.term(record, "table", &record.on);
            self.sourced(record, &record.sources);
        }
        if let Some(brief) = &records.brief {
            brief.figures.iter().for_each(|figure| self.figure(brief, figure));
            let chosen = brief.recommendations.iter().chain(&brief.chart);
            chosen.for_each(|recommendation| self.recommendation(brief, recommendation));
        }
        for (language, state) in &records.text {
            if !self.scope.languages.contains_key(language) {
                let known = self.scope.languages.keys().map(String::as_str);
                let unknown = Diagnostic::error(Code::UnknownLanguage).at(state.place.clone());
                self.diagnostics.push(unknown.suggesting(language, known));
            }
            let reviewed = state.state == crate::model::subject::ReviewState::Reviewed;
            if reviewed && (state.by.is_none() || state.on.is_none()) {
                self.diagnostics.push(Diagnostic::error(Code::ReviewUnsigned).at(state.place.clone()));
            }
        }
    }

    fn years<T>(&mut self, record: &Record<T>, years: &[i32]) {
        for year in years.iter().filter(|year| !PLAUSIBLE_YEARS.contains(year)) {
            let problem = Diagnostic::error(Code::YearImplausible).at(record.place.clone());
            self.diagnostics.push(problem.with("written", year));
        }
    }

    fn figures_and_claims(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.figures, |r| &r.id);
        for record in &records.figures {
            self.sourced(record, &record.sources);
            record.attributed_to.iter().for_each(|by| self.institution(record, by));
            record.survey.iter().for_each(|survey| self.term(record, "survey", survey));
            record.by.iter().for_each(|by| self.term(record, "breakdown", by));
            record.part_of.iter().for_each(|whole| self.figure(record, whole));
            record.compare.iter().for_each(|comparison| self.figure(record, &comparison.figure));
            let others = record.compare.iter().map(|c| &c.figure).chain(&record.part_of);
            self.not_itself(record, &record.id, others);
        }
        self.ids(&records.claims, |r| &r.id);
        for record in &records.claims {
            self.term(record, "section", &record.section);
            record.topic.iter().for_each(|topic| self.term(record, "topic", topic));
            self.sourced(record, &record.sources);
            record.attributed_to.iter().for_each(|by| self.institution(record, by));
            for tag in record.translated_from.iter().filter(|tag| parse_tag(tag).is_none()) {
                let wrong = Diagnostic::error(Code::NotALanguage).at(record.place.clone());
                self.diagnostics.push(wrong.with("written", tag));
            }
            let alleged = record.certainty == crate::model::figure::Certainty::Alleged;
            if alleged && record.attributed_to.is_none() {
                self.diagnostics.push(Diagnostic::error(Code::AllegationOfNobody).at(record.place.clone()));
            }
        }
    }

    fn recommendations(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.recommendations, |r| &r.id);
        let follow_up: Vec<_> = (records.recommendations.iter())
            .flat_map(|r| {
                r.follow_up.iter().map(|entry| Record { place: r.place.clone(), inner: entry.clone() })
            })
            .collect();
        self.ids(&follow_up, |entry| &entry.id);
        let mut codes: BTreeMap<&str, ()> = BTreeMap::new();
        for record in &records.recommendations {
            if codes.insert(record.code.get_ref(), ()).is_some() {
                let twice = Diagnostic::error(Code::IdTwice).at(record.at(&record.code));
                self.diagnostics.push(twice.with("id", record.code.get_ref()));
            }
            self.term(record, "mechanism", &record.mechanism);
            self.term(record, "area", &record.area);
            record.groups.iter().for_each(|group| self.term(record, "group", group));
            let bodies = record.lead.iter().chain(&record.support).chain(&record.responsible);
            bodies.for_each(|body| self.institution(record, body));
            record.related.iter().for_each(|other| self.recommendation(record, other));
            self.not_itself(record, &record.id, record.related.iter());
            for assessment in &record.implementation {
                self.sourced(record, &assessment.sources);
                assessment.assessor.iter().for_each(|by| self.institution(record, by));
                let own = assessment.kind == crate::model::recommendation::AssessorKind::Own;
                if !own && assessment.assessor.is_none() {
                    self.diagnostics
                        .push(Diagnostic::error(Code::AssessmentOfNobody).at(record.place.clone()));
                }
            }
            record.follow_up.iter().for_each(|entry| self.sourced(record, &entry.sources));
            let editions: Vec<i32> = record.editions.iter().map(|edition| i32::from(*edition)).collect();
            self.years(record, &editions);
            self.sourced(record, &record.sources);
        }
    }

    fn project_parts(&mut self) {
        let subject = self.scope.subject;
        let records = &subject.records;
        if let Kind::Project(project) = &subject.kind {
            self.sourced(project, &project.sources);
            project.budget.iter().for_each(|budget| self.figure(project, budget));
            for country in &project.countries {
                if !self.scope.workspace.subjects.contains_key(country.get_ref()) {
                    let known = self.scope.workspace.subjects.keys().map(String::as_str);
                    let unknown = Diagnostic::error(Code::UnknownSubject).at(project.at(country));
                    self.diagnostics.push(unknown.suggesting(country.get_ref(), known));
                }
            }
        }
        self.ids(&records.places, |r| &r.id);
        self.ids(&records.partners, |r| &r.id);
        for record in &records.places {
            self.term(record, "place", &record.id);
            self.sources(record, &record.sources);
        }
        for record in &records.partners {
            self.institution(record, &record.id);
            self.sources(record, &record.sources);
        }
        for list in [&records.reasons, &records.targets, &records.expected, &records.activities] {
            self.ids(list, |r| &r.id);
            list.iter().for_each(|record| self.sources(record, &record.sources));
        }
        records.achievements.iter().for_each(|record| self.figure(record, &record.figure));
        for record in &records.publications {
            self.term(record, "publication", &record.kind);
            if parse_tag(&record.language).is_none() {
                let wrong = Diagnostic::error(Code::NotALanguage).at(record.place.clone());
                self.diagnostics.push(wrong.with("written", &record.language));
            }
            self.sourced(record, &record.sources);
        }
    }

    fn institutions(&mut self) {
        let records: &'w [_] = &self.scope.subject.records.institutions;
        self.ids(records, |r| &r.id);
        for record in records {
            record.roles.iter().for_each(|role| self.term(record, "role", role));
            record.led_by.iter().for_each(|above| self.institution(record, above));
            self.sources(record, &record.sources);
        }
    }
}

/// Entries of the bibliography that nothing cites.
pub fn unused_sources(workspace: &Workspace, diagnostics: &mut Diagnostics) {
    let subjects = workspace.subjects.values().flat_map(|subject| subject.citations());
    let institutions = workspace.institutions.iter().flat_map(|institution| &institution.sources);
    let cited: BTreeSet<&str> = subjects.chain(institutions).map(|c| c.source.get_ref().as_str()).collect();
    for (id, source) in workspace.sources.iter().flatten().filter(|(id, _)| !cited.contains(id.as_str())) {
        diagnostics.push(Diagnostic::warning(Code::SourceUnused).at(source.place.clone()).with("source", id));
    }
}
