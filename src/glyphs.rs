//! Which characters fonts have.

use std::sync::Arc;

/// Characters that fonts of a workspace have; none unless it has fonts.
#[derive(Debug, Clone, Default)]
pub struct Glyphs(Option<Arc<[(u32, u32)]>>);

impl Glyphs {
    /// codes: in ascending order
    pub fn new(codes: impl IntoIterator<Item = u32>) -> Self {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for code in codes {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == code => *last = code,
                _ => runs.push((code, code)),
            }
        }
        Glyphs((!runs.is_empty()).then(|| runs.into()))
    }

    pub fn has(&self, char: char) -> bool {
        self.0.as_deref().is_some_and(|runs| within(runs, char))
    }
}

/// Whether a character is in one of the runs, each given by its first and its last, in ascending order.
pub fn within(runs: &[(u32, u32)], char: char) -> bool {
    let code = u32::from(char);
    let next = runs.partition_point(|(_, last)| *last < code);
    runs.get(next).is_some_and(|(first, _)| *first <= code)
}

#[cfg(test)]
mod tests {
    use super::Glyphs;

    #[test]
    fn runs_hold_what_they_were_made_of() {
        let glyphs = Glyphs::new(['a', 'b', 'c', 'e'].map(u32::from));
        assert!(['a', 'c', 'e'].into_iter().all(|char| glyphs.has(char)));
        assert!(['`', 'd', 'f'].into_iter().all(|char| !glyphs.has(char)));
        assert!(!Glyphs::default().has('a'));
    }
}
