### Words that templates print around the facts.

## Titles and headers

# $country: name of the country; $year: edition
title-brief = { $country }: country brief { $year }
title-profile = { $country }: country profile { $year }
title-tracker = { $country }: recommendation tracker { $year }
# $project: short name of the project
title-factsheet = { $project }: project factsheet
# $year: edition
eyebrow-brief = Country brief · Edition { $year }
eyebrow-profile = Country profile · Edition { $year }
eyebrow-tracker = Recommendation tracker · Edition { $year }
eyebrow-factsheet = Project factsheet
subtitle-country = Child labour and trafficking in persons
# $count: number of recommendations; $mechanisms: `tracker-mechanism` for each mechanism
tracker-subtitle =
    { $count ->
        [0] No recommendations
        [one] { $count } recommendation – { $mechanisms }
       *[other] { $count } recommendations – { $mechanisms }
    }
# $count: number of recommendations of a mechanism; $short, $label: its names
tracker-mechanism = { $short } ({ $label }): { $count }
tracker-mechanism-long = { $label }: { $count }
keyword-child-labour = child labour
keyword-trafficking = trafficking in persons
keyword-recommendations = recommendations
# $target: of the Sustainable Development Goals
keyword-sdg = SDG { $target }

# $date: date of the facts, formatted
situation-as-of = Situation as of { $date }
# $date: a date, formatted
embargo-until = Not for release before { $date }
# $page, $total: page numbers
page-of = Page { $page } of { $total }
# $file: name of the PDF in this language
other-version = English version: { $file }

distribution-draft = Draft
distribution-internal = Internal
distribution-official-use = Official use only
distribution-working = Working version
distribution-public = Public

text-working = Working version: texts in { $language }.
text-working-recommendations = Working version: recommendations in { $language }.
text-provisional = Provisional text.
text-provisional-note = The English wording has not been reviewed{"\u00A0"}yet.

# $count: how many records
facts-unconfirmed =
    { $count ->
        [one] One record has not been confirmed for this edition.
       *[other] { $count }{"\u00A0"}records have not been confirmed for this edition.
    }

## Headings

heading-key-figures = Key figures
heading-findings = Main findings
heading-progress = Progress made
# $count: how many recommendations are shown
heading-recommendations-first =
    { $count ->
        [one] The recommendation that matters most
        [3] Three recommendations that matter most
       *[other] Recommendations that matter most
    }
heading-law = The law at a glance
heading-enforcement = Enforcement
heading-standing = How long have recommendations been outstanding?
heading-by-area = By area and implementation
heading-by-area-alone = By area
heading-trafficking = Trafficking in persons
heading-demands = What the trafficking report asks for
heading-objective = Objective
heading-targets = Target groups
heading-expected = Expected results
heading-results = Results achieved
heading-partners = Partners
heading-activities = Activities
heading-events = Events
heading-publications = Publications
heading-map = Map
heading-context = Context
heading-notes-references = Notes and references
heading-contents = Contents
heading-recommendations = Recommendations
heading-chronology = Chronology of events
heading-differences = Where sources differ
# Above notes on what the report has no table of
heading-other-notes = Other notes
reference = Reference
heading-references = References

## Facts of a project

fact-period = Period
fact-budget = Budget
# Where the project works in more countries than the factsheet is about. $total: how many, formatted
fact-budget-whole = Budget (regional project, { $total } countries)
# $total: in words, with a capital; $names: of those that it is about
fact-countries-among = { $total } countries, including { $names }
fact-places = Places
# $count: number of countries
fact-countries =
    { $count ->
        [one] Country
       *[other] Countries
    }
fact-lead = Lead organisation
fact-donor = Donor
fact-sdg = SDG targets
# Above a list; each place was chosen for at least one of the reasons
fact-reasons = Why these places: one or more reasons each

partner-kind-lead = Lead organisation
partner-kind-donor = Donor
partner-kind-implementing = Implementing partner
partner-kind-institutional = Institutional partner
partner-kind-partner = Partner

## Columns and notes

