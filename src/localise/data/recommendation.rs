//! Recommendations and their follow-up.

use std::collections::{BTreeSet, HashMap};

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::institution::Institution;
use super::writer::{Writer, id};
use crate::localise::labels;
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::recommendation::{Implementation, ImplementationStatus};
use crate::model::record::{Record, Ref};

/// Something that a mechanism has asked of a government.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Recommendation {
    id: String,
    /// A few characters by which people refer to it.
    code: String,
    text: Resolved,
    /// A few words; where there are none, the text.
    short: Resolved,
    /// The next step, where one is planned.
    next: Option<Resolved>,
    /// A term of the vocabulary `area`.
    area: String,
    area_label: Option<Resolved>,
    /// A term of the vocabulary `mechanism`.
    mechanism: String,
    mechanism_label: Option<Resolved>,
    mechanism_short: Option<Resolved>,
    /// The group of the mechanism.
    mechanism_group: Option<String>,
    /// Symbol and paragraph in the mechanism's own numbering.
    reference: Option<String>,
    /// Whom it concerns.
    groups: Vec<Resolved>,
    years: Years,
    standing: Standing,
    /// The government's answer, in the Universal Periodic Review.
    response: Option<Resolved>,
    /// The institutions that should act first.
    lead: Vec<Institution>,
    /// The institutions that should help.
    support: Vec<Institution>,
    responsible: Option<Institution>,
    /// SDG targets.
    sdg: Vec<String>,
    /// Codes of related ones.
    related: Vec<String>,
    /// By the latest assessment; `no-information` without one.
    status: ImplementationStatus,
    status_label: Option<Resolved>,
    /// Who made the latest assessment.
    assessor: Option<Resolved>,
    /// When that was.
    assessed: Option<String>,
    /// The assessor's own word, where it has a scale of its own.
    assessed_as: Option<String>,
    assessment_cites: Option<Vec<Cite>>,
    follow_up: Vec<FollowUp>,
    due: Option<String>,
    deadline: Option<String>,
    /// When the entry was last looked at.
    reviewed: Option<String>,
    cites: Vec<Cite>,
}

/// The years in which a recommendation was made.
#[derive(Serialize, JsonSchema)]
#[serde(untagged, rename_all_fields = "kebab-case")]
pub enum Years {
    Stated {
        text: String,
        first: i32,
        last: i32,
        /// In how many years; gaps do not count.
        count: i32,
        count_label: String,
        /// First and last year of each range.
        ranges: Vec<[i32; 2]>,
    },
    /// The source states none.
    NotStated { text: Option<String> },
}

/// Where a recommendation stands in this edition.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    New,
    CarriedOver,
    NotStated,
    Dropped,
}

/// Something that happened on a recommendation.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FollowUp {
    id: String,
    date: String,
    text: Resolved,
    cites: Vec<Cite>,
}

/// How many recommendations the chart of the brief shows, unless they are named.
const CHARTED: usize = 5;

/// The codes of recommendations, by their ids.
type Codes<'r> = HashMap<&'r str, &'r str>;

impl Writer<'_, '_> {
    /// Recommendations in the order of the data: all, or those of mechanisms of some groups and
    /// those that the short brief names. Unless it names any, all.
    pub fn recommendations(&self, groups: Option<&BTreeSet<String>>) -> Vec<Recommendation> {
        let records = self.records();
        let chosen = records.brief.as_ref().and_then(|brief| brief.recommendations.as_ref());
        let groups = groups.filter(|_| chosen.is_some());
        let chosen = chosen.into_iter().flatten();
        let charted = self.charted().into_iter().map(|record| &record.id);
        let named: BTreeSet<&str> = chosen.chain(charted).map(|id| id.get_ref().as_str()).collect();
        let wanted = |record: &&Record<model::recommendation::Recommendation>| {
            let of = |all: &BTreeSet<String>| {
                self.group("mechanism", &record.mechanism).is_some_and(|group| all.contains(&group))
            };
            groups.is_none_or(of) || named.contains(record.id.get_ref().as_str())
        };
        let codes = records.recommendations.iter();
        let codes: Codes<'_> = codes.map(|r| (r.id.get_ref().as_str(), r.code.get_ref().as_str())).collect();
        let wanted = records.recommendations.iter().filter(wanted);
        wanted.map(|record| self.recommendation(record, &codes)).collect()
    }

    /// Recommendations of the subject's edition.
    pub fn current(&self) -> Vec<&Record<model::recommendation::Recommendation>> {
        let year = self.scope.subject.edition.year;
        self.records().recommendations.iter().filter(|record| record.editions.contains(&year)).collect()
    }

