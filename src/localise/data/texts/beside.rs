//! What stands beside the texts of a record, by its kind.

use super::list::List;
use super::types::{Remark, Title};
use crate::localise::data::citation::Cite;
use crate::localise::data::writer::{Writer, primary};
use crate::localise::scope::Resolved;
use crate::model::claim::{Claim, ClaimKind, Level};
use crate::model::kinds::{Found, Part};
use crate::model::period::Period;
use crate::model::record::{Record, Ref};
use crate::text::typography::{self, Profile};

impl List<'_, '_, '_> {
    /// What a record is, beside its id.
    pub fn remarks(&self, found: &Found<'_>) -> Vec<Remark> {
        let (r, at) = (&self.subject.records, found.number - 1);
        let remarks = match found.kind.part {
            Some(Part::Assessments) => {
                r.assessments.get(at).map(|record| vec![self.words(|writer| Some(writer.level(record)))])
            }
            Some(Part::Claims) => r.claims.get(at).map(|record| self.of_claim(record)),
            Some(Part::Laws) => r.laws.get(at).map(|record| {
                let status = self.words(|writer| writer.law_status(record.status));
                let date = record.date.as_ref().map(|date| Remark::Date { date: self.date(date) });
                [status].into_iter().chain(date).collect()
            }),
            Some(Part::Recommendations) => r.recommendations.get(at).map(|record| {
                let code = Remark::Code { code: record.code.get_ref().clone() };
                vec![code, self.words(|writer| writer.mechanism_short(record))]
            }),
            _ => None,
        };
        remarks.unwrap_or_default()
    }

    fn of_claim(&self, record: &Record<Claim>) -> Vec<Remark> {
        let original = || Remark::Original { from: self.all(|writer| writer.original(record)) };
        let remarks = [
            (record.level == Level::Brief).then_some(Remark::Brief),
            (record.kind == ClaimKind::Progress).then_some(Remark::Progress),
            record.translated_from.is_some().then(original),
        ];
        remarks.into_iter().flatten().collect()
    }

    fn words(&self, words: impl Fn(&Writer<'_, '_>) -> Option<Resolved>) -> Remark {
        Remark::Words { words: self.all(words) }
    }

    /// The heading under which a record stands with others.
    pub fn group(&self, found: &Found<'_>) -> Option<Vec<Option<Resolved>>> {
        let (r, at) = (&self.subject.records, found.number - 1);
        let (vocabulary, term): (_, Option<&Ref>) = match found.kind.part? {
            Part::Claims => ("topic", r.claims.get(at).and_then(|record| record.topic.as_ref())),
            Part::Works => ("sector", r.works.get(at).map(|record| &record.sector)),
            Part::Programmes => ("programme-group", r.programmes.get(at).map(|record| &record.group)),
            Part::Recommendations => ("area", r.recommendations.get(at).map(|record| &record.area)),
            Part::Notes => ("table", r.notes.get(at).map(|record| &record.on)),
            _ => return None,
        };
        self.label(vocabulary, term?.get_ref())
    }

    /// The title of a publication: it stays in its own language.
    pub fn title(&self, found: &Found<'_>) -> Option<Title> {
        let record = match found.kind.part? {
            Part::Publications => self.subject.records.publications.get(found.number - 1)?,
            _ => return None,
        };
        let text = typography::set(&record.title, Profile::of_language(&record.language)).into_owned();
        Some(Title { text, lang: primary(&record.language) })
    }

    /// What a record's main text is said of: a date, or a figure.
    pub fn about(&self, found: &Found<'_>) -> Option<Vec<String>> {
        let r = &self.subject.records;
        match found.kind.key {
            "event" => r.events.get(found.number - 1).map(|record| self.date(&record.date)),
            "figure" => r.figures.get(found.number - 1).map(|record| self.all(|w| w.form(record, "start"))),
            "follow-up" => {
                let mut all = r.recommendations.iter().flat_map(|record| &record.follow_up);
                all.find(|entry| Some(&entry.id) == found.entry.id()).map(|entry| self.date(&entry.date))
            }
            _ => None,
        }
    }

    /// The sources of figures that stand for those of the record.
    pub fn sources_of_figures(&self, found: &Found<'_>) -> Option<Vec<Vec<Cite>>> {
        let record = match found.kind.part? {
            Part::Statistics => self.subject.records.statistics.get(found.number - 1)?,
            _ => return None,
        };
        Some(self.all(|writer| writer.statistic_cites(record)))
    }

    fn date(&self, date: &Period) -> Vec<String> {
        self.all(|writer| writer.period(date))
    }
}
