//! Files that do not parse.

use super::found;

#[test]
fn toml() {
    found("toml", |w| {
        w.edit("data/countries/example/country.toml", "value = 12\n", "value = \n");
    });
}

#[test]
fn yaml() {
    found("yaml", |w| {
        w.edit("data/sources.yml", "author: { name: An organisation }", "author: { name: An organisation");
    });
}

#[test]
fn fluent_in_one_language() {
    found("fluent", |w| {
        w.edit(
            "data/countries/example/text/fr.ftl",
            "{ $inspectors-2024 } inspecteurs",
            "{ $inspectors-2024 inspecteurs",
        );
    });
}

#[test]
fn not_utf_8() {
    found("not-utf-8", |w| {
        w.write("data/countries/example/text/fr.ftl", b"country-name = Pays \xE9tranger\n");
    });
}

#[test]
fn message_twice() {
    found("message-twice", |w| {
        w.append("data/countries/example/text/en.ftl", "\nclaim-summary = Another summary.\n");
    });
}
