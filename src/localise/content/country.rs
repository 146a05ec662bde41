//! What only countries have: assessments, law, enforcement, the choice for the short brief.

use serde_json::{Value, json};

use super::Writer;
use crate::localise::format::PeriodForm;
use crate::localise::labels;
use crate::model::claim::Level;
use crate::model::country::{
    Answer, Assessment, BriefChoice, Country, Enforcement, EnforcementGroup, EnforcementValue, Institution,
    Instrument, Law, Legislation, Movement, Standard,
};
use crate::model::figure::{Figure, Qualifier, Unit};
use crate::model::kinds::Part;
use crate::model::prevalence::{Statistic, Work, WorkPart};
use crate::model::record::Record;
use crate::model::record::Ref;

impl Writer<'_, '_> {
    pub fn country(&self, country: &Record<Country>) -> Value {
        json!({
            "name-in": self.optional("country-name.in"),
            "name-of": self.optional("country-name.of"),
            "iso": country.iso,
        })
    }

    /// Records that only countries have.
    pub fn country_part(&self, country: &Record<Country>, part: Part, level: Level) -> Option<Value> {
        let records = &self.scope.subject.records;
        Some(match part {
            Part::Brief => self.brief(records.brief.as_ref()),
            Part::Assessments => records.assessments.iter().map(|a| self.assessment(a)).collect(),
            Part::Statistics => records.statistics.iter().map(|s| self.statistic(s)).collect(),
            Part::Works => records.works.iter().map(|w| self.work(w)).collect(),
            Part::Laws => records.laws.iter().map(|l| self.law(l)).collect(),
            Part::Institutions => records.institutions.iter().map(|i| self.body(i)).collect(),
            Part::Policies => records.policies.iter().map(|p| self.policy(p)).collect(),
            Part::Programmes => records.programmes.iter().map(|p| self.programme(p)).collect(),
            Part::Map => self.country_map(&country.iso),
            Part::Instruments => records.instruments.iter().map(|i| self.instrument(i)).collect(),
            Part::Standards => records.standards.iter().map(|s| self.standard(s)).collect(),
            Part::Enforcement => {
                let wanted = records.enforcement.iter().filter(|row| row.level <= level);
                wanted.map(|row| self.enforcement(row)).collect()
            }
            _ => return None,
        })
    }

    fn brief(&self, brief: Option<&Record<BriefChoice>>) -> Value {
        let ids = |choose: fn(&BriefChoice) -> &Vec<Ref>| -> Vec<String> {
            brief.map(|b| choose(b).iter().map(|id| id.get_ref().clone()).collect()).unwrap_or_default()
        };
        let figures = brief.map(|brief| brief.figures.iter().filter_map(|id| self.figure_of(id)).collect());
        json!({
            "figures": figures.unwrap_or_else(|| Value::Array(Vec::new())),
            "recommendations": ids(|b| &b.recommendations),
            "chart": ids(|b| &b.chart),
        })
    }

    fn assessment(&self, assessment: &Record<Assessment>) -> Value {
        let level = format!("{}-{}", assessment.scheme.get_ref(), assessment.level.get_ref());
        let movement = assessment.movement.map(|movement| match movement {
            Movement::Upgraded => "movement-upgraded",
            Movement::Downgraded => "movement-downgraded",
            Movement::Unchanged => "movement-unchanged",
        });
        json!({
            "id": assessment.id.get_ref(),
            "scheme": self.label("scheme", &assessment.scheme),
            "level": self.required(&level, &assessment.place),
            "movement": movement.and_then(|key| self.optional(key)),
            "period": self.period(&assessment.period, PeriodForm::Table),
            "author": self.institution(&assessment.author),
            "note": self.optional(&format!("assessment-{}", assessment.id.get_ref())),
            "cites": self.cites(assessment, &assessment.sources),
        })
    }

