### Words of the command line: help, summaries and everything that can be wrong. No document uses them.
###
### Code, keys, names and paths stand between backticks; typography leaves those alone. Errors begin in lower case and
### have no full stop. Numbers arrive as numbers, so that plurals can be selected.

## Help: headings. The program adds the colon.

heading-usage = Usage
heading-documents = Documents
heading-facts = Facts and editions
heading-words = Words
heading-exchange = Exchange
heading-automation = Automation
heading-setup = Setup
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options

## Help: what stands for a value, as in `--output FOLDER`

value-code = CODE
value-command = COMMAND
value-file = FILE
value-year = YEAR
value-folder = FOLDER
value-format = FORMAT
value-id = ID
value-image = IMAGE
value-key = KEY
value-kind = KIND
value-language = LANGUAGE
value-number = NUMBER
value-report = REPORT
value-name = NAME
value-shard = K/N
value-shell = SHELL
value-source = SOURCE
value-subject = SUBJECT
value-target = SYSTEM
value-text = TEXT
value-value = VALUE
value-zone = ZONE
value-vocabulary = VOCABULARY

## Help: the program and what all commands share

about = Build bilingual PDF reports from facts, texts and templates
help-help = Print help
help-version = Print the version
help-workspace = Folder of the workspace (default: the current folder or the nearest above it with a `fiche.toml`)
help-ui-language = Language of help and messages: `en` or `fr` (default: the system's)

## Help: commands

about-build = Build documents
about-export = Write documents as Typst projects, for finishing them by hand
about-check = Check data, texts and templates without building anything
about-list = List subjects, reports, languages and documents
about-init = Create a small workspace to start from
about-new = Add a record, with its texts to be filled in
about-show = Show a record: facts, texts in all languages, and where it is used
about-terms = Print the terms of vocabularies, with their labels
about-set = Change one value or text of a record, in its file
about-rename = Give a record another id, wherever it is named
about-review = Make a PDF with all texts of a subject in two languages side by side, for sign-off
about-status = Show drafts of editions, and what nobody has confirmed, translated or reviewed
about-publish = Make an edition the one of which documents are made
about-watch = Build again whenever a file of the workspace changes
about-completions = Print the completions for a shell
about-schema = Write JSON Schemas of the data files, for completion in editors
about-schedule = Show scheduled builds, or make the files with which a system runs them
about-schedule-show = Show each schedule with its next three runs
about-schedule-emit = Make the files with which systemd, cron or Kubernetes runs the schedules
about-manifest = Work with manifests of builds
about-manifest-merge = Put the manifests of the parts of a build together

## Help: arguments and options of commands

help-selector = Subjects, reports or documents to build (default: all documents)
help-report = Only these reports, separated by commas
help-subject = Only these subjects, separated by commas
help-language = Only these languages, separated by commas; `en+fr` is the version with both side by side
help-edition = Only this edition, for example `2021`, of the subjects that have it (default: the newest that is published)
help-output = Folder to write documents to (default: `output` in the workspace)
help-format = What to write: `pdf` (default), `png` or `pdf,png`
help-check-all = Print every problem, also those that may only follow from others
help-check-pages = Also lay out what is out of date, and name what no document prints
help-check-format = How to print problems: `human` (default), or `json` with one object a line
help-list-format = How to print the list: `human` (default) or `json`
help-schedule-show-format = { help-list-format }
help-jobs = Documents to build at the same time, from 1 to 64 (default: one for each processor core)
help-strict = Refuse to build a document if a text is missing in its language
help-terms-vocabulary = Name of a vocabulary; all unless given
help-terms-format = { help-list-format }
help-review-subject = Country or project
help-review-language = Languages side by side, for example `en+fr` (default: the first two of the workspace)
help-force = Build documents that are up to date too
help-explain = Say of each document why it was built or not
help-prune = Remove documents that `fiche.toml` no longer names
help-archive = Keep a copy of every document, by edition and day
help-summary = Also write how it went to this file: JSON (`.json`), JUnit (`.xml`) or text
help-log-format = How to print what happens: `human` (default), or `json` with one object a line
help-shard = Build part K of N only; `/N` takes K from `JOB_COMPLETION_INDEX`
help-export-format = `typst`
help-export-folder = New or empty folder, or one from an earlier export: its files are replaced
help-export-selector = Subjects, reports or documents to export (default: all documents)
help-build-schedule = Build what this schedule of `fiche.toml` names, then run its `after`
help-target = Which system runs the schedules: `systemd`, `cron` or `kubernetes`
help-schedule-emit-output = Folder to write the files to (default: print them)
help-schedule-emit-force = Replace files that differ
help-program = Path of fiche, for `systemd` and `cron` (default: this program)
help-user = User who builds, for `systemd` (default: you)
help-image = Container image, for `kubernetes` (default: `fiche` with the version as its tag)
help-claim = Volumes are claimed as NAME-workspace and NAME-output, for `kubernetes` (default: `fiche`)
help-time-zone = Time zone of the schedules' times, for `kubernetes`, such as `Africa/Bamako` (default: this machine's)
help-shards = Pods among which the documents are divided, for `kubernetes` (default: 1)
help-manifest-merge-files = Manifests of the parts
help-manifest-merge-output = File to write the manifest to (default: print it)
help-status-subjects = Countries or projects, of which everything is named (default: a table of all)
help-status-format = { help-list-format }
help-publish-subject = Country or project
help-publish-edition = Id of the edition, for example `2021`
help-publish-withdraw = Make a draft of the edition again: documents are made of the newest that is still published
help-yes = Do not ask
help-init-folder = New or empty folder
help-new-kind = `country`, `project`, `edition`, `source`, or a kind of record, such as `figure`, `claim` or `policy`
help-new-id = Id of the new record: lower-case letters, digits and hyphens; of an edition, its year (`2021`, `2021-q3`)
help-new-subject = Subject that the record belongs to
help-new-edition = The edition whose record it is; documents of others stay as they are (default: the newest that is published)
help-new-source = Source that the record cites; `check` asks for one otherwise
help-new-iso = Code of a new country, from which its other codes and its names follow; by default that of the country of this id
help-new-name = Name of a new country or project, in every language
help-show-id = Id or address of a record, a source, a subject or a term
help-set-id = Id or address of a record; with `.short` or another attribute, that text of it
help-set-key = Key of the record: `period`, `from.value`, `sources.1.page`
help-set-value = New value: text, a number, or TOML such as `["a", "b"]`
help-set-edition = Only for this edition; documents of others stay as they are (default: where the record stands, in the newest that is published)
help-set-text = Text in a language, instead of a key; in Fluent, as in the files
help-rename-id = Id or address of a record
help-rename-new = New id: lower-case letters, digits and hyphens
help-completions-shell = `bash`, `elvish`, `fish`, `powershell` or `zsh`
help-schema-folder = Folder to write the schemas to

## Usage errors
##
##   $argument    the argument or option, as in the help: --format <FORMAT>
##   $value       what was given as its value
##   $valid       the possible values, separated by commas
##   $suggestion  the name that resembles it most
##   $command     what was given as a command
##   $other       another argument, where the two exclude each other

usage-unknown-argument = unexpected argument `{ $argument }`
usage-unknown-command = there is no command `{ $command }`
usage-value-missing = `{ $argument }` needs a value
usage-invalid-value = `{ $value }` is not a value of `{ $argument }`; possible values: { $valid }
# A number that is none, or out of bounds.
usage-invalid-number = `{ $value }` is not a value of `{ $argument }`; give a whole number from 1 to 64
usage-invalid-shard = `{ $value }` is no part of a whole; give `K/N` with K from 1 to N, or `/N` where `JOB_COMPLETION_INDEX` is set
usage-invalid-name = `{ $value }` is not a value of `{ $argument }`; give lower-case letters, digits and single hyphens, beginning with a letter
usage-invalid-word = `{ $value }` is not a value of `{ $argument }`; give one word, without spaces and quotation marks
usage-value-unexpected = `{ $argument }` takes no value; leave out `{ $value }`
usage-command-missing = a command is missing; there are: { $commands }
usage-not-utf8 = the argument `{ $argument }` is not UTF-8; only paths may be something else
usage-argument-missing = the command needs `{ $argument }`
usage-argument-twice = `{ $argument }` is given more than once
usage-arguments-together = `{ $argument }` and `{ $other }` exclude each other
usage-wrong = the command line is incomplete or not understood
usage-suggestion = did you mean `{ $suggestion }`?
usage-more = `fiche --help` shows all commands; `--help` after a command shows its options

## Building
##
##   $built     how many documents were built
##   $fresh     how many were up to date
##   $kept      how many older versions stay in place
##   $failed    how many were not
##   $names     names of those that were not, separated by commas
##   $warnings  how many warnings there are