column-code = No.
# What stands in the first column where it holds more than the number
column-code-and-more = No. and origin
column-recommendation = Recommendation
column-suggested = Suggested
column-implementation = Implementation
column-standard = Standard
column-meets = Meets standard
column-age = Age
column-measure = Measure
column-change = Change
column-period-before = Previous period
column-area = Area
column-recommendations = Recommendations
column-total = Total
column-mechanism = Mechanism
column-addressee = Addressee
column-follow-up = Last follow-up
column-follow-up-next = Last follow-up and next step
column-state = Implementation and last follow-up
column-state-next = Implementation, last follow-up and next step
# $year: edition
column-edition = In the { $year } edition
column-number = Number
column-partner = Partner
column-role = Role
column-part = Part in the project
column-title = Title
column-kind = Kind
column-language = Language
column-date = Date
row-all-areas = All areas

## Tables and charts of the country profile

# $number: of the table in this document; $title: its title
numbered-table = Table { $number }. { $title }
# $number: of the chart in this document; $title: its title
figure-numbered = Figure { $number }. { $title }
# $title: title of the table; $mechanism: name of who recommends
recommendations-of = { $title } ({ $mechanism })

column-indicator = Indicator
column-age-group = Age
column-share = Share
column-number-of-children = Number
column-survey = Survey, year
column-sector = Sector
column-work = Work that children do
column-instrument = Convention or protocol
column-ratified = Ratified
column-legislation = National legislation
column-law = Law or regulation
column-law-number = Type and number
column-law-date = Date
column-status = Status
column-body = Body
column-mandate-activity = Mandate, and activity reported
column-active = Active
column-policy = Policy
column-programme = Programme
# $year: edition
column-aim-activity = Aim, and activity in { $year }
column-means = Funding and implementation
column-event = Event
column-recommendation-to = Recommendation, addressee, SDG targets
# $assessor: who assesses all of them, for example “our assessment”
column-implementation-by = Implementation ({ $assessor })
column-subject = Subject
column-first-source = One statement
column-second-source = Other statement
column-difference = Difference
column-note = Note

chart-standards = Standards met by national law
# $total: how many there are; $items: how many of them are met, and so on, a list
chart-standards-alt = Of { $total } standards, { $items }.
chart-standards-note = One square stands for one standard.
# Where several territories have standards of their own
chart-standards-territories = A standard counts as met if every territory meets it.
# The words beside a number of squares. $count: number of standards; .of-all: the same in a sentence
standards-met = met
    .of-all = { $count ->
        [one] { $count } is met
       *[other] { $count } are met
    }
standards-not-met = not met
    .of-all = { $count ->
        [one] { $count } is not met
       *[other] { $count } are not met
    }
standards-unknown = unknown
    .of-all = it is not known of { $count }
standards-unavailable = unavailable
    .of-all = there is no information on { $count }
standards-not-applicable = not applicable
    .of-all = { $count ->
        [one] { $count } is not applicable
       *[other] { $count } are not applicable
    }
# $first, $last: years that are compared; $count: how many there are
chart-labour-enforcement = { $count ->
    [2] Labour law, { $first } and { $last }
   *[other] Labour law, { $first } to { $last }
}
chart-criminal-enforcement = { $count ->
    [2] Criminal law, { $first } and { $last }
   *[other] Criminal law, { $first } to { $last }
}
# $year: where there is only one
chart-labour-enforcement-year = Labour law, { $year }
chart-criminal-enforcement-year = Criminal law, { $year }
# $count: inspectors that there are; $needed: how many a source says are needed
inspectors-and-need = Inspectors: { $count }; needed: { $needed }.
# Beside the bar of what is needed, where the others have their year
chart-needed = needed
chart-scales-note = Each part of the chart has a scale of its own.
# $items: a sentence for each measure
chart-enforcement-alt = Bar chart of enforcement. { $items }
# $values: of the years, a list
chart-enforcement-item = { $measure }: { $values }.
chart-enforcement-value = { $value } in { $year }
# Values of statistics from several editions: title of the table, and of its chart
table-series = Statistics over several years
chart-series = Statistics over the years
# $items: a sentence for each figure
chart-series-alt = Bar chart of values over the years. { $items }
# $values: a list
chart-series-item = { $name }: { $values }.
# A value of an earlier period, or of any in a chart in words
series-value = { $value } ({ $period })
# Before values of earlier periods
series-earlier = Earlier
chart-standing = How long recommendations have been outstanding

