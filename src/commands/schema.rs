//! `fiche schema DIR`: JSON Schemas of the data files, so that an editor completes and checks while one types.

use crate::diagnostic::Code;
use std::path::Path;

use schemars::{JsonSchema, Schema, schema_for};
use serde_json::json;

use crate::batch::manifest::Manifest;
use crate::files::output::OutputFolder;
use crate::model::config::{Config, ReportConfig};
use crate::model::kinds::SubjectFile;
use crate::model::{glossary, place};
use crate::ui::{Status, Ui};

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

pub fn run(ui: &Ui, folder: &Path) -> Status {
    let schemas: [(&str, Schema); 6] = [
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
            super::tell(ui, &mut crate::diagnostic::Diagnostics(vec![problem]));
            Status::Unusable
        }
    }
}