# Template of the progress bar: {bar}, {pos} and {len} (done and all) and {msg} (the next message) are filled in by the
# program.
build-progress = {"{"}bar{"}"} {"{"}pos{"}"}/{"{"}len{"}"} documents{"{"}msg{"}"}
# $rate: documents a minute; $minutes, $seconds: what is left
build-pace = , { $rate }/min, { $minutes ->
    [0] {""}
   *[other] { $minutes } min{" "}
}{ $seconds } s left
build-stopping = stopping as soon as the documents under way are finished; a second request stops at once
# $document: name of a document; $names: what has changed
explain-fresh = { $document }: up to date
explain-same = { $document }: up to date; what has changed does not concern it
explain-new = { $document }: built; no record of an earlier version
explain-forced = { $document }: built; asked for with `--force`
explain-program = { $document }: built; made by another version of fiche
explain-file = { $document }: built; `{ $names }` is missing or not what was made
explain-format = { $document }: built; not made in this format before
explain-not-current = { $document }: built; not finished the last time
explain-strict = { $document }: built; missing texts were not looked for before
explain-changed = { $document }: built; changed: { $names }
# $left: documents that were not begun
build-interrupted = interrupted; { $left ->
    [one] { $left } document was
   *[other] { $left } documents were
} not begun
names-and-more = { $names } and { $count } more
build-summary = { $built ->
    [0] no documents built
    [one] { $built } document built
   *[other] { $built } documents built
}{ $fresh ->
    [0] {""}
   *[other] {""}, { $fresh } up to date
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
build-summary-failed = { $failed ->
    [one] { $failed } document failed
   *[other] { $failed } documents failed
}: { $names }{ $kept ->
    [0] {""}
    [one] {""}; its last version stays in place
   *[other] {""}; the last versions of { $kept } documents stay in place
}; { $built ->
    [0] none built
   *[other] { $built } built
}{ $fresh ->
    [0] {""}
   *[other] {""}, { $fresh } up to date
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
watch-waiting = waiting for changes; stop with Ctrl+C
watch-locked = waiting until the other build has finished; stop with Ctrl+C

## Exporting
##
##   $exported  how many documents were exported
##   $failed    how many were not
##   $names     names of those that were not, separated by commas
##   $warnings  how many warnings there are

export-summary = { $exported ->
    [0] no documents exported
    [one] { $exported } document exported
   *[other] { $exported } documents exported
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
export-summary-failed = { $failed ->
    [one] { $failed } document failed
   *[other] { $failed } documents failed
}: { $names }; { $exported ->
    [0] none exported
   *[other] { $exported } exported
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}

## The `README.md` of an export, in Markdown

export-readme-title = Documents as Typst projects
#   $version  the version of Typst, for example 0.15
# Commands follow.
export-readme-compile = Each folder beside `fonts` is a document with its templates, data and labels. Typst { $version } makes the PDFs, in the folder of this page:
# A command follows.
export-readme-watch = This one makes the PDF again after every change:
export-readme-options = The pages are those that fiche makes. The PDF is larger, and its date is the day on which it is made, unless `--creation-timestamp` gives another. Without `--features a11y-extras` (in Typst's web app, for example) the pages are the same, but a screen reader is not told which cell heads a row of a table.
# Heads the column of file names.
export-readme-file = file
# Heads the column that says what a file holds.
export-readme-holds = holds
export-readme-templates = the templates: what stands where
export-readme-report = facts, figures and sentences, finished for each language
export-readme-settings = languages, colour, logos, closing texts, distribution
export-readme-messages = labels, by name and language
export-readme-fiche = what gives the templates their data and labels
export-readme-fonts = the fonts of all documents, with their licence
export-readme-words = Change sentences in `report.json`, labels in `messages.json`, and the arrangement in the templates. A number stands in several places as finished text: change all of them. A label with variables has its words under `answers` for every set of values that the document passes; for other values, `pattern` serves, with the values in place of the names in braces.
export-readme-again = Nothing goes back to the workspace, and a new export into this folder replaces these files: finish a document in a copy of the folder.

## Checking

# Said if there is no memory left to say anything else
out-of-memory = error: there is not enough memory, or the process may use too little of it (`ulimit -v`, the limit of a container); with `--jobs 1` it needs least

#   $errors    how many errors there are
#   $warnings  how many warnings there are
check-summary = { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}

## Lists

list-subjects = Subjects:
list-reports = Reports:
list-languages = Languages:
list-documents = Documents:
# After a report that can be made in two languages side by side.
list-bilingual = also bilingual
# After an edition that is not published.
list-draft = draft
kind-country = country
kind-project = project

## Editions
##
##   $subject, $edition  id of a subject and of an edition

# What lasts: $kinds are kinds of records with their numbers.
new-edition-lasts = lasts; what has no date of its own is to be confirmed, in `confirmed` of `[edition]`: { $kinds }
#   $before  id of the edition before
new-edition-needs = belongs to the edition { $before } and is needed anew: { $kinds }
new-edition-next = next: `fiche status { $subject }`, `fiche build { $subject } --edition { $edition }`, `fiche publish { $subject } { $edition }`
status-subject = Subject
status-edition = Edition
status-state = State
status-records = Records
status-imported = Imported only
status-lasting = To confirm
status-untranslated = Untranslated
status-unreviewed = Not reviewed
edition-state-draft = draft
edition-state-published = published
status-of = { $subject }, edition { $edition }:
#   $count     how many are listed below
#   $language  a language
status-imported-list = { $count ->
        [one] one record is as an import wrote it
       *[other] { $count } records are as an import wrote them
    }
status-lasting-list = { $count ->
        [one] one record that lasts is not confirmed for this edition
       *[other] { $count } records that last are not confirmed for this edition
    }
status-continued-list = { $count ->
        [one] one record has its earlier years from an earlier edition: no newer source has them
       *[other] { $count } records have their earlier years from an earlier edition: no newer source has them
    }
status-untranslated-list = { $count ->
        [one] one text is missing in `{ $language }`
       *[other] { $count } texts are missing in `{ $language }`
    }
status-unreviewed-list = { $count ->
        [one] the texts of one language have not been reviewed
       *[other] the texts of { $count } languages have not been reviewed
    }
status-settled = nothing is left to be done
publish-already = the edition { $edition } of `{ $subject }` is published already
#   $before  id of the edition before; $kinds  kinds of records with two numbers: here, and there
publish-lacks = fewer records than in the edition { $before }, which documents would no longer have: { $kinds }
#   $newer  id of a newer edition that is published
publish-newer = documents are made of the edition { $newer } all the same: it is newer, and published
publish-not-yet = the edition { $edition } of `{ $subject }` is a draft
#   $used  id of the edition of which documents are made now
publish-withdrawn = the edition { $edition } of `{ $subject }` is a draft again; documents are made of the edition { $used }
publish-withdrawn-last = the edition { $edition } of `{ $subject }` is a draft again; no edition is published, and documents say so
publish-not-asked = nothing is published: nobody is there to be asked; `--yes` publishes it as it is
publish-ask = Publish the edition { $edition } of `{ $subject }`? [y/N]
# Answers that mean yes.
publish-yes = y yes

## Schedules

# Before what is known of a schedule.
schedule-when = when:
schedule-reports = reports:
schedule-subjects = subjects:
schedule-languages = languages:
schedule-documents = documents:
schedule-options = options:
schedule-after = afterwards:
schedule-next = next runs:
# In the place of a list: nothing is left out.
schedule-all = all
schedule-none = no schedules; a `[[schedule]]` in `fiche.toml` is one
#   $written  how many files were written
#   $same     how many were there already, with the same content
schedule-written = { $written ->
    [0] no files written
    [one] { $written } file written
   *[other] { $written } files written
}{ $same ->
    [0] {""}
    [one] , { $same } as it was
   *[other] , { $same } as they were
}

## Other commands

# What the terms of each vocabulary are.
vocabulary-area = areas of recommendations
vocabulary-breakdown = what a breakdown of figures is by
vocabulary-group = whom a recommendation concerns
vocabulary-instrument = conventions and protocols
vocabulary-measure = what law enforcement is measured by
vocabulary-mechanism = who recommends
vocabulary-place = places on maps
vocabulary-programme-group = by whom programmes are run
vocabulary-publication = kinds of publications
vocabulary-role = what an institution does
vocabulary-scheme = rating schemes
vocabulary-section = sections of reports and of sources
vocabulary-sector = sectors of work
vocabulary-standard = standards of national law
vocabulary-statistic = rows of the statistics
vocabulary-survey = surveys behind statistics
vocabulary-table = tables that notes stand under
vocabulary-topic = topics of claims within their section
#   $scheme  a rating scheme
vocabulary-assessment-reason = why ratings are what they are
vocabulary-framework = what governments have set up against child labour
vocabulary-good = products of child labour or forced labour
vocabulary-law-kind = kinds of laws and regulations
vocabulary-region = parts of the world
vocabulary-scope = which cases a measure of law enforcement counts
vocabulary-territory = parts of countries
vocabulary-levels = the levels of the scheme “{ $scheme }”

# Before the texts that show a figure; the program adds the colon.
show-used = used in
#   $path  the new workspace's folder
init-done = created a workspace in `{ $path }`; next, in that folder: `fiche build`
#   $id    id of the new record
#   $path  the file to which it was added
new-done = added `{ $id }` to `{ $path }`
new-not-planned = no document is on `{ $id }` yet: add it to `subjects` of a `[[document]]` in `fiche.toml`
#   $path  the file
set-done = changed `{ $path }`
set-same = nothing to change: it says so already

## Severities, before a problem or its help

severity-error = error
severity-warning = warning
severity-note = note
severity-help = help
# Between a severity and what it is about.
colon = :

# $count: how many problems may follow from the one above
diagnostics-follow = { $count ->
    [one] { $count } other problem may follow from this; `fiche check --all` shows it
   *[other] { $count } other problems may follow from this; `fiche check --all` shows them
}
# $count: how many problems are not shown
diagnostics-more = { $count ->
    [one] and { $count } more problem; `fiche check --all` shows all
   *[other] and { $count } more problems; `fiche check --all` shows all
}

## Diagnostics: `.label` stands under the marked place, `.help` says what would be right.
##
## Where a name is not known:
##
##   $written     what was written
##   $suggestion  the known name that resembles it most; empty if none does
##   $known       the known names, separated by commas
##   $hint        what helps: suggestion, known, or none if nothing is close and the list is long or empty

## Diagnostics: workspace and files
##
##   $path  the file or folder

diagnostic-no-workspace = no workspace in `{ $path }`
    .help = a workspace is a folder with a `fiche.toml`; go to one, name it with `--workspace`, or create one with `fiche init`
diagnostic-unreadable = cannot read `{ $path }`
    .help = it must exist and be readable; text files are in UTF-8
diagnostic-outside-workspace = `{ $path }` leads out of the workspace
    .help = put a copy into the workspace; links must not lead out of it
diagnostic-hidden = `{ $path }` is hidden
    .help = files and folders whose names begin with a dot are not read; give it another name
diagnostic-not-utf8 = `{ $path }` is not UTF-8
    .label = from here
    .help = save the file as UTF-8
diagnostic-not-a-file = `{ $path }` is not a file
    .help = a folder, a pipe or a device cannot be read here
#   $system  why the system refuses, as in the messages `system-…`
diagnostic-unwritable = cannot write `{ $path }`
    .help = { $system ->
        [outside] links must not lead out of the output folder
        [exists] name a path at which nothing stands yet, or a folder
        [is-a-folder] name a file, not a folder
        [not-a-folder] name a path that leads through folders only
       *[other] you need permission to write there, and free space
    }
diagnostic-changed-since = `{ $path }` has changed since it was read: nothing was written
    .help = somebody else is working on it; run the command again
#   $paths  the files
diagnostic-change-undone = a command that was interrupted was to change { $paths }, which somebody has changed since: that part is left out, the rest is done
    .help = look at what was to be done there; this is said once
diagnostic-output-lost = cannot write to standard output
    .help = what was to be printed is incomplete
diagnostic-output-gone = the output folder `{ $path }` is gone
    .help = it was moved or removed during the build; put it back and build again
#   $path  the file, below the output folder
diagnostic-lock-gone = somebody has removed the lock `{ $path }` during the build, so that another one may have begun
    .help = a lock is never left over: leave these files alone, and build again
#   $path  the file or folder
diagnostic-foreign-file = `{ $path }` was not made by fiche, and is left as it is
    .help = if nobody needs it, delete it, and fiche will make its own; otherwise move it away or choose another folder
diagnostic-cannot-watch = cannot watch the files of the workspace
    .help = the system may limit how many files are watched; `fiche build` works without
diagnostic-not-an-export = the folder `{ $path }` is not empty, and what is in it is not an export
    .help = name a new or an empty folder, or one that `fiche export` has made
diagnostic-folder-not-empty = the folder `{ $path }` is not empty
    .help = name a new or an empty folder

#   $kind  code of the problems; $count: how many there are besides those that are told
diagnostic-many-more = { $count ->
    [one] and { $count } more problem `{ $kind }` in this file
   *[other] and { $count } more problems `{ $kind }` in this file
}
    .label = from here on

## Diagnostics: syntax

#   $cause    what is wrong
#   $written  what was written, where it helps
#   $right    what to write instead
diagnostic-toml-syntax = this is not valid TOML
    .help = { $cause ->
        [curly] write straight quotes, as word processors do not: `{ $right }`
        [invisible] this sign only looks like a space or like nothing ({ $written }): write an ordinary space, or remove it
        [unclosed-string] a text ends on its line: close its quotes
        [backslash] write a backslash twice, or put the text in single quotes: `'a\b'`
        [bracket] close the bracket or brace: lists are `["a", "b"]`, tables within a line `{"{"} key = value {"}"}`
        [header] close the brackets: `{ $right }`
        [key] a key is one word of letters without accents, digits, `-` and `_`: `{ $written }` is none
        [after] only a comment can follow a value: remove `{ $written }`
        [bare-number] write the number alone, `{ $right }`: a unit goes in the key `unit`, and what is counted is for the text to say
        [comma] put commas between the elements
        [equals] write `=` between a key and its value: `{ $right }`
        [line] a line is `key = value`; a comment begins with `#`
        [table-twice] `{ $written }` is there twice: each record of a list begins with double brackets, `{ $right }`; any other table is written once
        [key-twice] `{ $written }` is there twice in a table: keep one; a new record begins with its name in double brackets, such as `[[figure]]`
        [missing-value] write a value after the `=`
        [write] write `{ $right }`
        [percent-sign] write `{ $right }` and, below it, `unit = "percent"`
        [date] write a date in quotes, as year, month and day: `{ $right }`
        [number] write a number without separators: `{ $right }`; one with a fraction in quotes, with a point: `"49.2"`
        [fraction] write a number with a fraction in quotes, with a point: `{ $right }`
        [quotes] put texts, dates and periods in quotes: `{ $right }`
       *[other] a line is `key = value`; texts stand in quotes, lists in brackets
    }
#   $cause  what is wrong
#   $right  what to write instead
diagnostic-yaml-syntax = this is not a valid bibliography
    .help = { $cause ->
        [colon] put a text with a colon in quotes: `{ $right }`
        [sign] put a text that begins with a sign in quotes: `{ $right }`
        [quotes] within quotes, write quotes of the other kind: `{ $right }`
        [space] write a space after the colon: `{ $right }`
        [tab] indent with spaces: YAML knows no tabs
        [unclosed] close the quotes
        [bracket] close the bracket or brace, and put commas between what is in it
        [indent] indent the keys of an entry alike, with two spaces
        [key] an entry begins with its key and a colon on a line of its own, `ilab-2020:`
        [type] did you mean `type: { $right }`?
        [no-type] the entry has no `type`: add for example `type: report`
        [date] write a date as `2024`, `2024-03` or `2024-03-31`
        [url] write the whole address, with `https://`
        [name] an author is `{"{"} name: … {"}"}`, or a text
        [comma] write a body with a comma as `{"{"} name: "…" {"}"}`, a person as `{"{"} name: "…", given-name: "…" {"}"}`
        [twice] a key stands once in an entry, and an entry once in a file: take one of the two out
        [documents] a bibliography is one document: take out the lines `---`
        [anchor] `*` refers to nothing here: put a text that begins with `*` or `&` in quotes
        [parent] `parent` is an entry within the entry: `type` and `title` of its own, indented below it
        [formatted] a title or name is one text: put it in quotes
        [text] write one text, in quotes
       *[other] an entry is a key of its own with `type`, `title`, `author`, `date` and `fiche` indented below it; texts with `:` or `#` in them stand in quotes. All keys: https://github.com/typst/hayagriva/blob/main/docs/file-format.md
    }
diagnostic-fluent-too-deep = braces or parentheses nest too deeply
    .help = close the ones that are open; a message nests a few levels at most
diagnostic-unknown-function = this is no call that fiche knows
    .help = the functions are `FIGURE($figure)`, `FIGURE($figure, form: "of")` and, for words in another language, `FOREIGN("mots", lang: "fr")`; forms in words also take a gender: `FIGURE($figure, form: "words", gender: "feminine")`; a term takes named texts: `-term(case: "genitive")`
diagnostic-csl-syntax = invalid style of references
    .help = `templates/lib/references.csl` is written in CSL 1.0.2
#   $macro  name of the macro
diagnostic-csl-circle = the macro `{ $macro }` leads back to itself
    .label = this calls it again
    .help = take one of the calls out
diagnostic-csl-too-large = the style of references is too large
    .help = shorten it or choose another: at most 256 kB, 100 attributes in a tag, 200 levels, and 100,000 elements for an entry, including those of its macros
#   $cause    what is wrong
#   $written  the sign or name that it is about
diagnostic-fluent-syntax = this is not valid Fluent
    .help = { $cause ->
        [tab] indent with spaces: Fluent knows no tabs
        [begins] a further line of a text cannot begin with `{ $written }`: write `{"{"}"{ $written }"{"}"}`, or put it at the end of the line above
        [attribute] write `.{ $written } = text`
        [curly] write straight quotes in braces: `{"{"} FIGURE($id, form: "of") {"}"}`
        [comment] a comment begins with `#` and a space
        [id] an id has letters, digits and hyphens and begins with a letter, and `=` stands after it: `claim-light-work = text`; not `{ $written }`
        [equals] write `=` after the id: `{ $written } = text`
        [variant] write each variant on a line of its own, indented with spaces: `[one] …`, `*[other] …`
        [brace] a brace that is text is `{"{"}"{"}"}"{"}"}`
        [call] the only function is `FIGURE`, in capitals: `{"{"} FIGURE($id, form: "of") {"}"}`
        [indent] a message is written `id = text`; indent the further lines of a text with spaces
        [empty] write a text after `{ $written } =`
        [open] close the brace: `{"{"} $id {"}"}`; a brace that is text is `{ "{\"{\"}" }`
        [default] mark the variant for all other cases with an asterisk: `*[other] …`
        [string] close the quotes on the same line
        [backslash] write a backslash in quotes twice
        [literal] put the value of an argument in straight double quotes: `form: "of"`
        [arguments] name each argument once, behind what has no name: `FIGURE($id, form: "of")`
        [selector] a choice looks at a figure: `{"{"} $id ->`
        [value] write a text in each variant: `[one] …`
        [placeable] braces hold a figure, `{"{"} $id {"}"}`, or a text in quotes; a brace that is text is `{ "{\"{\"}" }`
       *[other] a message is written `id = text`, its further lines are indented, and a brace in the text is `{ "{\"{\"}" }`
    }
#   $written  the id that the line begins with
#   $message  the message to which it belongs
diagnostic-message-indented = this line belongs to the text of `{ $message }`, because it is indented
    .help = begin the message `{ $written }` at the start of its line; if it is text, write `{"{"}"{ $written }"{"}"} =`

## Diagnostics: tables, keys and values
##
##   $key     name of a key or a table
##   $folder  a subject's folder

diagnostic-unknown-key = unknown key `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] possible keys: { $known }
       *[none] the schemas that `fiche schema` writes list the possible keys
    }
diagnostic-missing-key = the key `{ $key }` is missing
    .label = in this table
    .help = add `{ $key } = …`
diagnostic-unknown-value = unknown value `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] possible values: { $known }
       *[none] the schemas that `fiche schema` writes list the possible values
    }
#   $cause    what is wrong
#   $right    what to write instead
diagnostic-wrong-value = this value cannot be used here
    .help = { $cause ->
        [quotes] put it in quotes: `{ $right }`
        [no-quotes] write it without quotes: `{ $right }`
        [whole] write a whole number, without quotes and without a sign, that is not too large
        [single] there is one such table: write its name in single brackets, `{ $right }`
        [number] write a number, without quotes, such as `-6.26`
        [decimal] write one whole number, or a decimal number in quotes: `"49.2"`
        [boolean] write `true` or `false`, without quotes
        [list] write a list, in brackets: `{ $right }`
        [one] write one text, in quotes, without brackets or braces
        [table] write keys with values, in braces: `{ $right }`
       *[other] the schemas that `fiche schema` writes say what can stand here
    }
#   $key  the key whose value has no character in it
diagnostic-empty-value = `{ $key }` is empty
    .help = write a value, or leave the key out
#   $character  its number, for example U+2011; $name  its name in Unicode; $kind  control, private or other
#   $hint  whether it is known what was meant, else the kind; $meant  that
diagnostic-character-not-printed = documents cannot print the character { $character }{ $kind ->
        [control] {" "}(a control character)
        [private] {" "}(for private use)
       *[other] {" "}({ $name })
    }
    .label = this character
    .help = { $hint ->
        [meant] it comes from another program and probably stands for “{ $meant }”
        [control] it comes from another program; remove it
        [lost] a program has put it in the place of one that it could not read: write that one
        [private] only one font knows what it is; write another character
        [direction] it turns the direction of what follows and cannot be seen; remove it, since directions are set by language
       *[other] the fonts of the documents do not have it; write another character
    }
#   $language   tag of a language; $character  one of its characters; $others  how many more
diagnostic-language-not-printed = no font has the digits, or what dates are written with, of `{ $language }`: { $character }{ $others ->
        [0] {""}
        [one] {" "}and one other character
       *[other] {" "}and { $others } other characters
    }
    .help = put a font of the language into `fonts/`, and its family into `font` of `[languages.{ $language }]` (docs/brand.md)
diagnostic-edition-apart = the editions of this subject have folders of their own, and `[edition]` stands here as well
    .label = this table
    .help = move it into the folder of its edition; or, if there is to be one edition only, move the files of that folder up to here
#   $folder, $edition  folder of the subject, and id of its edition
diagnostic-edition-empty = the edition { $edition } of `{ $subject }` has no record of its own: its documents would be nearly empty
    .help = add records to it first, for example with `fiche new figure ID --subject { $subject } --edition { $edition }` or with `fiche import`; until then documents are made of what is published
diagnostic-edition-together = the edition { $edition } stands in the subject's own folder
    .label = here
    .help = make a folder `{ $folder }/{ $edition }` and move what belongs to the edition into it, with `[edition]`; what lasts stays
diagnostic-not-an-edition = `{ $path }` is not the id of an edition
    .help = the folder of an edition is called by its year (1900 to 2100), with a word after a hyphen where a year has several: `2020`, `2021-q3`
#   $key, $id  kind and id of the record
diagnostic-nothing-withdrawn = there is no imported `{ $key }` with the id `{ $id }` to be withdrawn
    .label = this record
    .help = correct the id, or remove the record: the import may have dropped it
diagnostic-withdrawn-says = a record that is withdrawn says nothing else
    .label = this key
    .help = leave `id` and `withdrawn`; a reason is a comment, after `#`
diagnostic-withdrawn-malformed = `withdrawn` is `true` or not there
    .help = write `withdrawn = true`, without quotes
#   $source  source of the import
diagnostic-imported-record = this comes from an import (`{ $source }`), which would write it again
    .label = imported
    .help = write a record of the same id in another file of the folder, with the keys that are to be otherwise, or with `withdrawn = true`
diagnostic-not-a-list = `{ $key }` must be a list of tables
    .help = put `[[{ $key }]]` above each entry
diagnostic-table-twice = the subject has the table `{ $key }` twice
    .label = the second time
    .help = keep one of the two, in any file of the subject
#   $table  name of the table
diagnostic-missing-table = `{ $folder }` has no table `{ $table }`
    .help = add `[{ $table }]` to a `.toml` file in this folder

## Diagnostics: `fiche.toml`

diagnostic-no-language = the workspace has no languages
    .help = add at least one to `fiche.toml`, for example `[languages.en]`
diagnostic-not-a-language = `{ $written }` cannot be used as a language
    .help = write a BCP 47 tag, for example `fr` or `en-GB`
#   $form  how the tag is written
diagnostic-tag-form = the language `{ $written }` is written `{ $form }`
    .help = tags are compared, and files are named after them, so each has one form
diagnostic-not-a-colour = `{ $written }` is not a colour
    .help = write `#` and six hexadecimal digits, for example `#1f5a7d`
#   $contrast  the contrast of the colour on white, for example 3.2
diagnostic-weak-contrast = the colour is too light on white: its contrast is `{ $contrast }:1`
    .help = choose a darker colour, with a contrast of at least `4.5:1`
diagnostic-output-pattern = `{ $written }` cannot be the path of documents
    .help = write a path below the output folder that contains `{"{"}subject{"}"}`, `{"{"}report{"}"}` or `{"{"}name{"}"}` and `{"{"}language{"}"}`, without control characters, and not in `.fiche/`
#   $written  the family, as written
diagnostic-unknown-font = there is no font `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] put its files into `fonts/`; there are { $known }
       *[none] put its files into `fonts/`
    }
#   $path  the file
#   $kind  whether it is a font for web pages
diagnostic-font-unreadable = the fonts in `{ $path }` cannot be read
    .label = fonts are looked for because of this
    .help = { $kind ->
        [web] it is a font for web pages; take the same font as TTF, OTF or TTC
       *[other] the file is damaged or no font; get it anew as TTF, OTF or TTC, or remove it from `fonts/`
    }
#   $path        the file
#   $size, $most  megabytes
diagnostic-font-too-large = `{ $path }` has { $size } MB; a font may have { $most } MB at most
    .label = fonts are looked for because of this
    .help = remove the file from `fonts/`, or take one with fewer characters
#   $family  of the font
#   $path    the file
#   $kind    what its makers do not allow
diagnostic-font-not-embeddable = the licence of the font `{ $family }` does not allow it in a PDF
    .label = the font in `{ $path }`
    .help = { $kind ->
        [restricted] its makers mark it as not to be embedded in documents (`fsType` in its table `OS/2`), and a PDF holds its fonts; ask them for a licence and the file that goes with it, or choose another font
        [bitmaps] its makers allow only pictures of its letters in documents (`fsType` in its table `OS/2`), and these could not be read aloud or searched; choose another font
       *[whole] its makers allow it in documents only as a whole (`fsType` in its table `OS/2`), and these PDFs hold only the letters that they use; ask them for a licence and the file that goes with it, or choose another font
    }
#   $path  the file, as written
diagnostic-no-logo = cannot read the logo `{ $path }`
    .help = put the file into `templates/` and give its path from there
#   $path  the file, as written
diagnostic-logo-unprintable = the logo `{ $path }` cannot be printed
    .help = save it as SVG, or as PNG, JPEG, GIF or WebP in RGB and of some 50 million pixels at most, with the extension of its format
#   $document  name of the document
diagnostic-document-twice = the document `{ $document }` is asked for twice
    .label = the second time
    .help = name a report, a subject and a language together only once
#   $path                      the file, without extension
#   $report, $subject          of one document
#   $other-report, $other-subject  of the other
diagnostic-path-twice = `{ $report }` on `{ $subject }` and `{ $other-report }` on `{ $other-subject }` would be the same file `{ $path }`
    .label = the second one
    .help = in `pattern` below `[output]`, put a sign between the names that does not occur in them, for example `/`; names that differ only in capitals, or in how accents are encoded, are the same for some systems

#   $report, $subject   of both documents
#   $edition, $other    edition of the one and of the other
diagnostic-editions-one-path = `{ $report }` on `{ $subject }` of the editions { $edition } and { $other } would be the same file `{ $path }`
    .label = the second one
    .help = put `{"{edition}"}` into `pattern` below `[output]`

## Diagnostics: schedules
##
##   $written  what was written

#   $field  the field that is wrong: minute, hour, day, month or weekday; or none
diagnostic-when-malformed = `{ $written }` is not a cron expression
    .help = { $field ->
        [minute] the first field, the minute, takes numbers from 0 to 59
        [hour] the second field, the hour, takes numbers from 0 to 23
        [day] the third field, the day of the month, takes numbers from 1 to 31
        [month] the fourth field, the month, takes numbers from 1 to 12 or from `jan` to `dec`
        [weekday] the fifth field, the day of the week, takes numbers from 0 to 7 (0 and 7 are Sunday) or from `sun` to `sat`
       *[none] write five fields: minute, hour, day of the month, month, day of the week, for example `30 5 * * mon-fri`; or `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`
    }
#   $step  the step that was written
#   $most  the largest that its field allows
diagnostic-when-step = the step { $step } in `{ $written }` is larger than its field
    .help = write a step of { $most } at most, or list the times; cron begins anew with each hour, day, month or year
#   $extension  the sign
diagnostic-when-extended = not every cron knows the sign `{ $extension }` in `{ $written }`
    .help = use numbers, names of months and days, `*`, lists, ranges and steps
diagnostic-when-ambiguous = crons differ on what `{ $written }` means
    .help = next to a day of the week, write the days of the month without `*`, for example `1-31/2`, and the other way round; a day of either kind will do
diagnostic-when-never = there is no day or time as in `{ $written }`
    .help = give a day that the month has, for example `0 5 28 2 *`
#   $most  how many characters a name may have
diagnostic-name-empty = the name after `--name` is empty
    .help = write the name, or leave `--name` out
diagnostic-name-too-long = the name `{ $written }` is too long
    .help = use { $most } characters at most
diagnostic-after-empty = `{ $key }` names no command
    .help = give the command and its arguments, for example `{ $key } = ["scripts/publish", "{"{"}manifest{"}"}"]`, or leave it out
#   $id  name of the schedule
diagnostic-schedule-of-nothing = the schedule `{ $id }` selects no document
    .help = a document must match `reports`, `subjects` and `languages`; `fiche list` shows the documents
diagnostic-schedule-twice = two schedules are named `{ $id }`
    .label = the second time
    .help = give each schedule a name of its own
diagnostic-unknown-schedule = there is no schedule `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] schedules of the workspace: { $known }
       *[none] a `[[schedule]]` in `fiche.toml` is one
    }