# $articles: numbers of articles, a list
# $several: whether there are several
articles =
    { $several ->
        [yes] arts { $articles }
       *[no] art. { $articles }
    }
# $name: of the body above
body-under = Under: { $name }
# $name: of the body that carries a policy out
policy-lead = Lead: { $name }
# $number: of a table
see-table = See table { $number }.
# Before what a body did, or what came of a policy
run-in-activity = Activity.
# $targets: numbers of SDG targets, a list
sdg-of = SDG { $targets }
# Before the names of institutions, and before an amount
programme-funders = Funding
programme-implementers = Implementation
programme-budget = Budget
# Before claims that tell of progress
run-in-progress = Progress.
# After words that are a translation made for this document
mark-translated = tr
# $language: of the source, a tag
note-translated =
    { $language ->
        [fr] Unofficial translation from the French, made for this document.
        [en] Unofficial translation from the English, made for this document.
       *[other] Unofficial translation made for this document.
    }
# $mechanism: whose recommendations; $language: of the source, a tag
note-translated-wording =
    { $language ->
        [fr] { $mechanism }: wording of the recommendations in unofficial translation from the French.
        [en] { $mechanism }: wording of the recommendations in unofficial translation from the English.
       *[other] { $mechanism }: wording of the recommendations in unofficial translation.
    }
# $language: of the source of a whole section, a tag
note-translated-section =
    { $language ->
        [fr] This section is an unofficial translation from the French, made for this document.
        [en] This section is an unofficial translation from the English, made for this document.
       *[other] This section is an unofficial translation made for this document.
    }
# After a line of work
as-trafficking = sometimes as a result of trafficking in persons
# The same after a line of several parts
as-trafficking-each = each sometimes as a result of trafficking in persons
note-hazardous = † Hazardous by national law or regulation.
# $year: edition
note-launched = * Launched in { $year }.
note-government-funded = † Funded by the government.

# Where the raised number of a source stands at the end of a sentence: before-stop or after-stop
citation-stands = after-stop
# Between the items of a list that hold commas or are labels.
list-separator = { "; " }
# Between words and the list that belongs to them.
colon = { ": " }
not-stated = Not stated
not-stated-columns = Not stated by the source: { $columns }.
not-stated-fields = Not stated: { $fields }
unstated-years = years
not-assessed-note = Implementation of the recommendations is not assessed.
no-follow-up = No follow-up recorded
no-follow-up-note = No follow-up is recorded.
nothing-recorded = Nothing is recorded on this.
no-recommendation = No recommendation is recorded.
standing-new = new
standing-dropped = dropped
# One or more recommendations
standing-new-long = New
standing-carried-over-long = Carried over
standing-dropped-long = Dropped
standing-not-stated-long = Years not stated by the source
# $names: institutions that should help
addressee-support = Support: { $names }
# $codes: numbers of related recommendations
see-also = See also { $codes }.
see-also-codes = see also { $codes }
# Before what is planned
next-step = Next step.
# $name: institution
next-responsible = Responsible: { $name }.
# $date: a date
next-due = Due: { $date }.
deadline-of = Deadline of the mechanism: { $date }.
# Before how many there are of each other kind. $count: recommendations implemented; $total: all, two at least
implementation-of =
    { $count ->
        [0] None of the { $total } recommendations has been fully implemented:
        [one] One of the { $total } recommendations has been fully implemented;
       *[other] { $count } of the { $total } recommendations have been fully implemented;
    }
implementation-all = All { $total } recommendations have been fully implemented.
# Parts of that sentence. $count: recommendations, one at least
implementation-partly-implemented = { $count } partly
implementation-in-progress = { $count } in progress
implementation-not-implemented = { $count } not implemented
implementation-overtaken = { $count } overtaken by events
implementation-no-information = { $count } not assessed
# What the steps mean
criterion-implemented = what is asked for is in place
criterion-partly-implemented = part of it is in place
criterion-in-progress = work on it has begun, or goes on
criterion-not-implemented = no step towards it is recorded
criterion-overtaken = events have made it pointless
criterion-no-information = nobody has assessed it
# $word: the assessor's own word, in the assessor's language
assessed-as = “{ $word }”
heading-implementation = Recommendations by implementation
heading-acronyms = Acronyms
heading-concerned = Whom they concern
response-supported = Supported by the government
response-noted = Noted by the government
response-supported-noted = Supported in part by the government
# $date: a date
reviewed-on = Entry reviewed: { $date }.
# Between short parts of a list within a sentence
list-comma = { ", " }
source-note = Source
# $count: instruments ratified; $total: instruments listed
instruments-ratified =
    { $count ->
        [one] { $count } of { $total } key conventions and protocols ratified.
       *[other] { $count } of { $total } key conventions and protocols ratified.
    }
