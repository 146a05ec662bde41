//! Which paths documents may have below the output folder.

use unicode_normalization::UnicodeNormalization;

use crate::text::visible::is_control;
use crate::workspace::paths::STATE;

/// Whether paths made from a pattern lie below the folder, and differ as a rule.
pub(super) fn pattern_differs(pattern: &str) -> bool {
    let report = pattern.contains("{report}") || pattern.contains("{name}");
    report && ["{subject}", "{language}"].iter().all(|part| pattern.contains(part)) && is_document(pattern)
}

/// Whether something can be the path of a document: names with `/` between them, and none leads to what the program keeps
/// for itself, whatever a file system makes of the name.
pub(super) fn is_document(path: &str) -> bool {
    let plain = |name: &str| {
        !["", ".", ".."].contains(&name) && !name.contains(|char| is_control(char) || char == '\\')
    };
    let folders = path.rsplit('/').skip(1);
    let manifest = path.split_once('/').is_some_and(|(first, _)| is_manifest(&folded(first)));
    path.split('/').all(plain) && !manifest && !folders.map(folded).any(|name| is_state(&name))
}

/// Whether a manifest may have this name, of a whole build or of a part.
fn is_manifest(folded: &str) -> bool {
    folded.starts_with("manifest") && folded.ends_with(".json")
}

/// Whether a file system may take a name for `.fiche`. Windows drops dots and spaces at the end and has short names and
/// streams; macOS drops signs that are not seen.
fn is_state(folded: &str) -> bool {
    let name = folded.split(':').next().unwrap_or_default();
    let name = name.replace(['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'], "");
    [STATE, "fiche~1"].contains(&name.trim_end_matches(['.', ' ']))
}

/// A path as file systems compare it that know neither capitals nor the two ways in which Unicode writes letters with
/// accents.
pub fn folded(path: &str) -> String {
    path.nfc().collect::<String>().to_lowercase().nfc().collect()
}
