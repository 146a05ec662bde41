//! The command line: its grammar, its help in the user's language, and what was meant by the arguments.

mod schedule;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;

use crate::batch::shard::Shard;
use crate::plan::Selection;
use crate::ui::{Status, Ui};
pub use schedule::{Emission, Target};

/// What the user wants done.
#[derive(Debug)]
pub enum Action {
    Build(BuildOptions),
    Export(ExportOptions),
    Check { json: bool },
    List { json: bool },
    Init { folder: PathBuf },
    New { kind: String, id: String, subject: Option<String> },
    Show { id: String },
    Review(BuildOptions),
    Watch(BuildOptions),
    Completions { shell: clap_complete::Shell },
    Schema { folder: PathBuf },
    ShowSchedules { json: bool },
    EmitSchedules(Emission),
    MergeManifests { files: Vec<PathBuf>, output: Option<PathBuf> },
}

/// Options of `build` and `watch`.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    pub selection: Selection,
    /// Where documents go; `output/` of the workspace unless given.
    pub output: Option<PathBuf>,
    /// Write page pictures too.
    pub png: bool,
    pub pdf: bool,
    /// Worker threads.
    pub jobs: usize,
    /// A text missing in the document's language is an error.
    pub strict: bool,
    /// Make documents that are up to date too.
    pub force: bool,
    /// Say why each document was made or not.
    pub explain: bool,
    /// Remove documents that are no longer named.
    pub prune: bool,
    /// Keep a copy of every document that is made, by edition and day.
    pub archive: bool,
    /// Where to write how the build went: text, JSON or JUnit XML by the name of the file.
    pub summary: Option<PathBuf>,
    /// Print what happens as JSON, one object a line.
    pub log_json: bool,
    /// The part of the documents that this build takes.
    pub shard: Option<Shard>,
    /// The schedule that says what is built.
    pub schedule: Option<String>,
}

/// Options of `export`.
#[derive(Debug, Clone)]
pub struct ExportOptions {
    pub folder: PathBuf,
    pub selection: Selection,
}

/// A checked command line.
#[derive(Debug)]
pub struct Invocation {
    pub action: Action,
    /// The workspace's folder, or any folder below it.
    pub workspace: Option<PathBuf>,
}

/// The value of an option on which depends how mistakes in the arguments are told: looked up before they are parsed.
pub fn wanted(arguments: &[OsString], option: &str) -> Option<String> {
    let mut texts = arguments.iter().map(|argument| argument.to_str().unwrap_or_default());
    let value = texts.find_map(|text| text.strip_prefix(option))?;
    let value = value.strip_prefix('=').or_else(|| texts.next());
    value.map(str::to_owned)
}

