//! `fiche schedule`, and `fiche build --schedule`.

mod build;
mod emit;
mod files;
mod show;
mod when;

use crate::workspace::{Workspace, copy};

/// Documents in French on weekdays, everything on Sundays.
const SCHEDULES: &str = r#"
[[schedule]]
name = "nightly"
when = "30 5 * * mon-fri"
reports = ["country-brief"]
languages = ["fr"]

[[schedule]]
name = "weekly"
when = "@weekly"
strict = true
prune = true
archive = true
after = ["scripts/publish", "--list={manifest}", "now"]
"#;

fn scheduled() -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.append("fiche.toml", SCHEDULES);
    workspace
}

/// A workspace in a folder whose name needs every kind of quoting.
fn oddly_named() -> (Workspace, std::path::PathBuf) {
    let workspace = scheduled();
    let odd = workspace.outside().join("d'été \"$HOME\" 100% %h");
    copy(&workspace.root, &odd);
    (workspace, odd)
}
