//! `fiche.toml` beyond its types.

use std::path::{Component, Path};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Workspace;
use crate::model::record::Place;

/// Least contrast of text on its ground, after WCAG 2.1, 1.4.3.
const CONTRAST: f64 = 4.5;

/// Checks brand, output pattern, and the ids and sources of what all subjects share.
pub fn config(workspace: &Workspace, diagnostics: &mut Diagnostics) {
    let config = &workspace.config;
    let at = |span: std::ops::Range<usize>| Place { file: config.place.file.clone(), span };

    let colour = &config.brand.colour;
    match luminance(colour.get_ref()) {
        None => {
            let wrong = Diagnostic::error("not-a-colour").at(at(colour.span()));
            diagnostics.push(wrong.with("written", colour.get_ref()));
        }
        Some(luminance) => {
            let contrast = 1.05 / (luminance + 0.05);
            if contrast < CONTRAST {
                let weak = Diagnostic::error("weak-contrast").at(at(colour.span()));
                diagnostics.push(weak.with("contrast", format!("{contrast:.1}")));
            }
        }
    }

    let pattern = &config.output.pattern;
    let text = pattern.get_ref();
    let complete = ["{subject}", "{report}", "{language}"].iter().all(|part| text.contains(part));
    let inside = Path::new(text).components().all(|part| matches!(part, Component::Normal(_)));
    if !complete || !inside || text.contains('\\') {
        diagnostics.push(Diagnostic::error("output-pattern").at(at(pattern.span())).with("written", text));
    }

    for logo in &config.brand.logos {
        let path = workspace.files.root().join("templates").join(&logo.file);
        if workspace.files.resolve(&path).is_err() {
            diagnostics.push(Diagnostic::error("no-logo").at(at(0..0)).with("path", &logo.file));
        }
    }
}

/// Relative luminance of `#rrggbb`, after WCAG 2.1.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii())?;
    let channel = |at: usize| -> Option<f64> {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests {
    use super::luminance;

    #[test]
    fn luminance_of_black_white_and_nonsense() {
        assert_eq!(luminance("#000000"), Some(0.0));
        assert!(luminance("#ffffff").is_some_and(|l| (l - 1.0).abs() < 1e-9));
        assert_eq!(luminance("blue"), None);
        assert_eq!(luminance("#ééé"), None);
    }
}
