//! The command line: one type a command, from which clap makes the grammar. Comments on these types are for those who
//! read the code; the help is words of the catalogues ([`words`]), as is what is said of wrong arguments ([`usage`]).

mod build;
mod edition;
mod export;
mod import;
mod new;
mod review;
mod schedule;
mod selection;
mod set;
mod usage;
mod values;
mod words;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

use crate::ui::{Status, Ui};
pub use build::{Build, BuildOptions};
pub use edition::{Publish, StatusOptions};
pub use export::ExportOptions;
pub use import::Import;
pub use new::New;
pub use review::Review;
pub use schedule::{Emission, Schedule};
pub use set::Set;

/// A checked command line.
#[derive(Debug, Parser)]
#[command(name = "fiche", version, disable_help_flag = true, disable_help_subcommand = true)]
#[command(disable_version_flag = true, arg_required_else_help = true)]
pub struct Invocation {
    /// Given to every command; clap answers it.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Answered by clap, too.
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    /// The workspace's folder; without it, the nearest one above the current folder.
    #[arg(short, long, global = true, value_name = "FOLDER")]
    pub workspace: Option<PathBuf>,
    /// Checked here; what it says is needed before, see [`wanted`].
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "fr"])]
    ui_language: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

/// What the user wants done. The help lists the commands in [groups](words::GROUPS).
#[derive(Debug, Subcommand)]
pub enum Command {
    Build(Build),
    Export(ExportOptions),
    Check {
        #[command(flatten)]
        format: OutputFormat,
        /// Lay out what is out of date, and see what is printed nowhere.
        #[arg(long)]
        pages: bool,
        /// Check this edition in the place of those of which documents are made.
        #[arg(long, value_name = "ID")]
        edition: Option<String>,
        /// Print every problem, not only the cause and numbers.
        #[arg(long)]
        all: bool,
    },
    List {
        #[command(flatten)]
        format: OutputFormat,
        /// The documents of this edition.
        #[arg(long, value_name = "ID")]
        edition: Option<String>,
    },
    Init {
        folder: PathBuf,
    },
    New(New),
    Import(Import),
    Show {
        id: String,
        /// In this edition.
        #[arg(long, value_name = "ID")]
        edition: Option<String>,
    },
    Terms {
        vocabulary: Option<String>,
        #[command(flatten)]
        format: OutputFormat,
    },
    Set(Set),
    Rename {
        id: String,
        #[arg(value_name = "ID")]
        new: String,
    },
    Review(Review),
    Status(StatusOptions),
    Publish(Publish),
    Watch(BuildOptions),
    Completions {
        shell: Shell,
    },
    Schema {
        folder: PathBuf,
    },
    #[command(subcommand)]
    Schedule(Schedule),
    #[command(subcommand)]
    Manifest(Manifest),
}

/// How a command prints what it has found.
#[derive(Debug, Args)]
pub struct OutputFormat {
    /// For programs; for people otherwise.
    #[arg(id = "format", long, action = ArgAction::Set, value_parser = values::json(), default_value = "human")]
    pub json: bool,
}

/// `manifest` with its command.
#[derive(Debug, Subcommand)]
pub enum Manifest {
    Merge {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Printed unless given.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// The value of an option on which depends how mistakes in the arguments are told: looked up before they are parsed.
pub fn wanted(arguments: &[OsString], option: &str) -> Option<String> {
    let mut texts = arguments.iter().map(|argument| argument.to_str().unwrap_or_default());
    let value = texts.find_map(|text| {
        let rest = text.strip_prefix(option)?;
        if rest.is_empty() { Some(None) } else { rest.strip_prefix('=').map(Some) }
    })?;
    value.or_else(|| texts.next()).map(str::to_owned)
}

/// The grammar, with help in the user's language.
pub fn command(ui: &Ui) -> clap::Command {
    words::localised(ui, Invocation::command(), "")
}

/// Parses the arguments. An error carries the text to print and the exit status.
pub fn parse(ui: &Ui, arguments: &[OsString]) -> Result<Invocation, (String, Status)> {
    let mut command = command(ui);
    let matches = command.try_get_matches_from_mut(arguments);
    matches.and_then(|matches| Invocation::from_arg_matches(&matches)).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => (error.render().to_string(), Status::Well),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => (error.render().to_string(), Status::Unusable),
        ErrorKind::InvalidUtf8 => (usage::not_utf8(ui, &mut command, arguments), Status::Unusable),
        _ => (usage::explain(ui, &error), Status::Unusable),
    })
}
