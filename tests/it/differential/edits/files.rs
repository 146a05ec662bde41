//! Files and folders: renamed, linked, unreadable, empty, of other line ends.

use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::differential::ground::Ground;

/// Where the inputs are.
const FOLDERS: [&str; 3] = ["data", "locales", "templates"];

pub fn edit(ground: &mut Ground) -> Option<String> {
    let folder = ground.random.of(&FOLDERS);
    let path = ground.pick_file(folder, "")?;
    let at = ground.workspace.path(&path);
    match ground.random.below(16) {
        0 => {
            let time =
                SystemTime::UNIX_EPOCH + Duration::from_secs(ground.random.below(2_000_000_000) as u64);
            std::fs::File::options().append(true).open(at).and_then(|file| file.set_modified(time)).ok()?;
            Some(format!("{path}: another time"))
        }
        1 => {
            let text = ground.text(&path)?;
            let other =
                if text.contains("\r\n") { text.replace("\r\n", "\n") } else { text.replace('\n', "\r\n") };
            ground.write(&path, other)?;
            Some(format!("{path}: other line ends"))
        }
        2 => {
            ground.remove(&path)?;
            Some(format!("{path} is removed"))
        }
        3 => {
            let hidden = at.with_file_name(format!(".{}", Path::new(&path).file_name()?.to_string_lossy()));
            std::fs::rename(at, hidden).ok()?;
            Some(format!("{path} is hidden"))
        }
        4 => {
            let mut bytes = std::fs::read(&at).ok()?;
            let place = ground.random.below(bytes.len().max(1));
            bytes.insert(place.min(bytes.len()), 0xe9);
            ground.write(&path, bytes)?;
            Some(format!("{path}: not UTF-8"))
        }
        5 => {
            ground.remove(&path)?;
            std::fs::create_dir(&at).ok()?;
            Some(format!("{path} is a folder"))
        }
        6 => {
            ground.write(&path, "")?;
            Some(format!("{path} is empty"))
        }
        7 => {
            let folder = ground.random.of(&[
                "data/projects/example",
                "data/countries/empty",
                "data/empty",
                "templates/empty",
            ]);
            let at = ground.workspace.path(folder);
            if at.exists() {
                std::fs::remove_dir_all(at).ok()?
            } else {
                std::fs::create_dir_all(at).ok()?
            }
            Some(format!("{folder} comes or goes"))
        }
        8 => {
            let note = format!("{folder}/notes.txt");
            let number = ground.random.below(99).to_string();
            ground.write(&note, number)?;
            Some(format!("{note} is written"))
        }
        9..=11 => {
            // As when the last state in which all was well had it.
            let before = std::fs::read(ground.beside("good").join(&path)).ok()?;
            ground.write(&path, before)?;
            Some(format!("{path} is as it was"))
        }
        _ => link(ground, &path),
    }
}

/// Puts a link in the place of a file: to a copy of it inside or outside, to nothing.
#[cfg(unix)]
fn link(ground: &mut Ground, path: &str) -> Option<String> {
    let at = ground.workspace.path(path);
    let number = ground.random.below(1_000_000);
    let to = match ground.random.below(3) {
        0 => ground.workspace.path(&format!("linked/{number}")),
        1 => ground.beside(&format!("linked-{number}")),
        _ => ground.workspace.path("nothing"),
    };
    if !to.ends_with("nothing") {
        std::fs::create_dir_all(to.parent()?).ok()?;
        std::fs::copy(&at, &to).ok()?;
    }
    std::fs::remove_file(&at).ok()?;
    std::os::unix::fs::symlink(&to, &at).ok()?;
    Some(format!("{path} is a link to {}", to.display()))
}

#[cfg(not(unix))]
fn link(_: &mut Ground, _: &str) -> Option<String> {
    None
}
