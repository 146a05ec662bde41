//! Codes of countries and currencies.

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

/// What `check` says of other codes; nothing if they are right.
fn said(iso: &str, m49: &str, currency: &str, config: &str) -> String {
    let workspace = Workspace::init();
    workspace.edit(FACTS, "iso = \"BFA\"", &format!("iso = \"{iso}\""));
    workspace.edit(FACTS, "m49 = \"854\"", &format!("m49 = \"{m49}\""));
    workspace.edit(FACTS, "currency = \"XOF\"", &format!("currency = \"{currency}\""));
    workspace.append("fiche.toml", config);
    let run = workspace.run(&["check"]);
    if run.stderr == "no errors, no warnings\n" { String::new() } else { run.stderr }
}

#[test]
fn of_countries_that_there_are() {
    assert_eq!(said("MLI", "466", "XOF", ""), "");
    assert_eq!(said("XKX", "412", "EUR", ""), "");
    assert_eq!(said("BFA", "854", "USD", ""), "", "a country may use the money of another");
    for (iso, right) in [("BF", "BFA"), ("bfa", "BFA"), ("854", "BFA"), ("Mali", "MLI"), ("FBA", "BFA")] {
        let found = said(iso, "854", "XOF", "");
        assert!(found.contains(&format!("did you mean `{right}`?")), "{iso}: {found}");
    }
    assert!(said("QQQ", "999", "XOF", "").contains("error[unknown-country]"));
    let found = said("BFA", "466", "XOF", "");
    assert!(found.contains("is not the code of `BFA`, but of `MLI`"), "{found}");
    assert!(found.contains("write `m49 = \"854\"`"), "{found}");
    assert!(said("BFA", "85", "XOF", "").contains("error[codes-differ]"));
}

#[test]
fn of_currencies() {
    let found = said("BFA", "854", "CFA", "");
    assert!(found.contains("did you mean `XOF`, the currency of `BFA`?"), "{found}");
    let workspace = Workspace::init();
    workspace.edit(FACTS, "value = 12\n", "value = 12\nunit = \"CFA\"\n");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("country.toml:29:8\n"), "not the place of the unit:\n{}", run.stderr);
    for unit in ["FRF", "XDR", "MRO", "USD"] {
        let workspace = Workspace::init();
        workspace.edit(FACTS, "value = 12\n", &format!("value = 12\nunit = \"{unit}\"\n"));
        workspace.run(&["check"]).expect(0);
    }
}

#[test]
fn of_the_workspace_with_a_reason() {
    let config =
        "\n[codes]\nABC = \"a country that ISO does not list yet\"\nECO = \"common currency from 2030\"\n";
    assert_eq!(said("ABC", "998", "ECO", config), "");
    assert!(said("ABC", "466", "ECO", config).contains("error[codes-differ]"), "the code of another country");
}

#[test]
fn until_they_are_known() {
    let found = said("XXX", "000", "XXX", "");
    assert!(found.contains("3 values are still placeholders: "), "{found}");
    assert!(found.contains("country.toml (iso, m49, currency)"), "{found}");
    assert!(found.ends_with("no errors, 1 warning\n"), "{found}");
}