    fn statistic(&self, statistic: &Record<Statistic>) -> Value {
        let figures = statistic.percent.iter().chain(&statistic.number);
        let records = figures.filter_map(|figure| self.scope.figure(figure.get_ref()));
        let sources: Vec<_> = records.flat_map(|figure| &figure.sources).cloned().collect();
        json!({
            "id": statistic.id.get_ref(),
            "label": self.label("statistic", &statistic.id),
            "percent": statistic.percent.as_ref().and_then(|id| self.figure_of(id)),
            "number": statistic.number.as_ref().and_then(|id| self.figure_of(id)),
            "cites": self.cites(statistic, &sources),
        })
    }

    fn work(&self, work: &Record<Work>) -> Value {
        let part = |part: &WorkPart| {
            let key = format!("work-part-{}", part.id.get_ref());
            json!({
                "id": part.id.get_ref(),
                "text": self.required(&key, &work.at(&part.id)),
                "hazardous": part.hazardous,
            })
        };
        json!({
            "id": work.id.get_ref(),
            "sector": work.sector.get_ref(),
            "sector-label": self.label("sector", &work.sector),
            "text": self.required(&format!("work-{}", work.id.get_ref()), &work.place),
            "hazardous": work.hazardous,
            "trafficking": work.trafficking,
            "parts": work.parts.iter().map(part).collect::<Value>(),
            "cites": self.cites(work, &work.sources),
        })
    }

    fn law(&self, law: &Record<Law>) -> Value {
        let key = format!("law-{}", law.id.get_ref());
        json!({
            "id": law.id.get_ref(),
            "name": self.required(&key, &law.place),
            "short": self.short(&format!("{key}.short")),
            "number": law.number,
            "date": law.date.as_ref().map(|date| self.period(date, PeriodForm::Table)),
            "status": law.status.key(),
            "status-label": self.optional(&format!("law-status-{}", law.status.key())),
            "cites": self.cites(law, &law.sources),
        })
    }

    /// A body of the country, with what it does.
    fn body(&self, body: &Record<Institution>) -> Value {
        let key = format!("institution-{}", body.id.get_ref());
        let mut value = self.institution(&body.id);
        super::merge(
            &mut value,
            json!({
                "roles": body.roles.iter().map(|role| role.get_ref()).collect::<Vec<_>>(),
                "role-labels": body.roles.iter().filter_map(|role| self.label("role", role)).collect::<Vec<_>>(),
                "role": self.optional(&format!("{key}.role")),
                "activity": self.optional(&format!("{key}.activity")),
                "active": body.active.map(|active| self.answer(active)),
                "led-by": body.led_by.as_ref().map(|above| self.institution(above)),
                "cites": self.cites(body, &body.sources),
            }),
        );
        value
    }

    fn answer(&self, answer: Answer) -> Value {
        json!({ "key": answer.key(), "text": self.optional(&format!("answer-{}", answer.key())) })
    }

    fn instrument(&self, instrument: &Record<Instrument>) -> Value {
        json!({
            "id": instrument.id.get_ref(),
            "label": self.label("instrument", &instrument.id),
            "short": self.short(&format!("instrument-{}.short", instrument.id.get_ref())),
            "ratified": self.answer(instrument.ratified),
            "date": instrument.date.as_ref().map(|date| self.period(date, PeriodForm::Table)),
            "cites": self.cites(instrument, &instrument.sources),
        })
    }

    fn standard(&self, standard: &Record<Standard>) -> Value {
        json!({
            "id": standard.id.get_ref(),
            "label": self.label("standard", &standard.id),
            "short": self.short(&format!("standard-{}.short", standard.id.get_ref())),
            "meets": self.answer(standard.meets),
            "age": standard.age.map(|age| age.to_string()),
            "age-calculated": standard.age_calculated,
            "legislation": standard.legislation.iter().map(|l| self.legislation(l)).collect::<Value>(),
            "cites": self.cites(standard, &standard.sources),
        })
    }

