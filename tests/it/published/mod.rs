//! Published data that are imported. The fixtures have the form of the US Department of Labor's files and words of our own.

mod bad;
mod filled;
mod fixture;
mod fuzz;
mod mapped;
mod people;
mod printed;
mod traps;
mod whole;

use crate::workspace::Workspace;

/// A workspace with two languages and nothing else.
pub fn nothing() -> Workspace {
    let workspace = Workspace::init();
    for path in ["data/countries", "data/sources.yml"] {
        let path = workspace.path(path);
        if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) }
            .expect("removed");
    }
    workspace.write(
        "fiche.toml",
        "closing = [\"closing-publisher\"]\n\n[languages.en]\nlocale = \"en-GB\"\nfallback = [\"fr\"]\n\n\
         [languages.fr]\nfallback = [\"en\"]\n",
    );
    workspace
}

/// A workspace with a file beside it.
pub fn with(xml: &str) -> Workspace {
    let workspace = nothing();
    workspace.write("data.xml", xml);
    workspace
}

/// All files of a workspace's data with their texts.
pub fn state(workspace: &Workspace) -> Vec<(String, String)> {
    workspace.files("data").into_iter().map(|path| (path.clone(), workspace.read(&path))).collect()
}