meets-territories = { $met }{"\u00A0"}of{"\u00A0"}{ $total }
marks-note = *, †, ‡: as in the source, whose data do not say what these signs mean.
territories-note = By territory: { $names }.
# $value: a number
territory-each = { $value } each
# $example: a cell that says "1 of 2"
territories-met = "{ $example }": met in that number of the territories.
variants-note = Numbers in brackets: the source gives several values and does not say what tells them apart.
# $measure: an amount, such as a budget
currency-note = { $measure }: the source does not state the currency.
ages-note = Figures of different age groups are not to be compared.
over-whole-note = Rate over 100%: pupils younger or older than the usual age of the class count too.
meets-note = Meets standard: whether national law meets the international standard.
dash-not-stated = –: not stated.
age-not-applicable = –: no age (not applicable, or not set by law).
age-calculated = * Age calculated by the source.
age-calculated-long = * Age calculated by the source from the information available.
chart-standing-note = Each bar runs over the years in which the recommendation was made.
# $items: a sentence for each recommendation
chart-standing-alt = Bar chart of the years in which recommendations were made. { $items }
chart-standing-item = { $recommendation }, { $years }.
# $items: figures with their captions
chart-results-alt = Bar chart of results achieved: { $items }.
# $year: of the regions that a map shows; $source: who drew its boundaries
map-note = Regions as of { $year }, after { $source }. Boundaries imply no opinion.
map-note-country = Boundaries of { $year }, after { $source }. They imply no opinion.
map-note-dashed = Dashes: boundaries that are not settled.
map-status-western-sahara = The final status of Western Sahara is not settled.
map-status-kashmir = The final status of Jammu and Kashmir has not been agreed upon by the parties.
map-status-sudan = The boundary between Sudan and South Sudan, and the status of Abyei, are not settled.
map-status-kosovo = Kosovo: in the context of Security Council resolution 1244 (1999).
map-status-falkland = Argentina and the United Kingdom dispute the sovereignty over the Falkland Islands (Malvinas).
map-status-chagos = On the Chagos Archipelago, see General Assembly resolution 73/295.
map-status-cyprus = The dashes on Cyprus bound the buffer zone of the United Nations.
map-status-crimea = Crimea is shown as in General Assembly resolution 68/262.
map-status-golan = On the Golan, see Security Council resolution 497 (1981).
map-status-palestine = Armistice lines of 1949 are dashed; the status of Jerusalem is not settled.
map-note-named = Shaded or dotted: places that the text names.
map-note-later = Later changes are not shown.
# What a map shows, sentence by sentence. $country: “Mali”; $of-country: “of Mali”, if that is recorded
map-alt = Map { $of-country } and its regions.
map-alt-named = Map of { $country } and its regions.
map-alt-country = Map { $of-country } and the countries around.
map-alt-country-named = Map of { $country } and the countries around.
# $name: of the capital
map-alt-capital = The capital, { $name }, is marked with a square.
map-alt-seat = { $name } is marked with a square.
# $names: of places
map-alt-regions = Regions named: { $names }.
map-alt-tinted = Regions highlighted: { $names }.
map-alt-towns = Towns marked: { $names }.
map-alt-neighbours = Also shown: { $names }.
# $count: how many lines the chart has
# $place: step on the scale, from below; $count: how many there are; $lowest, $highest: names of its ends
scale-alt = Level { $place } of { $count }, from “{ $lowest }” to “{ $highest }”.
chart-standing-chosen = { $count } of the { $total } recommendations with stated years.
chart-standing-longest = The { $count } recommendations that have been outstanding longest.
note-own-assessment = “Our assessment” is that of the publisher of this document, on the sources cited; it is not an assessment by the mechanisms.
note-dropped = Dropped recommendations are listed but not counted.
# $file: name of the tracker's PDF
tracker-note = Wording and follow-up: { $file }.

