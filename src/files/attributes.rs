//! Whose a file is and who may read and write it, kept when it is replaced.

use std::fs::File;
use std::io;

use cap_std::fs::{Metadata, OpenOptions};

/// Mode and owner of a file.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
pub struct Attributes {
    mode: u32,
    owner: u32,
    group: u32,
}

#[cfg(unix)]
impl Attributes {
    /// Of a file that is there.
    pub fn of(found: &Metadata) -> Self {
        use cap_std::fs::MetadataExt;
        Attributes { mode: found.mode() & 0o777, owner: found.uid(), group: found.gid() }
    }

    /// How to open the file that takes its place, so that nobody ever sees in it what they may not.
    pub fn open(&self, options: &mut OpenOptions) {
        use cap_std::fs::OpenOptionsExt;
        options.mode(self.mode & 0o600);
    }

    /// Gives them to another file; the owner only where the system permits it.
    pub fn give(&self, file: &File) -> io::Result<()> {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
        let now = file.metadata()?;
        if (now.uid(), now.gid()) != (self.owner, self.group) {
            let _ = fchown(file, None, Some(self.group));
            let _ = fchown(file, Some(self.owner), None);
        }
        if now.mode() & 0o777 == self.mode {
            return Ok(());
        }
        file.set_permissions(std::fs::Permissions::from_mode(self.mode))
    }
}

/// Nothing is kept on other systems.
#[cfg(not(unix))]
#[derive(Debug, Clone, Copy)]
pub struct Attributes;

#[cfg(not(unix))]
impl Attributes {
    pub fn of(_: &Metadata) -> Self {
        Attributes
    }

    pub fn open(&self, _: &mut OpenOptions) {}

    pub fn give(&self, _: &File) -> io::Result<()> {
        Ok(())
    }
}