#   $command  the command with its arguments
diagnostic-after-not-started = the command after the build could not be started: `{ $command }`
    .help = name a program that can be found and run, and each argument for itself; there is no shell
#   $status    exit status of the command, or `signal` if a signal ended it
#   $schedule  name of the schedule
diagnostic-after-failed = the command after the build failed: `{ $command }`, { $status ->
    [signal] ended by a signal
   *[other] exit status { $status }
}
    .help = the next build of the schedule runs it again, that is `fiche build --schedule { $schedule }`
diagnostic-after-stopped = the command after the build was stopped: `{ $command }`
    .help = the next build of the schedule runs it again, that is `fiche build --schedule { $schedule }`
#   $path  the file or folder
diagnostic-path-characters = `{ $path }` cannot be written into these files
    .help = choose a path in UTF-8, without backslashes and control characters
#   $path  the program
diagnostic-no-program = there is no program `{ $path }`
    .help = give the path of fiche with `--program`, as it is where the builds will run
diagnostic-runs-as-root = the builds will run as root, and with them the commands after them
    .help = emit as the user that will build, or name one with `--user`: whoever may change `fiche.toml` says what runs
diagnostic-no-user = it is not known which user will build
    .help = name a user with `--user`
#   $path  the file
diagnostic-schedule-left-over = `{ $path }` belongs to no schedule of `fiche.toml` any more
    .help = take it out of the system that runs it, then remove it
