//! Editions of a subject, each in a folder of its own, and what imports write under what people write.

mod drafts;
mod layers;
mod loading;
mod planned;
mod rounds;
mod rows;
mod series;

use crate::workspace::Workspace;

/// The folder of the country.
pub const COUNTRY: &str = "data/countries/example";

/// The workspace of `fiche init`; the country stands in its folder, everything else in that of the edition 2024, published.
pub fn apart() -> Workspace {
    let workspace = Workspace::init();
    workspace.run(&["publish", "example", "2024", "--yes"]).expect(0);
    let path = format!("{COUNTRY}/country.toml");
    workspace.edit(
        &path,
        "# Documents say that they are drafts until `fiche publish example 2024`.\nstate = \"published\"\n",
        "",
    );
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

/// Another edition with other numbers: 260 visits instead of 240.
pub fn with_edition(workspace: &Workspace, id: &str, state: &str) {
    let text = workspace.read(&format!("{COUNTRY}/2024/edition.toml"));
    let text = text.replace("value = 240", "value = 260");
    let edition = format!("year = {}\nstate = \"{state}\"\nas-of = \"{}-06-30\"\n", &id[..4], &id[..4]);
    let text = text.replace("year = 2024\nas-of = \"2024-12-31\"\n", &edition);
    workspace.write(&format!("{COUNTRY}/{id}/edition.toml"), text);
    for language in ["en", "fr"] {
        let words = workspace.read(&format!("{COUNTRY}/2024/text/{language}.ftl"));
        workspace.write(&format!("{COUNTRY}/{id}/text/{language}.ftl"), words);
    }
}

/// What a document says, with ordinary spaces.
pub fn said(workspace: &Workspace, document: &str) -> String {
    workspace.pdf(document).text().replace('\u{a0}', " ")
}
