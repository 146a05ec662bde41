//! Random edits of a workspace. Each says what it did; nothing if there was nothing to do.

mod facts;
mod files;
mod labels;
mod templates;

use super::ground::Ground;

type Edit = fn(&mut Ground) -> Option<String>;

/// With how often each is chosen.
const KINDS: [(usize, Edit); 5] =
    [(30, labels::edit), (20, settings), (20, facts::edit), (16, templates::edit), (14, files::edit)];

/// Edits the workspace.
pub fn edit(ground: &mut Ground) -> String {
    loop {
        let mut at = ground.random.below(KINDS.iter().map(|(weight, _)| weight).sum());
        for (weight, edit) in KINDS {
            if at < weight {
                match edit(ground) {
                    Some(said) => return said,
                    None => break,
                }
            }
            at -= weight;
        }
    }
}

fn settings(ground: &mut Ground) -> Option<String> {
    let said = ground.settings.change(&mut ground.random);
    ground.write("fiche.toml", ground.settings.text())?;
    Some(said)
}
