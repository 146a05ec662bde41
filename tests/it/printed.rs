//! Reports print what is recorded, however ids are spelt, and terms that no report knows.

use toml::{Table, Value};

use crate::sample;
use crate::workspace::Workspace;

/// Before every id. Their order stays as it was.
const PREFIX: &str = "x-";

/// Tables whose `id` is a term of a vocabulary.
const TERMS: [&str; 5] = ["enforcement", "instrument", "place", "standard", "statistic"];

/// Keys that refer to a record or a source.
const REFERENCES: [&str; 22] = [
    "all-countries",
    "attributed-to",
    "author",
    "budget",
    "chart",
    "figure",
    "figures",
    "funders",
    "implementers",
    "law",
    "lead",
    "led-by",
    "part-of",
    "percent",
    "programme",
    "recommendations",
    "related",
    "responsible",
    "source",
    "support",
    "institution",
    "recommendation",
];

/// What stands before an id in the name of a message.
const MESSAGES: [&str; 20] = [
    "achievement",
    "activity",
    "assessment",
    "claim",
    "difference",
    "event",
    "expected",
    "figure",
    "follow-up",
    "institution",
    "law",
    "note",
    "partner",
    "policy",
    "programme",
    "reason",
    "recommendation",
    "target",
    "work-part",
    "work",
];

fn rename_in_table(name: &str, table: &mut Table) {
    for (key, value) in table.iter_mut() {
        let is_id = key == "id" && !TERMS.contains(&name);
        let is_figure = key == "number" && name == "statistic";
        if is_id || is_figure || REFERENCES.contains(&key.as_str()) {
            rename_value(value);
        }
        rename_within(key, value);
    }
}

fn rename_within(name: &str, value: &mut Value) {
    match value {
        Value::Table(table) => rename_in_table(name, table),
        Value::Array(values) => values.iter_mut().for_each(|value| rename_within(name, value)),
        _ => {}
    }
}

fn rename_value(value: &mut Value) {
    match value {
        Value::String(id) => *id = format!("{PREFIX}{id}"),
        Value::Array(values) => values.iter_mut().for_each(rename_value),
        _ => {}
    }
}

/// Messages and the figures in them.
fn rename_in_messages(text: &str) -> String {
    let named = |line: &str| {
        let (kind, id) =
            MESSAGES.iter().find_map(|kind| Some((kind, line.strip_prefix(kind)?.strip_prefix('-')?)))?;
        Some(format!("{kind}-{PREFIX}{id}"))
    };
    let lines = text.lines().map(|line| named(line).unwrap_or_else(|| line.to_owned()));
    lines.map(|line| line.replace('$', &format!("${PREFIX}")) + "\n").collect()
}

/// Gives every record and every source another id.
fn rename_all(workspace: &Workspace) {
    for path in workspace.files("data") {
        let text = workspace.read(&path);
        let renamed = if path.ends_with(".ftl") {
            rename_in_messages(&text)
        } else if path.ends_with(".yml") {
            let is_key = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
            text.lines().map(|line| format!("{}{line}\n", if is_key(line) { PREFIX } else { "" })).collect()
        } else if path.ends_with("glossary.toml") {
            continue;
        } else {
            let mut table: Table = text.parse().expect("TOML");
            rename_in_table("", &mut table);
            table.to_string()
        };
        workspace.write(&path, renamed);
    }
}

/// No template looks at how an id is spelt: all documents say the same on the same pages.
#[test]
fn ids_are_only_names() {
    let workspace = Workspace::sample();
    let before = workspace.read("data/countries/mali/2020/edition.toml");
    rename_all(&workspace);
    assert!(before.contains("id = \"tip-tier-2020\""));
    assert!(workspace.read("data/countries/mali/2020/edition.toml").contains("id = \"x-tip-tier-2020\""));
    let run = workspace.run(&["build", "--language", "en,fr"]).expect(0);
    assert!(run.stderr.ends_with("12 documents built, no warnings\n"), "{}", run.stderr);
    for name in sample::documents().keys().filter(|name| !name.contains('+')) {
        let subject = name.split_once("-country-").or(name.split_once("-recommendation-"));
        let (subject, _) = subject.or(name.split_once("-factsheet")).expect("a report");
        let renamed = workspace.pdf(&format!("{subject}/{name}")).text();
        let same = sample::document(name).text() == renamed;
        assert!(same, "{name} says something else:\n{renamed}");
    }
}

