//! References to places in sources.

use crate::workspace::Workspace;

#[test]
fn places_in_a_source_stand_in_the_order_of_their_numbers() {
    let workspace = Workspace::init();
    workspace.edit(
        "data/countries/example/country.toml",
        "sources = [{ source = \"example-report\", page = \"4\" }]",
        "sources = [{ source = \"example-report\", table = \"10\" }, { source = \"example-report\", table = \"9\" }]",
    );
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = workspace.pdf("example/example-country-brief.en").text().replace('\u{a0}', " ");
    assert!(text.contains("tab. 9, tab. 10"), "{text}");
}
