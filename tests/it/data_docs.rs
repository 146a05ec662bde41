//! The tables of `docs/templates.md` on what templates read, against the schema of it: neither says what the other does not.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::workspace::{Workspace, repository};

/// The headings of the tables `key | value`, or how their introduction begins, and the types that they describe.
const TABLES: [(&str, &str); 6] = [
    ("`settings` is", "Settings"),
    ("`report()` is", "Report"),
    ("### `content.TAG`", "Content"),
    ("### A recommendation", "Recommendation"),
    ("### A country also has", "Content"),
    ("### A project also has", "Content"),
];

/// The rows of the tables `of | keys`, and the types that they describe.
const ROWS: [(&str, &str); 13] = [
    ("a figure", "Figure"),
    ("a claim", "Claim"),
    ("a difference", "Difference"),
    ("a note", "Note"),
    ("an event", "Event"),
    ("a reference", "Reference"),
    ("`cites`", "Cite"),
    ("an institution", "Institution"),
    ("an answer", "Answered"),
    ("a section", "TextSection"),
    ("an item", "TextItem"),
    ("a remark", "Remark"),
    ("a text", "Text"),
];

/// Described in a sentence: a finished text with its language.
const IN_PROSE: [&str; 1] = ["Resolved"];

/// What stands in code in the tables beside names of the data.
const WORDS: [&str; 12] =
    ["text", "resolved", "or", "none", "bool", "int", "str", "from", "to", "settings", "report", "item"];

struct Schema {
    root: Value,
}

impl Schema {
    fn type_of(&self, name: &str) -> &Value {
        let found = &self.root["$defs"][name];
        assert!(found.is_object(), "no type {name}");
        found
    }

    /// The properties of a type, those of its variants too.
    fn properties<'s>(&'s self, schema: &'s Value) -> Map<String, Value> {
        let mut found = schema["properties"].as_object().cloned().unwrap_or_default();
        for variant in ["anyOf", "oneOf"].iter().flat_map(|key| schema[key].as_array()).flatten() {
            found.extend(self.properties(variant));
        }
        found
    }

    /// Calls `visit` with the schema and all that it is made of, but not with what `documented` types are made of.
    fn walk(&self, schema: &Value, documented: &BTreeSet<&str>, visit: &mut impl FnMut(&Value)) {
        visit(schema);
        let all = |key: &str| schema[key].as_array().cloned().unwrap_or_default();
        let one = |key: &str| Some(schema[key].clone()).filter(Value::is_object);
        let mut inner: Vec<Value> =
            ["anyOf", "oneOf", "prefixItems"].iter().flat_map(|key| all(key)).collect();
        inner.extend(["items", "additionalProperties"].iter().filter_map(|key| one(key)));
        inner.extend(schema["properties"].as_object().into_iter().flat_map(|found| found.values().cloned()));
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"))
            && !documented.contains(name)
        {
            inner.push(self.type_of(name).clone());
        }
        inner.iter().for_each(|schema| self.walk(schema, documented, visit));
    }

    /// The names of properties in a schema, and the values that it lists.
    fn names(&self, schema: &Value, documented: &BTreeSet<&str>) -> (BTreeSet<String>, BTreeSet<String>) {
        let (mut names, mut values) = (BTreeSet::new(), BTreeSet::new());
        self.walk(schema, documented, &mut |schema| {
            names
                .extend(schema["properties"].as_object().into_iter().flat_map(|found| found.keys().cloned()));
            let listed = schema["enum"].as_array().cloned().unwrap_or_default();
            let all = listed.iter().chain([&schema["const"]]);
            values.extend(all.filter_map(Value::as_str).map(str::to_owned));
        });
        (names, values)
    }
}

/// The names in the code of a text. Strings, paths and links are none.
fn names_in(text: &str) -> BTreeSet<String> {
    let code = text.split('`').skip(1).step_by(2);
    let plain = |code: &&str| !code.contains(['/', '=', '"', '#']);
    let words =
        code.filter(plain).flat_map(|code| code.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'));
    words.filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned).collect()
}

/// The rows of the table that follows a line which begins like this.
fn table(section: &str, beginning: &str, head: &str) -> Vec<(String, String)> {
    let after = section.find(beginning).map(|at| &section[at..]).unwrap_or_else(|| panic!("no {beginning}"));
    let lines = after.lines().skip_while(|line| *line != head).skip(2);
    let row = |line: &str| {
        let (first, second) = line.strip_prefix("| ")?.split_once(" | ")?;
        Some((first.to_owned(), second.to_owned()))
    };
    lines.map_while(row).collect()
}

#[test]
fn the_tables_say_what_the_schema_says() {
    let workspace = Workspace::empty();
    workspace.run(&["schema", "schemas"]).expect(0);
    let root = serde_json::from_str(&workspace.read("schemas/data.schema.json")).expect("JSON");
    let schema = Schema { root };
    let docs = std::fs::read_to_string(repository().join("docs/templates.md")).expect("the docs");
    let section = docs.split("\n## ").find(|section| section.starts_with("The data\n")).expect("The data");

    let documented: BTreeSet<&str> =
        TABLES.iter().chain(&ROWS).map(|(_, name)| *name).chain(IN_PROSE).collect();
    let mut mistakes = Vec::new();
    let mut compare = |what: &str, text: &str, inside: &Value| {
        let written = names_in(text);
        let (names, values) = schema.names(inside, &documented);
        mistakes.extend(
            names.difference(&written).map(|name| format!("{what} has `{name}`: the docs do not say so")),
        );
        for name in written.iter().filter(|name| !WORDS.contains(&name.as_str())) {
            if !names.contains(name) && !values.contains(name) {
                mistakes.push(format!("the docs of {what} say `{name}`: it has none"));
            }
        }
    };

    let mut rows: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for (beginning, name) in TABLES {
        for (keys, value) in table(section, beginning, "| key | value |") {
            for key in names_in(&keys) {
                *rows.entry(name).or_default().entry(key).or_default() += &value;
            }
        }
    }
    for (name, rows) in rows {
        let properties = schema.properties(schema.type_of(name));
        let keys: String = rows.keys().map(|key| format!("`{key}` ")).collect();
        let bare: Map<String, Value> =
            properties.keys().map(|key| (key.clone(), Value::Bool(true))).collect();
        compare(name, &keys, &serde_json::json!({ "properties": bare }));
        for (key, value) in rows {
            if let Some(property) = properties.get(&key) {
                compare(&format!("{name}.{key}"), &value, property);
            }
        }
    }
    let mut described = BTreeSet::new();
    for beginning in ["### `content.TAG`", "### Texts of a review"] {
        for (row, keys) in table(section, beginning, "| of | keys |") {
            let (_, name) = ROWS.iter().find(|(known, _)| *known == row).unwrap_or_else(|| panic!("{row}"));
            described.insert(*name);
            compare(&row, &keys, schema.type_of(name));
        }
    }
    assert_eq!(described.len(), ROWS.len(), "{described:?}");
    let resolved = section.split("*resolved*").nth(1).and_then(|rest| rest.split(',').next().map(|_| rest));
    let resolved = resolved.and_then(|rest| rest.split('`').nth(1)).map(|code| format!("`{code}`"));
    compare("resolved", &resolved.unwrap_or_default(), schema.type_of("Resolved"));
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}
