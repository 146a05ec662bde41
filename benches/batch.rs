//! Many documents: how long a build takes beside Typst itself, what an unchanged workspace costs, how much memory.
//!
//! `cargo bench --bench batch` prints a table. The workspace has so many countries, each with as many facts and words as the
//! sample's and three reports in two languages; `FICHE_BENCH_COUNTRIES` changes their number from 143. Countries differ in
//! their sentences and large numbers, since Typst need not set twice what it remembers. A second workspace imports three
//! years of published data on 143 countries. If an ordinary `typst` is on the
//! path (or named by `FICHE_BENCH_TYPST`), the same documents are exported and compiled with it, once a document.

mod published;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const FICHE: &str = env!("CARGO_BIN_EXE_fiche");
const SAMPLE: &str = env!("CARGO_MANIFEST_DIR");
const REPORTS: [&str; 3] = ["country-brief", "country-profile", "recommendation-tracker"];
const LANGUAGES: [&str; 2] = ["en", "fr"];

fn main() -> Result<()> {
    // `cargo test --benches` and `cargo bench -- --test` only want to know that it runs.
    let trial = std::env::args().any(|argument| argument == "--test");
    let asked = std::env::var("FICHE_BENCH_COUNTRIES").ok().and_then(|number| number.parse().ok());
    let countries = if trial { 1 } else { asked.unwrap_or(143) };
    let folder = tempfile::tempdir()?;
    let workspace = workspace(&folder.path().join("workspace"), countries, Length::Whole)?;
    let documents = countries * REPORTS.len() * LANGUAGES.len();
    let cores = std::thread::available_parallelism()?.get();
    println!("{countries} countries, {documents} documents, {cores} cores\n");

    row("fiche --version, median of 20", &milliseconds(median(20, || time(&mut fiche(&["--version"])))?));
    let size = fs::metadata(FICHE)?.len();
    row("size of the program", &format!("{:.1} MB", size as f64 / 1e6));

    let (wall, memory) = watched(&mut build(&workspace, &[]))?;
    let run = last_run(&workspace)?;
    row("all documents", &seconds(wall));
    row("  a document", &milliseconds(wall / documents as u32));
    row("  most memory", &format!("{:.0} MB", memory as f64 / 1e6));
    row("  time × cores ÷ layout, export and eviction alone", &share(wall, cores, &run));

    row("nothing changed, median of 5", &milliseconds(median(5, || time(&mut build(&workspace, &[])))?));
    let alone = self::workspace(&folder.path().join("one-country"), 1, Length::Whole)?;
    time(&mut build(&alone, &[]))?;
    let [among_all, by_themselves] = figure_changed([&workspace, &alone])?;
    let documents = last_run(&workspace)?["built"].to_string();
    row(&format!("one figure changed: its {documents} documents, median of 15"), &milliseconds(among_all));
    row("  in a workspace of one country", &milliseconds(by_themselves));

    let some = countries.min(34);
    let varied = self::workspace(&folder.path().join("varied"), some, Length::Varied)?;
    let wall = time(&mut build(&varied, &[]))?;
    row(&format!("{some} countries with texts of different length"), &seconds(wall));
    row("  time × cores ÷ layout, export and eviction alone", &share(wall, cores, &last_run(&varied)?));

    imported(&folder.path().join("imported"), trial)?;

    for (report, countries, turns) in
        [("country-brief", countries, 4), ("country-profile", countries.min(40), 2)]
    {
        against_typst(&workspace, folder.path(), report, countries, cores, turns)?;
    }
    if !trial && asked.is_none() {
        // The small one again at the end: the machine may have become slower or faster meanwhile.
        for countries in [17, 334, 17] {
            let documents = countries * REPORTS.len() * LANGUAGES.len();
            let path = folder.path().join(format!("of-{countries}"));
            let workspace = self::workspace(&path, countries, Length::Whole)?;
            let (wall, memory) = watched(&mut build(&workspace, &[]))?;
            row(&format!("{documents} documents: a document"), &milliseconds(wall / documents as u32));
            row("  most memory", &format!("{:.0} MB", memory as f64 / 1e6));
            fs::remove_dir_all(path)?;
        }
    }
    Ok(())
}

