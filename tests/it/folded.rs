//! What sources do not state is said once, not in every cell.

use crate::workspace::Workspace;

/// A country of which the sources of one year say little.
fn sparse() -> Workspace {
    let workspace = Workspace::init();
    let path = "data/countries/example/country.toml";
    workspace.edit(
        path,
        "values = [{ year = 2023, figure = \"inspections-2023\" }, { year",
        "values = [{ year",
    );
    workspace.edit(
        path,
        "years = [\"2021/2024\"]\nlead = [\"example-organisation\"]\nsdg = [\"8.7\"]\n",
        "years = \"not-stated\"\n",
    );
    workspace.append(
        path,
        "\n[[figure]]\nid = \"working\"\nvalue = \"5.5\"\nunit = \"percent\"\nsources = [{ source = \"example-report\", table = \"1\" }]\n\
         \n[[statistic]]\nid = \"working\"\npercent = \"working\"\n\
         \n[[standard]]\nid = \"minimum-age\"\nmeets = \"yes\"\nsources = [{ source = \"example-report\", table = \"1\" }]\n",
    );
    let config = workspace.read("fiche.toml");
    let profile = "\n[[document]]\nreport = \"country-profile\"\nsubjects = [\"example\"]\nlanguages = [\"en\", \"fr\"]\n";
    workspace.write("fiche.toml", config + profile);
    workspace
}

#[test]
fn columns_without_content_are_left_out() {
    let workspace = sparse();
    workspace.run(&["build"]).expect(0);
    for (language, gone, profile, tracker) in [
        (
            "en",
            [
                "Change",
                "| Age",
                "Survey",
                "National legislation",
                "2024 and 2024",
                "Not assessed",
                "Not stated\n",
                "| Not stated",
            ],
            [
                "TR: Indicator | Share\n",
                "Not stated by the source: age, number, survey, year.",
                "TR: Standard | Meets standard\n",
                "Not stated by the source: national legislation.",
                "TR: Measure | 2024\n",
                "TR: No. | Recommendation\n",
                "Not stated by the source: addressee, years.",
            ],
            [
                "TR: No. | Recommendation · Enforcement | Mechanism\n",
                "Not stated by the source: years, addressee.",
                "No follow-up is recorded.",
            ],
        ),
        (
            "fr",
            [
                "Évolution",
                "| Âge",
                "Enquête",
                "Législation nationale",
                "2024 et 2024",
                "Non évaluée",
                "Non précisé\n",
                "| Non précisé",
            ],
            [
                "TR: Indicateur | Part\n",
                "Non précisé par la source : âge, nombre, enquête, année.",
                "TR: Norme | Conforme\n",
                "Non précisé par la source : législation nationale.",
                "TR: Indicateur | 2024\n",
                "TR: N° | Recommandation\n",
                "Non précisé par la source : destinataire, années.",
            ],
            [
                "TR: N° | Recommandation · Application de la loi | Mécanisme\n",
                "Non précisé par la source : années, destinataire.",
                "Aucun suivi n’est consigné.",
            ],
        ),
    ] {
        let texts = ["country-profile", "recommendation-tracker", "country-brief"]
            .map(|report| workspace.pdf(&format!("example/example-{report}.{language}")).text());
        for (words, text) in gone.iter().flat_map(|words| texts.iter().map(move |text| (words, text))) {
            assert!(!text.contains(words), "{words} in {text}");
        }
        for (words, text) in profile
            .iter()
            .map(|words| (words, &texts[0]))
            .chain(tracker.iter().map(|words| (words, &texts[1])))
        {
            let text = text.replace(['\u{a0}', '\u{202f}'], " ");
            assert!(text.contains(words), "no {words} in {text}");
        }
    }
}

/// What is stated of no recommendation is said once, in two languages as in one.
#[test]
fn a_tracker_in_two_languages_has_no_columns_of_nothing() {
    let workspace = Workspace::init();
    let name = "example-recommendation-tracker.en+fr";
    workspace.run(&["build", name]).expect(0);
    let text = workspace.pdf(&format!("example/{name}")).text();
    for words in ["Not assessed", "Non évalué", "Implementation and last follow-up"] {
        assert!(!text.contains(words), "{words}:\n{text}");
    }
    assert_eq!(text.matches("Implementation of the recommendations is not assessed.").count(), 1, "{text}");
}

/// Nor is a column of programmes of which no aim is known.
#[test]
fn programmes_without_aims_have_no_column_for_them() {
    let workspace = Workspace::init();
    let facts = "data/countries/example/country.toml";
    workspace.edit("fiche.toml", "report = \"country-brief\"", "report = \"country-profile\"");
    for number in ["one", "two"] {
        let programme = format!(
            "\n[[programme]]\nid = \"{number}\"\ngroup = \"ilo\"\nsources = [{{ source = \"example-report\" }}]\n"
        );
        workspace.append(facts, &programme);
        for language in ["en", "fr"] {
            let path = format!("data/countries/example/text/{language}.ftl");
            workspace.append(&path, &format!("\nprogramme-{number} = A programme\n"));
        }
    }
    workspace.run(&["build", "example-country-profile.en"]).expect(0);
    let text = workspace.pdf("example/example-country-profile.en").text();
    assert!(text.contains("Not stated by the source: aim, and activity in 2024."), "{text}");
    assert!(!text.contains("Aim, and activity"), "{text}");
}