#   $path  the file
diagnostic-file-differs = `{ $path }` is there already, with other content: nothing was written
    .help = write to another folder, or replace it with `--force`

## Diagnostics: manifests

#   $path  the file
diagnostic-not-a-manifest = `{ $path }` is not a manifest of this version
    .help = merge files `manifest….json` that `fiche build` wrote
#   $document  name of the document
diagnostic-manifests-disagree = the manifests disagree on `{ $document }`
    .help = build all parts from the same workspace with the same version of fiche, then merge
#   $document, $other  names of the documents
diagnostic-manifests-same-file = `{ $document }` and `{ $other }` are said to be the same file
    .help = build all parts from the same workspace with the same version of fiche, then merge
#   $parts  the parts, separated by commas
diagnostic-manifests-missing = parts are missing: { $parts }
    .help = give the manifests of all parts

## Diagnostics: what was asked for
##
##   $report   name of a report
##   $subject  id of a subject

diagnostic-unknown-report = there is no report `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] reports of the workspace: { $known }
       *[none] a report is a folder in `templates/` with a `report.toml`
    }
diagnostic-unknown-edition = there is no edition `{ $written }` of what was asked for
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] editions: { $known }
       *[none] an edition is a folder such as `2020` in the folder of a subject; `fiche list` shows them
    }
#   $id  address of a record; $edition  id of an edition
#   $hint  shared, what subjects share; part, what cannot be changed for one edition
diagnostic-not-of-edition = `{ $id }` holds for other editions than `{ $edition }` too
    .label = for all editions
    .help = { $hint ->
        [shared] subjects share it: without `--edition` it changes for all of them
       *[part] without `--edition` it changes in all of them; for this one alone, write a record of this id in its folder, with the whole list or table
    }
diagnostic-unknown-subject = there is no subject `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] subjects of the workspace: { $known }
       *[none] a subject is a folder in `data/countries/` or `data/projects/`
    }
