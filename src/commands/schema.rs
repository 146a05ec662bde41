//! `fiche schema DIR`: JSON Schemas of the data files, so that an editor completes and checks while one types.

use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Value, json};

use super::open::{Opened, open};
use super::tell::tell;
use crate::batch::manifest::Manifest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::output::OutputFolder;
use crate::localise::data;
use crate::model::config::{Config, ReportConfig};
use crate::model::kinds::SubjectFile;
use crate::model::vocabulary::Vocabulary;
use crate::model::{glossary, groups, place};
use crate::ui::{Status, Ui};
use crate::validate::terms_of;

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

/// `locales/groups.toml`
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct GroupsFile {
    group: Vec<groups::Group>,
}

/// Writes the schemas. In a workspace they offer the terms of its vocabularies.
pub fn run(ui: &Ui, root: Option<&Path>, folder: &Path) -> Status {
    let schemas: [(&str, Schema); 8] = [
        ("data.schema.json", data_files()),
        ("fiche.schema.json", schema_for!(Config)),
        ("glossary.schema.json", schema_for!(GlossaryFile)),
        ("groups.schema.json", schema_for!(GroupsFile)),
        ("manifest.schema.json", schema_for!(Manifest)),
        ("places.schema.json", schema_for!(PlacesFile)),
        ("subject.schema.json", schema_for!(SubjectFile)),
        ("report.schema.json", schema_for!(ReportConfig)),
    ];
    // What is wrong in the workspace is for `check` to say.
    let opened = root.and_then(|root| open(root, None, &mut Diagnostics::default()));
    let schemas = schemas.into_iter().map(|(name, schema)| {
        let mut schema = json!(schema);
        if name.starts_with("subject") {
            offer_layers(&mut schema);
        }
        offer_terms(&mut schema, opened.as_ref());
        (name.to_owned(), schema)
    });
    match write(folder, &schemas.collect::<Vec<_>>()) {
        Ok(()) => Status::Well,
        Err(problem) => {
            tell(ui, &mut Diagnostics(vec![problem]));
            Status::Unusable
        }
    }
}

/// Writes all schemas or none. A file of the same name that is no schema of the same type is somebody else's.
fn write(folder: &Path, schemas: &[(String, Value)]) -> Result<(), Diagnostic> {
    let unwritable = |error: std::io::Error| {
        Diagnostic::error(Code::Unwritable).with("path", folder.display()).failing(&error)
    };
    let output = OutputFolder::create(folder).map_err(unwritable)?;
    let _alone = output.wait_for("");
    for (name, schema) in schemas {
        let is_ours = |bytes: Vec<u8>| {
            serde_json::from_slice::<Value>(&bytes).is_ok_and(|there| there["title"] == schema["title"])
        };
        if output.kind(name).is_some() && !output.read(name).is_ok_and(is_ours) {
            let path = output.root().join(name);
            return Err(Diagnostic::error(Code::ForeignFile).with("path", path.display()));
        }
    }
    let file = |(name, schema): &(String, Value)| (name.clone(), format!("{schema:#}\n").into_bytes());
    output.write_all(&schemas.iter().map(file).collect::<Vec<_>>()).map_err(|(_, error)| unwritable(error))
}

/// A record that stands over another of its id gives the keys that are to be otherwise, or takes it away.
fn offer_layers(schema: &mut Value) {
    let mut over = Vec::new();
    for list in schema["properties"].as_object_mut().into_iter().flat_map(|lists| lists.values_mut()) {
        let Some(name) = list["items"]["$ref"].as_str().and_then(|path| path.rsplit('/').next()) else {
            continue;
        };
        let name = name.to_owned();
        let part = json!({ "$ref": format!("#/$defs/{name}Over") });
        list["items"] = json!({ "anyOf": [list["items"], part] });
        over.push(name);
    }
    for name in over {
        schema["$defs"][&name]["properties"]["valid"] = json!({
            "description": "When it holds: it is in those editions that go up to a date within. `since 2021`, `by 2020`.",
            "type": "string",
        });
        let mut record = schema["$defs"][&name].clone();
        let has_id = record["properties"]["id"].is_object();
        record["description"] = json!("The keys in which a record differs from the one that it stands over.");
        record["required"] = if has_id { json!(["id"]) } else { json!([]) };
        record["properties"]["withdrawn"] =
            json!({ "description": "Takes an imported record away.", "type": "boolean" });
        schema["$defs"][format!("{name}Over")] = record;
    }
}

/// Where the types say that a text is a term of a vocabulary, editors get the terms to choose from; another text is no
/// mistake of form, since a term may be added.
fn offer_terms(schema: &mut Value, opened: Option<&Opened>) {
    match schema {
        Value::Array(values) => values.iter_mut().for_each(|value| offer_terms(value, opened)),
        Value::Object(object) => {
            if let Some(Value::String(vocabulary)) = object.remove("vocabulary") {
                let terms = opened.map(|opened| terms(opened, &vocabulary)).unwrap_or_default();
                let one = match object.get_mut("items") {
                    Some(Value::Object(items)) => items,
                    _ => &mut *object,
                };
                if !terms.is_empty() {
                    let text = json!({ "type": one.remove("type") });
                    one.insert("anyOf".to_owned(), json!([{ "enum": terms }, text]));
                }
            }
            object.values_mut().for_each(|value| offer_terms(value, opened));
        }
        _ => {}
    }
}

/// The terms of a vocabulary; of `levels`, those of all rating schemes.
fn terms<'o>(opened: &'o Opened, vocabulary: &str) -> Vec<&'o str> {
    let languages = &opened.languages;
    if vocabulary != "levels" {
        return terms_of(languages, vocabulary);
    }
    let schemes = terms_of(languages, &Vocabulary::Scheme.key());
    schemes.into_iter().flat_map(|scheme| terms_of(languages, scheme)).collect()
}
