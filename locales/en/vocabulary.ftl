### Labels of the open lists (vocabularies). A term exists if its message exists: a new term is a new line here, in every language.

## Areas of recommendations. Their order here is their order in reports.

area-legal-framework = Legal framework
area-enforcement = Enforcement
area-coordination = Coordination
area-policies = Government policies
area-social-programmes = Social programmes
area-trafficking = Trafficking in persons

## Sections of reports and of sources

section-summary = Summary
section-introduction = Introduction
section-context = Context
section-prevalence = Prevalence and sectors
section-legal-framework = Legal framework
section-enforcement = Enforcement
section-coordination = Coordination
section-policies = Government policies
section-social-programmes = Social programmes
section-prosecution = Prosecution
section-protection = Protection
section-prevention = Prevention
section-profile = Trafficking profile
section-recommendations = Priority recommendations

## Rating schemes, `.by` whom, and their levels (`SCHEME-LEVEL`). The wording of the French levels never varies.

scheme-ilab-advancement = Advancement towards eliminating the worst forms of child labour
    .by = US Department of Labor
ilab-advancement-significant = Significant advancement
ilab-advancement-moderate = Moderate advancement
ilab-advancement-minimal = Minimal advancement
ilab-advancement-none = No advancement
ilab-advancement-no-assessment = No assessment
scheme-tip-tier = Tier in the Trafficking in Persons Report
    .by = US Department of State
tip-tier-1 = Tier {"1"}
tip-tier-2 = Tier {"2"}
tip-tier-2-watch-list = Tier {"2"} Watch List
tip-tier-3 = Tier {"3"}

## Who recommends. `.short` for narrow columns.

mechanism-ilab = US Department of Labor, findings on child labour
    .short = ILAB
mechanism-tip = US Department of State, Trafficking in Persons Report
    .short = TIP report

## Conventions and protocols, in the order of reports. `.short` for narrow columns.

instrument-c138 = ILO Minimum Age Convention, 1973 (No. {"138"})
    .short = ILO C{"138"}
instrument-c182 = ILO Worst Forms of Child Labour Convention, 1999 (No. {"182"})
    .short = ILO C{"182"}
instrument-crc = Convention on the Rights of the Child (CRC)
    .short = UN CRC
instrument-crc-opac = Optional Protocol to the CRC on the involvement of children in armed conflict
    .short = CRC Protocol on armed conflict
instrument-crc-opsc = Optional Protocol to the CRC on the sale of children, child prostitution and child pornography
    .short = CRC Protocol on the sale of children
instrument-palermo-protocol = Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime (Palermo Protocol)
    .short = Palermo Protocol

## Standards in national law

standard-minimum-age = Minimum age for work
standard-hazardous-work-age = Minimum age for hazardous work
    .short = Minimum age, hazardous work
standard-hazardous-work-types = List of hazardous work prohibited for children
    .short = List of hazardous work
standard-forced-labour = Prohibition of forced labour
    .short = Ban on forced labour
standard-child-trafficking = Prohibition of child trafficking
    .short = Ban on child trafficking
standard-commercial-sexual-exploitation = Prohibition of commercial sexual exploitation of children
    .short = Ban on commercial sexual exploitation
standard-illicit-activities = Prohibition of using children in illicit activities
    .short = Ban on use in illicit activities
standard-voluntary-recruitment-age = Minimum age for voluntary State military recruitment
    .short = Voluntary military recruitment
standard-compulsory-recruitment = Prohibition of compulsory State military recruitment of children
    .short = Ban on compulsory recruitment
standard-armed-group-recruitment = Prohibition of recruitment by non-state armed groups
    .short = Ban on recruitment by armed groups
standard-compulsory-education-age = Compulsory education age
standard-free-education = Free public education

## Measures of enforcement: labour law

measure-inspectorate-funding = Labour inspectorate budget
    .short = Budget
measure-inspectors = Labour inspectors
    .short = Inspectors
# How many a source says there should be; reports draw them beside those that there are
measure-inspectors-needed = Labour inspectors needed by the ILO's ratio
    .short = Inspectors needed
measure-inspectors-meet-ilo-advice = Number of inspectors meets the ILO's technical advice
    .short = Enough inspectors by ILO advice
measure-penalties-authorised = Inspectorate may assess penalties
measure-inspector-initial-training = Initial training for new inspectors
measure-inspector-new-law-training = Training on new child labour laws
measure-inspector-refresher-courses = Refresher courses for inspectors
measure-inspections = Labour inspections
    .short = Inspections
measure-worksite-inspections = Inspections at worksites
    .short = Visits to worksites
measure-violations-found = Child labour violations found
    .short = Child labour violations
measure-violations-penalised = Child labour violations for which penalties were imposed
measure-penalties-collected = Child labour penalties collected
measure-routine-inspections = Routine inspections conducted
measure-routine-inspections-targeted = Routine inspections targeted
measure-unannounced-inspections-permitted = Unannounced inspections permitted
measure-unannounced-inspections-conducted = Unannounced inspections conducted
measure-complaint-mechanism = Complaint mechanism
measure-labour-referral = Reciprocal referral mechanism: labour authorities and social services

