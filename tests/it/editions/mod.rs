//! Editions of a subject, each in a folder of its own, and what imports write under what people write.

mod layers;
mod loading;

use crate::workspace::Workspace;

/// The folder of the country.
pub const COUNTRY: &str = "data/countries/example";

/// The workspace of `fiche init`; the country stands in its folder, everything else in that of the edition 2024.
pub fn apart() -> Workspace {
    let workspace = Workspace::init();
    let path = format!("{COUNTRY}/country.toml");
    let facts = workspace.read(&path);
    let at = facts.find("[edition]").expect("an edition");
    workspace.write(&path, &facts[..at]);
    workspace.write(&format!("{COUNTRY}/2024/edition.toml"), &facts[at..]);
    for language in ["en", "fr"] {
        let path = format!("{COUNTRY}/text/{language}.ftl");
        let words = workspace.read(&path);
        let is_name = |line: &&str| line.starts_with("country-name");
        workspace
            .write(&path, words.lines().filter(is_name).map(|line| format!("{line}\n")).collect::<String>());
        let rest = words.lines().filter(|line| !is_name(line)).map(|line| format!("{line}\n"));
        workspace.write(&format!("{COUNTRY}/2024/text/{language}.ftl"), rest.collect::<String>());
    }
    workspace
}
