//! How the program ends, for whoever called it.

use std::process::ExitCode;

/// The exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Well,
    /// A document failed or a check found an error.
    Failed,
    /// Wrong usage, or a workspace that cannot be used.
    Unusable,
    /// The user asked to stop.
    Interrupted,
}

impl Status {
    /// What the shell sees.
    pub const fn code(self) -> u8 {
        match self {
            Status::Well => 0,
            Status::Failed => 1,
            Status::Unusable => 2,
            // As shells have it of a program that SIGINT ended.
            Status::Interrupted => 130,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status.code())
    }
}
