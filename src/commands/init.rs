//! `fiche init DIR`: a small complete workspace, which builds at once.

use std::path::Path;

use include_dir::Dir;

use super::tell::{print, tell};
use crate::builtin::WORKSPACE;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::folder::Kind;
use crate::files::output::{OutputFolder, is_unfinished};
use crate::ui::{Status, Ui};
use crate::workspace::paths;

pub fn run(ui: &Ui, folder: &Path) -> Status {
    let refuse = |problem: Diagnostic| {
        tell(ui, &mut Diagnostics(vec![problem]));
        Status::Unusable
    };
    let occupied = || Diagnostic::error(Code::FolderNotEmpty).with("path", folder.display());
    if folder.exists() && !folder.is_dir() {
        return refuse(occupied());
    }
    let written = OutputFolder::create(folder).and_then(|output| {
        let _alone = output.wait_for("");
        Workspace::new().write(&output)
    });
    match written {
        Ok(true) => {
            print(&format!("{}\n", ui.text("init-done", &[("path", &folder.display().to_string())])));
            Status::Well
        }
        Ok(false) => refuse(occupied()),
        Err(error) => {
            let problem = Diagnostic::error(Code::Unwritable).with("path", folder.display());
            refuse(problem.failing(&error))
        }
    }
}

/// The files of a new workspace.
struct Workspace(Vec<(String, Vec<u8>)>);

/// What is in a folder.
#[derive(Default)]
struct Found {
    /// Files of a new workspace, as they would be written.
    ours: usize,
    /// Left by an `init` that did not come to its end.
    unfinished: Vec<String>,
    has_config: bool,
    has_others: bool,
}

impl Workspace {
    /// `fiche.toml` comes last: as long as it is not there, the folder is no workspace.
    fn new() -> Self {
        let mut files = vec![(format!("{}/.gitkeep", paths::OUTPUT), Vec::new())];
        collect(&WORKSPACE, &mut files);
        files.sort_by_key(|(path, _)| path == paths::CONFIG);
        Workspace(files)
    }

    /// Writes all files or none; `false` if there are others in the folder. Nothing of the user's is overwritten, and an
    /// `init` that was interrupted is brought to its end.
    fn write(&self, output: &OutputFolder) -> std::io::Result<bool> {
        let mut found = Found::default();
        self.look(output, "", &mut found)?;
        if found.has_others || found.has_config && found.ours < self.0.len() {
            return Ok(false);
        }
        for path in &found.unfinished {
            output.remove(path)?;
        }
        if found.ours < self.0.len() {
            output.write_all(&self.0).map_err(|(_, error)| error)?;
        }
        Ok(true)
    }

    fn look(&self, output: &OutputFolder, folder: &str, found: &mut Found) -> std::io::Result<()> {
        for (path, kind) in output.entries(folder)? {
            let content = self.0.iter().find(|(ours, _)| *ours == path).map(|(_, content)| content);
            let around = || self.0.iter().any(|(ours, _)| ours.starts_with(&format!("{path}/")));
            match kind.ok() {
                _ if output.is_link(&path) => found.has_others = true,
                Some(Kind::File) if is_unfinished(&path) => found.unfinished.push(path),
                Some(Kind::File)
                    if content.is_some_and(|c| output.read(&path).is_ok_and(|read| read == *c)) =>
                {
                    found.ours += 1;
                    found.has_config |= path == paths::CONFIG;
                }
                Some(Kind::Folder) if around() => self.look(output, &path, found)?,
                _ => found.has_others = true,
            }
        }
        Ok(())
    }
}

fn collect(folder: &Dir<'static>, files: &mut Vec<(String, Vec<u8>)>) {
    let path = |file: &include_dir::File<'_>| file.path().to_string_lossy().replace('\\', "/");
    files.extend(folder.files().map(|file| (path(file), file.contents().to_vec())));
    folder.dirs().for_each(|inner| collect(inner, files));
}