## Measures of enforcement: criminal law

measure-investigator-initial-training = Initial training for new criminal investigators
measure-investigator-new-law-training = Training on new laws on the worst forms
measure-investigator-refresher-courses = Refresher courses for investigators
measure-investigations = Criminal investigations
    .short = Investigations
measure-criminal-violations-found = Criminal violations found
    .short = Violations found
measure-prosecutions = Prosecutions initiated
    .short = Prosecutions
measure-convictions = Convictions
measure-criminal-penalties-imposed = Penalties imposed for the worst forms
    .short = Penalties imposed
measure-criminal-referral = Reciprocal referral mechanism: criminal authorities and social services
measure-trafficking-investigations = New investigations
measure-trafficking-prosecutions = New cases prosecuted
measure-trafficking-defendants = Defendants in these cases
measure-trafficking-convictions = Traffickers convicted
measure-victims-identified = Victims identified: confirmed
measure-potential-victims-identified = Victims identified: potential
measure-children-of-armed-groups-identified = Children used by armed groups, identified
    .short = Children identified in armed groups

## Groups of people whom a recommendation concerns

group-working-children = Children in child labour
group-children-armed-conflict = Children in armed conflict
group-hereditary-slavery = Victims of hereditary slavery
group-trafficking-victims = Victims of trafficking
group-sexual-exploitation-victims = Victims of sexual exploitation
group-children-forced-to-beg = Children forced to beg
group-domestic-workers = Children in domestic work
group-migrant-workers = Migrant workers
group-girls = Girls
group-out-of-school-children = Out-of-school children

## Groups of social programmes, in the order of reports

programme-group-government-ngo = Implemented by the Government and NGOs
programme-group-ilo = Implemented by the ILO
programme-group-reintegration = Reintegration of former combatants
programme-group-trafficking = Against trafficking in persons
programme-group-foreign-company = Foreign governments and companies
programme-group-us-government = Funded by the US Government

## Topics: coordination, policies, social programmes

topic-prevention-training = Prevention, awareness-raising and training
topic-registration-and-families = Birth registration and family reunification
topic-policy-funding = Funding and implementation
topic-victim-services = Removal, referral and services for victims

## Titles of tables: coordination and what follows

table-coordination = Bodies that coordinate action against child labour
table-other-bodies = Other bodies
table-policies = Key policies on child labour
table-programmes = Key social programmes against child labour
table-recommendations = Recommendations
table-recommendations-tip = Recommendations of the Trafficking in Persons Report
table-differences = Where sources differ
table-events = Chronology

## How two statements about the same thing compare, for a table cell

comparison-differs = Statements differ
comparison-other-conversion = Other currency conversion
comparison-other-scope = Other scope or period

## Roles of institutions

role-government = Government
role-ministry = Ministry
role-labour-enforcement = Labour law enforcement
role-criminal-enforcement = Criminal law enforcement
role-coordination = Coordination
role-protection = Protection of victims
role-human-rights = Human rights institution
role-armed-forces = Armed forces
role-international-organisation = International organisation

## Surveys behind statistics, as captions give them; `.long` in full.

survey-mics-5 = MICS {"5"}
survey-unesco-uis = UNESCO Institute for Statistics

## What a breakdown is by

breakdown-form-of-exploitation = By form of exploitation
breakdown-outcome = By outcome
breakdown-place-of-inspection = By place of inspection

## Places of projects and on maps

place-bamako = Bamako
place-segou = Ségou
place-sikasso = Sikasso
place-mopti = Mopti
place-kayes = Kayes
place-kenieba = Kéniéba
place-turin = Turin
place-douentza = Douentza
place-gao = Gao
place-kangaba = Kangaba
place-kidal = Kidal
place-koulikoro = Koulikoro
place-menaka = Ménaka
place-taoudenni = Taoudenni
place-tombouctou = Timbuktu

## Kinds of publications

publication-brochure = Brochure
publication-policy-brief = Policy brief
publication-briefing-note = Briefing note
publication-workshop-report = Workshop report
publication-report = Report

## Titles of tables; a note names the table under which it stands

table-statistics = Children's work and education
table-work = Children's work by sector and activity
table-instruments = Ratification of international conventions
table-standards = Standards in national law
table-laws = Laws and regulations
table-agencies = Bodies for enforcement and for the protection of victims
table-labour-enforcement = Enforcement of labour law
table-criminal-enforcement = Enforcement of criminal law
table-trafficking-enforcement = Trafficking in persons: prosecution and protection
table-trafficking = Trafficking in persons

## Status of laws

law-status-in-force = In force
law-status-draft = Draft
law-status-pending = Pending

## Statistics on children's work and education