/// Three years of published data into an empty workspace, and what is then done with it.
fn imported(root: &Path, trial: bool) -> Result<()> {
    let languages = "[languages.en]\n\n[languages.fr]\nfallback = [\"en\"]\n\n".to_owned();
    let reports = REPORTS.map(|report| {
        format!("[[document]]\nreport = {report:?}\nsubjects = \"all\"\nlanguages = {LANGUAGES:?}\n")
    });
    fs::create_dir_all(root)?;
    fs::write(root.join("fiche.toml"), languages + &reports.concat())?;
    let files = [2018, 2019, 2020].map(|year| (root.join(format!("{year}.xml")), published::file(year)));
    for (path, text) in &files {
        fs::write(path, text)?;
    }
    let command = |name: &str| {
        let mut command = fiche(&[name, "--workspace"]);
        command.arg(root);
        command
    };
    let import = || {
        let mut command = command("import");
        command.args(files.each_ref().map(|(path, _)| path));
        command
    };
    let countries = published::COUNTRIES;
    let (wall, memory) = watched(&mut import())?;
    row(&format!("import of three years of {countries} countries"), &milliseconds(wall));
    row("  most memory", &format!("{:.0} MB", memory as f64 / 1e6));
    row("  again, nothing new", &milliseconds(time(&mut import())?));
    for name in ["list", "check"] {
        row(&format!("  {name}, median of 3"), &milliseconds(median(3, || time(&mut command(name)))?));
    }
    let mut build = command("build");
    if trial {
        build.args(["--subject", "mexico"]);
    }
    let (wall, memory) = watched(&mut build)?;
    let documents = last_run(root)?["built"].to_string();
    row(&format!("  their {documents} documents"), &seconds(wall));
    row("    most memory", &format!("{:.0} MB", memory as f64 / 1e6));
    row("    nothing changed, median of 5", &milliseconds(median(5, || time(&mut build))?));
    Ok(())
}

/// The same documents by `typst compile`, once a document, as many at a time as there are cores. All of them so many
/// times, with fiche first and last in turn, since the machine may become slower or faster meanwhile.
fn against_typst(
    workspace: &Path,
    folder: &Path,
    report: &str,
    countries: usize,
    cores: usize,
    turns: u32,
) -> Result<()> {
    let typst = std::env::var("FICHE_BENCH_TYPST").unwrap_or_else(|_| "typst".to_owned());
    if Command::new(&typst).arg("--version").output().is_err() {
        println!("{report}: no `typst` to compare with");
        return Ok(());
    }
    let subjects: Vec<String> = (0..countries).map(|number| format!("country-{number:03}")).collect();
    let projects = folder.join(format!("exported-{report}"));
    let mut export = fiche(&["export", "typst"]);
    export.arg(&projects).args(["--report", report, "--subject", &subjects.join(",")]);
    time(export.arg("--workspace").arg(workspace))?;

    let list = folder.join("projects");
    let named = |subject| LANGUAGES.map(|tag| projects.join(format!("{subject}-{report}.{tag}")));
    let paths = subjects.iter().flat_map(named).map(|path| format!("{}\n", path.display()));
    fs::write(&list, paths.collect::<String>())?;
    let command = format!(
        "{typst} compile --root {{}} --font-path {fonts} --ignore-system-fonts --ignore-embedded-fonts \
         --features a11y-extras --pdf-standard ua-1,a-2a {{}}/{report}/main.typ {{}}.pdf",
        fonts = projects.join("fonts").display()
    );
    let output = folder.join("ours");
    let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
    for turn in 0..turns {
        let mut xargs = Command::new("xargs");
        xargs.args([&format!("-P{cores}"), "-I{}", "-a"]).arg(&list).args(["sh", "-c", &command]);
        let mut fiche = build(workspace, &["--report", report, "--subject", &subjects.join(",")]);
        fiche.arg("--force").arg("--output").arg(&output);
        let mut sides = [(&mut fiche, &mut ours), (&mut xargs, &mut theirs)];
        if turn % 2 == 1 {
            sides.reverse();
        }
        for (command, sum) in sides {
            *sum += time(command)?;
        }
    }
    let documents = countries * LANGUAGES.len();
    row(&format!("{report}, {documents} documents: fiche"), &seconds(ours / turns));
    row(&format!("{report}, {documents} documents: typst compile"), &seconds(theirs / turns));
    row("  how many times as fast", &format!("{:.2}", theirs.as_secs_f64() / ours.as_secs_f64()));
    Ok(())
}

