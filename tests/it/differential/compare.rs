//! A folder after many builds beside one that was built into when it was empty.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

/// The documents that a manifest lists, by name.
fn listed(folder: &Path) -> BTreeMap<String, Value> {
    let text = std::fs::read(folder.join("manifest.json")).unwrap_or_default();
    let manifest: Value = serde_json::from_slice(&text).unwrap_or_default();
    let documents = manifest["documents"].as_array().cloned().unwrap_or_default();
    documents.into_iter().map(|document| (document["name"].to_string(), document)).collect()
}

/// What is in the one folder not as in the other: the bytes of a document, what the manifest says of it, what it calls current.
pub fn differences(incremental: &Path, clean: &Path) -> Vec<String> {
    let (ours, expected) = (listed(incremental), listed(clean));
    let mut found = Vec::new();
    for (name, document) in &expected {
        if ours.get(name) != Some(document) {
            let ours = ours.get(name).map_or("nothing".to_owned(), Value::to_string);
            found.push(format!("manifest of {name}:\n      {ours}\n      not {document}"));
        }
        for path in
            document["files"].as_array().into_iter().flatten().filter_map(|file| file["path"].as_str())
        {
            if std::fs::read(incremental.join(path)).ok() != std::fs::read(clean.join(path)).ok() {
                found.push(format!("bytes of {path}"));
            }
        }
    }
    // One that cannot be made may stay from before, as long as nobody takes it for the new one.
    let stale =
        ours.iter().filter(|(name, document)| !expected.contains_key(*name) && document["current"] != false);
    found.extend(stale.map(|(name, _)| format!("{name} cannot be made and is called current")));
    found
}
