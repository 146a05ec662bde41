//! Which plural categories a message can select in a language: those that Fluent gives, which are not all of CLDR's.

use fluent::FluentArgs;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

const PROBE: &str =
    "probe = { $x ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories of some number or other, asked of Fluent itself.
pub fn reached(locale: &LanguageIdentifier) -> Vec<&'static str> {
    let resource = FluentResource::try_new(PROBE.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new(vec![locale.clone()]);
    bundle.add_resource_overriding(resource);
    let Some(pattern) = bundle.get_message("probe").and_then(|message| message.value()) else {
        return CATEGORIES.to_vec();
    };
    let given = |number: f64, decimals: usize| {
        let options = FluentNumberOptions { minimum_fraction_digits: Some(decimals), ..Default::default() };
        let mut arguments = FluentArgs::new();
        arguments.set("x", FluentNumber::new(number, options));
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    };
    let whole =
        (0..=200).chain([1_000, 10_000, 1_000_000, 2_000_000]).map(|number| given(f64::from(number), 0));
    let tenths = (0..=20).map(|number| given(f64::from(number) / 10.0, 1));
    let found: Vec<String> = whole.chain(tenths).collect();
    CATEGORIES.into_iter().filter(|category| found.iter().any(|given| given == category)).collect()
}
