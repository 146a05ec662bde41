//! The same documents, however many workers or machines share the work.

use super::{documents, manifest};
use crate::workspace::Workspace;

#[test]
fn one_worker_or_eight() {
    let (one, eight) = (Workspace::two_countries(), Workspace::two_countries());
    one.run(&["build", "--jobs", "1"]).expect(0);
    eight.run(&["build", "--jobs", "8"]).expect(0);
    assert_eq!(documents(&one), documents(&eight));
    assert_eq!(manifest(&one), manifest(&eight));
}

#[test]
fn shards() {
    let (whole, parts) = (Workspace::two_countries(), Workspace::two_countries());
    whole.run(&["build"]).expect(0);
    let mut built = 0;
    for number in 1..=3 {
        let run = parts.run(&["build", "--shard", &format!("{number}/3")]).expect(0);
        built += run.stdout.lines().count();
    }
    assert_eq!(built, 4, "each document belongs to one part");
    assert_eq!(documents(&whole), documents(&parts));
    // Again, with the number that Kubernetes gives, from 0.
    let run = parts.run_with(&["build", "--shard", "/3"], &[("JOB_COMPLETION_INDEX", "1")]).expect(0);
    assert_eq!(run.stdout, "");
    let mut entries: Vec<serde_json::Value> = (1..=3)
        .flat_map(|number| {
            let text = parts.read(&format!("output/manifest.{number}-of-3.json"));
            let manifest: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            manifest["documents"].as_array().expect("a list").clone()
        })
        .collect();
    entries.sort_by_key(|entry| entry["files"][0]["path"].as_str().map(str::to_owned));
    assert_eq!(serde_json::Value::from(entries), manifest(&whole)["documents"]);
}

#[test]
fn shards_that_are_none() {
    let workspace = Workspace::two_countries();
    for shard in ["0/3", "4/3", "3", "a/b", "1/0", "/3"] {
        let run = workspace.run(&["build", "--shard", shard]).expect(2);
        assert!(run.stderr.contains("is no part of a whole; give `K/N`"), "{shard}: {}", run.stderr);
    }
}
