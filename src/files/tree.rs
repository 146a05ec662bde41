//! All files below a folder.

use super::folder::{Kind, join};
use super::input::Files;

impl Files {
    /// The paths of all that is no folder below a folder, or the path itself if it is none; hidden ones are left out, and
    /// links that lead in circles.
    pub fn below(&self, path: &str) -> Vec<String> {
        let mut found = Vec::new();
        match self.folder().kind(path) {
            Ok(Kind::Folder) => self.collect(path, &mut Vec::new(), &mut found),
            _ => found.push(path.to_owned()),
        }
        found
    }

    /// `around` are the folders that this one lies in, without links.
    fn collect(&self, folder: &str, around: &mut Vec<String>, found: &mut Vec<String>) {
        let Ok(real) = self.folder().resolve(folder) else { return found.push(folder.to_owned()) };
        if around.contains(&real) {
            return;
        }
        around.push(real);
        for (name, kind) in self.visible(folder).unwrap_or_default() {
            let path = join(folder, &name);
            match kind {
                Ok(Kind::Folder) => self.collect(&path, around, found),
                _ => found.push(path),
            }
        }
        around.pop();
    }
}
