//! Files → model, with the place of everything kept for error messages.

pub mod catalogues;
pub mod files;
mod sources;
mod subject;
pub mod templates;
mod toml_file;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::builtin;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::config::{Config, ReportConfig, SubjectKind};
use crate::model::country::Institution;
use crate::model::record::{Place, Record};
use crate::model::source::Source;
use crate::model::subject::Subject;
use files::Files;

/// Everything that the data files of a workspace say.
#[derive(Debug)]
pub struct Workspace {
    pub files: Files,
    pub config: Record<Config>,
    /// By id.
    pub subjects: BTreeMap<String, Subject>,
    /// By key; nothing if the bibliography could not be read.
    pub sources: Option<BTreeMap<String, Record<Source>>>,
    /// Institutions that all subjects share.
    pub institutions: Vec<Record<Institution>>,
    /// By name of the folder in `templates/`.
    pub reports: BTreeMap<String, Record<ReportConfig>>,
}

/// Reads a workspace. Problems are collected; without a usable `fiche.toml` nothing else is read.
pub fn load(root: &Path, diagnostics: &mut Diagnostics) -> Option<Workspace> {
    let files = match Files::new(root) {
        Ok(files) => files,
        Err(error) => {
            let problem = Diagnostic::error("unreadable").with("path", root.display());
            diagnostics.push(problem.quoting(error.to_string()));
            return None;
        }
    };
    let root = files.root().to_owned();
    let config = toml_file::whole(&files.read(&root.join("fiche.toml"), diagnostics)?, diagnostics)?;
    let data = root.join("data");

    let mut subjects = BTreeMap::new();
    let folders = [("countries", SubjectKind::Country), ("projects", SubjectKind::Project)];
    for (folder, kind) in folders {
        for path in files.folders(&data.join(folder), diagnostics) {
            let Some(subject) = subject::load(&files, &path, kind, diagnostics) else { continue };
            if subjects.contains_key(&subject.id) {
                diagnostics.push(Diagnostic::error("subject-twice").with("subject", &subject.id));
            }
            subjects.insert(subject.id.clone(), subject);
        }
    }

    let bibliography = data.join("sources.yml");
    let sources = if bibliography.exists() {
        files.read(&bibliography, diagnostics).and_then(|file| sources::load(&file, diagnostics))
    } else {
        Some(BTreeMap::new())
    };
    let mut unreadable = BTreeSet::new();
    let shared = data.join("institutions.toml");
    let institutions = shared_institutions(&files, &shared, &mut unreadable, diagnostics);
    for subject in subjects.values_mut() {
        subject.records.unreadable.extend(unreadable.iter().cloned());
    }
    let reports = reports(&files, diagnostics);
    Some(Workspace { files, config, subjects, sources, institutions, reports })
}

fn shared_institutions(
    files: &Files,
    path: &Path,
    unreadable: &mut BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<Record<Institution>> {
    let mut institutions = Vec::new();
    if !path.exists() {
        return institutions;
    }
    let Some(file) = files.read(path, diagnostics) else { return institutions };
    for entry in toml_file::entries(&file, diagnostics) {
        if entry.key == "institution" {
            toml_file::records(&file, entry, &mut institutions, unreadable, diagnostics);
        } else {
            let place = Place { file: file.clone(), span: entry.key_span };
            diagnostics
                .push(Diagnostic::error("unknown-key").at(place).suggesting(&entry.key, ["institution"]));
        }
    }
    institutions
}

/// Every folder in `templates/`, built in or of the workspace, that has a `report.toml`.
fn reports(files: &Files, diagnostics: &mut Diagnostics) -> BTreeMap<String, Record<ReportConfig>> {
    let mut found = BTreeMap::new();
    for path in templates::paths(files, "toml", diagnostics) {
        let Some(name) = path.strip_suffix("/report.toml") else { continue };
        let Some(file) = templates::read(files, &path, diagnostics) else { continue };
        let main = format!("{name}/main.typ");
        if builtin::template(&main).is_none() && !files.root().join("templates").join(&main).exists() {
            let place = Place { file, span: 0..0 };
            diagnostics.push(Diagnostic::error("no-template").at(place).with("report", name));
            continue;
        }
        found.extend(toml_file::whole(&file, diagnostics).map(|report| (name.to_owned(), report)));
    }
    found
}
