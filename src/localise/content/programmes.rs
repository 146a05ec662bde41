//! Policies and programmes.

use serde_json::{Value, json};

use super::Writer;
use crate::localise::format::PeriodForm;
use crate::model::programme::{Policy, Programme};
use crate::model::record::Record;
use crate::model::record::Ref;

impl Writer<'_, '_> {
    pub fn policy(&self, policy: &Record<Policy>) -> Value {
        let key = format!("policy-{}", policy.id.get_ref());
        json!({
            "id": policy.id.get_ref(),
            "name": self.required(&key, &policy.place),
            "acronym": self.short(&format!("{key}.acronym")),
            "aim": self.optional(&format!("{key}.aim")),
            "activity": self.optional(&format!("{key}.activity")),
            "lead": policy.lead.as_ref().map(|lead| self.institution(lead)),
            "period": policy.period.as_ref().map(|p| self.period(p, PeriodForm::Table)),
            "cites": self.cites(policy, &policy.sources),
        })
    }

    pub fn programme(&self, programme: &Record<Programme>) -> Value {
        let key = format!("programme-{}", programme.id.get_ref());
        let bodies = |list: &[Ref]| list.iter().map(|body| self.institution(body)).collect::<Value>();
        json!({
            "id": programme.id.get_ref(),
            "name": self.required(&key, &programme.place),
            "group": programme.group.get_ref(),
            "group-label": self.label("programme-group", &programme.group),
            "aim": self.optional(&format!("{key}.aim")),
            "activity": self.optional(&format!("{key}.activity")),
            "funders": bodies(&programme.funders),
            "implementers": bodies(&programme.implementers),
            "budget": programme.budget.as_ref().and_then(|id| self.figure_of(id)),
            "period": programme.period.as_ref().map(|p| self.period(p, PeriodForm::Table)),
            "launched": programme.launched,
            "government-funded": programme.government_funded,
            "cites": self.cites(programme, &programme.sources),
        })
    }
}