diagnostic-unknown-language = the workspace has no language `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] languages of the workspace: { $known }
       *[none] add it to `fiche.toml` as `[languages.{ $written }]`
    }
diagnostic-unknown-selector = no subject, report or document is called `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] possible names: { $known }
       *[none] `fiche list` shows all names
    }
#   $kinds  what the report is for: country, project, or both
diagnostic-report-not-for = the report `{ $report }` cannot be made for `{ $subject }`
    .help = { $kinds ->
        [country] it is for countries
        [project] it is for projects
       *[other] it is for: { $kinds }
    }
diagnostic-language-pair = `{ $written }` is not a pair of languages
    .help = join two different languages, for example `en+fr`
#   $languages  languages of the workspace, separated by commas
diagnostic-not-bilingual = the report `{ $report }` cannot be made in two languages side by side
    .help = ask for one of these languages: { $languages }
#   $hint  unplanned, or none
diagnostic-nothing-selected = no document matches the selection
    .help = { $hint ->
        [unplanned] `fiche.toml` names no document on `{ $subject }`: add it to `subjects` of a `[[document]]`, or give `--report`, `--subject` and `--language` together
       *[none] `fiche list` shows the documents; for others give `--report`, `--subject` and `--language` together
    }
diagnostic-subject-needed = the new record needs a subject
    .help = name the subject that it belongs to with `--subject`

#   $what       texts or facts
#   $folder     the subject's folder
#   $languages  languages of the workspace
diagnostic-file-ignored = `{ $path }` is not read
    .help = { $what ->
        [texts] texts stand in `{ $folder }/text/TAG.ftl` or in files in `{ $folder }/text/TAG/` (languages of the workspace: { $languages }): move them there
       *[facts] facts stand in `.toml` files directly in `{ $folder }`, or in the folder of an edition such as `2020`: move the file there
    }

## Diagnostics: codes
##
##   $written  what was written

diagnostic-unknown-country = `{ $written }` is not the code of a country (ISO 3166-1 alpha-3)
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
       *[other] write the three capital letters of ISO 3166-1, for example `BFA`; a code that ISO does not list is named in `fiche.toml` with the reason: `codes.{ $written } = "…"`
    }
#   $iso    the country's code
#   $right  the M49 code of that country, if it is known
#   $other  the country whose code was written, if there is one
diagnostic-codes-differ = `m49 = "{ $written }"` is not the code of `{ $iso }`{ $other ->
    [none] {""}
   *[other] , but of `{ $other }`
}
    .help = { $right ->
        [none] write the three digits of UN M49
       *[other] write `m49 = "{ $right }"`, or correct `iso`
    }
#   $hint  country if the suggestion is its currency
diagnostic-unknown-currency = `{ $written }` is not the code of a currency (ISO 4217)
    .help = { $hint ->
        [country] did you mean `{ $suggestion }`, the currency of `{ $iso }`? A currency that ISO does not list is named in `fiche.toml` with the reason: `codes.{ $written } = "…"`
        [suggestion] did you mean `{ $suggestion }`? A currency that ISO does not list is named in `fiche.toml` with the reason: `codes.{ $written } = "…"`
       *[other] write the three capital letters of ISO 4217, for example `XOF`; a currency that ISO does not list is named in `fiche.toml` with the reason: `codes.{ $written } = "…"`
    }
#   $kind  the key or message
diagnostic-placeholder = `{ $kind }` is still a placeholder: `{ $written }`
    .help = { $kind ->
        [iso] write the country's code, ISO 3166-1 alpha-3, for example `BFA`
        [m49] write the country's UN M49 code, three digits, for example `854`
        [currency] write the code of its currency, ISO 4217, for example `XOF`
        [title] write the title of the source
        [author] write who has published the source
       *[other] write it for your workspace
    }

#   $list  files, each with keys and messages
diagnostic-placeholders = { $count } values are still placeholders: { $list }
    .help = replace them; `fiche check --all` shows each with what is to be written

## Diagnostics: ids and references

diagnostic-not-an-id = `{ $written }` is not an id
    .help = an id has lower-case letters, digits and single hyphens and begins with a letter, for example `light-work`
#   $id  an id, or the code of a recommendation
diagnostic-id-twice = `{ $id }` is given twice
    .label = the second time
    .help = each record of a kind has an id of its own, each recommendation also a code of its own
#   $id  id of the new record
diagnostic-id-exists = `{ $id }` exists already
    .help = choose another id, or see what is there with `fiche show { $id }`
#   $subject  id of the subject
diagnostic-subject-twice = there is a country and a project called `{ $subject }`
    .help = rename one of the folders in `data/countries/` and `data/projects/`
diagnostic-unknown-id = nothing has the id `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] possible ids: { $known }
       *[none] name a record, a source, a subject or a term
    }
diagnostic-unknown-source = there is no source `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] known sources: { $known }
       *[none] add it to `data/sources.yml`
    }
diagnostic-unknown-figure = the subject has no figure `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, line { $line }, withdraws it: withdraw what refers to it as well, or write that anew in a file of your own
        [not-valid] `valid` in `{ $path }`, line { $line }, says that it does not hold on the day of this edition
        [suggestion] did you mean `{ $suggestion }`?
        [known] figures of the subject: { $known }
       *[none] add it to the subject as a `[[figure]]`
    }
diagnostic-unknown-institution = there is no institution `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, line { $line }, withdraws it: withdraw what refers to it as well, or write that anew in a file of your own
        [not-valid] `valid` in `{ $path }`, line { $line }, says that it does not hold on the day of this edition
        [suggestion] did you mean `{ $suggestion }`?
        [known] known institutions: { $known }
       *[none] add it as an `[[institution]]` to the subject or to `data/institutions.toml`
    }
diagnostic-unknown-recommendation = the subject has no recommendation `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, line { $line }, withdraws it: withdraw what refers to it as well, or write that anew in a file of your own
        [not-valid] `valid` in `{ $path }`, line { $line }, says that it does not hold on the day of this edition
        [suggestion] did you mean `{ $suggestion }`?
        [known] recommendations of the subject: { $known }
       *[none] add it to the subject as a `[[recommendation]]`
    }
diagnostic-unknown-law = the subject has no law `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, line { $line }, withdraws it: withdraw what refers to it as well, or write that anew in a file of your own
        [not-valid] `valid` in `{ $path }`, line { $line }, says that it does not hold on the day of this edition
        [suggestion] did you mean `{ $suggestion }`?
        [known] laws of the subject: { $known }
       *[none] add it to the subject as a `[[law]]`
    }
diagnostic-unknown-programme = the subject has no programme `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, line { $line }, withdraws it: withdraw what refers to it as well, or write that anew in a file of your own
        [not-valid] `valid` in `{ $path }`, line { $line }, says that it does not hold on the day of this edition
        [suggestion] did you mean `{ $suggestion }`?
        [known] programmes of the subject: { $known }
       *[none] add it to the subject as a `[[programme]]`
    }
diagnostic-refers-to-itself = `{ $id }` refers to itself
    .help = name another record, or take the reference out
#   $vocabulary  name of the vocabulary
diagnostic-kind-not-for = `{ $kind }` is not recorded of a { $subject-kind }: no report prints it
    .help = move it to a { $subject-kind ->
        [country] project
       *[project] country
    }, or remove it
diagnostic-unknown-vocabulary = there is no vocabulary `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
       *[known] vocabularies are { $known }
    }
diagnostic-unknown-term = the vocabulary `{ $vocabulary }` has no term `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] its terms are { $known }; for a new one, add the message `{ $vocabulary }-{ $written }` to the catalogues in `locales/`
       *[none] for a new term, add the message `{ $vocabulary }-{ $written }` to the catalogues in `locales/`
    }

diagnostic-unknown-group = the vocabulary `{ $vocabulary }` has no group `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] its groups are { $known }
       *[none] a group is written in `locales/groups.toml`
    }

## Diagnostics: figures

diagnostic-figure-value = the figure has no value or several
    .help = give either `value`, or `from` and `to`, or `status`
diagnostic-figure-backwards = the range runs backwards
    .help = `from` must be less than `to`
#   $written  the number
diagnostic-percentage-bounds = the percentage `{ $written }` is not between 0 and 100
    .help = a part of a whole is from 0 to 100; for a ratio that may exceed 100, such as a gross rate of enrolment, write `unit = "gross-percent"`
diagnostic-negative-figure = the figure `{ $written }` is negative
    .help = give 0 or more; whether something has fallen is for the text to say
#   $figure  id of the figure
diagnostic-figure-unused = the figure `{ $figure }` is not used
    .help = use it in a text with `{"{"} ${ $figure } {"}"}`, or remove it

## Diagnostics: sources, ratings, enforcement and reviews

diagnostic-without-source = the record has no source
    .help = name a source of `data/sources.yml`, for example `sources = [{"{"} source = "KEY", page = "12" {"}"}]`