/// How long the texts of a country are.
#[derive(Clone, Copy)]
enum Length {
    /// As long as the sample's.
    Whole,
    /// Between two fifths and twice of that.
    Varied,
}

/// A workspace of so many countries.
fn workspace(root: &Path, countries: usize, length: Length) -> Result<PathBuf> {
    let sample = Path::new(SAMPLE);
    for shared in
        ["sources.yml", "institutions.toml", "places.toml", "glossary.toml", "text/en.ftl", "text/fr.ftl"]
    {
        copy(&sample.join("data").join(shared), &root.join("data").join(shared))?;
    }
    for number in 0..countries {
        let target = root.join("data/countries").join(format!("country-{number:03}"));
        copy(&sample.join("data/countries/mali"), &target)?;
        for language in LANGUAGES {
            rewrite(&target.join(format!("2020/text/{language}.ftl")), |line| {
                let line = other_word(line, number);
                if matches!(length, Length::Varied) { of_other_length(&line, number) } else { line }
            })?;
        }
        rewrite(&target.join("2020/figures.toml"), |line| other_number(line, number))?;
    }
    for language in LANGUAGES {
        let closing = format!("locales/{language}/workspace.ftl");
        copy(&sample.join(&closing), &root.join(&closing))?;
    }
    let config = fs::read_to_string(sample.join("fiche.toml"))?;
    let mut config = config.split("[[document]]").next().unwrap_or_default().to_owned();
    for report in REPORTS {
        let subjects: Vec<String> = (0..countries).map(|number| format!("\"country-{number:03}\"")).collect();
        config += &format!("\n[[document]]\nreport = {report:?}\nsubjects = [{}]\n", subjects.join(", "));
        config += &format!("languages = {LANGUAGES:?}\n");
    }
    fs::write(root.join("fiche.toml"), config)?;
    Ok(root.to_owned())
}

fn rewrite(path: &Path, change: impl Fn(&str) -> String) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let lines: Vec<String> = text.lines().map(change).collect();
    Ok(fs::write(path, lines.join("\n") + "\n")?)
}

/// A message whose first word is another one of the same length; countries that follow one another have different ones.
fn other_word(line: &str, country: usize) -> String {
    let Some((id, text)) = line.split_once(" = ") else { return line.to_owned() };
    let word: String = text.chars().take_while(|char| char.is_alphabetic()).collect();
    let length = word.chars().count();
    if length < 3 {
        return line.to_owned();
    }
    // No word for a number begins with this letter.
    let mut other = if word.starts_with(char::is_uppercase) { "Z" } else { "z" }.to_owned();
    let mut seed = country;
    for place in 1..length {
        let letters = if place % 2 == 0 { "lmnrst" } else { "aeiou" };
        other.extend(letters.chars().nth(seed % letters.len()));
        seed = seed / letters.len() + id.len();
    }
    format!("{id} = {other}{}", &text[word.len()..])
}

