//! `fiche.toml`, of which any part may change.

use super::random::Random;

#[derive(Clone)]
pub struct Settings {
    closing: Vec<&'static str>,
    colour: &'static str,
    logo: bool,
    languages: Vec<Language>,
    documents: Vec<Documents>,
    pattern: Option<&'static str>,
    /// What no document depends on.
    remark: usize,
    schedule: bool,
}

#[derive(Clone)]
struct Language {
    tag: &'static str,
    locale: Option<&'static str>,
    typography: Option<&'static str>,
    fallback: Vec<&'static str>,
}

#[derive(Clone)]
struct Documents {
    report: &'static str,
    subjects: Vec<&'static str>,
    languages: Vec<&'static str>,
    distribution: Option<&'static str>,
    embargo: Option<&'static str>,
    complete: bool,
}

const TAGS: [&str; 3] = ["en", "es", "fr"];

impl Settings {
    pub fn new() -> Self {
        let language = |tag, locale, fallback: &[&'static str]| Language {
            tag,
            locale,
            typography: None,
            fallback: fallback.to_vec(),
        };
        let documents = |report, subjects: &[&'static str], languages: &[&'static str]| Documents {
            report,
            subjects: subjects.to_vec(),
            languages: languages.to_vec(),
            distribution: None,
            embargo: None,
            complete: false,
        };
        Settings {
            closing: vec!["closing-publisher"],
            colour: "#1f5a7d",
            logo: true,
            languages: vec![
                language("en", Some("en-GB"), &["fr"]),
                language("es", None, &["fr", "en"]),
                language("fr", None, &["en"]),
            ],
            documents: vec![
                documents("note", &["example", "other"], &["en", "fr", "es", "fr+en"]),
                documents("note", &["school"], &["en", "fr"]),
                documents("notice", &["example"], &["en", "fr", "es"]),
                documents("country-brief", &["other"], &["fr"]),
            ],
            pattern: None,
            remark: 0,
            schedule: false,
        }
    }

    pub fn text(&self) -> String {
        let mut text = format!(
            "# {}\nclosing = {:?}\n\n[brand]\ncolour = {:?}\n",
            self.remark, self.closing, self.colour
        );
        if self.logo {
            text += "logos = [{ file = \"mark.svg\", alt = \"mark-alt\" }]\n";
        }
        for Language { tag, locale, typography, fallback } in &self.languages {
            text += &format!("\n[languages.{tag}]\nfallback = {fallback:?}\n");
            text += &given("locale", locale);
            text += &given("typography", typography);
        }
        if let Some(pattern) = self.pattern {
            text += &format!("\n[output]\npattern = {pattern:?}\n");
        }
        for Documents { report, subjects, languages, distribution, embargo, complete } in &self.documents {
            text += &format!(
                "\n[[document]]\nreport = {report:?}\nsubjects = {subjects:?}\nlanguages = {languages:?}\n"
            );
            text += &given("distribution", distribution);
            text += &given("embargo", embargo);
            text += if *complete { "complete = true\n" } else { "" };
        }
        if self.schedule {
            text += "\n[[schedule]]\nname = \"nightly\"\nwhen = \"@daily\"\n";
        }
        text
    }

    /// Changes something; says what.
    pub fn change(&mut self, random: &mut Random) -> String {
        let language = random.below(self.languages.len());
        let documents = random.below(self.documents.len());
        let (language, documents) = (&mut self.languages[language], &mut self.documents[documents]);
        match random.below(16) {
            0..=3 => {
                let mut others: Vec<_> = TAGS.into_iter().filter(|tag| *tag != language.tag).collect();
                if random.chance(50) {
                    others.reverse();
                }
                others.truncate(random.below(3));
                language.fallback = others;
                format!("fallback of {} is {:?}", language.tag, language.fallback)
            }
            4 | 5 => {
                let known: [Option<&str>; 4] = match language.tag {
                    "en" => [None, Some("en-GB"), Some("en-US"), Some("en-ZA")],
                    "fr" => [None, Some("fr-FR"), Some("fr-CA"), Some("fr-CH")],
                    _ => [None, Some("es-ES"), Some("es-MX"), Some("es")],
                };
                language.locale = random.of(&known);
                format!("locale of {} is {:?}", language.tag, language.locale)
            }
            6 | 7 => {
                let known = ["plain", "english", "imprimerie-nationale", "canadian", "eu"];
                language.typography = random.pick(&known).filter(|_| random.chance(70)).copied();
                format!("typography of {} is {:?}", language.tag, language.typography)
            }
            8 => {
                self.colour = random.of(&["#1f5a7d", "#7d1f2b", "#225522"]);
                format!("colour is {}", self.colour)
            }
            9 => {
                let all = ["closing-publisher", "closing-disclaimer"];
                self.closing = all.into_iter().filter(|_| random.chance(60)).collect();
                format!("closing is {:?}", self.closing)
            }
            10 => {
                self.logo = !self.logo;
                format!("logo: {}", self.logo)
            }
            11 => {
                documents.distribution =
                    random.of(&[None, Some("draft"), Some("internal"), Some("official-use")]);
                documents.embargo = random.of(&[None, Some("2030-01-01"), Some("2031-05-17")]);
                documents.complete = random.chance(20);
                format!(
                    "{}: {:?}, {:?}, complete: {}",
                    documents.report, documents.distribution, documents.embargo, documents.complete
                )
            }
            12 => {
                let all = ["example", "other"];
                if documents.report == "country-brief" || documents.subjects == ["school"] {
                    documents.subjects =
                        vec![if documents.report == "note" { "school" } else { random.of(&all) }];
                } else {
                    documents.subjects = all.into_iter().filter(|_| random.chance(80)).collect();
                }
                let languages: &[&[&str]] = match documents.report {
                    "note" => &[&["en", "fr", "es", "fr+en"], &["fr", "es+fr"], &["en+fr", "es", "en"]],
                    "notice" => &[&["en", "fr", "es"], &["es"]],
                    _ => &[&["fr"], &["en"]],
                };
                documents.languages = random.pick(languages).map(|tags| tags.to_vec()).unwrap_or_default();
                format!("{} on {:?} in {:?}", documents.report, documents.subjects, documents.languages)
            }
            13 => {
                self.pattern = random.of(&[
                    None,
                    Some("{language}/{report}/{subject}"),
                    Some("{subject}-{report}-{language}"),
                ]);
                format!("pattern is {:?}", self.pattern)
            }
            14 => {
                self.schedule = !self.schedule;
                "a schedule".to_owned()
            }
            _ => {
                self.remark += 1;
                "a comment in fiche.toml".to_owned()
            }
        }
    }
}

fn given(key: &str, value: &Option<&str>) -> String {
    value.map(|value| format!("{key} = {value:?}\n")).unwrap_or_default()
}
