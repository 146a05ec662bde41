//! The sample's documents as a screen reader reads them: by structure, not by place.

use crate::sample;

#[test]
fn words_are_apart() {
    let mut faults = Vec::new();
    for name in sample::documents().keys() {
        let glued = sample::document(name).tree().glued();
        faults.extend(glued.into_iter().map(|place| format!("{name}: {place}")));
    }
    assert!(faults.is_empty(), "{} places\n{}", faults.len(), faults.join("\n"));
}
