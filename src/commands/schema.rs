//! `fiche schema DIR`: JSON Schemas of the data files, so that an editor completes and checks while one types.

use crate::diagnostic::Code;
use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, schema_for};
use serde_json::json;

use crate::batch::manifest::Manifest;
use crate::files::output::OutputFolder;
use crate::localise::data;
use crate::model::config::{Config, ReportConfig};
use crate::model::{
    claim, country, figure, glossary, note, place, prevalence, programme, project, recommendation, subject,
};
use crate::ui::{Status, Ui};

/// The tables that a subject's files may hold.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct SubjectFile {
    country: Option<country::Country>,
    project: Option<project::Project>,
    edition: Option<subject::Edition>,
    text: Option<std::collections::BTreeMap<String, subject::TextState>>,
    brief: Option<country::BriefChoice>,
    figure: Option<Vec<figure::Figure>>,
    claim: Option<Vec<claim::Claim>>,
    assessment: Option<Vec<country::Assessment>>,
    statistic: Option<Vec<prevalence::Statistic>>,
    work: Option<Vec<prevalence::Work>>,
    instrument: Option<Vec<country::Instrument>>,
    law: Option<Vec<country::Law>>,
    standard: Option<Vec<country::Standard>>,
    enforcement: Option<Vec<country::Enforcement>>,
    institution: Option<Vec<country::Institution>>,
    policy: Option<Vec<programme::Policy>>,
    programme: Option<Vec<programme::Programme>>,
    event: Option<Vec<country::Event>>,
    recommendation: Option<Vec<recommendation::Recommendation>>,
    note: Option<Vec<note::Note>>,
    place: Option<Vec<project::ProjectPlace>>,
    partner: Option<Vec<project::Partner>>,
    reason: Option<Vec<project::Item>>,
    target: Option<Vec<project::Item>>,
    expected: Option<Vec<project::Item>>,
    activity: Option<Vec<project::Item>>,
    achievement: Option<Vec<project::Achievement>>,
    publication: Option<Vec<project::Publication>>,
}

/// `data/places.toml`
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct PlacesFile {
    place: Vec<place::Place>,
}

/// `data/glossary.toml`
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct GlossaryFile {
    term: Vec<glossary::Term>,
}

/// What templates read: `/settings.json` and `/report.json`.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct DataFiles {
    settings: data::Settings,
    report: data::Report,
}

/// Unlike the other files, these are written by the program.
fn data_files() -> Schema {
    SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<DataFiles>()
}

pub fn run(ui: &Ui, folder: &Path) -> Status {
    let schemas: [(&str, Schema); 7] = [
        ("data.schema.json", data_files()),
        ("fiche.schema.json", schema_for!(Config)),
        ("glossary.schema.json", schema_for!(GlossaryFile)),
        ("manifest.schema.json", schema_for!(Manifest)),
        ("places.schema.json", schema_for!(PlacesFile)),
        ("subject.schema.json", schema_for!(SubjectFile)),
        ("report.schema.json", schema_for!(ReportConfig)),
    ];
    let written = OutputFolder::create(folder).and_then(|output| {
        for (name, schema) in &schemas {
            output.write(name, format!("{:#}\n", json!(schema)).as_bytes())?;
        }
        Ok(())
    });
    match written {
        Ok(()) => Status::Well,
        Err(error) => {
            let problem =
                crate::diagnostic::Diagnostic::error(Code::Unwritable).with("path", folder.display());
            let problem = problem.quoting(error.to_string());
            super::report(ui, &mut crate::diagnostic::Diagnostics(vec![problem]));
            Status::Unusable
        }
    }
}