# $author: institution that gives the rating; $period: what it covers
assessment-given = { $period }
assessment-by = Assessment by the { $author }, { $period }
assessment-none-by = { $author }, { $period }

# $period: time that the facts of a source cover; $language: of the source, a tag, if it is not that of these words
reference-covers =
    { $language ->
        [fr] (in French; facts: { $period })
        [en] (in English; facts: { $period })
       *[other] (facts: { $period })
    }

## Values

# Branches of enforcement, above rows of a table
enforcement-labour = Labour inspection
enforcement-criminal = Criminal law
enforcement-trafficking = Trafficking in persons
# $kind: of a law or regulation; $number: in full
law-number = { $kind } No. { $number }

answer-yes = Yes
answer-no = No
answer-unknown = Unknown
answer-unavailable = Unavailable
answer-not-applicable = N/A

movement-upgraded = upgraded
movement-downgraded = downgraded
movement-unchanged = unchanged

change-up = up
change-down = down
change-unchanged = unchanged
change-not-comparable = not comparable
# $percent: by how much, formatted
change-up-by = +{ $percent }
change-down-by = −{ $percent }
# The same where whole per cent would be 0, or 100 although something is left
change-up-by-less-than = up by less than { $percent }
change-down-by-less-than = down by less than { $percent }
change-down-by-more-than = down by more than { $percent }

# $count: number of years in which a recommendation was made
years-standing =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

# .short: above a column, under “By area and implementation”
status-implemented = Implemented
    .short = Full
status-partly-implemented = Partly implemented
    .short = Partial
status-in-progress = In progress
    .short = In progress
status-not-implemented = Not implemented
    .short = None
status-overtaken = Overtaken by events
    .short = Overtaken
status-no-information = Not assessed
    .short = Not assessed
status-word-not-stated = Not stated

assessor-government = government
assessor-national-institution = national institution
assessor-mechanism = the mechanism itself
assessor-un = United Nations
assessor-ngo = civil society
assessor-own = our assessment

# $number: as printed in the source, one or a range or list; $several: whether it is a range or list
locator-table =
    { $several ->
        [yes] tables { $number }
       *[no] table { $number }
    }
locator-section =
    { $several ->
        [yes] sects { $number }
       *[no] sect. { $number }
    }
locator-page =
    { $several ->
        [yes] pp. { $number }
       *[no] p. { $number }
    }
locator-paragraph =
    { $several ->
        [yes] paras { $number }
       *[no] para. { $number }
    }

language-en = English
language-fr = French

report-country-brief = Country brief
report-country-profile = Country profile
report-recommendation-tracker = Recommendation tracker
report-factsheet = Factsheet

## Review: all texts of a subject, for a person who checks them

report-review = Review of texts
# $name: name of the subject; $year: edition
title-review = { $name }: review of texts { $year }
# $year: edition
eyebrow-review = Review of texts · Edition { $year }
# $count: number of languages in the document
review-purpose =
    { $count ->
        [one] All texts of which the reports on this subject are made, to be checked and signed off.
       *[other] All texts of which the reports on this subject are made, in both languages side by side, to be checked and signed off.
    }
# Name of this language in itself
review-language = English

review-use = How to use this document
review-step-read = Read each text. Is it right, clear and complete, and do the sources after it say so? The numbers in square brackets lead to the references at the end.
review-step-compare = Read each row. Do the texts say the same, is each of them right and clear, and do the sources after it say so? The numbers in square brackets lead to the references at the end.
review-step-figures = Figures are underlined. The program writes them, from one number for all languages; the letter after a figure leads to its name above the row. A table at the end lists them all.
review-step-tick = Tick the box of a row that is right. Otherwise leave it empty and write the correction into the row. The name in grey above the row is the one under which the text is kept.
review-step-missing = A text that is missing in a language is marked so; the words of another language stand in for it.
review-step-sign = Sign for the language or languages that you have read.