/// The grammar, with help in the user's language.
pub fn command(ui: &Ui) -> Command {
    let text = |id: &str| ui.text(id, &[]);
    let help = |id: &str| StyledStr::from(ui.text(id, &[]));
    let template = format!(
        "{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}",
        usage = text("help-usage")
    );
    let localised = |command: Command| {
        command
            .help_template(template.clone())
            .subcommand_help_heading(text("help-commands"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .next_help_heading(text("help-options"))
            .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(help("help-help")))
    };
    let arguments_heading = text("help-arguments");
    let positional = |name: &'static str, value: &str, about: &str| {
        Arg::new(name).value_name(text(value)).help(help(about)).help_heading(arguments_heading.clone())
    };
    let list = |name: &'static str, short: char, value: &str, about: &str| {
        Arg::new(name)
            .short(short)
            .long(name)
            .value_name(text(value))
            .help(help(about))
            .value_delimiter(',')
            .action(ArgAction::Append)
    };
    let format = |values: [&'static str; 2], about: &str| {
        Arg::new("format")
            .long("format")
            .value_name(text("value-format"))
            .help(help(about))
            .hide_possible_values(true)
            .default_value(values[0])
            .hide_default_value(true)
            .value_parser(PossibleValuesParser::new(values))
    };
    let output = || {
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name(text("value-folder"))
            .help(help("help-output"))
            .value_parser(value_parser!(PathBuf))
    };
    let selecting = |command: Command, selector: &str| {
        command
            .arg(positional("selector", "value-selector", selector).num_args(0..))
            .arg(list("report", 'r', "value-report", "help-report"))
            .arg(list("subject", 's', "value-subject", "help-subject"))
            .arg(list("language", 'l', "value-language", "help-language"))
    };
    let building = |command: Command| {
        selecting(localised(command), "help-selector")
            .arg(output())
            .arg(format(["pdf", "png"], "help-format-build").value_delimiter(',').action(ArgAction::Append))
            .arg(
                Arg::new("jobs")
                    .short('j')
                    .long("jobs")
                    .value_name(text("value-number"))
                    .help(help("help-jobs"))
                    .value_parser(value_parser!(u16).range(1..=64)),
            )
            .args(["strict", "force", "explain", "prune", "archive"].map(|name| {
                Arg::new(name).long(name).action(ArgAction::SetTrue).help(help(&format!("help-{name}")))
            }))
            .arg(
                Arg::new("summary")
                    .long("summary")
                    .value_name(text("value-file"))
                    .help(help("help-summary"))
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(
                Arg::new("log-format")
                    .long("log-format")
                    .value_name(text("value-format"))
                    .help(help("help-log-format"))
                    .hide_possible_values(true)
                    .value_parser(PossibleValuesParser::new(["human", "json"])),
            )
            .arg(
                Arg::new("shard")
                    .long("shard")
                    .value_name(text("value-shard"))
                    .help(help("help-shard"))
                    .value_parser(|text: &str| text.parse::<Shard>().map_err(|()| String::new())),
            )
    };
    let sub = |name: &'static str| Command::new(name).about(text(&format!("help-{name}")));
    let kinds = ["country", "project", "source", "figure", "claim", "recommendation"];
    localised(Command::new("fiche"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .about(text("help-fiche"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(text("value-command"))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(help("help-version")),
        )
        .arg(
            Arg::new("workspace")
                .short('w')
                .long("workspace")
                .global(true)
                .value_name(text("value-folder"))
                .help(help("help-workspace"))
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            Arg::new("ui-language")
                .long("ui-language")
                .global(true)
                .value_name(text("value-language"))
                .help(help("help-ui-language"))
                .hide_possible_values(true)
                .value_parser(PossibleValuesParser::new(["en", "fr"])),
        )
        .subcommand(building(sub("build")).arg(schedule::option(&text)))
        .subcommand(selecting(
            localised(sub("export"))
                .arg(
                    positional("kind", "value-format", "help-export-format")
                        .display_order(1)
                        .required(true)
                        .hide_possible_values(true)
                        .value_parser(PossibleValuesParser::new(["typst"])),
                )
                .arg(
                    positional("folder", "value-folder", "help-export-folder")
                        .display_order(2)
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                ),
            "help-export-selector",
        ))
        .subcommand(localised(sub("check")).arg(format(["human", "json"], "help-format-check")))
        .subcommand(localised(sub("list")).arg(format(["human", "json"], "help-format-list")))
        .subcommand(
            localised(sub("init")).arg(
                positional("folder", "value-folder", "help-init-folder")
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
            ),
        )
        .subcommand(
            localised(sub("new"))
                .arg(
                    positional("kind", "value-kind", "help-new-kind")
                        .display_order(1)
                        .required(true)
                        .hide_possible_values(true)
                        .value_parser(PossibleValuesParser::new(kinds)),
                )
                .arg(positional("id", "value-id", "help-new-id").display_order(2).required(true))
                .arg(
                    Arg::new("subject")
                        .short('s')
                        .long("subject")
                        .value_name(text("value-subject"))
                        .help(help("help-new-subject")),
                ),
        )
        .subcommand(localised(sub("show")).arg(positional("id", "value-id", "help-show-id").required(true)))
        .subcommand(
            localised(sub("review"))
                .arg(positional("subject", "value-subject", "help-review-subject").required(true))
                .arg(list("language", 'l', "value-language", "help-review-language"))
                .arg(output()),
        )
        .subcommand(building(sub("watch")))
        .subcommand(
            localised(sub("completions")).arg(
                positional("shell", "value-shell", "help-completions-shell")
                    .required(true)
                    .value_parser(value_parser!(clap_complete::Shell))
                    .hide_possible_values(true),
            ),
        )
        .subcommand(
            localised(sub("schema")).arg(
                positional("folder", "value-folder", "help-schema-folder")
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
            ),
        )
        .subcommand(schedule::schedules(&text, &localised, format(["human", "json"], "help-format-list")))
        .subcommand(schedule::manifests(&text, &localised))
}

/// Parses the arguments. An error carries the text to print and the exit status.
pub fn parse(ui: &Ui, arguments: &[OsString]) -> Result<Invocation, (String, Status)> {
    let mut command = command(ui);
    let matches = command.try_get_matches_from_mut(arguments).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => (error.render().to_string(), Status::Well),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => (error.render().to_string(), Status::Unusable),
        _ => (explain(ui, &error), Status::Unusable),
    })?;
    let workspace = matches.get_one::<PathBuf>("workspace").cloned();
    let (name, sub) = matches.subcommand().unwrap_or(("", &matches));
    let string = |name: &str| sub.get_one::<String>(name).cloned().unwrap_or_default();
    let folder = || sub.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let json = || string("format") == "json";
    let action = match name {
        "build" => Action::Build(build_options(sub)),
        "watch" => Action::Watch(build_options(sub)),
        "export" => Action::Export(ExportOptions { folder: folder(), selection: selection(sub) }),
        "check" => Action::Check { json: json() },
        "list" => Action::List { json: json() },
        "init" => Action::Init { folder: folder() },
        "new" => {
            let subject = sub.get_one::<String>("subject").cloned();
            Action::New { kind: string("kind"), id: string("id"), subject }
        }
        "show" => Action::Show { id: string("id") },
        "review" => Action::Review(BuildOptions {
            selection: Selection {
                subjects: vec![string("subject")],
                languages: sub.get_many::<String>("language").into_iter().flatten().cloned().collect(),
                ..Selection::default()
            },
            output: sub.get_one::<PathBuf>("output").cloned(),
            png: false,
            pdf: true,
            jobs: 1,
            strict: false,
            force: true,
            explain: false,
            prune: false,
            archive: false,
            summary: None,
            log_json: false,
            shard: None,
            schedule: None,
        }),
        "completions" => {
            let shell = sub.get_one::<clap_complete::Shell>("shell").copied();
            Action::Completions { shell: shell.unwrap_or(clap_complete::Shell::Bash) }
        }
        "schedule" => schedule::schedule_action(sub).map_err(|[argument, other]| {
            let arguments = [("argument", argument.as_str()), ("other", other.as_str())];
            (usage(ui, "usage-arguments-together", &arguments, ""), Status::Unusable)
        })?,
        "manifest" => schedule::manifest_action(sub),
        _ => Action::Schema { folder: folder() },
    };
    Ok(Invocation { action, workspace })
}

fn selection(matches: &ArgMatches) -> Selection {
    let many = |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned().collect();
    Selection {
        selectors: many("selector"),
        reports: many("report"),
        subjects: many("subject"),
        languages: many("language"),
    }
}

fn build_options(matches: &ArgMatches) -> BuildOptions {
    let formats: Vec<&String> = matches.get_many("format").into_iter().flatten().collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    BuildOptions {
        selection: selection(matches),
        output: matches.get_one::<PathBuf>("output").cloned(),
        png: formats.iter().any(|format| *format == "png"),
        pdf: formats.iter().any(|format| *format == "pdf"),
        jobs: matches.get_one::<u16>("jobs").map_or(cores, |jobs| usize::from(*jobs)),
        strict: matches.get_flag("strict"),
        force: matches.get_flag("force"),
        explain: matches.get_flag("explain"),
        prune: matches.get_flag("prune"),
        archive: matches.get_flag("archive"),
        summary: matches.get_one::<PathBuf>("summary").cloned(),
        log_json: matches.get_one::<String>("log-format").is_some_and(|format| format == "json"),
        shard: matches.get_one::<Shard>("shard").copied(),
        // `watch` has no such option.
        schedule: matches.try_get_one::<String>("schedule").ok().flatten().cloned(),
    }
}

/// A mistake in the arguments, in the user's language.
fn explain(ui: &Ui, error: &clap::Error) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    // The likeliest comes last.
    let suggestion = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.last().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let valid = context(ContextKind::ValidValue);
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .map(suggestion)
            .concat();
    let subcommand = context(ContextKind::InvalidSubcommand);
    let prior = context(ContextKind::PriorArg);
    let arguments: [(&str, &str); 6] = [
        ("argument", &argument),
        ("value", &value),
        ("valid", &valid),
        ("suggestion", &suggested),
        ("command", &subcommand),
        ("other", &prior),
    ];
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::InvalidValue if value.is_empty() => "usage-value-missing",
        ErrorKind::ValueValidation if argument.starts_with("--shard ") => "usage-invalid-shard",
        ErrorKind::ValueValidation if argument.starts_with("--claim ") => "usage-invalid-name",
        ErrorKind::ValueValidation
            if ["--image ", "--user ", "--time-zone "].iter().any(|option| argument.starts_with(option)) =>
        {
            "usage-invalid-word"
        }
        ErrorKind::ValueValidation if valid.is_empty() => "usage-invalid-number",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::MissingRequiredArgument => "usage-argument-missing",
        ErrorKind::ArgumentConflict if prior != argument => "usage-arguments-together",
        ErrorKind::ArgumentConflict => "usage-argument-twice",
        _ => "usage-wrong",
    };
    usage(ui, id, &arguments, &suggested)
}

/// A mistake in the arguments, what was meant, and where there is more.
fn usage(ui: &Ui, id: &str, arguments: &[(&str, &str)], suggested: &str) -> String {
    let message = ui.text(id, arguments);
    let suggestion = Some(ui.text("usage-suggestion", arguments)).filter(|_| !suggested.is_empty());
    let more = ui.text("usage-more", &[]);
    if ui.json {
        let help = suggestion.unwrap_or(more);
        let problem = json!({ "severity": "error", "code": id, "message": message, "help": help });
        return problem.to_string();
    }
    let title = format!("{}{} {message}", ui.text("severity-error", &[]), ui.text("colon", &[]));
    let parts = [Some(title), suggestion, Some(more)].into_iter().flatten();
    parts.map(|part| part + "\n").collect::<Vec<_>>().join("\n")
}
