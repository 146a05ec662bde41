//! One file a command.

mod completions;
mod export;
mod init;
mod list;
mod manifest;
mod new;
mod rename;
mod review;
mod schedule;
mod schema;
mod select;
mod set;
mod show;
mod watch;
