//! What data may say is printed or refused: every key of the bibliography, every text of the data, empty ones.

use std::collections::BTreeSet;

use crate::workspace::Workspace;

/// Keys of a source, each with a value that has a word of its own.
const KEYS: [(&str, &str); 28] = [
    ("title", "\"Zebra\""),
    ("author", "{ name: Yak, given-name: Yara }"),
    ("editor", "{ name: Xerus }"),
    ("affiliated", "[{ role: translator, names: [Wombat] }]"),
    ("date", "1987-03-04"),
    ("publisher", "{ name: Vulture, location: Urial }"),
    ("location", "Tapir"),
    ("organization", "Serval"),
    ("issue", "7431"),
    ("chapter", "7432"),
    ("volume", "7433"),
    ("volume-total", "7434"),
    ("edition", "7435"),
    ("page-range", "7436-7437"),
    ("page-total", "7438"),
    ("time-range", "\"00:57-01:36\""),
    ("runtime", "\"01:42:21\""),
    ("url", "{ value: \"https://example.org/rabbit\", date: 1986-05-01 }"),
    ("serial-number", "\"A/QUAIL/38/7/Add.1\""),
    ("archive", "Puma"),
    ("archive-location", "Otter"),
    ("call-number", "Newt"),
    ("note", "Mole"),
    ("abstract", "Lynx"),
    ("genre", "Koala"),
    ("annote", "Jackal"),
    ("parent", "{ type: periodical, title: Ibex, volume: 7439 }"),
    ("title", "\"A $ {Heron} \\\\ $1 and $2, 5% of {}, \\\\{ } \\\\alpha\""),
];

#[test]
fn a_reference_prints_every_key_or_it_is_refused() {
    for kind in ["report", "web", "article", "book", "legislation", "misc", "chapter"] {
        let workspace = Workspace::init();
        let report = workspace.read("data/sources.yml");
        let (mut sources, mut cites) = (report, String::new());
        for (at, (key, value)) in KEYS.iter().enumerate() {
            sources += &format!("\ns-{at}:\n  type: {kind}\n");
            if *key != "title" {
                sources += "  title: Other\n";
            }
            sources += &format!("  {key}: {value}\n  fiche: {{ language: en, covers: 2024 }}\n");
            cites += &format!(", {{ source = \"s-{at}\" }}");
        }
        workspace.write("data/sources.yml", &sources);
        workspace.edit(
            "data/countries/example/country.toml",
            "{ source = \"example-report\", page = \"4\" }",
            &format!("{{ source = \"example-report\" }}{cites}"),
        );
        let check = workspace.run(&["check", "--ui-language", "en"]);
        let refused: BTreeSet<usize> = check
            .stderr
            .lines()
            .filter_map(|line| {
                line.trim().strip_prefix("--> data/sources.yml:")?.split(':').next()?.parse().ok()
            })
            .collect();
        workspace.run(&["build", "example-country-brief.en", "example-country-brief.fr"]).expect(0);
        for language in ["en", "fr"] {
            let text = workspace.pdf(&format!("example/example-country-brief.{language}")).text();
            let text = text.replace(['\u{A0}', '\u{202F}'], " ");
            for (key, value) in KEYS {
                let line =
                    sources.lines().position(|line| line == format!("  {key}: {value}")).expect("the key")
                        + 1;
                let words = value.split(|char: char| !char.is_alphanumeric());
                let marks = words.filter(|word| {
                    word.len() > 3 && (word.starts_with(char::is_uppercase) || word.starts_with('7'))
                });
                for mark in marks {
                    assert!(
                        text.contains(mark) || refused.contains(&line),
                        "{kind}: {key} ({mark}) is neither printed nor refused in {text}"
                    );
                }
            }
            assert!(text.contains("A $ {Heron} \\ $1 and $2, 5"), "{text}");
            assert!(text.contains("of {}, \\{ } \\alpha"), "{text}");
            let accessed = if language == "en" { "Accessed 1 May 1986" } else { "Consulté le 1er mai 1986" };
            assert!(text.contains(accessed), "{kind}: {accessed} in {text}");
        }
    }
}

/// Replaces the string in quotes that begins at a place.
fn emptied(text: &str, start: usize, by: &str) -> Option<(String, usize)> {
    let open = start + text.get(start..)?.find('"')?;
    let close = open + 1 + text.get(open + 1..)?.find('"')?;
    Some((format!("{}\"{by}\"{}", &text[..open], &text[close + 1..]), close + 1))
}

