//! One file a command.

mod completions;
mod export;
mod init;
mod list;
mod new;
mod review;
mod schema;
mod select;
mod show;
mod watch;
