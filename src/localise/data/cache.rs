//! What the documents on a subject have in common, made once.

use std::any::Any;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

use super::common::Common;
use super::numbers::Numbers;
use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use crate::localise::language::Language;
use crate::localise::marks::Kind;
use crate::localise::scope::Scope;
use crate::model::claim::Level;
use crate::model::config::ReportConfig;
use crate::model::kinds::Part;
use crate::model::record::Ref;
use crate::model::subject::Subject;

/// The data of one subject, as far as documents have asked for them.
pub struct Cache {
    pub(super) numbers: Numbers,
    made: Mutex<BTreeMap<Key, Arc<dyn Any + Send + Sync>>>,
}

/// The language, what is marked in texts, and which records; what every report reads without any.
type Key = (String, Kind, Option<Chosen>);

/// Something that has been made, and what was wrong with it.
struct Made<T> {
    value: T,
    problems: Vec<Diagnostic>,
}

/// Records of one kind that a report reads; equal for reports that read the same.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Chosen {
    part: Part,
    /// Claims and rows of enforcement up to this one.
    pub level: Level,
    /// Of recommendations, those of mechanisms of these groups and those that the short brief names; all if nothing is said.
    pub mechanism_groups: Option<BTreeSet<String>>,
}

impl Chosen {
    /// What a report reads of a kind of records.
    pub fn by(report: Option<&ReportConfig>, part: Part) -> Self {
        let all = Chosen { part, level: Level::Full, mechanism_groups: None };
        let Some(report) = report else { return all };
        match part {
            Part::Claims | Part::Enforcement => Chosen { level: report.level, ..all },
            Part::Recommendations => {
                let names = |names: &Vec<Ref>| names.iter().map(|name| name.get_ref().clone()).collect();
                Chosen { mechanism_groups: report.mechanism_groups.as_ref().map(names), ..all }
            }
            _ => all,
        }
    }
}

impl Cache {
    /// An empty one, for the documents on a subject.
    pub fn new(subject: &Subject) -> Self {
        Cache { numbers: Numbers::of(subject), made: Mutex::default() }
    }

    /// What every report reads of the subject.
    pub(super) fn common(&self, scope: &Scope<'_>, language: &Language) -> Kept<Common> {
        self.kept(scope, language, None, Common::new)
    }

    /// Records of one kind.
    pub(super) fn part<T: Send + Sync + 'static>(
        &self,
        scope: &Scope<'_>,
        language: &Language,
        chosen: Chosen,
        make: impl FnOnce(&Writer<'_, '_>, &Chosen) -> T,
    ) -> Kept<T> {
        self.kept(scope, language, Some(chosen.clone()), |writer| make(writer, &chosen))
    }

    /// Problems are reported each time it is asked for.
    fn kept<T: Send + Sync + 'static>(
        &self,
        scope: &Scope<'_>,
        language: &Language,
        records: Option<Chosen>,
        make: impl FnOnce(&Writer<'_, '_>) -> T,
    ) -> Kept<T> {
        let key = (language.tag.clone(), scope.marks.kind(), records);
        let known = self.made.lock().ok().and_then(|made| made.get(&key).cloned());
        let made = known.and_then(|known| known.downcast::<Made<T>>().ok()).unwrap_or_else(|| {
            let scope = scope.fresh(scope.marks.clone());
            let value = make(&self.writer(&scope, language));
            let new = Arc::new(Made { value, problems: scope.take_problems() });
            if let Ok(mut made) = self.made.lock() {
                made.insert(key, new.clone());
            }
            new
        });
        made.problems.iter().for_each(|problem| scope.report(problem.clone()));
        Kept(made)
    }

    pub(super) fn writer<'s, 'w>(&'s self, scope: &'s Scope<'w>, language: &'s Language) -> Writer<'s, 'w> {
        Writer { scope, language, numbers: &self.numbers }
    }
}

/// A part of the data that documents share. In JSON it is what it holds.
pub(super) struct Kept<T>(Arc<Made<T>>);

impl<T: Serialize> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.value.serialize(serializer)
    }
}

impl<T: JsonSchema> JsonSchema for Kept<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