#[test]
fn no_text_of_the_data_may_be_empty() {
    let workspace = Workspace::init();
    for path in ["data/countries/example/country.toml", "data/institutions.toml", "data/sources.yml"] {
        let text = workspace.read(path);
        let (mut at, mut count) = (0, 0);
        while let Some((changed, next)) = emptied(&text, at, if count % 2 == 0 { "" } else { " \\t" }) {
            (at, count) = (next, count + 1);
            if text[..next].rsplit('\n').next().is_some_and(|line| line.starts_with('#')) {
                continue;
            }
            workspace.write(path, changed);
            let line = text[..next].lines().count();
            let run = workspace.run(&["check", "--ui-language", "en"]).expect(1);
            assert!(run.stderr.contains("error[empty-value]"), "{path}:{line}: {}", run.stderr);
            assert!(run.stderr.contains(&format!("{path}:{line}:")), "{path}:{line}: {}", run.stderr);
        }
        workspace.write(path, &text);
        assert!(count > 0, "{path}");
    }
}

#[test]
fn places_in_a_source_are_set_as_ranges() {
    let pages = [
        ("3-5", "pp. 3–5", "p. 3–5"),
        ("3–5", "pp. 3–5", "p. 3–5"),
        ("3 — 5", "pp. 3–5", "p. 3–5"),
        ("iv-xii", "pp. iv–xii", "p. iv–xii"),
        ("3, 7", "pp. 3, 7", "p. 3, 7"),
        ("3-5, 9\u{2011}11", "pp. 3–5, 9–11", "p. 3–5, 9–11"),
        ("12a-12c", "pp. 12a–12c", "p. 12a–12c"),
        ("A-3", "p. A-3", "p. A-3"),
        ("iv", "p. iv", "p. iv"),
    ];
    for (page, english, french) in pages {
        let workspace = Workspace::init();
        workspace.edit("data/countries/example/country.toml", "page = \"4\"", &format!("page = \"{page}\""));
        workspace.run(&["build", "example-country-brief.en", "example-country-brief.fr"]).expect(0);
        for (language, expected) in [("en", english), ("fr", french)] {
            let text = workspace.pdf(&format!("example/example-country-brief.{language}")).text();
            let text = text.replace(['\u{A0}', '\u{202F}'], " ");
            assert!(text.contains(&format!("[1, {expected}]")), "{page}: {expected} in {text}");
        }
    }
}

#[test]
fn a_tracker_prints_every_key_of_a_recommendation() {
    let workspace = Workspace::init();
    workspace.edit(
        "data/countries/example/country.toml",
        "sdg = [\"8.7\"]\n",
        "sdg = [\"8.7\"]\nreference = \"115.7431\"\ngroups = [\"domestic-workers\", \"girls\"]\n\
         response = \"supported-noted\"\nsupport = [\"example-organisation\"]\nresponsible = \"example-organisation\"\n\
         due = \"2031-05\"\ndeadline = \"2032\"\nreviewed = \"2033-02-11\"\n",
    );
    let assessed = "\n[[recommendation.implementation]]\nstatus = \"in-progress\"\nassessor = \"example-organisation\"\n\
                    kind = \"ngo\"\ndate = \"2034\"\nword = \"on track\"\n\
                    sources = [{ source = \"example-report\", page = \"77\" }]\n";
    workspace.append("data/countries/example/country.toml", assessed);
    workspace.append("data/countries/example/text/en.ftl", "    .next = Zebras are counted.\n");
    workspace.append("data/countries/example/text/fr.ftl", "    .next = On compte les zèbres.\n");
    workspace.run(&["build", "--report", "recommendation-tracker"]).expect(0);
    let printed = [
        ("en", "girls", "Supported in part", "May 2031", "“on track”", "11 February 2033"),
        ("fr", "Filles", "Acceptée en partie", "mai 2031", "« on track »", "11 février 2033"),
    ];
    for (language, group, response, due, word, reviewed) in printed {
        let text = workspace.pdf(&format!("example/example-recommendation-tracker.{language}")).text();
        let text = text.replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let lower = text.to_lowercase();
        for mark in ["115.7431", group, response, due, "2032", word, reviewed, "p. 77"] {
            assert!(lower.contains(&mark.to_lowercase()), "{language}: {mark} in {text}");
        }
    }
}

/// A text of nothing but an empty string is no text.
#[test]
fn a_message_may_not_be_empty() {
    for (nothing, line) in [("{ \"\" }", 1), ("{ \" \" }{ \"\" }", 1)] {
        let workspace = Workspace::init();
        let path = "data/countries/example/text/fr.ftl";
        let text = workspace.read(path);
        let at = text.lines().position(|line| line.starts_with("claim-summary =")).expect("the claim") + line;
        let lines = text.lines().map(|line| match line.strip_prefix("claim-summary =") {
            Some(_) => format!("claim-summary = {nothing}\n"),
            None => format!("{line}\n"),
        });
        workspace.write(path, lines.collect::<String>());
        let run = workspace.run(&["check", "--ui-language", "en"]).expect(1);
        assert!(run.stderr.contains("error[empty-value]: `claim-summary` is empty"), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("{path}:{at}:")), "{}", run.stderr);
    }
}