statistic-working = Working children
statistic-working-agriculture = Of working children, in agriculture
statistic-working-industry = Of working children, in industry
statistic-working-services = Of working children, in services
statistic-attending-school = Attending school
statistic-combining-work-and-school = Combining work and school
statistic-primary-completion = Primary completion rate

## Sectors of children's work

sector-agriculture = Agriculture
sector-industry = Industry
sector-services = Services
sector-worst-forms = Categorical worst forms of child labour

## Topics of claims, sub-headings in the full profile: prevalence and sectors

topic-armed-conflict = Children in armed conflict
topic-hereditary-slavery = Hereditary slavery
topic-gold-mining = Artisanal gold mining
topic-debt-bondage = Debt bondage
topic-forced-begging = Forced begging
topic-education = Access to education
topic-school-attacks = Attacks on schools, displaced pupils
topic-school-closures = School closures
topic-birth-registration = Birth registration

## Topics: legal framework

topic-slavery-law = Slavery and illicit activities
topic-mining-code = Mining Code
topic-trafficking-bills = Revision of the law on trafficking
topic-light-work = Light work
topic-child-recruitment = Recruitment of children
topic-education-attacks = Protection of education from attacks

## Topics: enforcement

topic-labour-inspection = Labour inspection
topic-enforcement-budgets = Budgets
topic-labour-training = Training
topic-enforcement-data = Data on inspections and on victims
topic-criminal-means = Resources of criminal law enforcement
topic-child-labour-cases = Investigations and prosecutions
topic-armed-forces = Armed forces and armed groups
topic-children-held = Child soldiers in custody

## Trafficking in persons: topics and breakdowns

topic-tip-tier = Tier and reasons
topic-trafficking-law = The law and its penalties
topic-trafficking-cases = Investigations, trials and sentences
topic-trafficking-units = Police units and operations
topic-trafficking-resources = Training and resources
topic-trafficking-complicity = Interference and complicity
topic-army-children = Children used by the armed forces and by GATIA
topic-victim-identification = Identification of victims
topic-victim-assistance = Referral and assistance
topic-victim-shelters = Shelters
topic-victim-return = Return and residence
topic-victims-and-justice = Victims and justice
topic-children-of-armed-groups = Children associated with armed groups
topic-trafficking-plan = Plan, budget and committee
topic-trafficking-awareness = Training, awareness-raising and hotline
topic-armed-groups-plan = Action plan with armed groups
topic-prevention-gaps = Measures not taken
topic-trafficking-forms = Forms of trafficking in Mali
topic-slavery-and-bondage = Hereditary slavery and debt bondage
topic-malians-abroad = Malians exploited abroad
topic-foreign-victims = Victims from other countries
topic-migrants-and-returnees = Migrants and returnees
topic-trafficking-and-conflict = Conflict and armed groups

breakdown-age = By age
breakdown-sex = By sex
breakdown-origin = By origin
breakdown-presence-of-the-state = By presence of the State

## What a note of a project is on. The label is the title of that part.

table-facts = The project at a glance
table-places = Places
table-partners = Partners
table-sdg = SDG targets
table-publications = Publications

## Kinds of laws and regulations, before their numbers

law-kind-law = Law
law-kind-ordinance = Ordinance
law-kind-decree = Decree
law-kind-order = Order
law-kind-circular = Circular

## Which cases a measure of enforcement counts. `.elsewhere` says where the others stand.

scope-child-labour = child labour cases only
    .elsewhere = trafficking: see below

## Why a rating is what it is, in the words of who gives it

assessment-reason-continued-law = efforts made, but continuation of a law that delayed advancement
assessment-reason-continued-policy = efforts made, but continuation of a policy that delayed advancement
assessment-reason-continued-practice = efforts made, but continuation of a practice that delayed advancement
assessment-reason-continued-practices = efforts made, but continuation of practices that delayed advancement
assessment-reason-continued-law-and-practice = efforts made, but continuation of a law and a practice that delayed advancement
assessment-reason-continued-policy-and-practice = efforts made, but continuation of a policy and a practice that delayed advancement
assessment-reason-continued-law-and-policy = efforts made, but continuation of a law and a policy that delayed advancement
assessment-reason-regression-in-law = efforts made, but a step back in law delayed advancement
assessment-reason-regression-in-policy = efforts made, but a step back in policy delayed advancement
assessment-reason-regression-in-practice = efforts made, but a step back in practice delayed advancement
assessment-reason-regression-in-law-and-practice = efforts made, but steps back in law and in practice delayed advancement
assessment-reason-regression-in-policy-and-practice = efforts made, but steps back in policy and in practice delayed advancement
assessment-reason-complicit-in-forced-child-labor = efforts made, but complicit in forced child labour

## What a government has set up against child labour

framework-coordination = A mechanism to coordinate action
framework-policy = A policy against child labour
framework-program = Social programmes against child labour

## Titles of tables: goods, frameworks

table-goods = Products listed as made with child labour or forced labour
table-frameworks = Coordination, policies and programmes