/// A message that ends earlier or begins again; one with figures stays as it is.
fn of_other_length(line: &str, country: usize) -> String {
    match line.split_once(" = ") {
        Some((id, text)) if !id.contains(' ') && !text.contains('{') => {
            let words: Vec<&str> = text.split(' ').collect();
            let length = (words.len() * (2 + country * 4 % 9) / 5).max(1);
            let words: Vec<&str> = words.into_iter().cycle().take(length).collect();
            format!("{id} = {}", words.join(" "))
        }
        _ => line.to_owned(),
    }
}

/// A figure of three digits or more with another last digit.
fn other_number(line: &str, country: usize) -> String {
    match line.strip_prefix("value = ") {
        Some(value) if value.len() > 2 && value.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("value = {}{}", &value[..value.len() - 1], country % 10)
        }
        _ => line.to_owned(),
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    fs::create_dir_all(to.parent().ok_or("no folder")?)?;
    fs::copy(from, to)?;
    Ok(())
}

/// Time of all cores over that which Typst took.
fn share(wall: Duration, cores: usize, run: &serde_json::Value) -> String {
    format!("{:.3}", wall.as_secs_f64() * cores as f64 / run["typst-seconds"].as_f64().unwrap_or_default())
}

/// How long a build takes after one figure of one country has changed, in each of two workspaces. They take turns, since
/// the machine may become slower or faster meanwhile.
fn figure_changed(workspaces: [&Path; 2]) -> Result<[Duration; 2]> {
    let mut took = [Vec::new(), Vec::new()];
    // Made from 571 for country 0.
    for value in 570..585 {
        for (workspace, took) in workspaces.into_iter().zip(&mut took) {
            let path = workspace.join("data/countries/country-000/2020/figures.toml");
            let text = fs::read_to_string(&path)?;
            let changed =
                text.replacen(&format!("value = {value}\n"), &format!("value = {}\n", value + 1), 2);
            if changed == text {
                return Err("the figure to change is not there".into());
            }
            fs::write(&path, changed)?;
            took.push(time(&mut build(workspace, &[]))?);
        }
    }
    Ok(took.map(middle))
}

fn fiche(arguments: &[&str]) -> Command {
    let mut command = Command::new(FICHE);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn build(workspace: &Path, arguments: &[&str]) -> Command {
    let mut command = fiche(&["build", "--workspace"]);
    command.arg(workspace).args(arguments);
    command
}

fn time(command: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let status = command.status()?;
    let took = started.elapsed();
    if status.success() { Ok(took) } else { Err(format!("{command:?} failed: {status}").into()) }
}

/// Time, and the most memory it had at once, where the system tells.
fn watched(command: &mut Command) -> Result<(Duration, u64)> {
    let started = Instant::now();
    let mut child = command.spawn()?;
    let mut most = 0;
    loop {
        if let Some(status) = child.try_wait()? {
            let took = started.elapsed();
            return if status.success() {
                Ok((took, most))
            } else {
                Err(format!("{command:?}: {status}").into())
            };
        }
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
        most = most.max(peak.and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) * 1024);
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn median(times: usize, mut measure: impl FnMut() -> Result<Duration>) -> Result<Duration> {
    Ok(middle((0..times).map(|_| measure()).collect::<Result<_>>()?))
}

fn middle(mut measured: Vec<Duration>) -> Duration {
    measured.sort();
    measured[measured.len() / 2]
}

/// The last line of the log of runs.
fn last_run(workspace: &Path) -> Result<serde_json::Value> {
    let log = fs::read_to_string(workspace.join("output/.fiche/runs.jsonl"))?;
    Ok(serde_json::from_str(log.lines().last().ok_or("no run")?)?)
}

fn row(what: &str, value: &str) {
    println!("{what:<60} {value:>10}");
}

fn seconds(duration: Duration) -> String {
    format!("{:.2} s", duration.as_secs_f64())
}

fn milliseconds(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1e3)
}
