//! What stands under the key figures of an imported brief.

use crate::import::mapped::{KeyStatistic, Word};

/// The languages of words that the program writes itself.
const LANGUAGES: [&str; 2] = ["en", "fr"];

/// What stands under the key figures that an imported brief shows, in the program's own words.
pub(in crate::import) fn captions(statistics: &[KeyStatistic]) -> Vec<(&'static str, Word)> {
    let caption = |statistic: &KeyStatistic, language: &str| {
        let id = &statistic.id;
        let form = if language == "fr" { "age-of" } else { "age" };
        let age = format!("{{ FIGURE($ilab-{id}-percent, form: \"{form}\") }} ");
        let age = if statistic.aged { age.as_str() } else { "" };
        Some(match (id.as_str(), language) {
            ("working", "fr") => format!("des enfants {age}travaillent"),
            ("working", _) => format!("of children {age}work"),
            ("attending-school", "fr") => format!("des enfants {age}vont à l'école"),
            ("attending-school", _) => format!("of children {age}attend school"),
            ("combining-work-and-school", "fr") => format!("des enfants {age}travaillent et vont à l'école"),
            ("combining-work-and-school", _) => format!("of children {age}combine work and school"),
            ("primary-completion", "fr") => "taux d'achèvement du primaire".to_owned(),
            ("primary-completion", _) => "primary completion rate".to_owned(),
            _ => return None,
        })
    };
    let all = LANGUAGES.into_iter().flat_map(|language| {
        statistics.iter().filter_map(move |statistic| {
            let key = format!("figure-ilab-{}-percent", statistic.id);
            Some((language, Word { key, text: caption(statistic, language)?, fluent: true }))
        })
    });
    all.collect()
}
