//! Facts, their words, and what subjects share.

use crate::differential::ground::Ground;
use crate::workspace::copy;

/// A table of a list.
const RECORD: &str = r"(?m)^\[\[[\w-]+\]\]\n(?:[^\[\n].*\n)*";

pub fn edit(ground: &mut Ground) -> Option<String> {
    let facts = ground.pick_file("data", "toml")?;
    let words = ground.pick_file("data", "ftl")?;
    match ground.random.below(22) {
        0 | 1 => ground
            .replace(&facts, r"(?m)^value = \d+$", |random, _| format!("value = {}", random.below(99_999))),
        2 => ground.replace(&facts, r#"(?m)^as-of = ".*"$"#, |random, _| {
            format!(
                "as-of = {:?}",
                random.of(&["2024-12-31", "2024-12-30", "2024-06-30", "2024-01-01", "2023-06-01"])
            )
        }),
        3 => ground.replace(&facts, r"(?m)^(?:year = \d+|level = \d)$", |random, line| {
            let (key, _) = line.split_once(" = ").unwrap_or((line, ""));
            let value = if key == "year" { 2020 + random.below(5) } else { 1 + random.below(2) };
            format!("{key} = {value}")
        }),
        4 => ground.replace(&facts, r#"(?:page|table) = "\d+""#, |random, place| {
            let (key, _) = place.split_once(" = ").unwrap_or((place, ""));
            format!("{key} = \"{}\"", 1 + random.below(50))
        }),
        5 | 6 => ground.replace(&facts, RECORD, |_, _| String::new()),
        7 => ground.replace(&facts, RECORD, |random, record| format!("# {}\n{record}", random.below(99))),
        8 => ground.replace(&facts, r#"(?m)^state = "\w+"$"#, |random, _| {
            let reviewed = "state = \"reviewed\"\nby = \"A B\"\non = \"2025-01-01\"";
            random.of(&["state = \"provisional\"", reviewed]).to_owned()
        }),
        9 => claim(ground),
        10 | 11 => ground.replace(&words, r"\b[a-zé]{5,}\b", |random, _| {
            random.of(&["wolves", "rivers", "élan", "\"quoted\"", "{ $pupils }"]).to_owned()
        }),
        12 => ground.replace(&words, r"(?m)^[a-z-][\w-]* =.*\n", |_, _| String::new()),
        13 => ground.replace(
            "data/sources.yml",
            r#"(?m)date: \d+|title: ".*"$|language: \w+|covers: \d+"#,
            |random, found| {
                let (key, _) = found.split_once(": ").unwrap_or((found, ""));
                let new = match key {
                    "title" => random.of(&["\"Title\"", "\"Another title: \\\"quoted\\\"\""]),
                    "language" => random.of(&["en", "fr"]),
                    _ => random.of(&["2019", "2024"]),
                };
                format!("{key}: {new}")
            },
        ),
        14 => ground.replace("data/places.toml", r"(?:longitude|latitude) = [\d.]+", |random, found| {
            let (key, _) = found.split_once(" = ").unwrap_or((found, ""));
            format!("{key} = {}.5", random.below(9))
        }),
        15 => ground.replace("data/projects/school/project.toml", r"(?m)^countries = .*$", |random, _| {
            format!(
                "countries = {}",
                random.of(&[
                    "[]",
                    "[\"example\"]",
                    "[\"other\"]",
                    "[\"other\", \"example\"]",
                    "[\"second\"]"
                ])
            )
        }),
        16 => {
            let path = "data/glossary.toml";
            let form = ground.random.of(&["labour", "visits", "inspectors"]);
            let term = format!(
                "[[term]]\nid = \"work\"\nen = {{ use = [\"work\"], avoid = [{form:?}] }}\nfr = {{ use = [\"travail\"] }}\n"
            );
            ground.write(path, term)?;
            Some(format!("{path}: avoid {form}"))
        }
        17 => {
            // Moved to a file of its own.
            let record = regex::Regex::new(RECORD).expect("a pattern");
            let text = ground.text(&facts)?;
            let found = record.find(&text)?;
            let folder = facts.rsplit_once('/')?.0;
            let path = format!("{folder}/more.toml");
            if folder == "data" || path == facts {
                return None;
            }
            let more = ground.text(&path).unwrap_or_default() + found.as_str() + "\n";
            ground.write(&facts, format!("{}{}", &text[..found.start()], &text[found.end()..]))?;
            ground.write(&path, more)?;
            Some(format!("a record moves from {facts} to {path}"))
        }
        18 => {
            let to = facts.replace(".toml", ground.random.of(&["-a.toml", "z.toml"]));
            if facts.matches('/').count() < 3 {
                return None;
            }
            std::fs::rename(ground.workspace.path(&facts), ground.workspace.path(&to)).ok()?;
            Some(format!("{facts} is now {to}"))
        }
        19 | 20 => edition(ground),
        _ => {
            let path = "data/countries/another";
            if ground.workspace.path(path).exists() {
                std::fs::remove_dir_all(ground.workspace.path(path)).ok()?;
                return Some(format!("{path} is removed"));
            }
            copy(&ground.workspace.path("data/countries/example"), &ground.workspace.path(path));
            Some(format!("{path} is added"))
        }
    }
}

