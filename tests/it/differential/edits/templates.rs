//! Templates: those of the workspace and those that it takes from the program, styles, maps, pictures, `report.toml`.

use crate::differential::ground::Ground;

const BUILT_IN: [&str; 8] = [
    "templates/lib/text.typ",
    "templates/lib/data.typ",
    "templates/lib/theme.typ",
    "templates/lib/page.typ",
    "templates/lib/references.csl",
    "templates/country-brief/main.typ",
    "templates/country-brief/report.toml",
    "templates/lib/charts.typ",
];

pub fn edit(ground: &mut Ground) -> Option<String> {
    let template = ground.pick_file("templates", "typ")?;
    match ground.random.below(16) {
        0 | 1 => {
            ground.replace(&template, r"\d+(?:\.\d+)?pt\b", |random, _| format!("{}pt", 6 + random.below(5)))
        }
        2 => ground.replace(&template, r"(?m)\A", |random, _| format!("// {}\n", random.below(99))),
        3 => ground.replace("templates/notice/main.typ", r"(?m)\z", |random, _| {
            let key = random.of(&[
                "note-heading",
                "notice-words",
                "house",
                "heading-findings",
                "note-count",
                "no-such-label",
            ]);
            format!("#say({key:?}, lang: {:?}, count: {})\n", random.of(&["en", "fr", "es"]), random.below(3))
        }),
        4 | 5 => {
            let (path, text) = ground.built_in(&BUILT_IN);
            if ground.text(&path).is_some() && ground.random.chance(60) {
                ground.remove(&path)?;
                return Some(format!("{path} is the built-in one"));
            }
            ground.write(&path, text)?;
            Some(format!("{path} is the workspace's own"))
        }
        6 | 7 => {
            let report = ground.random.of(&["note", "notice", "country-brief"]);
            let path = format!("templates/{report}/report.toml");
            let mut lines: Vec<String> = ground.text(&path)?.lines().map(str::to_owned).collect();
            let line = ground.random.of(&[
                "level = 1",
                "level = 2",
                "reads = [\"claims\"]",
                "reads = []",
                "# a comment",
                "",
            ]);
            let key = line.split(" =").next().unwrap_or_default();
            lines.retain(|old| !["level", "reads"].contains(&key) || !old.starts_with(key));
            lines.push(line.to_owned());
            ground.write(&path, lines.join("\n") + "\n")?;
            Some(format!("{path}: {line}"))
        }
        8 => {
            let path = "templates/lib/references.csl";
            if ground.text(path).is_none() {
                let (_, text) = ground.built_in(&[path]);
                ground.write(path, text)?;
            }
            ground.replace(path, r#"suffix="[.;]"|delimiter=", ""#, |random, found| {
                if found.starts_with("suffix") {
                    format!("suffix=\"{}\"", random.of(&[".", ";"]))
                } else {
                    "delimiter=\" / \"".to_owned()
                }
            })
        }
        9 => {
            let path = ground.random.of(&["templates/maps/bfa.json", "templates/maps/mli.json"]);
            if ground.text(path).is_some() && ground.random.chance(30) {
                ground.remove(path)?;
                return Some(format!("{path} is removed"));
            }
            let number = ground.random.below(90);
            ground.write(path, format!("{{ \"iso\": \"BFA\", \"outline\": [[[{number}.5, 2.0]]] }}"))?;
            Some(format!("{path}: {number}"))
        }
        10 => {
            let colour = ground.random.below(0xff_ffff);
            let picture = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\" fill=\"#{colour:06x}\"/></svg>"
            );
            ground.write("templates/mark.svg", picture)?;
            Some("mark.svg has another colour".to_owned())
        }
        11 => {
            // As an editor on Windows saves it.
            let path = ground.pick_file("templates", "")?;
            let text = ground.text(&path)?;
            let marked = match text.strip_prefix('\u{feff}') {
                Some(plain) => plain.to_owned(),
                None => format!("\u{feff}{text}"),
            };
            ground.write(&path, marked)?;
            Some(format!("{path}: byte order mark"))
        }
        12 => {
            // A folder that is a report, or no more.
            let path = "templates/another/report.toml";
            if ground.text(path).is_some() {
                ground.remove(path)?;
                return Some(format!("{path} is removed"));
            }
            ground.write("templates/another/main.typ", "#set document(title: \"x\")\n")?;
            ground.write(path, "subjects = [\"country\"]\n")?;
            Some(format!("{path} is added"))
        }
        13 => ground.replace(&template, r"\}\s*\z", |_, _| String::new()),
        14 => {
            let (path, text) = ground.built_in(&["templates/lib/text.typ"]);
            let changed = text.replace("0.4pt", ground.random.of(&["0.4pt", "0.8pt", "1pt"]));
            ground.write(&path, changed)?;
            Some(format!("{path}: another stroke"))
        }
        _ => {
            let path = "templates/note/part.typ";
            ground.replace(path, r"figure\.\w+", |random, _| {
                random.of(&["figure.start", "figure.text", "figure.table"]).to_owned()
            })
        }
    }
}
