//! References of what only countries have.

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::record::Record;
use crate::model::record::Ref;

impl Check<'_, '_, '_> {
    pub(super) fn country_parts(&mut self) {
        self.findings();
        self.law();
        self.enforcement();
        self.programmes();
    }

    /// Assessments, statistics, work and instruments.
    fn findings(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.assessments, |r| &r.id);
        for record in &records.assessments {
            self.term(record, "scheme", &record.scheme);
            self.term(record, record.scheme.get_ref(), &record.level);
            self.institution(record, &record.author);
            self.sourced(record, &record.sources);
        }
        for record in &records.statistics {
            self.term(record, "statistic", &record.id);
            record.percent.iter().chain(&record.number).for_each(|figure| self.figure(record, figure));
            if record.percent.is_none() && record.number.is_none() {
                let missing = Diagnostic::error(Code::MissingKey).at(record.place.clone());
                self.diagnostics.push(missing.with("key", "percent"));
            }
        }
        self.ids(&records.statistics, |r| &r.id);
        self.ids(&records.works, |r| &r.id);
        for record in &records.works {
            self.term(record, "sector", &record.sector);
            self.sourced(record, &record.sources);
        }
        self.ids(&records.instruments, |r| &r.id);
        for record in &records.instruments {
            self.term(record, "instrument", &record.id);
            self.sourced(record, &record.sources);
        }
    }

    fn law(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.laws, |r| &r.id);
        records.laws.iter().for_each(|record| self.sources(record, &record.sources));
        self.ids(&records.standards, |r| &r.id);
        for record in &records.standards {
            self.term(record, "standard", &record.id);
            self.sourced(record, &record.sources);
            if record.age.is_some_and(|age| age > 25) {
                self.diagnostics.push(Diagnostic::error(Code::ImplausibleAge).at(record.place.clone()));
            }
            for legislation in &record.legislation {
                let name = legislation.law.get_ref();
                let known_law = records.laws.iter().any(|law| law.id.get_ref() == name);
                if !known_law && !self.unreadable(&legislation.law) {
                    let known = records.laws.iter().map(|law| law.id.get_ref().as_str());
                    let unknown = Diagnostic::error(Code::UnknownLaw).at(record.at(&legislation.law));
                    self.diagnostics.push(unknown.suggesting(name, known));
                }
            }
        }
    }

    fn enforcement(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.enforcement, |r| &r.id);
        for record in &records.enforcement {
            self.term(record, "measure", &record.id);
            for value in &record.values {
                value.figure.iter().for_each(|figure| self.figure(record, figure));
                self.sources(record, &value.sources);
                if value.figure.is_some() == value.answer.is_some() {
                    let wrong = Diagnostic::error(Code::FigureOrAnswer).at(record.place.clone());
                    self.diagnostics.push(wrong.with("year", value.year));
                }
            }
            let years: Vec<i32> = record.values.iter().map(|value| i32::from(value.year)).collect();
            self.years(record, &years);
            if !years.is_sorted_by(|a, b| a < b) {
                self.diagnostics.push(Diagnostic::error(Code::YearsUnordered).at(record.place.clone()));
            }
        }
    }

    /// Policies and programmes.
    fn programmes(&mut self) {
        let records = &self.scope.subject.records;
        self.ids(&records.policies, |r| &r.id);
        for record in &records.policies {
            record.lead.iter().for_each(|lead| self.institution(record, lead));
            self.sourced(record, &record.sources);
        }
        self.ids(&records.programmes, |r| &r.id);
        for record in &records.programmes {
            self.term(record, "programme-group", &record.group);
            let bodies = record.funders.iter().chain(&record.implementers);
            bodies.for_each(|body| self.institution(record, body));
            record.budget.iter().for_each(|budget| self.figure(record, budget));
            record.compare.iter().for_each(|comparison| self.programme(record, &comparison.programme));
            self.not_itself(record, &record.id, record.compare.iter().map(|c| &c.programme));
            self.sourced(record, &record.sources);
        }
    }

    fn programme<T>(&mut self, record: &Record<T>, reference: &Ref) {
        let all = &self.scope.subject.records.programmes;
        if !all.iter().any(|p| p.id.get_ref() == reference.get_ref()) && !self.unreadable(reference) {
            let known = all.iter().map(|p| p.id.get_ref().as_str());
            let unknown = Diagnostic::error(Code::UnknownProgramme).at(record.at(reference));
            self.diagnostics.push(unknown.suggesting(reference.get_ref(), known));
        }
    }
}
