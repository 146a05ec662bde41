use serde_json::Value;

use crate::workspace::Workspace;

fn schema(workspace: &Workspace, name: &str) -> Value {
    serde_json::from_str(&workspace.read(&format!("schemas/{name}.schema.json"))).expect("JSON")
}

fn keys(schema: &Value) -> Vec<&str> {
    schema["properties"].as_object().expect("properties").keys().map(String::as_str).collect()
}

#[test]
fn names_the_keys_of_each_file() {
    let workspace = Workspace::empty();
    workspace.run(&["schema", "schemas"]).expect(0);
    assert_eq!(
        keys(&schema(&workspace, "fiche")),
        ["brand", "closing", "codes", "document", "languages", "output", "schedule"]
    );
    assert_eq!(
        keys(&schema(&workspace, "report")),
        [
            "alike",
            "bilingual",
            "bilingual-pages",
            "level",
            "mechanism-groups",
            "names",
            "pages",
            "reads",
            "review",
            "subjects"
        ]
    );
    let subject = schema(&workspace, "subject");
    for key in ["country", "project", "edition", "text", "brief", "figure", "claim", "recommendation", "law"]
    {
        assert!(keys(&subject).contains(&key), "no {key}");
    }
    assert_eq!(subject["additionalProperties"], false);
    let figure = &subject["$defs"]["Figure"];
    assert_eq!(figure["required"], serde_json::json!(["id"]));
    assert!(figure["properties"]["part-of"].is_object(), "{figure:#}");
}

/// A schema that an editor shows while one types must not refuse what the program accepts.
#[test]
fn lists_every_table_that_the_sample_has() {
    let workspace = Workspace::sample();
    workspace.run(&["schema", "schemas"]).expect(0);
    let subject = schema(&workspace, "subject");
    for path in
        workspace.files("data").iter().filter(|path| path.ends_with(".toml") && path.matches('/').count() > 2)
    {
        let table: toml::Table = workspace.read(path).parse().expect("TOML");
        for key in table.keys() {
            assert!(keys(&subject).contains(&key.as_str()), "no {key} of {path}");
        }
    }
}
