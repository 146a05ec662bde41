//! The words of the command line, in the user's language.

mod print;
mod status;

use std::sync::Arc;

pub use print::Printer;
pub use status::Status;

use fluent::FluentArgs;

use crate::builtin;
use crate::diagnostic::Diagnostics;
use crate::span::{Concern, File};
use crate::text::message;
use crate::text::texts::{Texts, set_text};
use crate::text::typography::{self, Profile};

/// The built-in catalogue of one language.
pub struct Ui {
    texts: Texts,
    profile: Profile,
    language: &'static str,
    /// Whether problems are printed as JSON, one object a line.
    pub json: bool,
}

impl Ui {
    /// The wanted language, for example `fr` or `fr_ML.UTF-8`; else that of the environment; else English.
    pub fn new(wanted: Option<&str>) -> Self {
        let candidates = wanted.map(str::to_owned).into_iter().chain(environment());
        let primary = |tag: String| tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
        let language = candidates.map(primary).find_map(known).unwrap_or("en");
        Self::in_language(language)
    }

    fn in_language(language: &'static str) -> Self {
        // The texts were checked when the program was built, by its tests.
        let mut ignored = Diagnostics::default();
        let files = builtin::catalogues().filter(|(tag, _, _)| *tag == language);
        let parse = |(_, name, text): (&str, &str, &str)| {
            let file = Arc::new(File::new(name, text, Concern::All));
            Arc::new(message::parse(&file, &mut ignored))
        };
        let catalogues = files.filter(|(_, name, _)| *name == "cli.ftl").map(parse).collect();
        let texts = Texts::new(&language.parse().unwrap_or_default(), catalogues);
        Ui { texts, profile: Profile::of_language(language), language, json: false }
    }

    /// Tag of the language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Names one after the other; of a long list the first ones, and how many more there are.
    pub fn few<N: AsRef<str>>(&self, names: &[N]) -> String {
        const MOST: usize = 10;
        let joined = |names: &[N]| names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
        if names.len() <= MOST + 2 {
            return joined(names);
        }
        let (shown, rest) = names.split_at(MOST);
        self.text("names-and-more", &[("names", &joined(shown)), ("count", &rest.len().to_string())])
    }

    /// A message; its id if there is none, so that a mistake is seen and nothing fails.
    pub fn text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.format(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if it has it.
    pub fn attribute(&self, id: &str, attribute: &str, arguments: &[(&str, &str)]) -> Option<String> {
        self.format(&format!("{id}.{attribute}"), arguments)
    }

    /// A message, or `ID.ATTRIBUTE`, if there is one.
    pub fn format(&self, key: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let mut fluent = FluentArgs::new();
        for (name, value) in arguments {
            match value.parse::<f64>() {
                Ok(number) => crate::text::texts::set_number(&mut fluent, name, number, (*value).to_owned()),
                Err(_) => set_text(&mut fluent, name, value),
            }
        }
        let text = self.texts.format(key, &fluent).ok()?;
        Some(typography::set(&text, self.profile).into())
    }
}

/// The languages that the environment asks for. As for other programs, the first of these variables that is set decides,
/// and `LANGUAGE` lists translations unless that one is `C`.
fn environment() -> Vec<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set) {
        Some(locale) if ["C", "POSIX"].contains(&locale.split('.').next().unwrap_or_default()) => {
            vec!["en".to_owned()]
        }
        Some(locale) => {
            let listed = set("LANGUAGE").unwrap_or_default();
            listed.split(':').chain([locale.as_str()]).map(str::to_owned).collect()
        }
        // Some systems keep the language elsewhere.
        None => sys_locale::get_locales().collect(),
    }
}

/// The language as built in, if it is and has words for the command line.
fn known(language: String) -> Option<&'static str> {
    builtin::catalogues().find(|(tag, name, _)| *tag == language && *name == "cli.ftl").map(|(tag, _, _)| tag)
}
