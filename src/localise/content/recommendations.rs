//! Recommendations and their follow-up.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Writer;
use crate::localise::format::PeriodForm;
use crate::localise::labels;
use crate::model::recommendation::{ImplementationStatus, Recommendation, Years};
use crate::model::record::Record;

impl Writer<'_, '_> {
    /// Recommendations in the order of the data: all, or those of some mechanisms and those that the short brief names.
    pub fn recommendations(&self, mechanisms: Option<&BTreeSet<String>>) -> Value {
        let records = &self.scope.subject.records;
        let brief = records.brief.iter().flat_map(|brief| brief.recommendations.iter().chain(&brief.chart));
        let named: BTreeSet<&str> = brief.map(|id| id.get_ref().as_str()).collect();
        let wanted = |record: &&Record<Recommendation>| {
            mechanisms.is_none_or(|all| all.contains(record.mechanism.get_ref()))
                || named.contains(record.id.get_ref().as_str())
        };
        records.recommendations.iter().filter(wanted).map(|record| self.recommendation(record)).collect()
    }

    fn recommendation(&self, record: &Record<Recommendation>) -> Value {
        let edition = self.scope.subject.edition.year;
        let id = record.id.get_ref();
        let latest = record.implementation.last();
        let status = latest.map_or(ImplementationStatus::NoInformation, |l| l.status);
        let made_now = record.editions.contains(&edition);
        let standing = match (made_now, record.years.count()) {
            (false, _) => "dropped",
            (true, None) => "not-stated",
            (true, Some(1)) => "new",
            (true, Some(_)) => "carried-over",
        };
        let follow_up: Value = record
            .follow_up
            .iter()
            .map(|entry| {
                json!({
                    "id": entry.id.get_ref(),
                    "date": self.period(&entry.date, PeriodForm::Table),
                    "text": self.required(&format!("follow-up-{}", entry.id.get_ref()), &record.at(&entry.id)),
                    "cites": self.cites(record, &entry.sources),
                })
            })
            .collect();
        json!({
            "id": id,
            "code": record.code.get_ref(),
            "text": self.required(&format!("recommendation-{id}"), &record.place),
            "short": self.required(&format!("recommendation-{id}.short"), &record.place),
            "area": record.area.get_ref(),
            "area-label": self.label("area", &record.area),
            "mechanism": record.mechanism.get_ref(),
            "mechanism-label": self.label("mechanism", &record.mechanism),
            "mechanism-short": self.short(&format!("mechanism-{}.short", record.mechanism.get_ref())),
            "reference": record.reference,
            "groups": record.groups.iter().filter_map(|g| self.label("group", g)).collect::<Vec<_>>(),
            "years": self.years(&record.years),
            "standing": standing,
            "lead": record.lead.iter().map(|i| self.institution(i)).collect::<Value>(),
            "support": record.support.iter().map(|i| self.institution(i)).collect::<Value>(),
            "sdg": record.sdg,
            "related": record.related.iter().filter_map(|r| self.code(r.get_ref())).collect::<Vec<_>>(),
            "status": status.key(),
            "status-label": self.optional(&format!("status-{}", status.key())),
            "assessor": latest.map(|latest| match &latest.assessor {
                Some(assessor) => self.institution(assessor)["name"].clone(),
                None => json!(self.optional(&format!("assessor-{}", latest.kind.key()))),
            }),
            "assessed": latest.map(|latest| self.period(&latest.date, PeriodForm::Table)),
            "assessment-cites": latest.map(|latest| self.cites(record, &latest.sources)),
            "follow-up": follow_up,
            "next": self.optional(&format!("recommendation-{id}.next")),
            "responsible": record.responsible.as_ref().map(|i| self.institution(i)),
            "due": record.due.as_ref().map(|due| self.period(due, PeriodForm::Table)),
            "deadline": record.deadline.as_ref().map(|due| self.period(due, PeriodForm::Table)),
            "cites": self.cites(record, &record.sources),
        })
    }

    fn code(&self, id: &str) -> Option<String> {
        let all = &self.scope.subject.records.recommendations;
        all.iter().find(|r| r.id.get_ref() == id).map(|r| r.code.get_ref().clone())
    }

    fn years(&self, years: &Years) -> Value {
        let Years::Ranges(ranges) = years else {
            return json!({ "text": self.optional("status-word-not-stated").map(|t| t.text) });
        };
        let texts: Vec<String> = ranges.iter().map(|r| self.period(r, PeriodForm::Table)).collect();
        let count = years.count().unwrap_or_default();
        let (first, last) = years.span().unwrap_or_default();
        json!({
            "text": texts.join(", "),
            "first": first,
            "last": last,
            "count": count,
            "count-label": labels::with_count(self.scope.chain(&self.language.tag), "years-standing", count),
            "ranges": ranges.iter().map(|r| json!([r.start.year, r.last_year()])).collect::<Value>(),
        })
    }
}
