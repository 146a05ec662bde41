//! The part of the grammar that concerns schedules, and manifests of builds on several machines.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::Action;
use crate::model::record::is_kebab_case;
use crate::schedule::kubernetes::Cluster;

/// What shall run schedules.
#[derive(Debug, Clone)]
pub enum Target {
    /// With the program's path, where it is not this program, and the user, where it is not this one.
    Systemd {
        program: Option<PathBuf>,
        user: Option<String>,
    },
    Cron(Option<PathBuf>),
    Kubernetes(Cluster),
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

type Text<'t> = &'t dyn Fn(&str) -> String;
type Localised<'t> = &'t dyn Fn(Command) -> Command;

/// The option of `build`.
pub fn option(text: Text<'_>) -> Arg {
    value(text, "schedule", "value-selector", "help-build-schedule")
        .conflicts_with_all(["selector", "report", "subject", "language"])
}

/// `schedule` with its commands.
pub fn schedules(text: Text<'_>, localised: Localised<'_>, format: Arg) -> Command {
    let targets = PossibleValuesParser::new(["systemd", "cron", "kubernetes"]);
    let path = || value_parser!(PathBuf);
    let emit = localised(Command::new("emit").about(text("help-schedule-emit")))
        .arg(
            value(text, "target", "value-target", "help-target")
                .required(true)
                .hide_possible_values(true)
                .value_parser(targets),
        )
        .arg(value(text, "output", "value-folder", "help-emit-output").short('o').value_parser(path()))
        .arg(
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .help(StyledStr::from(text("help-emit-force"))),
        )
        .arg(value(text, "program", "value-file", "help-program").value_parser(path()))
        .arg(value(text, "user", "value-selector", "help-user").value_parser(word))
        .arg(value(text, "image", "value-image", "help-image").value_parser(word))
        .arg(value(text, "claim", "value-selector", "help-claim").value_parser(name))
        .arg(value(text, "time-zone", "value-zone", "help-time-zone").value_parser(word))
        .arg(
            value(text, "shards", "value-number", "help-shards")
                .value_parser(value_parser!(u16).range(1..=64)),
        );
    let show = localised(Command::new("show").about(text("help-schedule-show"))).arg(format);
    group(text, localised(Command::new("schedule").about(text("help-schedule")))).subcommands([show, emit])
}

/// `manifest` with its command.
pub fn manifests(text: Text<'_>, localised: Localised<'_>) -> Command {
    let merge = localised(Command::new("merge").about(text("help-manifest-merge")))
        .arg(
            Arg::new("files")
                .value_name(text("value-file"))
                .help(StyledStr::from(text("help-merge-files")))
                .help_heading(text("help-arguments"))
                .num_args(1..)
                .required(true)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            value(text, "output", "value-file", "help-merge-output")
                .short('o')
                .value_parser(value_parser!(PathBuf)),
        );
    group(text, localised(Command::new("manifest").about(text("help-manifest")))).subcommand(merge)
}

/// One word without signs that mean something where it is written.
fn word(text: &str) -> Result<String, String> {
    let plain = |char: char| char.is_ascii_alphanumeric() || "/._-+:@".contains(char);
    match !text.is_empty() && !text.starts_with('-') && text.chars().all(plain) {
        true => Ok(text.to_owned()),
        false => Err(String::new()),
    }
}

/// Part of a name in Kubernetes.
fn name(text: &str) -> Result<String, String> {
    if is_kebab_case(text) && text.len() <= 53 { Ok(text.to_owned()) } else { Err(String::new()) }
}

fn group(text: Text<'_>, command: Command) -> Command {
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(text("value-command"))
}

fn value(text: Text<'_>, name: &'static str, value: &str, help: &str) -> Arg {
    Arg::new(name).long(name).value_name(text(value)).help(StyledStr::from(text(help)))
}

/// What is to be done, or two arguments that exclude each other.
pub fn schedule_action(matches: &ArgMatches) -> Result<Action, [String; 2]> {
    let (name, sub) = matches.subcommand().unwrap_or(("", matches));
    let string = |name: &str| sub.get_one::<String>(name).cloned();
    let path = |name: &str| sub.get_one::<PathBuf>(name).cloned();
    if name == "show" {
        return Ok(Action::ShowSchedules { json: string("format").is_some_and(|format| format == "json") });
    }
    let target = string("target").unwrap_or_default();
    let foreign: &[&str] = match target.as_str() {
        "kubernetes" => &["program", "user"],
        "cron" => &["user", "image", "claim", "shards", "time-zone"],
        _ => &["image", "claim", "shards", "time-zone"],
    };
    if let Some(option) = foreign.iter().find(|option| sub.contains_id(option)) {
        return Err([format!("--{option}"), format!("--target {target}")]);
    }
    let target = match target.as_str() {
        "kubernetes" => Target::Kubernetes(Cluster {
            image: string("image").unwrap_or_else(|| concat!("fiche:", env!("CARGO_PKG_VERSION")).to_owned()),
            claim: string("claim").unwrap_or_else(|| "fiche".to_owned()),
            shards: sub.get_one::<u16>("shards").copied().unwrap_or(1),
            zone: string("time-zone"),
        }),
        "cron" => Target::Cron(path("program")),
        _ => Target::Systemd { program: path("program"), user: string("user") },
    };
    Ok(Action::EmitSchedules(Emission { target, output: path("output"), force: sub.get_flag("force") }))
}

pub fn manifest_action(matches: &ArgMatches) -> Action {
    let (_, sub) = matches.subcommand().unwrap_or(("", matches));
    Action::MergeManifests {
        files: sub.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect(),
        output: sub.get_one::<PathBuf>("output").cloned(),
    }
}