/// An edition comes, goes or is published; an import says something of it.
fn edition(ground: &mut Ground) -> Option<String> {
    let folder = "data/countries/other";
    let newer = format!("{folder}/2025");
    match ground.random.below(4) {
        0 if ground.workspace.path(&newer).exists() => {
            std::fs::remove_dir_all(ground.workspace.path(&newer)).ok()?;
            Some(format!("{newer} is removed"))
        }
        0 | 1 => {
            copy(&ground.workspace.path(&format!("{folder}/2024")), &ground.workspace.path(&newer));
            // Its figures go on from those of 2024.
            let path = format!("{newer}/edition.toml");
            let text = ground.text(&path)?.replace("period = \"2024\"", "period = \"2025\"");
            ground.write(&path, text)?;
            Some(format!("{newer} is as 2024, a year later"))
        }
        2 => {
            let edition = ground.random.of(&["2024", "2025"]);
            let path = format!("{folder}/{edition}/edition.toml");
            ground.replace(&path, r"(?m)^(?:state = .*\n)?(?:year|as-of) = .*$", |random, line| {
                let key = line.rsplit('\n').next().unwrap_or(line);
                format!("state = {:?}\n{key}", random.of(&["draft", "published"]))
            })
        }
        _ => {
            let path = format!("{folder}/2024/imported.toml");
            let (year, value) = (2023 + ground.random.below(2), ground.random.below(999));
            let import = "[import]\nsource = \"example-report\"\nsha256 = \"0\"\n";
            let figure =
                format!("[[figure]]\nid = \"inspections-{year}\"\nvalue = {value}\nqualifier = \"about\"\n");
            let sources = "sources = [{ source = \"example-report\", page = \"3\" }]\n";
            ground.write(&path, format!("{import}\n{figure}{sources}"))?;
            Some(format!("{path}: inspections-{year} = {value}"))
        }
    }
}

/// Adds a claim, with words in some languages.
fn claim(ground: &mut Ground) -> Option<String> {
    let subject =
        ground.random.of(&["data/countries/example", "data/countries/other", "data/projects/school"]);
    let id = format!("new-{}", ground.random.below(10_000));
    let level = 1 + ground.random.below(2);
    let path = format!("{subject}/claims.toml");
    let text = ground.text(&path).unwrap_or_default();
    let record = format!(
        "[[claim]]\nid = {id:?}\nsection = \"summary\"\nkind = \"summary\"\nlevel = {level}\nsources = [{{ source = \"example-report\" }}]\n\n"
    );
    ground.write(&path, text + &record)?;
    for language in ["en", "fr", "es"] {
        if ground.random.chance(70) {
            let words = format!("{subject}/text/{language}.ftl");
            let text = ground.text(&words).unwrap_or_default();
            ground.write(&words, format!("{text}claim-{id} = Something new in {language}.\n"))?;
        }
    }
    Some(format!("claim {id} of {subject}"))
}