review-sign = Sign-off
review-column-text = Texts
review-column-name = Name and function
review-column-signature = Signature
review-state-provisional = provisional
review-state-reviewed = reviewed
# $texts: number of texts; $missing: how many of them another language stands in for
review-count =
    { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $missing ->
        [0] none missing
       *[other] { $missing } missing
    }
# $folder: folder of the subject's data
review-entered = A signed review is entered in the data of the subject ({ $folder }):
# How a date is written in the data
review-date-pattern = YYYY-MM-DD
review-contents = Contents
review-column-section = Section
review-column-page = Page

review-names = Names
review-assessments = Assessments
review-claims = Statements
review-statistics = Statistics
review-works = Children's work by activity
review-institutions = Institutions
review-laws = Laws and regulations
review-policies = Policies
review-programmes = Programmes
review-recommendations = Recommendations
review-notes = Notes under tables
review-differences = Differences between sources
review-captions = Captions of figures
review-figures = All figures
# What is recorded as yes or no, as a step or as the value of a measure
review-answers = All answers

review-remarks = Remarks
# Above the boxes to tick; very short
review-checked = OK
review-column-figure = Figure
review-column-record = Record
# In place of a text that may be missing, such as an acronym
review-none = –
review-missing = text missing
review-level-1 = Level {"1"}
review-progress = progress
# $language: tag of the language of the source
review-original = translated from { $language ->
        [en] English
        [fr] French
       *[other] { $language }
    }
review-field-short = Short.
review-field-acronym = Acronym.
review-field-role = Role.
review-field-activity = Activity.
review-field-aim = Aim.
review-field-next = { next-step }
# Before the name of a country with "in", and with "of"
review-field-the = With its article.
review-field-in = Where?
review-field-of = Of which country?

## Checks

# Words that count as numbers in prose, for the check that every number is a figure's.
number-words = two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions half dozen dozens

# Sentences that the program makes from the data. $place: "in Mali"; $period: a year; $level: the level, in small letters; $reason: why
opening-rated = In { $period }, the US Department of Labor assessed action against child labour { $place }: { $level }.
opening-not-rated = The US Department of Labor made no assessment of action against child labour { $place } for { $period }.
opening-no-rating = No assessment of action against child labour { $place } is recorded.
opening-level = { $level } ({ $reason })
# $met, $unmet, $total: numbers of standards
opening-standards =
    { $met ->
        [0] National law meets none of the international standards that apply ({ $total }).
       *[other]
            { $unmet ->
                [0] National law meets all { $total } international standards that apply.
               *[other] National law meets { $met } of the { $total } international standards that apply.
            }
    }
# $count, $missing, $total: numbers of instruments. A territory is no country.
opening-instruments =
    { $count ->
        [0] Key conventions and protocols ratified: none of { $total }.
       *[other]
            { $missing ->
                [0] All { $total } key conventions and protocols are ratified.
               *[other] Key conventions and protocols ratified: { $count } of { $total }.
            }
    }
# $count, $total: numbers of measures
opening-enforcement =
    { $count ->
        [one] For one of { $total } main measures of law enforcement, the source gives no number.
       *[other] For { $count } of { $total } main measures of law enforcement, the source gives no number.
    }
opening-enforcement-none = The source gives no number for any of { $total } main measures of law enforcement.
opening-abuse-material = Sexual exploitation: the source's list of goods names child sexual abuse material.
# $goods: a list; $count: how many products
opening-goods = Listed as made with child labour: { $goods }.
opening-goods-forced-child = Listed as made with forced child labour: { $goods }.
opening-goods-forced = Listed as made with forced labour, but not with child labour: { $goods }.
# $count: how many are not in the list, two at least
opening-more = { $goods } and { $count } more

## Goods, frameworks

column-good = Product
column-child-labour = Child labour
column-forced-labour = Forced labour
column-forced-child-labour = Forced child labour
made-from = made from { $good }
column-framework = Set up by the Government
column-exists = Exists
programme-page = Project page
column-programme-page = More information
# How a source looks at a country
coverage-name = Name in the source: { $name }
coverage-region = Region in the source: { $region }
coverage-territories = Parts of the country are assessed separately
coverage-page = The source's page on the country
