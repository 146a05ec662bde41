//! Names of countries that the program knows, in documents.

use crate::workspace::Workspace;

/// A new country has its name in both languages, whatever the sentence asks for; a text replaces it.
#[test]
fn a_new_country_needs_no_name() {
    let workspace = Workspace::init();
    for id in ["philippines", "haiti", "burkina-faso"] {
        workspace.run(&["new", "country", id]).expect(0);
        let facts = format!("data/countries/{id}/country.toml");
        let first = "\n[[claim]]\nid = \"told\"\nsection = \"introduction\"\nlevel = 1\nkind = \"summary\"\n\
             sources = [{ source = \"example-report\" }]\n";
        workspace.append(&facts, first);
        for language in ["en", "fr"] {
            let words = "\nclaim-told = { country-name } / { country-name.the } / { country-name.in } / { country-name.of }\n";
            workspace.append(&format!("data/countries/{id}/text/{language}.ftl"), words);
        }
    }
    let text = |id: &str, language: &str| {
        let document = ["build", "--report", "country-brief", "--subject", id, "--language", language];
        workspace.run(&document).expect(0);
        let text = workspace.pdf(&format!("{id}/{id}-country-brief.{language}")).text();
        text.replace(['\u{A0}', '\u{202F}', '\n'], " ")
    };
    workspace.run(&["check"]).expect(0);
    for (id, language, forms) in [
        ("philippines", "en", "Philippines / the Philippines / in the Philippines / of the Philippines"),
        ("philippines", "fr", "Philippines / les Philippines / aux Philippines / des Philippines"),
        ("haiti", "fr", "Haïti / Haïti / en Haïti / d’Haïti"),
        ("burkina-faso", "fr", "Burkina Faso / le Burkina Faso / au Burkina Faso / du Burkina Faso"),
    ] {
        let text = text(id, language);
        assert!(text.contains(forms), "no “{forms}” in {text}");
    }
    let own =
        "\ncountry-name = Pilipinas\n    .the = the Republic\n    .in = at home\n    .of = of the Republic\n";
    workspace.append("data/countries/philippines/text/en.ftl", own);
    let text = text("philippines", "en");
    assert!(text.contains("Pilipinas / the Republic / at home / of the Republic"), "{text}");
}
