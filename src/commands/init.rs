//! `fiche init DIR`: a small complete workspace, which builds at once.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{print, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::output::OutputFolder;
use crate::ui::{Status, Ui};

static WORKSPACE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/init");

pub fn run(ui: &Ui, folder: &Path) -> Status {
    let refuse = |problem: Diagnostic| {
        tell(ui, &mut Diagnostics(vec![problem]));
        Status::Unusable
    };
    // Nothing of the user's is overwritten: the folder is new or empty.
    let occupied = match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => folder.exists(),
    };
    if occupied {
        return refuse(Diagnostic::error(Code::FolderNotEmpty).with("path", folder.display()));
    }
    let written = OutputFolder::create(folder).and_then(|output| {
        write(&WORKSPACE, &output)?;
        output.write("output/.gitkeep", b"")
    });
    if let Err(error) = written {
        let problem = Diagnostic::error(Code::Unwritable).with("path", folder.display());
        return refuse(problem.quoting(error.to_string()));
    }
    print(&format!("{}\n", ui.text("init-done", &[("path", &folder.display().to_string())])));
    Status::Well
}

fn write(folder: &Dir<'static>, output: &OutputFolder) -> std::io::Result<()> {
    for file in folder.files() {
        output.write(&file.path().to_string_lossy(), file.contents())?;
    }
    folder.dirs().try_for_each(|inner| write(inner, output))
}