#   $source  key of the source
#   $key, $source  what no reference prints, and of which source
diagnostic-source-key-not-printed = no reference prints this `{ $key }` of the source `{ $source }`
    .help = leave it out, or put what readers need into `note`, which is printed as it is
#   $written  the name, in quotes
#   $family   what stands before the comma, $given what stands behind it, both in quotes
diagnostic-author-comma = { $written } could be a body, or a person's name turned round
    .help = write a body as `{"{"} name: { $written } {"}"}`, a person as `{"{"} name: { $family }, given-name: { $given } {"}"}`
diagnostic-source-without-language = the source `{ $source }` has no valid language
    .help = add the tag of the language it is written in, for example `fiche: {"{"} language: fr {"}"}`
diagnostic-implausible-age = the age is not that of a child or a young person
    .help = give `age` in years, 25 at most: `16`, `"16.5"` or `"12-13"`
#   $year  the year of the value
diagnostic-figure-or-answer = the value for { $year } must have either a figure or an answer
    .help = give `figure` or `answer`, and not both
diagnostic-years-unordered = the years are not in order
    .help = put the earliest years first, and no year twice: `["2009/2018", "2020"]`
diagnostic-assessments-unordered = the assessments are not in the order of their dates
    .help = put the latest last: documents print it as the present state
#   $year  the year
diagnostic-years-later = the recommendation was suggested in { $year }, after the edition
    .help = correct the year, or `editions` of the recommendation and `as-of` of the edition
diagnostic-review-unsigned = the review is not signed
    .help = a reviewed text needs `by`, who reviewed it, and `on`, when
diagnostic-allegation-of-nobody = the allegation is attributed to nobody
    .help = name the institution that alleges it in `attributed-to`
diagnostic-assessment-of-nobody = the assessment has no assessor
    .help = name the institution in `assessor`, or give `kind = "own"` for an assessment of your own

## Diagnostics: texts
##
##   $message   id of a message, with its attribute where it has one
##   $language  tag of a language

#   $first  the file that has it first
diagnostic-message-twice = the message `{ $message }` is defined twice
    .label = the second time
    .help = keep this one or that in `{ $first }`
# $language are all languages, separated by commas.
diagnostic-no-text = the text `{ $message }` is missing in every language
    .help = write it in the `text/` folder of the subject, in each of: { $language }
# $language are the languages without the text, separated by commas.
diagnostic-text-untranslated = the text `{ $message }` is not translated into: { $language }
    .help = translate it in the `text/` folder of the subject; until then a fallback language stands in
# $language are the languages that lack some, separated by commas. $count: how many texts
diagnostic-texts-untranslated = `{ $subject }`: { $count } texts are not translated into: { $language }
    .help = `fiche check --all` lists them; until they are translated, a fallback language stands in
diagnostic-text-missing = the text `{ $message }` is missing for documents in `{ $language }`
    .help = write it in that language, or in a language named as its `fallback` in `fiche.toml`
#   $document  name of the document that must be complete
diagnostic-text-incomplete = the text `{ $message }` is missing in `{ $language }`, but `{ $document }` must be complete
    .help = translate it, or build without `--strict` or `complete = true`
diagnostic-unknown-attribute = no report prints the attribute `.{ $written }` of the message `{ $message }`
    .help = { $hint ->
        [suggestion] did you mean `.{ $suggestion }`?
        [known] attributes of such messages: { $known }
       *[none] such messages have no attributes: remove it
    }
diagnostic-text-not-printed = no document prints the message `{ $message }`
    .help = reports read it and find no place for it: remove it, or change the record or the template
diagnostic-record-not-printed = no document prints `{ $address }`
    .help = reports read it and find no place for it: see the groups of its terms (`fiche terms`), its level and its section
diagnostic-text-superfluous = the message `{ $message }` belongs to no record
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
       *[other] name it after the kind and the id of a record, for example `claim-light-work`, or remove it
    }
#   $cause    what it lacks: circle, variable, term, reference, function, many or other
#   $written  the name of what it lacks
diagnostic-text-broken = the message `{ $message }` cannot be filled in
    .help = { $cause ->
        [circle] it refers to itself, by way of other messages or not: take one of the references out
        [variable] `${ $written }` must be a figure of the subject
        [term] a term in it prints `${ $written }`, which it is not given
        [reference] there must be a message or term `{ $written }`, and it must have a text
        [function] there is no function `{ $written }`
        [many] it has too many braces: split it into several messages
       *[other] its variables must be figures of the subject, and the messages it refers to must exist
    }
#   $term      name of the term, with its hyphen
#   $variable  what it lacks
#   $kind      figure if a figure of the subject has that name, else other
diagnostic-term-variable = the term `{ $term }` is not given `${ $variable }`
    .label = what a message has, a term does not see
    .help = { $kind ->
        [figure] figures cannot stand in a term: name the figure in the message, beside the term
       *[other] give it a text where the term is used: `{"{"} { $term }({ $variable }: "…") {"}"}`
    }
# $figure: id; $status: why it has no number; $message: id of the text
diagnostic-status-in-text = the figure `{ $figure }` has no number (`{ $status }`), and the text reads as if it had one
    .label = in `{ $message }`
    .help = say it in a variant: `{"{"} ${ $figure } -> [{ $status }] … *[other] … {"}"}`
# $written: name of a variant
diagnostic-unknown-variant = the variant `[{ $written }]` is never chosen
    .help = { $hint ->
        [suggestion] did you mean `[{ $suggestion }]`?
       *[known] possible here: { $known }, and numbers on a figure without a form
    }
# $variant: name of a variant
diagnostic-variant-twice = the variant `[{ $variant }]` stands twice
    .label = this one is never chosen
    .help = remove one of them
diagnostic-figure-unbraced = `${ $figure }` stands as text in the message `{ $message }`
    .help = write it in braces: `{"{"} ${ $figure } {"}"}`
diagnostic-unknown-reference = `{"{"} { $written } {"}"}` in the message `{ $message }` is not a message
    .help = { $hint ->
        [suggestion] a figure has a dollar sign before its id: `{"{"} ${ $suggestion } {"}"}`
       *[other] write a figure with a dollar sign, `{"{"} $id {"}"}`, and a text in quotes, `{"{"} "text" {"}"}`
    }
diagnostic-unknown-variable = `${ $written }` in the message `{ $message }` is not a figure of the subject
    .help = { $hint ->
        [withdrawn] `{ $path }`, line { $line }, withdraws it: withdraw what refers to it as well, or write that anew in a file of your own
        [not-valid] `valid` in `{ $path }`, line { $line }, says that it does not hold on the day of this edition
        [suggestion] did you mean `${ $suggestion }`?
        [known] figures of the subject: { $known }
       *[none] add a `[[figure]]` with this id to the subject
    }
#   $figure  id of the figure
#   $what    age or period
diagnostic-figure-without = the figure `{ $figure }` has { $what ->
        [age] no `age`
       *[period] no `period`
    } that a text could print
    .help = { $what ->
        [age] give the figure `age = "5-14"`, or leave the form out here
       *[period] give the figure `period = "2024"`, or leave the form out here
    }
diagnostic-unknown-form = a figure has no form `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] possible forms: { $known }
       *[none] leave the form out to print the figure as in running text
    }
#   $other      tag of the language it is compared with
#   $variables  the figures that only the other shows, separated by commas
diagnostic-variables-differ = the message `{ $message }` does not show in `{ $language }` the figures that it shows in `{ $other }`
    .label = this one lacks { $variables }
    .help = show these in both languages or in neither: { $variables }
# $written is a number, or a word for one; $kind: digits, word, or literal for a number in braces
diagnostic-number-in-text = the text contains the number `{ $written }`
    .label = a figure belongs here
    .help = { $kind ->
        [word] record the number as a `[[figure]]` and write `{"{"} $id {"}"}` here; if the word is no number, put `number words allowed` in the message's comment
        [literal] record the number as a `[[figure]]` and write `{"{"} $id {"}"}` here; in a name, write it as a text in quotes: `"{ $written }"`
       *[digits] record the number as a `[[figure]]` and write `{"{"} $id {"}"}` here; for ages, give the figure an `age` and write `{"{"} FIGURE($id, form: "age") {"}"}` (in French also `"age-of"`); in a name, such as that of a law or a disease, write `{"{"}"{ $written }"{"}"}`
    }
diagnostic-pattern-missing = a pattern for numbers or dates is missing
    .help = write it in `locales/TAG/format.ftl` of the language, on the model of `locales/en/format.ftl`

## Diagnostics: templates and their labels
##
##   $message   id of a message, with its attribute where it has one
##   $language  tag of a language

#   $report  name of the report
diagnostic-no-template = the report `{ $report }` has no template
    .help = add `templates/{ $report }/main.typ`
# Typst's own words follow; they may be errors or warnings.
#   $document  name of the document
diagnostic-template = problem in the template of `{ $document }`
# Typst's own words follow. $report: name of the report
diagnostic-not-converging = the layout of `{ $document }` does not settle
    .help = what the template prints depends on where it is printed, and changes that place: look in `templates/{ $report }/` and `templates/lib/` for what reads a position, a page number or a counter, and make it depend on the data
#   $pages  how many pages it has; $promised: how many it has at most; $percent: how much more room it takes than there is
#   $longest  keys of its longest texts; $sources: how many sources it lists, if they take much room, else 0
diagnostic-pages-exceeded = `{ $document }` has { $pages } { $pages ->
        [one] page
       *[other] pages
    }, but its report allows at most { $promised }
    .help = it takes about { $percent }% more room than there is, though it is set as closely as it can be: { $sources ->
        [0] shorten texts, or choose fewer. The longest texts are { $longest }
       *[other] the list of { $sources } sources takes much of it. Cite fewer, or shorten texts; the longest are { $longest }
    }
#   $part  name of a list in the data of a document
diagnostic-part-not-read = this report has no `{ $part }`, since its `reads` does not name it
diagnostic-unknown-message = the message `{ $message }` is missing in `{ $language }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`? If not, add the message to a catalogue in `locales/{ $language }/`
        [known] known messages: { $known }
       *[none] add it to a catalogue in `locales/{ $language }/`
    }
diagnostic-label-missing = the language `{ $language }` has no label `{ $message }`, which reports print
    .help = add it to a file in `locales/{ $language }/`, or let another language stand in: `fallback = ["…"]`
diagnostic-label-untranslated = the label `{ $message }` is not translated into `{ $language }`
    .help = add it to a catalogue in `locales/{ $language }/`; until then a fallback language stands in
# $language are the languages that lack some, separated by commas. $count: how many labels
diagnostic-labels-untranslated = { $count } of the labels that reports print are not translated into: { $language }
    .help = `fiche check --all` lists them with the templates that print them; until they are translated, a fallback language stands in
#   $variable  name of the variable
diagnostic-variable-not-passed = the template does not pass `${ $variable }`, which the message `{ $message }` uses in `{ $language }`
    .help = add `{ $variable }: …` to the call, or take the variable out of the message
diagnostic-message-unused = no template uses the message `{ $message }`
    .help = use it or remove it
diagnostic-no-closing-text = the closing text `{ $message }` is missing in `{ $language }`
    .help = add it to a catalogue in `locales/{ $language }/`, or take it out of `closing` in `fiche.toml`

## Diagnostics: changes to files

#   $written  key, id or place in a list
diagnostic-id-by-rename = an id is changed everywhere or not at all
    .label = the record's id
    .help = use `fiche rename`
diagnostic-reserved-name = `{ $written }` is the name of what all subjects share: no subject can be called so
    .help = give the folder another name
diagnostic-text-empty = the text is empty
    .help = write a text, or remove the message in an editor
diagnostic-unknown-text = `{ $address }` has no text `{ $written }`
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] its texts are { $known }
       *[none] such records have no texts
    }
diagnostic-not-there = there is no `{ $written }` here
    .label = looked for here
    .help = { $hint ->
        [suggestion] did you mean `{ $suggestion }`?
        [known] what is there: { $known }
       *[none] see what is there with `fiche show`
    }
#   $key  key or place in a list
diagnostic-not-a-value = `{ $key }` holds keys of its own, not one value
    .help = name the key in it that is to change, for example `from.value`
#   $format  toml, fluent or yaml
diagnostic-value-malformed = `{ $written }` cannot be written as { $format ->
    [toml] a value in TOML
    [fluent] a text in Fluent
   *[yaml] a value in YAML
}
    .help = { $format ->
        [toml] text stands in quotes, lists in brackets: `"text"`, `2020`, `["a", "b"]`
        [fluent] braces enclose a figure, `{"{"} $id {"}"}`; a brace that is text is written `{"{"}"{"{"}"{"}"}`
       *[yaml] text with `: ` or ` #` in it stands in quotes
    }
