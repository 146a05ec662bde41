//! The codes of problems. Scripts may rely on their names, which are those of the messages `diagnostic-NAME` too.

macro_rules! codes {
    ($($code:ident => $name:literal,)*) => {
        /// What a problem is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($code,)*
        }

        impl Code {
            pub const ALL: &[Code] = &[$(Code::$code,)*];

            /// In kebab-case.
            pub fn name(self) -> &'static str {
                match self {
                    $(Code::$code => $name,)*
                }
            }
        }
    };
}

codes! {
    AfterEmpty => "after-empty",
    AfterFailed => "after-failed",
    AfterNotStarted => "after-not-started",
    AfterStopped => "after-stopped",
    AgeMalformed => "age-malformed",
    AgesBackwards => "ages-backwards",
    AllegationOfNobody => "allegation-of-nobody",
    AssessmentOfNobody => "assessment-of-nobody",
    CannotWatch => "cannot-watch",
    ChangedSince => "changed-since",
    CslSyntax => "csl-syntax",
    DateImpossible => "date-impossible",
    DateMalformed => "date-malformed",
    DateUnquoted => "date-unquoted",
    DocumentTwice => "document-twice",
    FigureBackwards => "figure-backwards",
    FigureOrAnswer => "figure-or-answer",
    FigureUnused => "figure-unused",
    FigureValue => "figure-value",
    FileDiffers => "file-differs",
    FluentSyntax => "fluent-syntax",
    FluentTooDeep => "fluent-too-deep",
    FolderNotEmpty => "folder-not-empty",
    Hidden => "hidden",
    IdAmbiguous => "id-ambiguous",
    IdExists => "id-exists",
    IdIsTerm => "id-is-term",
    IdTwice => "id-twice",
    ImplausibleAge => "implausible-age",
    KindNotFor => "kind-not-for",
    LabelMissing => "label-missing",
    LabelUntranslated => "label-untranslated",
    LanguagePair => "language-pair",
    LeftOver => "left-over",
    LeftOverChanged => "left-over-changed",
    LeftOverFile => "left-over-file",
    LeftOverForeign => "left-over-foreign",
    LevelUnknown => "level-unknown",
    Locked => "locked",
    ManifestsDisagree => "manifests-disagree",
    ManifestsMissing => "manifests-missing",
    ManifestsSameFile => "manifests-same-file",
    MessageTwice => "message-twice",
    MessageUnused => "message-unused",
    MissingKey => "missing-key",
    MissingTable => "missing-table",
    NameTooLong => "name-too-long",
    NegativeFigure => "negative-figure",
    NoClosingText => "no-closing-text",
    NoLanguage => "no-language",
    NoLogo => "no-logo",
    NoProgram => "no-program",
    NoRecords => "no-records",
    NoReview => "no-review",
    NoTemplate => "no-template",
    NoText => "no-text",
    NoUser => "no-user",
    NoWorkspace => "no-workspace",
    NotAColour => "not-a-colour",
    NotAFile => "not-a-file",
    NotALanguage => "not-a-language",
    NotAList => "not-a-list",
    NotAManifest => "not-a-manifest",
    NotAValue => "not-a-value",
    NotAnExport => "not-an-export",
    NotAnId => "not-an-id",
    NotBilingual => "not-bilingual",
    NotConverging => "not-converging",
    NotEditable => "not-editable",
    NotOnEarth => "not-on-earth",
    NotPruned => "not-pruned",
    NotThere => "not-there",
    NotUtf8 => "not-utf8",
    NothingSelected => "nothing-selected",
    NothingToRename => "nothing-to-rename",
    NumberInText => "number-in-text",
    NumberMalformed => "number-malformed",
    OutputGone => "output-gone",
    OutputLost => "output-lost",
    OutputPattern => "output-pattern",
    OutsideWorkspace => "outside-workspace",
    PartNotRead => "part-not-read",
    PathCharacters => "path-characters",
    PathTwice => "path-twice",
    PatternMissing => "pattern-missing",
    PercentageBounds => "percentage-bounds",
    PeriodBackwards => "period-backwards",
    PeriodPrecision => "period-precision",
    PeriodRangeWord => "period-range-word",
    PeriodWord => "period-word",
    RefersToItself => "refers-to-itself",
    ReportNotFor => "report-not-for",
    ReviewUnsigned => "review-unsigned",
    RunsAsRoot => "runs-as-root",
    ScheduleLeftOver => "schedule-left-over",
    ScheduleOfNothing => "schedule-of-nothing",
    ScheduleTwice => "schedule-twice",
    SourceUnused => "source-unused",
    SourceWithoutLanguage => "source-without-language",
    SourcesDisagree => "sources-disagree",
    SubjectNeeded => "subject-needed",
    SubjectTwice => "subject-twice",
    TableTwice => "table-twice",
    Template => "template",
    TermToAvoid => "term-to-avoid",
    TextBroken => "text-broken",
    TextIncomplete => "text-incomplete",
    TextLeftEmpty => "text-left-empty",
    TextMissing => "text-missing",
    TextSuperfluous => "text-superfluous",
    TextToBeWritten => "text-to-be-written",
    TextUntranslated => "text-untranslated",
    TomlSyntax => "toml-syntax",
    TypstFailed => "typst-failed",
    UnitUnknown => "unit-unknown",
    UnknownAttribute => "unknown-attribute",
    UnknownFigure => "unknown-figure",
    UnknownForm => "unknown-form",
    UnknownFunction => "unknown-function",
    UnknownGroup => "unknown-group",
    UnknownId => "unknown-id",
    UnknownInstitution => "unknown-institution",
    UnknownKey => "unknown-key",
    UnknownLanguage => "unknown-language",
    UnknownLaw => "unknown-law",
    UnknownMessage => "unknown-message",
    UnknownProgramme => "unknown-programme",
    UnknownRecommendation => "unknown-recommendation",
    UnknownReport => "unknown-report",
    UnknownSchedule => "unknown-schedule",
    UnknownSelector => "unknown-selector",
    UnknownSource => "unknown-source",
    UnknownSubject => "unknown-subject",
    UnknownTerm => "unknown-term",
    UnknownValue => "unknown-value",
    UnknownVariable => "unknown-variable",
    Unreadable => "unreadable",
    Unwritable => "unwritable",
    ValueMalformed => "value-malformed",
    VariableNotPassed => "variable-not-passed",
    VariablesDiffer => "variables-differ",
    UnknownVocabulary => "unknown-vocabulary",
    WeakContrast => "weak-contrast",
    WhenAmbiguous => "when-ambiguous",
    WhenExtended => "when-extended",
    WhenMalformed => "when-malformed",
    WhenNever => "when-never",
    WhenStep => "when-step",
    WithoutSource => "without-source",
    WrongValue => "wrong-value",
    YamlSyntax => "yaml-syntax",
    YearImplausible => "year-implausible",
    YearsMalformed => "years-malformed",
    YearsPrecision => "years-precision",
    YearsUnordered => "years-unordered",
}

impl Code {
    /// The code of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