    /// The recommendations in the chart of the brief: those that it names or, if it names none, those that have stood
    /// longest.
    pub fn charted(&self) -> Vec<&Record<model::recommendation::Recommendation>> {
        let all = &self.records().recommendations;
        let chosen = self.records().brief.iter().flat_map(|brief| &brief.chart);
        let chosen: Vec<_> =
            chosen.filter_map(|id| all.iter().find(|record| record.id.get_ref() == id.get_ref())).collect();
        if !chosen.is_empty() {
            return chosen;
        }
        let mut longest = self.current();
        longest.retain(|record| record.years.span().is_some());
        longest.sort_by_key(|record| (std::cmp::Reverse(record.years.count()), record.years.span()));
        longest.truncate(CHARTED);
        longest
    }

    fn recommendation(
        &self,
        record: &Record<model::recommendation::Recommendation>,
        codes: &Codes<'_>,
    ) -> Recommendation {
        let key = format!("recommendation-{}", record.id.get_ref());
        let latest = record.implementation.last();
        let status = record.status();
        let text = self.required(&key, &record.place);
        let code = |related: &Ref| codes.get(related.get_ref().as_str()).map(|code| (*code).to_owned());
        Recommendation {
            id: id(&record.id),
            code: id(&record.code),
            short: self.short(&format!("{key}.short")).unwrap_or_else(|| text.clone()),
            text,
            next: self.optional(&format!("{key}.next")),
            area: id(&record.area),
            area_label: self.label("area", &record.area),
            mechanism: id(&record.mechanism),
            mechanism_label: self.label("mechanism", &record.mechanism),
            mechanism_short: self.mechanism_short(record),
            mechanism_group: self.group("mechanism", &record.mechanism),
            reference: record.reference.clone(),
            groups: record.groups.iter().filter_map(|group| self.label("group", group)).collect(),
            years: self.years(&record.years),
            standing: self.standing(record),
            response: record.response.and_then(|answer| self.optional(&format!("response-{}", answer.key()))),
            lead: record.lead.iter().map(|body| self.institution(body)).collect(),
            support: record.support.iter().map(|body| self.institution(body)).collect(),
            responsible: record.responsible.as_ref().map(|body| self.institution(body)),
            sdg: record.sdg.iter().map(ToString::to_string).collect(),
            related: record.related.iter().filter_map(code).collect(),
            status,
            status_label: self.optional(&format!("status-{}", status.key())),
            assessor: latest.and_then(|latest| self.assessor(latest)),
            assessed: latest.map(|latest| self.period(&latest.date)),
            assessed_as: latest.and_then(|latest| latest.word.clone()),
            assessment_cites: latest.map(|latest| self.cites(&latest.sources)),
            follow_up: record.follow_up.iter().map(|entry| self.follow_up(record, entry)).collect(),
            due: record.due.as_ref().map(|due| self.period(due)),
            deadline: record.deadline.as_ref().map(|due| self.period(due)),
            reviewed: record.reviewed.as_ref().map(|date| self.period(date)),
            cites: self.cites(&record.sources),
        }
    }

    /// The short name of the mechanism that made a recommendation.
    pub fn mechanism_short(&self, record: &model::recommendation::Recommendation) -> Option<Resolved> {
        self.short(&format!("mechanism-{}.short", record.mechanism.get_ref()))
    }

    fn standing(&self, record: &model::recommendation::Recommendation) -> Standing {
        let made_now = record.editions.contains(&self.scope.subject.edition.year);
        match (made_now, record.years.count()) {
            (false, _) => Standing::Dropped,
            (true, None) => Standing::NotStated,
            (true, Some(1)) => Standing::New,
            (true, Some(_)) => Standing::CarriedOver,
        }
    }

    fn assessor(&self, assessment: &Implementation) -> Option<Resolved> {
        match &assessment.assessor {
            Some(assessor) => self.optional(&format!("institution-{}", assessor.get_ref())),
            None => self.optional(&format!("assessor-{}", assessment.kind.key())),
        }
    }

    fn follow_up(
        &self,
        record: &Record<model::recommendation::Recommendation>,
        entry: &model::recommendation::FollowUp,
    ) -> FollowUp {
        FollowUp {
            id: id(&entry.id),
            date: self.period(&entry.date),
            text: self.required(&format!("follow-up-{}", entry.id.get_ref()), &record.at(&entry.id)),
            cites: self.cites(&entry.sources),
        }
    }

    fn years(&self, years: &model::recommendation::Years) -> Years {
        let model::recommendation::Years::Ranges(ranges) = years else {
            return Years::NotStated { text: self.optional("status-word-not-stated").map(|t| t.text) };
        };
        let texts: Vec<String> = ranges.iter().map(|range| self.period(range)).collect();
        let count = years.count().unwrap_or_default();
        let (first, last) = years.span().unwrap_or_default();
        Years::Stated {
            text: texts.join(", "),
            first,
            last,
            count,
            count_label: labels::with_count(self.scope.chain(&self.language.tag), "years-standing", count),
            ranges: ranges.iter().map(|range| [range.start.year, range.last_year()]).collect(),
        }
    }
}