diagnostic-text-left-empty = without this, the message `{ $message }` would have no text at all
    .help = remove the whole message
diagnostic-not-editable = this place is written in a way that the program cannot change without changing more: nothing was written
    .help = change it in an editor
#   $known  addresses
diagnostic-id-ambiguous = several records are called `{ $written }`
    .help = name one of them by its address: { $known }
#   $address  the record
diagnostic-nothing-to-rename = `{ $address }` has no id of its own that could be changed
    .help = records with a key `id` and sources can be renamed; a subject is renamed by its folder
diagnostic-id-is-term = `{ $id }` is a term of a vocabulary, whose words all subjects share
    .label = names the term
    .help = choose another term with `fiche set`, with the key `id`

## Diagnostics: values
##
##   $written  what was written

diagnostic-number-malformed = `{ $written }` is not a decimal number
    .help = write a whole number such as `571`, or in quotes with its decimals such as `"26.0"`; 17 digits at most
diagnostic-date-malformed = `{ $written }` is not a date
    .help = write a year, a month or a day: `"2020"`, `"2020-03"`, `"2020-10-05"`; from one to another, where that may be: `"2019/2024"`
diagnostic-date-impossible = there is no date `{ $written }` in the calendar
    .help = correct the month, 01 to 12, or the day: months have 28 to 31
diagnostic-date-unquoted = the date `{ $written }` is not in quotes
    .help = write `"{ $written }"`
diagnostic-year-implausible = the year in `{ $written }` is not plausible
    .help = years lie between 1900 and 2100
diagnostic-source-year-implausible = the year in `{ $written }` is not plausible
    .help = years of sources lie between 1000 and 2100
diagnostic-period-word = `{ $written }` does not begin a period
    .help = known first words are `early`, `mid`, `late`, `since`, `as-of` and `by`
diagnostic-period-range-word = the range `{ $written }` has a first word
    .help = a range of dates stands alone: `"2019-04/2020-03"`
diagnostic-period-precision = the ends of `{ $written }` differ in precision
    .help = give both as years, as months or as days
diagnostic-period-backwards = the period `{ $written }` runs backwards or ends where it begins
    .help = the earlier date comes first; a single date needs no range
diagnostic-not-a-web-address = `{ $written }` is not an address on the web
    .help = write the whole address, with `https://` or `http://`: documents link to nothing else
diagnostic-text-too-long = the text takes { $count } bytes
    .help = { $most } at most: part it into several texts, or take out what does not belong to it
diagnostic-web-address-too-long = the address is too long for a link
    .help = leave out what the page does not need, often all from `?` on; { $written } letters at most, and one beyond `a` to `z` counts as up to twelve
diagnostic-marks-unknown = `{ $written }` are not signs of notes
    .help = write the signs that the source puts after the value: `*`, `†`, `‡` or `§`, one or more
diagnostic-country-twice = the countries `{ $subject }` and `{ $other }` have the same ISO code
    .help = keep one of the two folders; an import would not know which one it is for
diagnostic-import-country-twice = `{ $path }`, line { $line }: the file has { $country } twice
    .help = keep one of the two; the file of the publisher has each country once
diagnostic-import-foreign-file = `{ $path }` would be overwritten, and no import has written it
    .help = rename that file: its records count from any file of the folder
diagnostic-import-lacks-record = no import has the { $kind } `{ $id }` over which this record stands, and alone it lacks `{ $key }`
    .label = in this table
    .help = remove the record if the source no longer has it, or correct its id; one of your own needs `{ $key } = …`
diagnostic-import-no-language = the workspace has no English, the language of the source's texts
    .help = add `[languages.en]` to `fiche.toml`
diagnostic-import-no-name = `{ $path }`, line { $line }: an element `{ $element }` where a country with its name should be
    .help = a country begins with `<Country><Name>`
diagnostic-import-no-year = `{ $path }`: the texts do not say of which year it is
    .help = say it with `--edition YEAR`
#   $said  the year that the texts say
#   $year  the year of `--edition`
diagnostic-import-other-year = the texts of `{ $path }` say { $said }, `--edition` says { $year }
    .help = imported as { $year }; leave out `--edition` to import it as { $said }
diagnostic-import-not-a-file = `{ $path }` is not a file
    .help = name a file of published data
diagnostic-import-not-in-files = the files have no country `{ $written }`
    .help = { $hint ->
    [suggestion] did you mean `{ $suggestion }`?
   *[none] name it as the file does, or by its ISO code
}
diagnostic-import-published = `{ $edition }` is published: the next `fiche build` changes its documents
    .help = look at them before you hand them on
diagnostic-import-reworded = the source has new words in `{ $edition }` for texts that `{ $path }` translates or replaces: { $messages }
    .help = compare these texts with the new words
diagnostic-import-single-edition = { $country } has its one edition in its own folder, `{ $folder }`
    .help = move `[edition]` and what belongs to it into a folder named after the edition, such as `{ $folder }/2020`
diagnostic-import-too-large = `{ $path }` is larger than { $most } MB, which no published file is
    .help = check what the file is
diagnostic-import-unknown = `{ $path }`, line { $line }: this is no file that can be imported
    .help = the US Department of Labor's country data are XML whose outermost element is `Countries`{ $root ->
    [none] {""}
   *[other] ; here it is `{ $root }`
}
diagnostic-import-unknown-country = `{ $path }`, line { $line }: `{ $country }` is no country that the program knows
    .help = leave it out with `--partial`, or make its folder first with `fiche new country`
diagnostic-import-unreadable = `{ $path }` cannot be read
    .help = check the path and the permissions
diagnostic-import-unsteady = `{ $path }` changed while it was read
    .help = import it when nobody writes to it any more
diagnostic-import-year-twice = { $country }, { $year } is in `{ $path }` and in `{ $other }`
    .help = import one file for each reporting year
diagnostic-xml-cut-off = `{ $path }`, line { $line }: the file ends within `{ $element }`
    .help = it was not downloaded whole; fetch it again
diagnostic-xml-doctype = `{ $path }`, line { $line }: the file declares a document type, which data need not and which can be abused
    .help = remove the line that begins with `<!DOCTYPE`
diagnostic-xml-entity = `{ $path }`, line { $line }: `&{ $entity };` stands for nothing that XML knows
    .help = write the character itself, or `&amp;` for the sign “&”
diagnostic-xml-foreign = `{ $path }`, line { $line }: the file does not begin with an element
    .help = the US Department of Labor's country data are XML whose outermost element is `Countries`
diagnostic-xml-character = `{ $path }`, line { $line }: the character { $character }, which XML forbids
    .help = take it out of the file; the document that it comes from may say what belongs there
diagnostic-xml-goes-on = `{ $path }`, line { $line }: the file goes on after the end of its outermost element
    .help = if several files were put together, import each by itself
diagnostic-xml-not-utf8 = `{ $path }`, line { $line }: the text is not UTF-8
    .help = save the file in UTF-8
diagnostic-xml-syntax = `{ $path }`, line { $line }: this is not XML
    .help = fetch the file again, or mend this line
diagnostic-xml-too-deep = `{ $path }`, line { $line }: elements stand within each other more than { $most } deep
    .help = published data do not; check what the file is
diagnostic-xml-too-large = `{ $path }`, line { $line }: one country holds more than { $most } MB or { $elements } elements
    .help = published data do not; check what the file is
diagnostic-subjects-malformed = `{ $written }` is not a list of subjects
    .help = write a list of ids, `["{ $written }"]`, or `"all"` for every subject of this kind
diagnostic-law-age-malformed = `{ $written }` is not an age
    .help = write whole years such as `16`, years with a fraction in quotes, `"16.5"`, or the lowest and the highest age, `"12-13"`
diagnostic-age-malformed = `{ $written }` is not an age
    .help = write `"5-14"`, `"14"`, `"under 15"` or `"from 18"`, from 0 to 25
diagnostic-ages-backwards = the ages `{ $written }` run backwards or end where they begin
    .help = the younger age comes first; a single age needs no range
