//! Which documents a command is for, as it is written on the command line.

use clap::{ArgMatches, Args, Command, Error, FromArgMatches};

use crate::plan::Selection;

/// The arguments that make a [`Selection`].
#[derive(Args)]
struct Written {
    #[arg(id = "selector", value_name = "NAME")]
    selectors: Vec<String>,
    #[arg(id = "report", short, long, value_delimiter = ',')]
    reports: Vec<String>,
    #[arg(id = "subject", short, long, value_delimiter = ',')]
    subjects: Vec<String>,
    #[arg(id = "language", short, long, value_delimiter = ',')]
    languages: Vec<String>,
    #[arg(id = "edition", long, value_name = "ID")]
    edition: Option<String>,
}

impl FromArgMatches for Selection {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let Written { selectors, reports, subjects, languages, edition } =
            Written::from_arg_matches(matches)?;
        Ok(Selection { selectors, reports, subjects, languages, edition })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Selection {
    fn augment_args(command: Command) -> Command {
        Written::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Written::augment_args_for_update(command)
    }
}