/// Terms that no report knows, each on a record. What the profile, the tracker or the factsheet says of it.
struct NewTerm {
    vocabulary: &'static str,
    label: &'static str,
    french: &'static str,
}

const NEW: [NewTerm; 16] = [
    term("role-labour-police", "Labour police", "Police du travail"),
    term("role-observatory", "Observatory", "Observatoire"),
    term("measure-site-closures", "Work sites closed", "Chantiers fermés"),
    term("scheme-school-index", "School index", "Indice scolaire"),
    term("school-index-middling", "Middling schooling", "Scolarisation moyenne"),
    term("section-health", "Health at work", "Santé au travail"),
    term("mechanism-upr", "Universal Periodic Review", "Examen périodique universel"),
    term("area-data", "Data collection", "Collecte de données"),
    term("sector-home", "Work at home", "Travail à domicile"),
    term("programme-group-bank", "Run by banks", "Menés par des banques"),
    term("table-health", "Accidents at work", "Accidents du travail"),
    term("topic-dust", "Dust and noise", "Poussière et bruit"),
    term("statistic-at-night", "Working at night", "Travail de nuit"),
    term("standard-night-work", "Ban on night work", "Interdiction du travail de nuit"),
    term("instrument-c189", "Domestic Workers Convention", "Convention sur les travailleurs domestiques"),
    term("survey-night", "Night survey", "Enquête nocturne"),
];

/// On the factsheet.
const ON_PROJECTS: [NewTerm; 2] =
    [term("publication-poster", "Poster", "Affiche"), term("place-nioro", "Nioro", "Nioro du Sahel")];

const fn term(vocabulary: &'static str, label: &'static str, french: &'static str) -> NewTerm {
    NewTerm { vocabulary, label, french }
}

const RECORDS: &str = r#"
[[enforcement]]
id = "site-closures"
group = "labour"
level = 1
values = [{ year = 2020, answer = "unknown", sources = [{ source = "ilab-2020", table = "6" }] }]

[[claim]]
id = "dust"
section = "health"
topic = "dust"
sources = [{ source = "ilab-2020", section = "I" }]

[[claim]]
id = "shelters"
section = "refuge"
level = 1
sources = [{ source = "tip-2020", section = "protection", page = "6" }]

[[recommendation]]
id = "count-children"
code = "U1"
mechanism = "upr"
area = "data"
editions = [2020]
years = ["2020"]
lead = ["government-of-mali"]
sources = [{ source = "ilab-2020", table = "11" }]

[[work]]
id = "sewing"
sector = "home"
sources = [{ source = "ilab-2020", table = "2" }]

[[programme]]
id = "loans"
group = "bank"
sources = [{ source = "ilab-2020", table = "10" }]

[[note]]
id = "accidents"
on = "health"
sources = [{ source = "ilab-2020", section = "I" }]

[[figure]]
id = "at-night"
value = "3"
unit = "percent"
period = "2020"
survey = "night"
sources = [{ source = "ilab-2020", table = "1" }]

[[statistic]]
id = "at-night"
percent = "at-night"

[[standard]]
id = "night-work"
meets = "unknown"
sources = [{ source = "ilab-2020", table = "4" }]

[[instrument]]
id = "c189"
ratified = "no"
sources = [{ source = "ilab-2020", table = "3" }]

[[assessment]]
id = "schooling-2020"
scheme = "school-index"
level = "middling"
period = "2020"
author = "ilo"
sources = [{ source = "ilab-2020", section = "I" }]
"#;

const WORDS: [(&str, &str, &str); 7] = [
    ("claim-dust", "Children breathe dust in mines.", "Des enfants respirent la poussière des mines."),
    ("claim-shelters", "Shelters took children in.", "Des refuges ont accueilli des enfants."),
    ("recommendation-count-children", "Count the children at work.", "Dénombrer les enfants au travail."),
    ("work-sewing", "sewing", "couture"),
    ("programme-loans", "Loans for families", "Prêts aux familles"),
    ("note-accidents", "Accidents are rarely reported.", "Les accidents sont rarement signalés."),
    ("figure-at-night", "children who work at night", "enfants qui travaillent la nuit"),
];