    fn legislation(&self, legislation: &Legislation) -> Value {
        let law = format!("law-{}", legislation.law.get_ref());
        let number = |article: &String| self.language.formatter.article_number(article);
        let articles: Vec<String> = legislation.articles.iter().map(number).collect();
        json!({
            "law": self.optional(&law),
            "short": self.short(&format!("{law}.short")),
            "articles": self.list(&articles),
        })
    }

    fn enforcement(&self, row: &Record<Enforcement>) -> Value {
        let values: Vec<Value> = row.values.iter().map(|value| self.enforcement_value(row, value)).collect();
        json!({
            "id": row.id.get_ref(),
            "label": self.label("measure", &row.id),
            "group": match row.group {
                EnforcementGroup::Labour => "labour",
                EnforcementGroup::Criminal => "criminal",
            },
            "level": if row.level == Level::Brief { 1 } else { 2 },
            "values": values,
            "change": self.change(row),
        })
    }

    fn enforcement_value(&self, row: &Record<Enforcement>, value: &EnforcementValue) -> Value {
        let figure = value.figure.as_ref().and_then(|id| self.scope.figure(id.get_ref()));
        let text = match (figure, value.answer) {
            (Some(figure), _) => {
                // Of a pair of amounts the table shows the first, which is the one that years share.
                let single = Figure { also: None, ..figure.inner.clone() };
                self.scope.form(self.language, &single, "table")
            }
            (None, Some(answer)) => self.optional(&format!("answer-{}", answer.key())).map(|t| t.text),
            (None, None) => None,
        };
        let sources = figure.map_or(&value.sources, |figure| &figure.sources);
        json!({
            "year": value.year.to_string(),
            "text": text,
            "number": figure.and_then(|figure| figure.value.as_ref()).map(|number| number.to_f64()),
            "cites": self.cites(row, sources),
        })
    }

    /// How the last year compares with the one before: direction and, where it says something, per cent.
    fn change(&self, row: &Record<Enforcement>) -> Value {
        let number = |value: &EnforcementValue| {
            let figure = self.scope.figure(value.figure.as_ref()?.get_ref())?;
            comparable(figure).map(|number| (number, figure.unit.clone(), figure.scale))
        };
        let [.., before, after] = row.values.as_slice() else { return Value::Null };
        if before.answer.is_some() && after.answer.is_some() && before.answer == after.answer {
            let key = if before.answer == Some(Answer::Unknown) { "not-comparable" } else { "unchanged" };
            return json!({ "direction": key, "text": self.optional(&format!("change-{key}")) });
        }
        let direction = match (number(before), number(after)) {
            (Some((a, unit, scale)), Some((b, other, other_scale)))
                if unit == other && scale == other_scale =>
            {
                if b > a {
                    "up"
                } else if b < a {
                    "down"
                } else {
                    "unchanged"
                }
            }
            _ => "not-comparable",
        };
        let text = match (direction, number(before), number(after)) {
            ("up" | "down", Some((a, ..)), Some((b, ..))) if a != 0.0 => {
                let percent = ((b - a) / a * 100.0).abs().round();
                let percent = self.percent(percent);
                labels::with_text(
                    self.scope.chain(&self.language.tag),
                    &format!("change-{direction}-by"),
                    "percent",
                    &percent,
                )
            }
            _ => self.optional(&format!("change-{direction}")).map(|t| t.text).unwrap_or_default(),
        };
        json!({ "direction": direction, "text": text })
    }

    fn percent(&self, percent: f64) -> String {
        let number = (percent as i64).into();
        self.scope.formatted(self.language.formatter.percent(&number))
    }
}

/// The number of a figure that says exactly how much; "at least 5" compares with nothing.
fn comparable(figure: &Figure) -> Option<f64> {
    let exact = matches!(figure.qualifier, None | Some(Qualifier::About));
    let unit = !matches!(figure.unit, Unit::Percent);
    figure.value.as_ref().filter(|_| exact && unit).map(|number| number.to_f64())
}
