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
