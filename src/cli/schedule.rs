//! `schedule` with its commands.

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand, ValueEnum};

use super::{OutputFormat, values};
use crate::schedule::kubernetes::Cluster;
use crate::schedule::target::Target;

/// `schedule` with its commands.
#[derive(Debug, Subcommand)]
pub enum Schedule {
    Show(OutputFormat),
    Emit(Emission),
}

/// Options of `schedule emit`.
#[derive(Debug, Clone)]
pub struct Emission {
    pub target: Target,
    /// Where files go; printed unless given.
    pub output: Option<PathBuf>,
    /// Replace files that differ.
    pub force: bool,
}

/// The arguments of `schedule emit` as they are given. Each system takes some of them.
#[derive(Debug, Args)]
struct Emit {
    #[arg(long)]
    target: System,
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
    #[arg(long, value_name = "NAME", value_parser = values::word)]
    user: Option<String>,
    #[arg(long, value_parser = values::word)]
    image: Option<String>,
    #[arg(long, value_name = "NAME", value_parser = values::name)]
    claim: Option<String>,
    #[arg(long, value_name = "ZONE", value_parser = values::word)]
    time_zone: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = values::number)]
    shards: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum System {
    Systemd,
    Cron,
    Kubernetes,
}

impl Emit {
    /// An option that the system does not take.
    fn foreign(&self) -> Option<&'static str> {
        use System::{Cron, Kubernetes, Systemd};
        let options: [(_, _, &[System]); 6] = [
            ("--program", self.program.is_some(), &[Systemd, Cron]),
            ("--user", self.user.is_some(), &[Systemd]),
            ("--image", self.image.is_some(), &[Kubernetes]),
            ("--claim", self.claim.is_some(), &[Kubernetes]),
            ("--time-zone", self.time_zone.is_some(), &[Kubernetes]),
            ("--shards", self.shards.is_some(), &[Kubernetes]),
        ];
        let foreign = options.iter().find(|(_, given, takers)| *given && !takers.contains(&self.target));
        foreign.map(|(option, ..)| *option)
    }
}

impl From<Emit> for Emission {
    fn from(emit: Emit) -> Self {
        let target = match emit.target {
            System::Systemd => Target::Systemd { program: emit.program, user: emit.user },
            System::Cron => Target::Cron(emit.program),
            System::Kubernetes => Target::Kubernetes(Cluster {
                image: emit.image.unwrap_or_else(|| concat!("fiche:", env!("CARGO_PKG_VERSION")).to_owned()),
                claim: emit.claim.unwrap_or_else(|| "fiche".to_owned()),
                shards: emit.shards.unwrap_or(1),
                zone: emit.time_zone,
            }),
        };
        Emission { target, output: emit.output, force: emit.force }
    }
}

impl Args for Emission {
    fn augment_args(command: Command) -> Command {
        Emit::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Emit::augment_args_for_update(command)
    }
}

impl FromArgMatches for Emission {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let emit = Emit::from_arg_matches(matches)?;
        let Some(option) = emit.foreign() else { return Ok(emit.into()) };
        let system = emit.target.to_possible_value().map(|value| value.get_name().to_owned());
        let target = format!("--target {}", system.unwrap_or_default());
        let mut error = clap::Error::new(ErrorKind::ArgumentConflict);
        error.insert(ContextKind::InvalidArg, ContextValue::String(option.to_owned()));
        error.insert(ContextKind::PriorArg, ContextValue::String(target));
        Err(error)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