/// What a new term names is printed with the term's label, in the part of its group or among the rest.
#[test]
fn new_terms_are_printed() {
    let workspace = Workspace::sample();
    workspace.append("data/countries/mali/2020/edition.toml", RECORDS);
    workspace.edit(
        "data/countries/mali/institutions.toml",
        "roles = [\"human-rights\"]",
        "roles = [\"observatory\"]",
    );
    let (of, roles) = ("id = \"national-directorate-of-labour\"\nroles = ", "[\"labour-enforcement\"]");
    workspace.edit(
        "data/countries/mali/institutions.toml",
        &format!("{of}{roles}"),
        &format!("{of}[\"ministry\", \"labour-police\"]"),
    );
    workspace.edit("data/projects/ipec-education/project.toml", "kind = \"brochure\"", "kind = \"poster\"");
    workspace.append(
        "data/projects/ipec-education/project.toml",
        "\n[[place]]\nid = \"nioro\"\nsources = [{ source = \"ipec-education\" }]\n",
    );
    // A term that the workspace puts into a group stands in its part.
    workspace.write(
        "locales/groups.toml",
        "[[group]]\nvocabulary = \"section\"\nid = \"trafficking\"\nterms = [\"refuge\"]\n",
    );
    for (index, language) in ["en", "fr"].into_iter().enumerate() {
        let labels = NEW.iter().chain(&ON_PROJECTS).map(|term| {
            format!("{} = {}\n", term.vocabulary, if index == 0 { term.label } else { term.french })
        });
        let labels: String = labels.collect();
        let refuge = if index == 0 { "Refuge" } else { "Refuges" };
        workspace.append(
            &format!("locales/{language}/workspace.ftl"),
            &format!("\n{labels}section-refuge = {refuge}\n"),
        );
        let words = WORDS.iter().map(|(key, en, fr)| {
            let words = if index == 0 { en } else { fr };
            let short = if key.starts_with("recommendation") {
                format!("    .short = {words}\n")
            } else {
                String::new()
            };
            format!("{key} = {words}\n{short}")
        });
        let words: String = words.collect();
        workspace.append(&format!("data/countries/mali/2020/text/{language}.ftl"), &format!("\n{words}"));
    }
    workspace.run(&["build", "mali", "ipec-education", "--language", "en,fr"]).expect(0);
    for (index, language) in ["en", "fr"].into_iter().enumerate() {
        let text = |path: &str| {
            // Lines of a cell, and what is hyphenated at their ends.
            let text = workspace.pdf(&format!("{path}.{language}")).text();
            text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let profile = text("mali/mali-country-profile");
        // A rating is printed with the words of its level, and a table of one area does not name it; the tracker does.
        let elsewhere = ["scheme-school-index", "area-data"];
        for term in NEW.iter().filter(|term| !elsewhere.contains(&term.vocabulary)) {
            let label = if index == 0 { term.label } else { term.french };
            assert!(profile.contains(label), "`{label}` of {}:\n{profile}", term.vocabulary);
        }
        for words in WORDS.iter().filter(|(key, ..)| !key.starts_with("figure")) {
            let words = if index == 0 { words.1 } else { words.2 };
            // In French the number of the source comes before the full stop.
            let words = words.trim_end_matches('.').to_lowercase();
            assert!(profile.to_lowercase().contains(&words), "`{words}`:\n{profile}");
        }
        // The bodies of the roles, too.
        let bodies = [
            ["National Directorate of Labour (DNT)", "National Commission on Human Rights (CNDH)"],
            ["Direction nationale du travail (DNT)", "Commission nationale des droits de l’homme (CNDH)"],
        ];
        for body in bodies[index] {
            assert!(profile.contains(body), "{body}:\n{profile}");
        }
        let tracker = text("mali/mali-recommendation-tracker");
        for words in [&NEW[6], &NEW[7]].map(|term| if index == 0 { term.label } else { term.french }) {
            assert!(tracker.contains(words), "`{words}`:\n{tracker}");
        }
        // Under trafficking, as the workspace groups it.
        let brief = text("mali/mali-country-brief");
        assert!(brief.contains(if index == 0 {
            "Shelters took children in."
        } else {
            "Des refuges ont accueilli"
        }));
        assert!(brief.contains(if index == 0 { "H3: Refuge" } else { "H3: Refuges" }), "{brief}");
        let factsheet = text("ipec-education/ipec-education-factsheet");
        for term in &ON_PROJECTS {
            let label = if index == 0 { term.label } else { term.french };
            assert!(factsheet.contains(label), "`{label}`:\n{factsheet}");
        }
    }
    // The section that the workspace groups under trafficking stands in its chapter, before the next.
    let outline = workspace.pdf("mali/mali-country-profile.en").outline();
    let place = |title: &str| outline.iter().position(|entry| entry.ends_with(title));
    let places =
        ["Trafficking in persons", "Refuge", "Health at work", "Recommendations", "Other notes"].map(place);
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {outline:#?}");
}