diagnostic-unit-unknown = there is no unit `{ $written }`
    .help = known are `count`, `percent`, `gross-percent` (for ratios over 100), `year`, `month`, `day`, `hour` and the codes of currencies in capitals, such as `XOF`
diagnostic-level-unknown = there is no level `{ $written }`
    .help = write 1 for the short brief too, 2 for full versions only
diagnostic-years-malformed = `{ $written }` are no years
    .help = write a list such as `["2009/2020"]`, or `"not-stated"`
diagnostic-years-precision = `{ $written }` is no year and no range of years
    .help = write years, for example `"2009/2020"`
diagnostic-not-a-day = `{ $written }` is not a day
    .help = write the last day that the facts cover, such as `"2024-12-31"`: documents say “as of” it
#   $year    year of the edition
#   $as-of   its day
diagnostic-as-of-apart = the facts go up to `{ $as-of }`, but the edition is of { $year }
    .help = correct `year` or `as-of`: they lie a year apart at most
#   $written  what stands for the target
diagnostic-not-a-sdg-target = `{ $written }` is no target of the Sustainable Development Goals
    .help = write a goal from 1 to 17 and one of its targets, such as `"8.7"` or `"8.b"`
#   $written  the place in a source
diagnostic-locator-words = `{ $written }` is not only numbers
    .help = write the number alone, such as `"12"`, `"iv"`, `"3-5"` or `"3, 7"`: documents put “p.” or “table” before it in their own language
#   $written  the place in a source
diagnostic-locator-range = `{ $written }` does not go up from one number to another
    .help = write both ends in full, the lower first, such as `"12-15"`
#   $written  the number
diagnostic-percent-scaled = the percentage `{ $written }` has a scale
    .help = take `scale` out, or correct `unit`
#   $written  what is listed
diagnostic-listed-twice = `{ $written }` is listed twice
    .help = take one of the two out of the list
#   $locale    as written
#   $tag       of the language
#   $language  its first part
diagnostic-locale-elsewhere = the locale `{ $locale }` is of another language than `{ $tag }`
    .help = write one that begins with `{ $language }`, or leave `locale` out
#   $place, $country      ids
#   $longitude, $latitude as written
#   $hint                 `exchanged` if they are, or `other`
diagnostic-place-elsewhere = `{ $place }` is not on the map of { $country }
    .help = { $hint ->
        [exchanged] longitude and latitude seem to be exchanged: write `longitude = { $latitude }` and `latitude = { $longitude }`
       *[other] correct `longitude`, `latitude` or `country`
    }
#   $key      of the value
#   $whole    the value with what follows it, in quotes
#   $written  the value in quotes
diagnostic-value-cut = `{ $key }` ends before ` #`: what follows is a comment
    .help = if it belongs to the text, write `{ $whole }`; if not, `{ $written }`
#   $written   the form
#   $language  tag
diagnostic-term-both = “{ $written }” is agreed on and to be avoided in { $language }
    .help = take it out of `use` or out of `avoid`, also of other terms
#   $path  of the folder
diagnostic-output-among-sources = `{ $path }` is a folder of the workspace's own files
    .help = choose a folder outside of `data/`, `fonts/`, `locales/`, `templates/` and `.fiche/`
#   $from  unit of the lower end
#   $to    unit of the upper end
diagnostic-range-units = the ends of the range cannot be compared: `{ $from }` and `{ $to }`
    .help = give both ends one unit, or units of time
#   $figure  id of the figure
#   $unit    its unit
#   $wanted  `percent`, `count` or `money`
diagnostic-figure-unit = `{ $figure }` has the unit `{ $unit }`; here stands { $wanted ->
        [percent] a percentage
        [count] a number of persons or things
       *[money] an amount of money
    }
    .help = { $wanted ->
        [percent] name a figure with `unit = "percent"`
        [count] name a figure without `unit`
       *[money] name a figure with a currency, such as `unit = "USD"`
    }

# $document: name of the document
diagnostic-typst-failed = Typst failed on `{ $document }`
    .help = this is a fault of the program; the other documents are not affected
diagnostic-template-too-deep = the template nests too deeply
    .help = build long sums and lists in a loop
# $document: name of the document; $report: name of its report
diagnostic-typst-too-deep = Typst cannot make `{ $document }`: something nests too deeply
    .help = look in `templates/{ $report }/` and `templates/lib/` for content that is put into itself again and again, or for a very long sum; the other documents are not affected
# $document: name of the document; $report: name of its report
diagnostic-typst-too-large = Typst cannot make `{ $document }`: there is not enough memory
    .help = look in `templates/{ $report }/` and `templates/lib/` for a number of rows, a size or a repetition that is far too large; the other documents are not affected. If all fail in this way, the process may use too little memory (`ulimit -v`, the limit of a container)

#   $message  id of the message
diagnostic-text-to-be-written = the message `{ $message }` has still to be written
    .help = write it in the place of `…`
#   $source  key of the entry
#   $kind  `differs`, `other-conversion` or `other-scope`; $one, $other: ids; $one-value, $other-value: what they say, and the source
diagnostic-sources-disagree = sources disagree ({ $kind }): `{ $one }` ({ $one-value }) and `{ $other }` ({ $other-value })
#   $figure  id; $edition  the earlier one
diagnostic-series-parted = `{ $figure }` has another unit or other ages in the edition { $edition }: its value there is not printed beside this one
    .help = write the same `unit`, `per` and `age` in both if they count the same; else give one of them another id
#   $term  the form that the glossary prefers
diagnostic-term-to-avoid = “{ $written }” is a form to avoid
    .label = in `{ $message }`
    .help = the glossary says “{ $term }”
diagnostic-not-on-earth = the coordinates are not on Earth
    .help = longitude is from −180 to 180, latitude from −90 to 90, both in degrees
#   $owner  number of the process, or `none`
diagnostic-locked = another build is writing to `{ $path }`{ $owner ->
    [none] {""}
   *[other] {" "}(process { $owner })
}
    .help = wait until it has finished, or build into another folder with `--output`
#   $path   files, separated by commas
#   $count  how many files
diagnostic-left-over = { $count ->
    [one] `fiche.toml` no longer names `{ $path }`; `--prune` removes it
   *[other] `fiche.toml` no longer names { $count } files; `--prune` removes them: { $path }
}
diagnostic-left-over-file = { $count ->
    [one] `{ $path }` is of an earlier version of its document; `--prune` removes it
   *[other] { $count } files are of earlier versions of their documents; `--prune` removes them: { $path }
}
diagnostic-pruned = { $count ->
    [one] removed `{ $path }`, which no document has any more
   *[other] removed { $count } files that no document has any more: { $path }
}
diagnostic-left-over-changed = { $count ->
    [one] `{ $path }` is no longer named, but has been changed since it was made: not removed
   *[other] { $count } files are no longer named, but have been changed since they were made: not removed: { $path }
}
#   $count  number of documents
diagnostic-left-over-foreign = { $count ->
    [one] { $count } document in the folder was
   *[other] { $count } documents in the folder were
} made from another workspace, or from this one where it lay before: left alone
diagnostic-not-pruned = nothing was removed, because the build did not go well
#   $path  the file that holds them
diagnostic-no-records = there are no readable records in `{ $path }`: every document is made again when it is next built
diagnostic-no-review = there is no report for reviews
    .help = a report whose `report.toml` says `review = true` is made by `fiche review`
#   $other  the file that has it first
diagnostic-source-twice = the source `{ $source }` stands in two files of `data/sources/`
    .label = the second time
    .help = keep one of the two (`{ $other }` has it too); what stands in `data/sources.yml` counts before both
diagnostic-source-unused = nothing cites the source `{ $source }`
    .help = cite it where it supports a fact, or remove it

## `import`

about-import = Bring in published data: records, words and sources of countries and editions
help-import-files = Files of published data: the US Department of Labor's country data (XML), of any year
help-import-subject = Only these countries, by name or code, separated by commas
help-import-edition = Reporting year, where the texts of a file do not say it
help-import-dry-run = Say what would be done, and change nothing
help-import-partial = Where something cannot be imported, leave it out and import the rest
import-column-country = Country
import-column-subject = Edition
import-column-read = Read
import-column-mapped = Mapped
import-column-linked = Linked
import-column-left-out = Left out
import-column-state = State
import-new = new
import-unchanged = unchanged
import-changed-records = { $count ->
    [0] words changed
    [one] { $count } record changed
   *[other] { $count } records changed
}
import-left-out-unknown-element = Left out of `{ $file }`, country and line: elements that the program does not know
import-left-out-not-an-answer = Left out of `{ $file }`, country and line: neither yes nor no nor a word for neither
import-left-out-not-a-share = Left out of `{ $file }`, country and line: more than a share can be; in these files 0.385 is 38.5%
import-left-out-not-a-number = Left out of `{ $file }`, country and line: not a number of this kind
import-left-out-not-a-value = Left out of `{ $file }`, country and line: neither an answer nor a number
import-left-out-not-a-web-address = Left out of `{ $file }`, country and line: not an address on the web
import-left-out-twice = Left out of `{ $file }`, country and line: there already
import-left-out-contradicts = Left out of `{ $file }`, country and line: the value beside it says otherwise
import-left-out-nothing-to-say = Left out of `{ $file }`, country and line: the source has nothing to say
import-unprinted = Characters of `{ $file }` that no document can print, country and line: write these texts otherwise
import-conflicts = Your own records say otherwise; they stand over the imported ones
import-conflict = “{ $imported }” imported, “{ $own }” yours
import-dropped-heading = No longer in the file, though your own records stand over it: complete these, or remove them
import-dropped = `{ $record }`, of which `{ $path }` still speaks
import-changed = { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
} imported: { $files ->
    [0] nothing has changed
    [one] { $files } file changed
   *[other] { $files } files changed
}
import-would-change = { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
} read: { $files ->
    [0] nothing would change
    [one] { $files } file would change
   *[other] { $files } files would change
}

## What the system refuses, under the problem that it makes

system-denied = you are not allowed to do so
# $place: a path
system-outside = `{ $place }` leads out of its folder
# $place: a path
system-not-a-file = `{ $place }` is not a file
system-not-found = there is no such file or folder
system-exists = there is something else of that name
system-is-a-folder = it is a folder
system-not-a-folder = a part of the path is a file, not a folder
system-full = there is no space left
system-read-only = nothing can be written to this medium
system-name = the system allows no such name
system-busy = another program is using it
