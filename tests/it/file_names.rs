//! Files named in the language of their document.

use crate::workspace::Workspace;

#[test]
fn files_have_a_name_in_their_language() {
    let workspace = Workspace::init();
    let build = ["build", "--report", "country-brief", "--report", "recommendation-tracker"];
    workspace.run(&build).expect(0);
    let config = workspace.read("fiche.toml");
    let pattern = "\n[output]\npattern = \"{subject}/{subject}-{name}.{language}\"\n";
    workspace.write("fiche.toml", config + pattern);
    workspace.run(&build).expect(0);
    for (name, other) in [
        ("example-country-brief.en", "example-fiche-pays.fr.pdf"),
        ("example-fiche-pays.fr", "example-country-brief.en.pdf"),
        ("example-recommendation-tracker.en", "example-suivi-des-recommandations.fr.pdf"),
    ] {
        let pdf = workspace.pdf(&format!("example/{name}"));
        let text: String = (1..=pdf.pages()).map(|page| pdf.page_text(page)).collect();
        assert!(text.contains(other), "no {other} in {text}");
    }
    // The files under the old names belong to no document any more.
    workspace.run(&["build", "--prune"]).expect(0);
    assert!(!workspace.path("output/example/example-country-brief.fr.pdf").exists());
    assert!(workspace.path("output/example/example-fiche-pays.fr.pdf").exists());
}
