### Words for Mali. Numbers come from figures.toml: { $id } prints the figure with its qualifier and its unit.
### FIGURE($id, form: "of" | "start" | "value" | "period" | "age" | "scale") prints it in another form.

## Names of ratings

-tier-2-watch-list = Tier 2 Watch List

## Assessments: half a line that explains the rating

assessment-ilab-advancement-2020 = efforts made, but a practice that delays progress
assessment-tip-tier-2020 = significant efforts, but no increase overall

## Captions of key figures, under the number

# $working-children: children who work, percent
# $attending-school: children who attend school, percent
figure-working-children = of children { FIGURE($working-children, form: "age") } work; { $attending-school } attend school

figure-recruited-by-groups-2020 = children recruited by non-state armed groups

# $inspections-2019: labour inspections, 2019
figure-inspections-2020 = labour inspections, compared with { $inspections-2019 } in { FIGURE($inspections-2019, form: "period") }

# $tip-convicted-previous: traffickers convicted in the period before
figure-tip-convicted = traffickers convicted, compared with { FIGURE($tip-convicted-previous, form: "words") } in the previous period

## Claims: the paragraph that says it all

claim-summary = In 2020 Mali banned children from military camps and issued a decree to implement its Mining Code, which prohibits child labour in artisanal gold mines. Yet, according to the US Department of Labor, it continued to support armed groups that recruit children. Slavery as such is not a crime, services for victims remain inadequate, and the US Department of State downgraded the country to its { -tier-2-watch-list }.

## Claims: child labour, findings

claim-armed-group-support = According to the US Department of Labor, the government continued to provide in-kind support to armed groups that recruit and use children; the Department found no sign that suspected recruiters were investigated.

# $recruited-by-groups-2020: children recruited by armed groups
# $forced-recruitment-2020: cases of forced recruitment reported by the UN, 2020
# $forced-recruitment-2019: cases of forced recruitment reported by the UN, 2019
claim-armed-recruitment = Non-state armed groups recruited { $recruited-by-groups-2020 } children from Mali, Niger and Burkina Faso in 2020; the UN reported { $forced-recruitment-2020 } cases of forced recruitment, compared with { $forced-recruitment-2019 } in { FIGURE($forced-recruitment-2019, form: "period") }.

# $slavery-displaced-2020: displaced child victims of hereditary slavery identified by the CNDH
claim-hereditary-slavery = Hereditary slavery persists and affects children of the Bellah community in particular; in 2020 the National Commission on Human Rights identified { $slavery-displaced-2020 } displaced child victims from the south-west.

# $mining-children: children found at gold mines by an NGO study
# $mining-sites: mining sites that the NGO studied
# number words allowed
claim-gold-mining = Thousands of children work in artisanal gold mining, carrying heavy loads, exposed to extreme temperatures and toxic substances; an NGO study found { $mining-children } children at { $mining-sites ->
        [one] { FIGURE($mining-sites, form: "words") } site
       *[other] { FIGURE($mining-sites, form: "words") } sites
    } { FIGURE($mining-children, form: "period") }.

claim-legal-gaps = The law punishes trafficking for slavery but not slavery as such, does not expressly ban the use of children in illicit activities, and makes it possible to penalise children who were recruited by force.

# $inspectors-2020: labour inspectors, 2020
# $workforce: workers in Mali, in millions
# $inspectors-needed: labour inspectors that ILO advice would mean
claim-inspection-capacity = Mali has { $inspectors-2020 } labour inspectors for { $workforce } workers; by the ILO's ratio it would need { $inspectors-needed }. Reports say that a lack of trained staff and resources hampers inspections, above all in the north.

# $cnlte-budget-cut: cut in the budget of the CNLTE, percent
# $cnlte-budget-2020: budget of the CNLTE
claim-plan-resources = The National Unit to Fight Against Child Labour saw its budget cut by { $cnlte-budget-cut }, to { $cnlte-budget-2020 }, and for want of funds it could not monitor the national plan.

## Claims: child labour, progress

# $orders-age-limit: age below which the orders forbid the use of children
# $fama-children-ilab: children used by the armed forces, as the US Department of Labor counts them
claim-army-orders = Orders of October 2020 forbid the armed forces to use children under age { $orders-age-limit } and ban children from around military camps; { $fama-children-ilab } children had been demobilised by March 2020.

# $quarry-prison: prison term, a range with its units
claim-mining-decree = A decree of November 2020 implements the Mining Code; the Code prohibits child labour in artisanal gold mines and provides for { $quarry-prison } in prison and a fine for its use in quarries.

# $teachers-arrested-2020: Koranic teachers arrested
# $teachers-referred-2020: of these, referred to the courts
claim-begging-arrests = The Brigade for the Protection of Morals and Children arrested { FIGURE($teachers-arrested-2020, form: "words") } Koranic teachers in Bamako suspected of forcing children to beg; { FIGURE($teachers-referred-2020, form: "words") } were referred to the courts.

# $inspectorate-funding-2019: budget of the labour inspectorate, 2019
# $inspectorate-funding-2020: budget of the labour inspectorate, 2020
claim-inspectorate-budget = The labour inspectorate's budget rose from { $inspectorate-funding-2019 } to { $inspectorate-funding-2020 }, even as funding for the National Directorate of Labour and other labour offices fell.

# $removed-circular-2020: children removed from armed groups, table 9
# $removed-ddr-2020: children removed from armed groups, table 10
claim-children-removed = The US Department of Labor reports { $removed-circular-2020 } children removed from armed groups in one table of its findings and { $removed-ddr-2020 }, under the disarmament, demobilisation and reintegration programme, in another.

## Claims in full: prevalence and sectors

claim-prevalence-overview = Hereditary slavery and armed conflict are among the worst forms of child labour to which children in Mali are subjected. Children also perform dangerous tasks in agriculture, above all in growing cotton and rice, and in artisanal gold mining.
claim-prevalence-trend = In 2020 insecurity and the COVID-{"19"} pandemic led to more child trafficking, more forced child labour and more forced recruitment of children by non-state armed groups.

# $remained-with-groups-2020: children who stayed with the armed groups
claim-armed-recruitment-outcome = Of these children, { FIGURE($remained-with-groups-2020, form: "words") } stayed with the groups; the others were removed from them and reintegrated into their families.

claim-armed-groups = As in past years, the groups that recruited children by force and used them included the Platform, the Coordination of Movements for Azawad, Katiba Macina, Dan Na Ambassagou and the Dozos.
claim-armed-recruitment-reason = Non-state armed groups stepped up the recruitment and use of child soldiers to make up for combatants who had fallen.
claim-armed-group-mines = Some artisanal gold mines in the north were, moreover, in the hands of armed groups, which subjected children to forced labour there.

# $fama-children-ilab: children employed by the armed forces, as the US Department of Labor counts them
claim-army-children = The Malian Armed Forces themselves employed { $fama-children-ilab } children as couriers and in domestic service in 2020; as of March, all had been demobilised.

claim-slavery-regions = The practice exists in the north and the south-west of the country; the Bellah are also known as Black Tuareg.
claim-slavery-status = Some children are slaves from birth; others are born free, yet stay in a state of dependence. Together with their parents, they are thus forced to work for the parents' former masters in return for food, lodging and money.
claim-slavery-abuse = Children in slavery do farm work or domestic work, and they are often sexually abused.
claim-slavery-displacement = According to research, hereditary slavery displaced more people in 2020 than in the year before.

claim-gold-mining-origin = Most of them came from Mali; of those from other countries, most were victims of commercial sexual exploitation.
claim-gold-mining-regions = Children work in artisanal mines in the north, the south and the west of the country, and their hours are long.
claim-gold-mining-exploitation = Research indicates that around the mining sites children are also victims of commercial sexual exploitation and domestic servitude.

claim-debt-bondage = In the salt mines of Taoudenni, in the north, children work in debt bondage, particularly children of Songhai ethnicity.

claim-begging-practice = Some boys placed with Koranic teachers for their education are forced by them to beg in the street or to work in the fields, and must then hand over what they have earned.
claim-begging-origin = Research indicates that not all children forced to beg are Malian: some come from neighbouring countries, including Burkina Faso, Côte d'Ivoire and Senegal.
claim-begging-shelter = The government frequently came across children begging but, so widespread is the practice, it had neither the capacity nor suitable facilities to give them shelter and social services.

claim-education-costs = The Constitution guarantees education that is free and compulsory. Yet parents are expected to meet the cost of registration, uniforms and supplies, which is beyond many poor families, so that many children, girls in particular, do not go to school.
claim-education-distance = Other significant barriers are the long way from village to school and a shortage of classes and teachers.
claim-education-abuse = There is also some evidence that physical, psychological and sexual abuse, including corporal punishment, keeps some children from staying at school.

claim-school-attacks = Armed groups attacked schools in northern Mali on numerous occasions in 2020: they looted them, destroyed learning materials and infrastructure, and occupied premises.
claim-displaced-pupils = Research indicates that internally displaced children had their education interrupted and met with obstacles when, having fled from home, they tried to enrol in school.

claim-schooling-disrupted = In 2020 insecurity, teachers' strikes and the pandemic made it considerably harder for children throughout Mali to get an education.
claim-schools-closed = The pandemic kept all schools shut from mid-March until early May.
claim-teacher-strikes = Strikes by teachers, which began in January, lasted until September, when the unions and the transition government agreed on salaries.
claim-schools-reopened = With this agreement the government was able to reopen some schools and to organise examinations in October, but in December the second wave of the pandemic closed them again.

claim-birth-registration = The birth of many of Mali's children goes unregistered, which may put services such as education out of their reach.

# number words allowed
claim-birth-certificates = Research indicates that hundreds of thousands of children have no birth certificate. They are not excluded from school for want of papers, but may not be allowed to sit national examinations.

## Claims in full: legal framework

claim-conventions-and-laws = Mali has ratified all the key international conventions on child labour and has laws and regulations on the subject. There are gaps in these, however: children are not adequately protected by them from the worst forms of child labour, among them recruitment by non-state armed groups and use in illicit activities.

claim-slavery-law = The Labour Code bans forced labour in general, but hereditary slavery is not specifically prohibited in it.
claim-illicit-activities-law = Contrary to international standards, Malian law also does not prohibit using, procuring or offering a child for the production and trafficking of drugs.

claim-mining-code-ban = Article {"50"} of the new Code is to prohibit not only child labour in traditional gold mines but also the use of explosives, acids, cyanide and mercury.
claim-mining-code-titles = An operation that uses child labour, or any other practice in violation of human rights, is to lose its mining titles under Article {"189f"}.

# $quarry-fine: fine for child labour in quarries, a range with its currency
claim-mining-code-fine = For child labour in quarries, Article {"194"} adds to the prison term a fine of { $quarry-fine }.

# $aggravated-trafficking-age-draft: age of the child below which penalties would be aggravated
# $aggravated-trafficking-age: the same under the law as it was
claim-trafficking-law-revision = The Ministry of Justice and the United Nations Office on Drugs and Crime revised the law of 2012 so that penalties are aggravated for trafficking in any child under age { $aggravated-trafficking-age-draft }, and no longer only in children under age { $aggravated-trafficking-age }.

claim-trafficking-bills-pending = The drafts of this law and of a law on the smuggling of migrants, however, were still pending.

# $light-work-lowest-age: lowest age for light work in the Labour Code
# $light-work-highest-age: highest age of the children concerned
# $light-work-hours: most hours of light work a day, with the unit
claim-light-work-rules = Between the ages of { $light-work-lowest-age } and { $light-work-highest-age }, children may do domestic work or light seasonal work under Articles {"189.35"} and {"189.36"} of the Labour Code, provided that it does not keep them from attending school or exceed { $light-work-hours }.

# $light-work-minimum-age: lowest age for light work in international standards
claim-light-work-standards = These rules fall short of international standards, because they apply to children under age { $light-work-minimum-age }; nor does the law lay down the conditions for such work.

# $protected-age: age below which the Child Protection Code protects
claim-recruitment-offences = The Child Protection Code protects children under age { $protected-age }, and the Penal Code punishes several of the worst forms of child labour. Some of the offences in the former, though, carry no criminal penalty: military recruitment by non-state armed groups is one of them.

# $protected-age: age below which the Child Protection Code protects
# $penal-code-recruitment-age: age below which the Penal Code provides penalties
claim-recruitment-penalties = While the Child Protection Code bars children under age { $protected-age } from taking part in armed conflict and from joining the armed forces, it provides for prison only if perpetrators reoffend; the Penal Code, for its part, has criminal penalties only for cases in which the children are under age { $penal-code-recruitment-age }.

claim-irresistible-force = According to Article {"28"} of the Penal Code, the penalties of that Code should not apply to offences committed in self-defence or under a force that the person was unable to resist.
claim-circular-ages = An inter-ministerial circular of 2013 on children associated with armed forces and groups states that this article applies to children involved in armed conflict, without defining the ages of the children whom it covers.

# $protected-age: age below which a person is a child
claim-recruited-children-penalised = Some children under age { $protected-age } who are linked to non-state armed groups may thus be penalised directly for having been subjected to one of the worst forms of child labour.

claim-education-bill-workshop = In December 2020 a workshop on a draft law to protect education from attacks was held by the national technical committee that monitors the Safe Schools Declaration, together with the United Nations.
claim-education-bill = The draft lays down what parties to a conflict must do to protect education, and the criminal sanctions for attacking schools and for related offences.

## Claims in full: enforcement

claim-enforcement-overview = Mali has institutions to enforce its laws on child labour, and in 2020 both labour and criminal law enforcement agencies took action. Gaps in their operations, however, in particular too little money and too few staff, may hinder adequate enforcement.

claim-labour-inspectors-regions = Every region has labour inspectors. In some areas, though, government services are limited or absent because of the insecurity that non-state armed groups cause by their presence.

# $workers-per-inspector: workers for each inspector in the ILO's ratio
claim-ilo-ratio = For the size of the workforce there are probably too few inspectors: the ILO's technical advice for less developed countries is to approach a ratio of one inspector to { $workers-per-inspector } workers.

claim-legal-proceedings = According to reports, equipment, transport and funding are lacking too, which also hampers legal proceedings; this affects the National Unit to Fight Against Child Labour (CNLTE) as much as the inspectorate, above all in remote areas of the north.

# $cnlte-budget-2020: budget of the CNLTE
# $cnlte-budget-cut: cut in the budget of the CNLTE, percent
claim-cnlte-budget = The National Unit to Fight Against Child Labour (CNLTE) received { $cnlte-budget-2020 } in 2020, { $cnlte-budget-cut } less than in 2019, as funds had to be reallocated to the response to the pandemic.

claim-cnlte-means = In the CNLTE's own view this is insufficient, given the extent and the severity of child labour: it lacks money for its office, and its staff have neither a vehicle nor fuel for their mission.

# $anti-trafficking-budget-ilab: budget against trafficking, 2020
claim-anti-trafficking-funding = To fight human trafficking the government budgeted { $anti-trafficking-budget-ilab } in 2020, which allowed it to undertake activities with NGOs, such as awareness campaigns, workshops and training sessions.

# $directorate-budget-2020: budget of the National Directorate of Labour and other labour offices, 2020
# $directorate-budget-2019: the same in 2019
claim-directorate-budget = The National Directorate of Labour and other labour offices had a budget of { $directorate-budget-2020 }, compared with { $directorate-budget-2019 } in { FIGURE($directorate-budget-2019, form: "period") }.

# $inspectors-trained-2020: new employees of the labour inspectorate who were trained
# $cnlte-staff-trainings-2020: training courses that staff of the CNLTE received
claim-labour-training = At the National School of Administration, { FIGURE($inspectors-trained-2020, form: "words") } people new to the labour inspectorate received their initial training in 2020. The staff of the CNLTE had { $cnlte-staff-trainings-2020 ->
        [one] { FIGURE($cnlte-staff-trainings-2020, form: "words") } training course
       *[other] { FIGURE($cnlte-staff-trainings-2020, form: "words") } training courses
    } related to child labour.

claim-enforcement-data-published = The government published data on its enforcement of labour law, including the number of inspections conducted and of violations identified, the US Department of Labor says in the introduction to its findings.
claim-enforcement-data-missing = For the report itself, however, it provided no specific data from inspections in the field in 2020: neither on violations of child labour laws nor on penalties imposed or collected.
claim-children-removed-unknown = The annual report of the CNLTE usually has information on children whom NGOs have removed from child labour, but none is available on children removed as a result of labour inspections; the CNLTE itself removed none from the worst forms.
claim-statistics-rare = According to research, the government seldom gathers statistics on the matter, and data on the worst forms of child labour have no central database.
claim-victims-undercounted = As child labour is widespread and the laws are not adequately enforced, there are probably more child victims than the reported number suggests, according to research.

claim-criminal-staffing = Research indicates that there are too few law enforcement agents, considering how prevalent the worst forms of child labour are in the country.
claim-criminal-means = The government sought to provide more training and resources; even so, research found Mali short of the trained staff, equipment, transport and funding it needs to enforce criminal law on the worst forms adequately, particularly in remote areas.

# $bcpem-vehicles-2020: vehicles of the Brigade
claim-bcpem-means = At the Brigade for the Protection of Morals and Children, research showed an insufficient budget, { $bcpem-vehicles-2020 ->
        [one] only { FIGURE($bcpem-vehicles-2020, form: "words") } vehicle
       *[other] only { FIGURE($bcpem-vehicles-2020, form: "words") } vehicles
    } for inspections and, in each quarter of 2020, very little fuel; staff reportedly received no office materials and had to provide official documents and furniture from resources of their own.

claim-criminal-information = The government did not say whether officials had been trained on new laws against the worst forms of child labour, or which penalties had been imposed for them.
claim-conflict-and-slavery = Political instability may hinder the enforcement of labour and criminal law in northern Mali; because of it, reports indicate, hereditary slavery, forced labour and trafficking in persons have become more prevalent since conflict broke out in 2012.

claim-judicial-statistics = The judicial authorities could not give full statistics on child labour cases investigated, prosecuted or ending in conviction in 2020.

# $house-cleaner-investigations-2020: investigations into the ill-treatment of children employed as house cleaners
claim-house-cleaners = It also reported { FIGURE($house-cleaner-investigations-2020, form: "words") } investigations into the ill-treatment of children who work as house cleaners.

# $child-trafficking-cases-2020: cases of suspected child trafficking that were prosecuted
# $other-prosecutions-2020: other prosecutions related to child labour
claim-child-trafficking-acquittal = Besides { $child-trafficking-cases-2020 ->
        [one] { FIGURE($child-trafficking-cases-2020, form: "words") } case
       *[other] { FIGURE($child-trafficking-cases-2020, form: "words") } cases
    } of suspected child trafficking that ended in acquittal, they reported { FIGURE($other-prosecutions-2020, form: "words") } more prosecutions related to child labour.

claim-interference = Many in the justice sector observed that government officials interfered in slavery-related cases, seeking to have charges dismissed.

claim-support-and-rating = Because of this support, a practice that delays the elimination of child labour, the Department rates Mali's advancement in 2020 as only minimal, despite new initiatives on the subject.
claim-gatia = Among the groups supported was the Imghad Tuareg and Allies Self-Defence Group (GATIA). Led by the Inspector General of the Malian Armed Forces, it is a subgroup of the Platform, a coalition of pro-government signatory armed groups that splintered in 2019.
claim-no-investigation = Neither the actions of that general and of other members of the national armed forces, nor those of the non-state armed groups alleged to have recruited and used child soldiers, were investigated, as far as the Department could find.

claim-army-orders-issued = The orders came from the Chief of Defence Staff and the Minister of Defence and went to military commanders.
claim-army-focal-point = The Ministry of Defence also designated a focal point on child soldiers, who coordinates with international organisations.

# $detained-ilab: children still held at the end of the period
claim-children-held = Child soldiers continued to be held in custody until the government had established their age; at the close of the period { $detained-ilab } were still in detention.

claim-children-held-transfer = Their transfer has reportedly improved. Even so, according to the UN, their release was hard to obtain as long as their age had not been confirmed in a way that satisfied the authorities; they are sometimes held with adults.

## Claims: trafficking in persons

# The introduction of the report: tier, movement, reasons

claim-tip-rating = The Trafficking in Persons Report 2020 of the US Department of State finds that the government did not fully meet the minimum standards for eliminating trafficking, but was making significant efforts to do so.

claim-tip-rating-efforts = Among these efforts it names the first prosecutions ever brought for hereditary slavery, a higher number of convictions, and continued training and awareness-raising.

# $tip-children-identified: children used by armed groups who were identified
claim-tip-rating-children = To deal with the problem of child soldiers, the government continued its disarmament, demobilisation and reintegration programme with the United Nations: it handed over to an international organisation all children verified as associated with the Malian Armed Forces (FAMa), and worked with an international organisation to train security and law enforcement officials in protecting children in armed conflict, including handover protocols. Together with an international organisation it identified { $tip-children-identified } children used by armed groups, most of whom were referred to international organisations for care.

claim-tip-rating-decline = On the whole, however, the report finds no increase in efforts over the previous period. For the first time, observers confirmed that a unit of the FAMa had recruited children and used them in support roles.

claim-tip-rating-gatia = According to the Department of State, the government continued to support and work with the Imghad Tuareg and Allies Self-Defence Group (GATIA), a non-state armed group led by a Malian general, which recruited and used child soldiers, though by some accounts fewer than in the past. The authorities neither investigated people suspected of recruiting child soldiers, officials among them, nor took steps to stop armed groups from recruiting or using children.

claim-tip-rating-means = Law enforcement, it says, was still held back by a lack of resources and a poor understanding of what trafficking is, and shelters and services for victims, men and boys in particular, remained insufficient and mostly confined to Bamako. For these reasons Mali was downgraded to the { -tier-2-watch-list }.

# Prosecution

claim-tip-prosecution-efforts = According to the US Department of State, law enforcement efforts against trafficking remained insufficient.

# $tip-prison-trafficking: prison term for trafficking, a range with its unit
# $tip-prison-begging: prison term for forced begging, a range with its unit
# $tip-fine-begging: fine for forced begging, a range with its currency
claim-tip-law-penalties = Law No. {"2012-023"} on Combating Trafficking in Persons and Similar Practices, as amended, makes trafficking for sexual exploitation or forced labour a crime. It provides for { $tip-prison-trafficking } in prison, except that forced begging carries a lesser penalty: { $tip-prison-begging } in prison and a fine of { $tip-fine-begging }.

claim-tip-law-severity = The Department of State considers these penalties sufficiently severe and, for sex trafficking, commensurate with those for other serious crimes, such as rape.

claim-tip-law-slavery = Officials and NGOs said, however, that the law could not be applied effectively to cases of hereditary slavery, because it does not define the concept precisely.

claim-tip-law-revision = In July 2019 the government worked with an international organisation to revise the law; at the end of the period government bodies were reviewing the draft.

claim-tip-justice-decree = As in earlier periods, the Minister of Justice issued a decree instructing judicial staff to give priority to prosecutions under the 2012 law.

claim-tip-data = Data on action against trafficking were incomplete and hard to obtain, as there is no central mechanism to gather full statistics.

# $tip-convicted: traffickers convicted
# $tip-convicted-previous: traffickers convicted in the period before
# $tip-cases: cases brought
# $tip-defendants: defendants in these cases
claim-tip-convictions = Courts convicted { $tip-convicted } traffickers, compared with { FIGURE($tip-convicted-previous, form: "words") } in the previous period; prosecutors brought { $tip-cases } cases against { $tip-defendants } defendants, including, NGOs note, the first for hereditary slavery.

# $tip-investigations-new: new trafficking investigations
# $tip-investigations-slavery: of these, into hereditary slavery
# $tip-investigations-continued: investigations carried on from earlier periods
# $tip-investigations-previous: investigations in the period before
claim-tip-investigations = The authorities reported { $tip-investigations-new } new investigations, { $tip-investigations-slavery } of them into hereditary slavery, and { $tip-investigations-continued } continued from earlier periods, compared with { $tip-investigations-previous } investigations in the previous period.

# $tip-cases-continued: prosecutions carried on from earlier periods
# $tip-cases-previous: cases brought in the period before
# $tip-defendants-previous: defendants in these cases
claim-tip-prosecutions = Besides the new cases, prosecutors pursued { FIGURE($tip-cases-continued, form: "words") } from earlier periods; in the previous period they had brought { $tip-cases-previous } cases against { $tip-defendants-previous } defendants. Most prosecutions were for sex trafficking, some for hereditary slavery.

# $tip-convicted-nigerians: Nigerians convicted of sex trafficking
# $tip-prison-nigerians: their prison sentences, a range with its units
# $tip-convicted-malians: Malians convicted of owning slaves
# $tip-prison-suspended: their suspended sentence, with the unit
# $tip-fine-slavery: the fine of each, with its currency
claim-tip-sentences = Among those convicted, { FIGURE($tip-convicted-nigerians, form: "words") } Nigerians were sentenced to prison terms of { $tip-prison-nigerians } for sex trafficking. For owning slaves, { FIGURE($tip-convicted-malians, form: "words") } Malians each received a suspended prison sentence of { $tip-prison-suspended } and a fine of { $tip-fine-slavery }.

claim-tip-assize-court = For lack of sufficient funds the Assize Court, which hears all serious crimes including trafficking, could hold only a limited number of regular sessions, and trafficking cases were considerably delayed.

# $tip-arrested-sex-trafficking: people arrested on suspicion of sex trafficking
# $tip-arrested-forced-labour: people arrested on suspicion of forced labour
claim-tip-operation = In October 2019 the Brigade for the Protection of Morals and Children (BCPEM) of the national police, the gendarmerie and INTERPOL carried out a joint operation in the artisanal gold mines of Kangaba and Bamako, for which Nigeria's National Agency for the Prohibition of Trafficking in Persons provided interpretation. It led to the arrest of { FIGURE($tip-arrested-sex-trafficking, form: "words") } people suspected of sex trafficking and { FIGURE($tip-arrested-forced-labour, form: "words") } suspected of forced labour.

claim-tip-units = The BCPEM was the main unit that investigated sex trafficking and cases involving minors. The Specialised Judicial Unit and the Specialised Investigation Brigade investigated other forms of trafficking, but their staff had neither adequate training nor sufficient resources.

claim-tip-new-brigade = In October 2019, with the help of a foreign donor, the government set up the Brigade to Combat Migrant Smuggling and Human Trafficking (BRTMTEH), a police force that deals mainly with cross-border trafficking and migrant smuggling.

# $tip-trained-identification: officials trained to identify victims
# $tip-trained-judicial: justice professionals trained by an NGO
claim-tip-training = An international organisation trained { $tip-trained-identification } officials, among them shelter staff, judges, prosecutors and law enforcement officers, to identify victims, with limited support from the government. An NGO, with the contribution of a foreign donor, trained { $tip-trained-judicial } justice professionals in victim-centred techniques for investigating and prosecuting hereditary slavery.

claim-tip-training-conflict = In October 2019 an international organisation trained judicial officials, security forces and police in the protection of children affected by armed conflict, including the protocols for referring and handing over children associated with armed groups. Staff turnover and frequent transfers limited the effect of this training.

claim-tip-means = Lack of awareness of the 2012 law held back law enforcement. Action against trafficking also suffered from the shortage of funds and resources, including vehicles and investigative equipment, that affected all police forces.

# $tip-regions-without-state: regions in which the State has little or no presence
# $tip-regions: regions of Mali
claim-tip-state-presence = Because of lasting insecurity, the government's presence was limited, or there was none, in { FIGURE($tip-regions-without-state, form: "words") } of the country's { FIGURE($tip-regions, form: "words") } regions, mainly in the north and centre.

claim-tip-interference = According to some observers, officials interfered in hereditary slavery cases to have them dismissed, and sometimes threatened members of the community after arrests for hereditary slavery.

# $tip-police-prosecuted: police officers against whom the case was dropped
claim-tip-case-dropped = For lack of evidence, prosecutors dropped the case brought in earlier periods against { FIGURE($tip-police-prosecuted, form: "words") } Malian police officers. According to the US Department of State, the officers were alleged to have helped a former diplomat of the Democratic Republic of the Congo arrange the transport of Congolese girls to countries in Africa, Europe and Asia in order to exploit them.

# $tip-victims-returned: victims returned to their trafficker
claim-tip-police-complicity = A foreign government stated that Malian law enforcement officers had returned { FIGURE($tip-victims-returned, form: "words") } trafficking victims to their trafficker. It also reported a case in which officers allegedly made victims pay bribes before the police would free them from their traffickers.

# $fama-children-tip: children used by the armed forces, as the US Department of State counts them
claim-tip-army = Observers confirmed for the first time that the FAMa had recruited and used { $fama-children-tip } children { FIGURE($fama-children-tip, form: "age") } in the Gao region, in support roles, as messengers and domestic helpers. In November 2019 the FAMa handed these children over to their families and to an international organisation for care.

# $fama-children-unconfirmed: further children, in unconfirmed allegations
claim-tip-army-unconfirmed = In February 2020 an international organisation reported unconfirmed allegations that the FAMa had recruited and used { $fama-children-unconfirmed } more children in support roles, again in the Gao region.

# $tip-gatia-children: children whose recruitment and use by GATIA was confirmed
# $tip-gatia-children-previous: the same in the period before
claim-tip-gatia = GATIA, too, continued to recruit and use child soldiers: an international organisation confirmed the recruitment and use of { $tip-gatia-children ->
        [one] { FIGURE($tip-gatia-children, form: "words") } child
       *[other] { FIGURE($tip-gatia-children, form: "words") } children
    } during the period, compared with { $tip-gatia-children-previous } in the previous one.

claim-tip-no-proceedings = The authorities reported no investigation, prosecution or conviction of traffickers, or of corrupt and complicit officials, for offences involving child soldiers or for other trafficking crimes.

# Protection

claim-tip-protection-efforts = According to the US Department of State, the government slowed its efforts to identify and protect victims of trafficking.

# $tip-victims-confirmed: confirmed victims of sex trafficking
# $tip-victims-potential: potential victims
# $tip-victims-confirmed-previous: confirmed victims in the period before
# $tip-victims-potential-previous: potential victims in the period before
claim-tip-victims = Officials and partner NGOs identified { $tip-victims-confirmed } confirmed victims of sex trafficking and { $tip-victims-potential } potential victims, compared with { $tip-victims-confirmed-previous } confirmed and { $tip-victims-potential-previous } potential trafficking victims in the previous period.

# $tip-victims-kangaba: victims of sex trafficking identified by the authorities
# $tip-children-associated: children associated with armed groups who were identified
claim-tip-victims-origin = The authorities identified { $tip-victims-kangaba } victims of sex trafficking from Nigeria, Guinea and Burkina Faso, who were exploited at an artisanal gold mine in Kangaba and in Bamako. With an international organisation they also identified { $tip-children-associated } children associated with armed groups.

claim-tip-no-identification-mechanism = The government had no standard mechanisms for identifying victims.

claim-tip-referral = There was no formal referral mechanism. To refer identified victims to services, however, the government worked closely with the Fodé and Yaguine Assistance Network (RAFY), a national network of NGOs, international organisations and ministries, among them the Ministry for the Promotion of Women, Children and the Family (MPFEF).

claim-tip-rafy-difficulties = RAFY reported that it had not worked effectively during the period, for lack of coordination among its members.

# $tip-rafy-victims: victims whom RAFY assisted
# $tip-rafy-children: foreign children among them
# $tip-rafy-girls: girls
# $tip-rafy-boys: boys
# $tip-rafy-adults: foreign adults whom RAFY assisted
# $tip-rafy-women: women
# $tip-rafy-men: men
claim-tip-rafy-assisted = With some help from the government, RAFY assisted { $tip-rafy-victims } victims of trafficking, including { $tip-rafy-children } foreign children ({ $tip-rafy-girls } girls and { $tip-rafy-boys } boys). It also assisted { $tip-rafy-adults } foreign adults ({ $tip-rafy-women } women and { $tip-rafy-men } men).

# $tip-rafy-pakistan: adults from Pakistan
# $tip-rafy-bangladesh: adults from Bangladesh
# $tip-rafy-india: adults from India
# $tip-rafy-sudan: adults from Sudan
# $tip-rafy-sri-lanka: adults from Sri Lanka
# $tip-rafy-cameroon: adults from Cameroon
# $tip-rafy-west-africa: adults from other countries, in West Africa
# $tip-rafy-malian-children: Malian children identified as potential victims
claim-tip-rafy-origin = Of the adults, { $tip-rafy-pakistan } came from Pakistan, { $tip-rafy-bangladesh } from Bangladesh, { $tip-rafy-india } from India, { $tip-rafy-sudan } from Sudan, { $tip-rafy-sri-lanka } from Sri Lanka, { $tip-rafy-cameroon } from Cameroon and { $tip-rafy-west-africa } from other countries, all in West Africa. RAFY also identified { $tip-rafy-malian-children } Malian children as potential victims.

claim-tip-services = Services varied from place to place but generally included shelter, food, psychosocial counselling, vocational training, repatriation and help with reintegration. Most of these services were provided by NGOs, on which the authorities relied, and paid for by private and international donors.

claim-tip-services-insufficient = According to an international organisation, services for victims remained insufficient.

# $tip-shelters-helping: shelters that helped potential child victims
claim-tip-shelters = The MPFEF had general shelters for victims of trafficking, { FIGURE($tip-shelters-helping, form: "words") } of which helped Guinean and Nigerian children who were potential victims.

# $tip-shelters-bamako: shelters for victims in Bamako
claim-tip-shelters-limited = Shelters had limited capacity, and only { $tip-shelters-bamako ->
        [one] { FIGURE($tip-shelters-bamako, form: "words") } was
       *[other] { FIGURE($tip-shelters-bamako, form: "words") } were
    } available to victims in Bamako. Outside the capital, above all in the north, both shelters and services remained limited.

claim-tip-shelters-equal = Malian and foreign victims received the same services. Some shelters offered services suited to women, but none did so for men.

# $tip-returned-from-senegal: Malian children returned from Senegal
claim-tip-repatriation = With international organisations, the government coordinated the repatriation of { $tip-returned-from-senegal ->
        [one] { FIGURE($tip-returned-from-senegal, form: "words") } Malian child
       *[other] { FIGURE($tip-returned-from-senegal, form: "words") } Malian children
    } exploited in Senegal; it provided travel documents and arranged family reunification.

# $tip-nigerian-victims: Nigerian victims helped
claim-tip-nigerian-consulate = The Nigerian consulate in Bamako and an international organisation helped { $tip-nigerian-victims } Nigerian victims with shelter, basic services and repatriation.

claim-tip-legal-alternatives = The authorities offered victims no legal alternative to being sent back to countries where they would face retaliation or hardship. Most of the victims identified, however, were nationals of ECOWAS countries and so needed no special status to stay in Mali.

claim-tip-victim-participation = There was no formal policy to encourage victims to take part in the trials of their traffickers. According to sources cited by the US Department of State, authorities pressed victims for statements without regard to their trauma, for fear that they might no longer be available or willing to testify once they had entered the centres of NGOs and international organisations.

claim-tip-civil-suits = Victims could bring civil suits against their traffickers. The government did not say whether any had done so, in part because many did not know that they could.

claim-tip-non-punishment = The law shielded victims from penalties for unlawful acts that their traffickers made them commit. As there were no formal identification procedures, however, some victims may have gone unrecognised in the justice system.

claim-tip-protocol = The authorities continued to follow the inter-ministerial protocol of 2013, which requires them to refer former child soldiers to reintegration centres, but most of the officials trained in it had been moved to other posts.

# $tip-children-identified: children used by armed groups who were identified
# $tip-children-identified-previous: the same in the period before
claim-tip-children = The government and international organisations reported that they had identified { $tip-children-identified } children used by armed groups and referred most of them for care; in the previous period, { $tip-children-identified-previous } had been identified and cared for.

claim-tip-ddr-agreement = The children had been used by non-state armed groups; the work was done under an agreement with an international organisation on disarmament, demobilisation and reintegration.

# $detained-tip: children held for alleged ties with armed groups
claim-tip-detention = According to an international organisation, { $detained-tip } children were detained without justification for alleged ties with armed groups; concern was also voiced that some children were held alongside adults.

claim-tip-detention-adults = This concern, raised by an international organisation, was about some children, potential victims of trafficking among them, who were held in the same quarters as adults in military detention centres, which made them more vulnerable to exploitation.

# Prevention

claim-tip-prevention-efforts = According to the US Department of State, the government's efforts to prevent trafficking remained weak.

claim-tip-plan = Implementation of the National Plan of Action to Combat Trafficking in Persons (2018–2022) continued.

# $anti-trafficking-budget-tip: budget against trafficking, April 2019 to March 2020
# $anti-trafficking-budget-ilab: budget against trafficking, 2020
claim-tip-budget = The government allocated { $anti-trafficking-budget-tip } to the fight against trafficking, the same amount as the year before; for 2020 the US Department of Labor gives { $anti-trafficking-budget-ilab }.

claim-tip-plan-activities = With government funds, the authorities carried out activities under the plan, such as training and, together with NGOs, awareness-raising.

# $committee-meetings: meetings of the anti-trafficking committee
claim-tip-committee = The national anti-trafficking committee met { $committee-meetings ->
        [one] { FIGURE($committee-meetings, form: "words") } time
       *[other] { FIGURE($committee-meetings, form: "words") } times
    }; lack of coordination among its members and the absence of dedicated staff held back its work.

## What work children do. The parts stand in a list after the words of the line

work-crops = Growing crops, particularly cotton and rice
work-part-cultivating = cultivating
work-part-harvesting = harvesting
work-part-ginning = ginning
work-part-processing = processing
work-part-transporting = transporting
work-part-applying-fertilisers = applying chemical fertilisers
work-livestock = Raising livestock
work-part-oxen = oxen
work-part-small-ruminants = small ruminants
work-fishing = Fishing
work-part-collecting-fish = collection
work-part-throwing-nets = throwing nets
work-part-piloting-boats = piloting small boats
work-gold-mining = Artisanal gold mining
work-part-digging-shafts = digging shafts
work-part-extracting-ore = extracting ore from underground tunnels
work-part-crushing-ore = crushing ore
work-part-amalgamating-ore = amalgamating ore with mercury
work-quarrying = Rock quarrying
work-assembling-canoes = Assembling fishing canoes
work-construction = Construction
work-domestic-work = Domestic work
work-street-work = Street work
work-part-market-vending = vending in markets
work-part-begging = begging
work-part-transport-sector = work in the transport sector
work-forced-labour = Forced labour
work-part-forced-in-mining = artisanal mining
work-part-forced-in-domestic-work = domestic work
work-part-forced-in-street-work = street work
work-part-forced-in-salt = salt production
work-part-forced-in-farming = farming (including rice production)
work-sexual-exploitation = Commercial sexual exploitation
work-forced-recruitment = Forced recruitment by non-state armed groups for use in armed conflict
work-hereditary-slavery = Hereditary slavery
work-forced-begging = Forced begging imposed by Koranic teachers

## Notes under tables

note-statistics-availability = For some of these indicators the sources that the report uses have no data.
note-statistics-completion = Primary completion rate: data of 2017, which the UNESCO Institute for Statistics published in 2021.
note-statistics-survey = All other data: analysis by the International Labour Organization of statistics from the Multiple Indicator Cluster Survey (MICS {"5"}), 2015.
note-work-hazardous = Work that national law or regulation classes as hazardous is, as such, relevant to Article {"3(d)"} of ILO Convention No. {"182"}.
note-work-worst-forms = Categorical worst forms are those that Article {"3(a)–(c)"} of ILO Convention No. {"182"} regards as worst forms of child labour in themselves.
note-work-examples = For livestock, fishing, gold mining and street work, the tasks named are examples.
note-budget-change = The change in the inspectorate's budget is that of the amounts in CFA francs, which the text of the source gives; between the US dollars of its table the rise is larger, because they were converted at different rates.
note-labour-violations = The introduction of the report says that the government published the number of violations identified; for violations that concern child labour, neither the table nor the text gives a number.

# $house-cleaner-investigations-2020: investigations into the ill-treatment of children employed as house cleaners
# $child-trafficking-cases-2020: cases of suspected child trafficking that were prosecuted
# $other-prosecutions-2020: other prosecutions related to child labour
note-criminal-cases = Where the table has "unknown" for 2020, the text of the report mentions some cases: { FIGURE($house-cleaner-investigations-2020, form: "words") } investigations by the Brigade for the Protection of Morals and Children, { $child-trafficking-cases-2020 ->
        [one] { FIGURE($child-trafficking-cases-2020, form: "words") } prosecution
       *[other] { FIGURE($child-trafficking-cases-2020, form: "words") } prosecutions
    } for suspected child trafficking and { FIGURE($other-prosecutions-2020, form: "words") } more related to child labour.

## Figures that differ: what both speak of, and captions that tell them apart

difference-anti-trafficking-budget-ilab = Government funds against human trafficking
difference-convictions-2019 = Convictions
difference-detained-ilab = Children detained in connection with armed groups
difference-fama-children-ilab = Children used by the Malian Armed Forces
difference-forced-recruitment-2019 = Children and non-state armed groups: forced recruitment and identification
difference-forced-recruitment-2020 = Children recruited by non-state armed groups
difference-removed-circular-2020 = Children removed from armed groups

figure-anti-trafficking-budget-ilab = budgeted to fight human trafficking
figure-anti-trafficking-budget-tip = allocated to efforts against trafficking, as in the year before

# $convictions-2019: the number that the caption accompanies; for French 0 is singular
figure-convictions-2019 = { $convictions-2019 ->
        [one] conviction
       *[other] convictions
    } for child labour offences

figure-detained-ilab = children still in detention at the close of the period, their age not yet established
figure-detained-tip = children detained without justification, according to an international organisation
figure-fama-children-ilab = children employed as couriers and in domestic service

# $fama-children-tip: children used by the armed forces, as the US Department of State counts them
figure-fama-children-tip = children { FIGURE($fama-children-tip, form: "age") } used in support roles

figure-forced-recruitment-2019 = cases of forced recruitment of children reported by the UN
figure-forced-recruitment-2020 = cases of forced recruitment of children reported by the UN
figure-tip-children-identified = children used by armed groups who were identified
figure-removed-circular-2020 = child soldiers removed, under the circular and the protocol on their release
figure-removed-ddr-2020 = children removed, under the disarmament, demobilisation and reintegration programme

# $fama-children-tip-profile: the children that the caption accompanies
figure-fama-children-tip-profile = children { FIGURE($fama-children-tip-profile, form: "age") } used in support roles

figure-tip-children-associated = children associated with armed groups who were identified

# $tip-gatia-children: the number that the caption accompanies
figure-tip-gatia-children = { $tip-gatia-children ->
        [one] child
       *[other] children
    } recruited and used

# $tip-gatia-children-profile: the number that the caption accompanies
figure-tip-gatia-children-profile = { $tip-gatia-children-profile ->
        [one] child
       *[other] children
    } recruited and used

figure-investigations-2019 = investigations related to child labour
figure-tip-investigations-new = new investigations into trafficking
figure-prosecutions-2019 = prosecutions related to child labour
figure-tip-cases = trafficking cases prosecuted

claim-tip-committee-means = Its members also took too little responsibility for the activities of the plan. No staff, not even the committee's chair, worked on trafficking alone, which seriously hampered the authorities' efforts to coordinate action against trafficking consistently.

claim-tip-awareness = In November 2019 the committee, with the support of a foreign donor, trained members of the Malian Bar in the 2012 law. In Gao and Timbuktu the government held sessions for community leaders and Koranic teachers to raise awareness of the forced begging of children.

claim-tip-hotline = The police had an emergency line for crimes against women and children, but did not report any calls about trafficking.

claim-tip-action-plan = The UN and non-state armed groups, including GATIA, drafted an action plan to end the recruitment and use of children. By the end of the period the UN had approved the draft, and it awaited the signature of the leaders of each armed group.

claim-tip-recruitment-abroad = The authorities took no action against the fraudulent recruitment of Malians abroad. Labour inspectors still lacked the capacity or the resources to regulate the informal sector, where most cases of forced labour are found.

claim-tip-demand = The government made no effort to reduce the demand for commercial sex. Nor did it train its diplomatic staff in combating trafficking.

# The profile of trafficking

# $tip-years-reported: years over which this has been reported
claim-tip-forms = As has been reported over the past { FIGURE($tip-years-reported, form: "words") } years, traffickers exploit Malians and foreigners in Mali, and Malians abroad. Trafficking within the country is more common than trafficking across borders.

claim-tip-boys = Some families sell their children into domestic service or forced labour in gold mines. Traffickers exploit the labour of boys from Mali, Guinea and Burkina Faso in farming (above all of rice, cotton, maize and dry cereals), artisanal gold mines, domestic work, transport, begging and informal trade.

claim-tip-women-girls = Women and girls are subjected to sex trafficking and to forced labour as domestic workers, as farm hands or in support jobs in artisanal gold mines. An NGO reported an increase since 2005 in the number of traffickers who exploit girls sexually.

claim-tip-farako = Reports cited by the US Department of State allege that corrupt and complicit members of the police and gendarmerie of Farako took part in forced labour and sex trafficking in mining communities.

claim-tip-hereditary-slavery = Slaveholders subject some members of the Black Tuareg community to slavery practices rooted in traditional relations of hereditary slavery. An NGO noted that these practices differ from those of neighbouring countries: in Mali an enslaved person is exploited by the community rather than by a particular person or family.

claim-tip-salt-mines = In the salt mines of Taoudenni, in the north, traffickers force men and boys, mainly of the Songhai ethnic group, into debt bondage, a long-standing practice.

claim-tip-malians-abroad = Corrupt Koranic teachers force Malian boys to beg or do farm work in neighbouring countries, including Senegal, Guinea and Côte d'Ivoire, and NGOs report forced labour of Malian children on Ivorian cotton and cocoa plantations. Malian women and girls are victims of sex trafficking in Gabon, Lebanon, Libya and Tunisia, and of domestic servitude in Lebanon, Saudi Arabia and Tunisia.

claim-tip-false-offers = Traffickers recruit women and girls from other West African countries, above all Nigeria and Benin, with false offers of work as nurses or waitresses in Bamako, and force them into sexual exploitation throughout Mali, especially in small mining communities.

# $tip-nigerian-girls-estimate: Nigerian victims of sex trafficking in Mali, as estimated by the Nigerian authorities
claim-tip-nigerian-girls = In January 2019 the Nigerian authorities estimated that { $tip-nigerian-girls-estimate } Nigerian girls were victims of sex trafficking in Mali; this figure has not been confirmed.

claim-tip-north-koreans = North Koreans in Mali may be forced to work there by the North Korean government.

claim-tip-migrants = Africans who travel through Mali towards Europe, mainly by way of Algeria and Libya and to a lesser extent of Mauritania, are vulnerable to trafficking. Among them, Nigerian women are subjected to sex trafficking by Nigerian traffickers.

# $tip-returned-algeria-2019: Malians returned from Algeria, 2019
# $tip-returned-libya-2019: Malians returned from Libya, 2019
# $tip-returned-libya-2017: Malians returned from Libya, 2017
claim-tip-returnees = In 2019 an international organisation repatriated { $tip-returned-algeria-2019 } Malians from Algeria and { $tip-returned-libya-2019 } from Libya, compared with { $tip-returned-libya-2017 } from Libya in 2017. Some of those returned in 2017 had been identified as victims of trafficking; according to the organisation, this was not true of any of those returned in 2019.

# $tip-regions-without-state: regions in which judicial officials are few or absent
# $tip-regions: regions of Mali
claim-tip-territory = During the period the government did not control most of the country, and it lost the ground that it had regained. In { FIGURE($tip-regions-without-state, form: "words") } of the { FIGURE($tip-regions, form: "words") } regions there were extremely few judicial officials or none, which limited the authorities' ability to administer justice, serve victims and gather data.

claim-tip-groups-boys = Rebel Islamist extremist groups have occupied parts of the north since early 2012. Terrorist organisations and armed groups continue to recruit and use children, mostly boys, for combat: they make them carry arms, staff checkpoints, guard prisoners and go on patrol, and have used some as spies and errand boys.

claim-tip-groups-girls = Some of these groups have used girls in combat, in support roles and for sexual exploitation, including sexual slavery through forced marriage to members of the groups.

claim-tip-groups-coercion = According to the US Department of State, armed groups reportedly force families to sell them their children, or communities to hand over adolescents for the "protection of the community".

claim-tip-groups-families = An international organisation reported that traffickers recruited children with the promise of schooling in Koranic schools, only to force them to fight with armed groups. Some families are reported to enlist their children in armed groups in the belief that they would then benefit from aid for disarmament, demobilisation and reintegration.

claim-tip-groups-refugees = In the past, a Malian armed group forcibly recruited Malian refugees in Mauritania as child soldiers in Mali.

# $tip-gatia-children-profile: children recruited and used by GATIA, as the profile of the report has it
claim-tip-gatia-support = According to the US Department of State, the government supported GATIA in kind and worked with it, although GATIA recruited and used { $tip-gatia-children-profile ->
        [one] { FIGURE($tip-gatia-children-profile, form: "words") } child
       *[other] { FIGURE($tip-gatia-children-profile, form: "words") } children
    } during the period.

claim-tip-gatia-inquiry = In 2016 an international organisation investigated leaders of GATIA, officials of the Malian defence and security forces and civilians for conflict-related sexual violence, including sex trafficking and sexual slavery.

# $fama-children-tip-profile: children used by the armed forces, as the profile of the report has it
claim-tip-army-profile = In the Gao region the FAMa, too, recruited children – { $fama-children-tip-profile }, { FIGURE($fama-children-tip-profile, form: "age") } – and used them in support roles, as messengers and domestic helpers.

## Trafficking in persons: institutions

institution-national-police = National Police
    .role = Has an emergency line for crimes against women and children.
    .activity = In the reporting period of the Trafficking in Persons Report, it did not report any calls about trafficking on this line.

institution-gendarmerie = Gendarmerie
    .activity = In October 2019 took part in a joint operation against trafficking in the artisanal gold mines of Kangaba and Bamako.

institution-specialised-judicial-unit = Specialised Judicial Unit
    .role = Investigates forms of trafficking other than sex trafficking.
    .activity = In the reporting period of the Trafficking in Persons Report, its staff had neither adequate training nor sufficient resources.

institution-specialised-investigation-brigade = Specialised Investigation Brigade
    .role = Investigates forms of trafficking other than sex trafficking.
    .activity = In the reporting period of the Trafficking in Persons Report, its staff had neither adequate training nor sufficient resources.

institution-brtmteh = Brigade to Combat Migrant Smuggling and Human Trafficking
    .acronym = BRTMTEH
    .role = Police force that deals mainly with cross-border trafficking and migrant smuggling.
    .activity = Set up in October 2019 with the help of a foreign donor.

institution-assize-court = Assize Court
    .role = Hears all serious crimes, including trafficking.
    .activity = In the reporting period of the Trafficking in Persons Report it could, for lack of sufficient funds, hold only a limited number of regular sessions, which considerably delayed trafficking cases.

# $tip-rafy-victims: victims whom RAFY assisted
institution-rafy = Fodé and Yaguine Assistance Network
    .acronym = RAFY
    .role = National network of NGOs, international organisations and ministries to which identified victims are referred for services.
    .activity = Assisted { $tip-rafy-victims } victims { FIGURE($tip-rafy-victims, form: "period") }, with some help from the government. By its own account it did not work effectively, for lack of coordination among its members.

## Trafficking in persons: figures that differ

difference-fama-children-tip = Children used by the Malian Armed Forces: passages of the Trafficking in Persons Report
difference-tip-gatia-children = Children recruited and used by GATIA: passages of the Trafficking in Persons Report
difference-tip-children-associated = Children of armed groups who were identified: passages of the Trafficking in Persons Report
difference-investigations-2019 = Criminal investigations: child labour, and all trafficking in persons
difference-prosecutions-2019 = Prosecutions: child labour, and all trafficking in persons

## Trafficking in persons: notes

note-tip-mpfef = The French text of the Trafficking in Persons Report calls the Ministry for the Promotion of Women, Children and the Family (MPFEF) "{ FOREIGN("ministère de la Promotion de la Femme, de la Famille et de l'Enfant (MFFE)", lang: "fr") }".
note-tip-bcpem = The French text of the Trafficking in Persons Report calls the Brigade for the Protection of Morals and Children (BCPEM) "{ FOREIGN("Brigade des mœurs", lang: "fr") }"; the US Department of Labor abbreviates its name as "{ "BPMC" }".
note-tip-taoudenni = The French text of the Trafficking in Persons Report prints the name of Taoudenni as "{ FOREIGN("Touadéni", lang: "fr") }".
note-tip-protocol = The Trafficking in Persons Report refers to an inter-ministerial protocol of 2013 under which former child soldiers are referred to reintegration centres. The US Department of Labor refers to an Inter-Ministerial Circular of 2013 and to a protocol on the release and transfer of children associated with armed groups and armed forces.
note-army-dates = The Trafficking in Persons Report states that the children were handed over in November 2019; the US Department of Labor speaks of children employed in 2020 and demobilised by March 2020.
note-tip-gatia-name = The full French name of GATIA is { FOREIGN("Groupe autodéfense touareg Imghad et alliés", lang: "fr") }; the French text of the Trafficking in Persons Report prints "{ FOREIGN("touaregs", lang: "fr") }".

note-tip-period = The chapter on Mali does not state the period it covers; April 2019 – March 2020 is the reporting period of the 2020 report.

# $tip-investigations-new: new trafficking investigations
# $tip-cases: cases brought
# $tip-convicted: traffickers convicted
note-tip-no-proceedings = The Trafficking in Persons Report counts { $tip-investigations-new } new investigations, { $tip-cases } cases and { $tip-convicted } convictions, but also says that no investigation, prosecution or conviction of traffickers was reported for offences involving child soldiers or for other trafficking crimes.

# $tip-rafy-victims: victims whom RAFY assisted
# $tip-rafy-children: foreign children among them
# $tip-rafy-adults: foreign adults whom RAFY assisted
# $tip-rafy-malian-children: Malian children identified as potential victims
note-tip-rafy-breakdown = The breakdown that the Trafficking in Persons Report gives of the { $tip-rafy-victims } victims assisted by RAFY does not add up to that number: { $tip-rafy-children } foreign children, { $tip-rafy-adults } foreign adults and { $tip-rafy-malian-children } Malian children, the last described as identified.

## Laws. Numbers and dates stand in law.toml

note-law-numbers = Numbers and dates that the sources do not state are those of the texts published in Mali; of the Military General Statute, which the source does not identify, those of the one in force in 2020.

## Institutions: what they did. The message stands over the one of ../../text/en.ftl, so the name is repeated

# $cnlte-inspectors: labour inspectors and controllers of the CNLTE
institution-cnlte = National Unit to Fight Against Child Labour
    .acronym = CNLTE
    .role = Coordinates and implements Mali's efforts against child labour, above all against its worst forms; chaired by the Ministry of Labour, it brings together representatives of other ministries, of civil society and of workers' and employers' organisations. In each region a labour inspector is its point of contact for coordination there, and it has { $cnlte-inspectors } labour inspectors and controllers dedicated to child labour.
    .activity = In 2020 it developed a training module for farmers on the new list of hazardous occupations and held workshops on the list.

institution-ministry-of-justice = Ministry of Justice
    .role = Enforces criminal laws, among them those on child labour, child trafficking, commercial sexual exploitation of children, use of children in illicit activities, and recruitment and use of child soldiers. With the courts, and with the support of other ministries, such as those responsible for labour, security, defence, territorial administration and child promotion, it initiates and coordinates the application of the laws on the worst forms of child labour.
    .activity = Revised the 2012 law on trafficking in persons with the United Nations Office on Drugs and Crime.

# $bcpem-recruits-2020: new staff of the Brigade
institution-bcpem = Brigade for the Protection of Morals and Children
    .acronym = BCPEM
    .role = Police brigade that investigates crimes against children, including human trafficking and commercial sexual exploitation; the main unit that investigates sex trafficking and cases involving minors.
    .activity = Its staff grew significantly in 2020, by { $bcpem-recruits-2020 } recruits.

# $tip-shelters-helping: shelters that helped children
institution-mpfef = Ministry for the Promotion of Women, Children and the Family
    .acronym = MPFEF
    .role = Designs and implements programmes for the protection of vulnerable children; monitors alleged violations of the laws on child labour and on its worst forms.
    .activity = Had general shelters for victims of trafficking, { FIGURE($tip-shelters-helping, form: "words") } of which, { FIGURE($tip-shelters-helping, form: "period") }, helped children who were potential victims.

# $committee-meetings: meetings of the committee, as the US Department of State counts them
institution-anti-trafficking-committee = National Coordinating Committee for the Fight Against Trafficking in Persons and Associated Practices
    .acronym = CNCLTPPA
    .short = Anti-trafficking committee
    .role = Coordinates the government's efforts against human trafficking. The Ministry of Justice chairs it; various government agencies and groups of civil society are members.
    .activity = Active in 2020, though the US Department of Labor could not establish what it did. The US Department of State reports that it met { $committee-meetings ->
            [one] { FIGURE($committee-meetings, form: "words") } time
           *[other] { FIGURE($committee-meetings, form: "words") } times
        } { FIGURE($committee-meetings, form: "period") }.

institution-grave-violations-committee = Inter-Ministerial Committee to Prevent Grave Violations Against Children
    .role = Led by the MPFEF, it runs awareness campaigns against the recruitment and use of children in armed conflict, and reintegration programmes for former child soldiers. With international partners it carries out joint missions to establish whether children are present in armed conflict.
    .activity = Active in 2020, though the US Department of Labor could not establish what it did.

institution-gold-mining-committee = Artisanal Gold Mining Summit Committee
    .short = Gold mining committee
    .role = Monitors the recommendations of a summit on artisanal mining, among them that child labour be banned from artisanal gold mines; its members are gold miners' associations and local government officials.
    .activity = The US Department of Labor could not determine whether it was active in 2020.

institution-dnpef = National Directorate for the Promotion of Children and the Family
    .acronym = DNPEF
    .role = Led by the MPFEF, it coordinates matters of child labour, including child trafficking. It implemented the National Policy for the Promotion and Protection of Children.
    .activity = In 2020 it supported the agencies that register births and worked to reunite children with their families.

# $guiding-committee-meetings-2020: meetings of the committee
institution-national-guiding-committee = National Guiding Committee on Child Labour
    .acronym = CDN
    .activity = The CNLTE held { $guiding-committee-meetings-2020 ->
            [one] { FIGURE($guiding-committee-meetings-2020, form: "words") } meeting
           *[other] { FIGURE($guiding-committee-meetings-2020, form: "words") } meetings
        } of the committee in 2020.

## Notes on the recommendations

note-suggested-actions = The US Department of Labor derives these actions from its findings; carried out, they would in its view bring Mali closer to the elimination of child labour.
note-tip-evidence = For {"T1–T11"}, evidence from the report itself shows the situation that gave rise to the recommendation, not a response to it.
note-circular-years = For the ages of the children protected by the Inter-Ministerial Circular, the source gives the years 2009 to 2020, although the Circular dates from 2013.

## Coordination: claims and notes. The bodies are among the institutions

claim-coordination-gaps = The government has set up bodies to coordinate its efforts against child labour. Gaps keep coordination from being effective, however; one is that the roles of these bodies are not clear.

claim-role-confusion = According to reports, roles are confused and coordination is lacking between the National Unit to Fight Against Child Labour (CNLTE) and the national anti-trafficking committee.

# $cnlte-missions-2020: research missions of the CNLTE
claim-prevention-cnlte = In 2020 the CNLTE held { $cnlte-missions-2020 ->
        [one] { FIGURE($cnlte-missions-2020, form: "words") } research mission
       *[other] { FIGURE($cnlte-missions-2020, form: "words") } research missions
    } to identify child labour and, on artisanal gold mining, training and awareness campaigns in the south of the country.

# $cnlte-activities-2020: activities with NGOs and associations
# $guiding-committee-meetings-2020: meetings of the National Guiding Committee
claim-prevention-partners = The CNLTE also supported agencies and organisations that combat child labour, hosted { FIGURE($cnlte-activities-2020, form: "words") } activities with NGOs and associations on the prevention of child labour, and held { $guiding-committee-meetings-2020 ->
        [one] { FIGURE($guiding-committee-meetings-2020, form: "words") } meeting
       *[other] { FIGURE($guiding-committee-meetings-2020, form: "words") } meetings
    } of the National Guiding Committee on Child Labour.

claim-awareness-training = The government also held training in several regions to raise awareness of human trafficking among judicial officials, and in the capital religious and community leaders (marabouts) received training on child begging.

claim-registration-support = The National Directorate for the Promotion of Children and the Family (DNPEF) continued to help to have births formally registered, above all in the north, by supporting the other government departments concerned.

claim-birth-certificates-crisis = Research indicates that a birth certificate is often out of reach for children born during a security crisis.

claim-family-reunification = It also worked on family reunification, for children whom the security crisis in the north had affected.

note-directorate-name = The source calls this directorate the { "Directorate for the Promotion of Children and Family (DPCF)" }; the table gives its official name.
note-security-ministry = The source calls the Ministry of Security and Civil Protection the { "Ministry of Internal Security" }; the table gives its official name from October 2020.
note-committee-names = No official French name was found for the inter-ministerial committee and the gold mining committee; the French version of this document translates the names that the source gives them.

## Policies: claims, table and note

claim-policy-gaps = Mali has policies on child labour. Gaps hinder its efforts, however: among other things, the policies are insufficiently funded and ineffectively put into practice.

claim-plan-implementation = A lack of resources severely limited how fully the authorities could carry out the National Plan to Combat Child Labour.

# $anti-trafficking-plan-total: budget of the plan
# $anti-trafficking-plan-duration: years of the plan, with the unit
# $anti-trafficking-plan-yearly: budget of the plan a year, with "a year"
# $anti-trafficking-plan-pledge: contribution of the Government a year, with "a year"
claim-anti-trafficking-plan-budget = The National Plan of Action to Combat Trafficking in Persons provides for { $anti-trafficking-plan-total } over { $anti-trafficking-plan-duration }, or { $anti-trafficking-plan-yearly }. The government has pledged { $anti-trafficking-plan-pledge } and intends to win the support of the private sector and of development partners for the rest.

policy-panetem = National Plan to Combat Child Labour
    .acronym = PANETEM
    .aim = To end the worst forms of child labour: stronger laws on child labour, training for the officials concerned, and funds for social programmes that take children out of child labour. The CNLTE implements the plan.
    .activity = In 2020 budget constraints kept the CNLTE from carrying out any monitoring under the plan. The CNLTE put this down to the government's decision to devote more and more money to security, defence and health.

# $trained-officials-2020: law enforcement officers, prosecutors and judges trained
policy-anti-trafficking-plan = National Plan of Action to Combat Trafficking in Persons
    .aim = To strengthen the legal framework against human trafficking, have the laws better applied, and protect and care for victims effectively. It calls for a formal body that coordinates the government's efforts.
    .activity = With UNODC, Mali developed awareness campaigns in 2020; it trained { $trained-officials-2020 } judges, prosecutors and law enforcement officers in trafficking investigations and prosecutions.

# $removed-circular-2020: child soldiers removed from armed groups, table 9
policy-circular-protocol = Inter-Ministerial Circular, and Protocol on the Release and Transfer of Children Associated with Armed Groups and Armed Forces
    .aim = A framework that stresses the government's responsibility to keep children from becoming involved in armed conflict, and to see to the protection and reintegration of those who do.
    .activity = { FIGURE($removed-circular-2020, form: "start") } child soldiers were removed from armed groups in 2020.

# $education-funding-2020: what the Government allocated to education
policy-education-sector-plan = National Strategic Education Sector Plan
    .aim = A comprehensive map for better basic and secondary education and better access to it, above all in the conflict-affected areas of the north. International donors support the plan.
    .activity = According to the US Department of Labor, the government allocated { $education-funding-2020 } to education in 2020.

policy-child-travel-card = Child Travel Card
    .aim = Created by the DNPEF in 2002 (in French, "{ FOREIGN("Titre de Voyage pour Enfant", lang: "fr") }"), the card makes it easier to identify children who travel in Mali and abroad; it is one means against child trafficking.
    .activity = The card was still in use in 2020. A child without one is followed up, in case he or she has been trafficked: for forced labour, for forced migration or for commercial sexual exploitation. Foreign citizens are not covered, according to research.

note-education-plan-name = The French version of this document translates the name that the source gives the education plan, for want of an official French name.
note-other-policies = Other policies of the government may also have dealt with child labour, or influenced it.

## Social programmes: claims, table and notes

claim-programme-gaps = Eliminating or preventing child labour was among the goals of programmes that the government funded in 2020. Gaps remain, however; in particular, the problem is not addressed adequately in all sectors.

claim-sectors-without-programmes = Against child labour in commercial sexual exploitation, domestic work and forced begging, Mali neither funds programmes nor takes part in any.

claim-referral-mechanism = Through an informal referral mechanism, in which NGOs and UN bodies take part with the police and other agencies of the government, children can be withdrawn from armed conflict, and victims of the worst forms of child labour can receive social services.

claim-service-gaps = Despite these efforts, reports describe the resources and facilities of social services agencies as inadequate. The same still holds for the social services and the rehabilitation offered to victims of the worst forms.

programme-education-for-all = Education for All Programme
    .aim = Education programme of the Ministry of Education. The Global Partnership for Education, which funds it, is itself funded by several agencies, the Government of Mali and USAID among them.
    .activity = Active in 2020.

programme-mali-glee = Mali Girls Leadership and Empowerment through Education (Mali GLEE)
    .aim = To provide girls with educational opportunities by lowering barriers to education, making them safer at school and in their communities, and helping them to know and adopt behaviour that is good for their health.

# $accelerated-classrooms: classrooms of the accelerated programme
# $accelerated-teachers: teachers of the accelerated programme
# $accelerated-pupils: out-of-school children enrolled
programme-education-recovery = Education Recovery Support Activity
    .aim = Supported the implementation of Mali's peace accord in education, with basic education of good quality and with livelihood opportunities for the children and young people of Ménaka and Gao, northern regions affected by conflict.
    .activity = The project established { $accelerated-classrooms } classrooms for accelerated education and trained { $accelerated-teachers } teachers for them; { $accelerated-pupils } out-of-school children { FIGURE($accelerated-pupils, form: "age") } were enrolled.

# $caritas-centres: reception centres in Bamako
programme-caritas-centres = Reception centres of Caritas Mali
    .aim = The NGO runs { FIGURE($caritas-centres, form: "words") } reception centres in Bamako, one of them for boys. It assists girls who live on the streets, and girls who are victims of commercial sexual exploitation or at risk of it.

programme-clear-cotton = CLEAR Cotton Project on Child and Forced Labour
    .aim = Global project against child labour and forced labour in the supply chains of cotton and textiles.

programme-accel-africa = Accelerating Action for the Elimination of Child Labour in Africa's Supply Chains (ACCEL Africa)
    .aim = Regional project against child labour in the supply chains of gold mining and cotton.

programme-south-south = South-South Project on Decent Work
    .aim = To train labour inspectors and build their capacity, and to improve working conditions in cotton-producing areas by promoting the principles of decent work and providing social protection to producers.
    .activity = The ILO began to implement it in 2020.

programme-pandemic-fund = Financing of the National Directorate of Labour from a COVID-{ "19" } pandemic fund
    .aim = To enable the Directorate to carry out activities related to the prevention of the pandemic in the working environment, including activities devoted to preventing child labour.

# $removed-ddr-2020: children removed from armed groups, table 10
programme-ddr = National Disarmament, Demobilisation and Reintegration Programme
    .aim = Reintegration services for former combatants in Mali, including children.
    .activity = { FIGURE($removed-ddr-2020, form: "start") } children were removed from armed groups in 2020.

programme-glo-act = Global Action Against Trafficking in Persons and the Smuggling of Migrants (GLO.ACT)
    .aim = Global project against human trafficking and migrant smuggling.
    .activity = In 2020 it held training for magistrates and law enforcement officers.

programme-trafficking-research = Research project on human trafficking
    .aim = To study the extent of human trafficking in Mali.
    .activity = Funded in 2020 by the Embassy of the Netherlands.

programme-cotton-value-chain = Fighting Child Labour in the Value Chain of the Cotton, Clothing and Textile Industries
    .aim = To strengthen the national legal framework against child labour and forced labour in the cotton sector. The project is to include a map of the cotton and clothing supply chain that takes gender into account, a quantitative survey of both forms of labour in the sector, and activities and policies at local, regional and national level.
    .activity = Active in 2020, though the US Department of Labor could not establish what it did.

programme-cotton-fundamental-rights = Promoting the Principles and Fundamental Rights in the Cotton Supply Chain Work Environment
    .aim = To promote, among cotton producers in the Sikasso region, a working environment that favours the protection of workers' fundamental rights. Awareness campaigns and training for partners, community leaders and local associations serve to develop a system that monitors respect for these rights. It also promotes the rights of women and their leadership in cotton producers' organisations and cooperatives.
    .activity = Active in 2020, though the US Department of Labor could not establish what it did.

programme-descent-based-slavery = Programmes to Combat Descent-Based Slavery
    .aim = To combat hereditary slavery and the forced labour of children in Mali.
    .activity = In 2020 the American Bar Association held several workshops before ending its programme.

programme-usaid-country-programme = USAID Country Programme
    .aim = Supported the government's work to improve health, education and food security and to bring humanitarian aid to areas in crisis.
    .activity = Its implementation continued in 2020.

# The projects Clear Cotton and "Fighting Child Labour in the Value Chain …", under two names and with two periods
difference-clear-cotton = ILO project against child labour and forced labour in cotton and textiles, funded by the EU and the FAO

note-government-funding-mark = The source marks the whole group of programmes implemented by the Government and NGOs as funded by the Government of Mali; its text speaks of such funding for Education for All only. The group includes the centres of Caritas, which help girls who are victims of commercial sexual exploitation, whereas according to section VI Mali funds no programme on that subject.
note-other-programmes = Other social programmes of the government may also have had the elimination or prevention of child labour among their goals.

## Events

event-law-revision = The government works with an international organisation to revise the anti-trafficking law.
event-mine-operation = The Brigade for the Protection of Morals and Children, the gendarmerie and INTERPOL carry out a joint operation in artisanal gold mines in Kangaba and Bamako; people suspected of sex trafficking and of forced labour are arrested.
event-smuggling-trafficking-brigade = With the help of a foreign donor, the government creates a police brigade against migrant smuggling and human trafficking.
event-armed-conflict-training = An international organisation trains judicial officials, security forces and police in the protection of children affected by armed conflict.

# $fama-children-tip: children used by the armed forces, as the US Department of State counts them
event-children-handed-over = The armed forces hand { $fama-children-tip } children whom they had used over to their families and to an international organisation for care.

event-bar-training = With the support of a foreign donor, the anti-trafficking committee trains members of the Malian Bar in the law of 2012.
event-teacher-strikes = Teachers' strikes restrict access to education.

# $fama-children-unconfirmed: further children, in unconfirmed allegations
event-unconfirmed-allegations = An international organisation reports unconfirmed allegations that the armed forces have recruited and used { $fama-children-unconfirmed } more children.

event-schools-closed-first = The pandemic closes all schools, until the beginning of May.

# $fama-children-ilab: children used by the armed forces, as the US Department of Labor counts them
event-children-demobilised = The children used by the armed forces, { $fama-children-ilab } according to the US Department of Labor, have all been demobilised.

event-action-plan-awaiting-signature = The UN has approved a draft action plan against the recruitment and use of children, prepared with non-state armed groups, including GATIA; it awaits the signature of the leaders of each group.
event-salary-agreement = The teachers' unions and the transition government reach an agreement on salaries; the strikes end.
event-schools-reopened = Schools reopen in part and examinations are held.

# $orders-age-limit: age below which the orders forbid the use of children
event-army-orders = In orders to military commanders, the Minister of Defence and the Chief of Defence Staff forbid the use of children under age { $orders-age-limit } and instruct army personnel to ban children from around military camps.

event-mining-decree = A decree lets the Mining Code be applied; the Code forbids child labour in artisanal gold mines.
event-schools-bill-workshop = The committee that monitors the Safe Schools Declaration and the UN hold a workshop on a draft law to protect education from attacks.
event-schools-closed-second = The second wave of the pandemic closes schools again.

## Follow-up: what has happened on a recommendation

follow-up-law-revision-2019 = The government and an international organisation set about revising the anti-trafficking law; at the end of the reporting period government bodies were reviewing the draft.
follow-up-bills-pending-2020 = The Ministry of Justice revised the anti-trafficking law with UNODC; the drafts on trafficking and on migrant smuggling were still pending.

# $light-work-lowest-age: lowest age for light work in the Labour Code
# $light-work-hours: most hours of light work a day, with the unit
follow-up-light-work-2020 = The Labour Code still allows domestic or light seasonal work from age { $light-work-lowest-age }, up to { $light-work-hours }, without specifying its conditions.

follow-up-slavery-prosecutions-2020 = According to NGOs, hereditary slavery was prosecuted for the first time; officials and NGOs say that the law does not define it precisely.
follow-up-slavery-law-2020 = The law on trafficking does not make slavery as such a crime, and the Labour Code does not expressly prohibit hereditary slavery.
follow-up-illicit-use-law-2020 = Contrary to international standards, Malian law does not prohibit using, procuring or offering a child for the production and trafficking of drugs.
# $penal-code-recruitment-age: age below which the Penal Code provides penalties
follow-up-recruitment-law-2020 = The Child Protection Code prohibits recruitment by non-state armed groups, but without criminal penalties; the Penal Code has penalties only where the children are under age { $penal-code-recruitment-age }.
follow-up-circular-ages-2020 = The Circular leaves open which ages it covers.

# $inspectorate-funding-2019: budget of the labour inspectorate, 2019
# $inspectorate-funding-2020: budget of the labour inspectorate, 2020
follow-up-inspectorate-resources-2020 = The inspectorate's budget rose from { $inspectorate-funding-2019 } to { $inspectorate-funding-2020 }, but trained staff, equipment, transport and funding were still lacking.

# $inspectors-2020: labour inspectors, 2020
# $inspectors-needed: labour inspectors that ILO advice would mean
follow-up-inspector-numbers-2020 = Mali had { $inspectors-2020 } labour inspectors, as in the year before; the ILO's advice would mean { $inspectors-needed }.

# $bcpem-recruits-2020: new staff of the Brigade
follow-up-bcpem-staff-2020 = The Brigade for the Protection of Morals and Children recruited { $bcpem-recruits-2020 } staff, but trained staff, transport and equipment were still lacking.

follow-up-inspection-data-2020 = The number of inspections was published and, the report's introduction says, that of violations identified; but no specific data were given on child labour violations or penalties, nor on children removed through inspections.

# $cnlte-missions-2020: research missions of the CNLTE
follow-up-cnlte-missions-held-2020 = The CNLTE carried out { $cnlte-missions-2020 ->
        [one] { FIGURE($cnlte-missions-2020, form: "words") } research mission
       *[other] { FIGURE($cnlte-missions-2020, form: "words") } research missions
    } to identify child labour, but removed no child from its worst forms.

# $detained-tip: children held for alleged ties with armed groups
follow-up-detention-reported-2020 = According to an international organisation, { $detained-tip } children were detained without justification; it was concerned that some were held alongside adults in military detention centres.

# $detained-ilab: children still held at the end of the period
follow-up-children-held-2020 = At the close of the period { $detained-ilab } children were still held, sometimes with adults, until their age could be established.

follow-up-criminal-data-2020 = The government gave no information on training on new laws or on penalties for the worst forms of child labour.
follow-up-transfer-training-2019 = An international organisation trained judicial officials, security forces and police in the protection of children affected by armed conflict, including the protocols for transferring them; frequent staff changes limited the effect.
follow-up-protocol-followed-2020 = The authorities still followed the 2013 protocol on former child soldiers, but most officials trained in it had been moved to other posts.

# $removed-circular-2020: child soldiers removed from armed groups, table 9
follow-up-removed-circular-2020 = { FIGURE($removed-circular-2020, form: "start") } child soldiers were removed from armed groups.

follow-up-transfers-2020 = The transfer process had reportedly improved but, the UN noted, the release of children whose age was not confirmed remained hard to obtain.

# $bcpem-recruits-2020: new staff of the Brigade
# $bcpem-vehicles-2020: vehicles of the Brigade
follow-up-bcpem-means-2020 = The government sought to increase training and resources, and the Brigade for the Protection of Morals and Children recruited { $bcpem-recruits-2020 } staff; but the Brigade had only { $bcpem-vehicles-2020 ->
        [one] { FIGURE($bcpem-vehicles-2020, form: "words") } vehicle
       *[other] { FIGURE($bcpem-vehicles-2020, form: "words") } vehicles
    } for inspections, very little fuel and an insufficient budget.

follow-up-interference-observed-2020 = According to some observers, officials had interfered in cases of hereditary slavery so that they would be dismissed, and at times threatened members of the community after arrests.
follow-up-interference-reported-2020 = According to many in the justice sector, officials interfered in slavery-related cases to get charges dropped.

# $teachers-arrested-2020: Koranic teachers arrested
# $other-prosecutions-2020: other prosecutions related to child labour
# $convictions-2020: convictions for child labour offences, 2020
follow-up-child-labour-cases-2020 = In Bamako { FIGURE($teachers-arrested-2020, form: "words") } Koranic teachers suspected of forcing children to beg were arrested; besides a child trafficking case that ended in acquittal, { FIGURE($other-prosecutions-2020, form: "words") } prosecutions related to child labour were reported (convictions: { $convictions-2020 }).

follow-up-support-continued-2020 = According to the US Department of Labor, in-kind support to GATIA and other armed groups that recruit and use children continued.

follow-up-bodies-active-2020 = The anti-trafficking committee and the inter-ministerial committee on grave violations were active, but their specific activities could not be identified; for the gold mining committee it is not known whether it was active.

# $cnlte-budget-cut: cut in the budget of the CNLTE, percent
# $cnlte-budget-2020: budget of the CNLTE
follow-up-cnlte-means-2020 = The CNLTE's budget was cut by { $cnlte-budget-cut }, to { $cnlte-budget-2020 }; it had neither vehicle nor fuel for its mission and could not monitor the national plan.

follow-up-roles-confused-2020 = Reports point to confusion over roles and a lack of coordination between the CNLTE and the national anti-trafficking committee.
follow-up-panetem-monitoring-2020 = For lack of resources, the authorities were severely limited in carrying out the plan in full; for lack of budget, the CNLTE was unable to do any monitoring under it.

# $fama-children-ilab: children used by the armed forces, as the US Department of Labor counts them
follow-up-demobilised-2020 = The armed forces had demobilised all the children they had used as couriers and domestic staff, { $fama-children-ilab } according to the US Department of Labor.

follow-up-focal-point-2020 = The Ministry of Defence named a focal point on child soldiers, who coordinates with international organisations.

# $orders-age-limit: age below which the orders forbid the use of children
follow-up-orders-2020 = Orders to commanders forbade the use of children under age { $orders-age-limit } and banned children from around military camps.

# $accelerated-classrooms: classrooms of the accelerated programme
# $accelerated-pupils: out-of-school children enrolled
follow-up-accelerated-classes-2020 = In Ménaka and Gao a project set up { $accelerated-classrooms } accelerated classes; { $accelerated-pupils } out-of-school children { FIGURE($accelerated-pupils, form: "age") } enrolled.

# $education-funding-2020: what the Government allocated to education
follow-up-education-funding-2020 = According to the US Department of Labor, the government allocated { $education-funding-2020 } to education; but parents were still expected to pay for registration, uniforms and supplies, and insecurity, strikes and the pandemic cut access to schooling.
follow-up-birth-registration-2020 = The National Directorate for the Promotion of Children and the Family kept supporting birth registration, particularly in the north; many children still have no birth certificate.
follow-up-schools-occupied-2020 = Armed groups carried out numerous attacks on schools in the north, with looting, destruction and occupation of premises. In December the committee that monitors the Safe Schools Declaration and the UN held a workshop on a draft law to protect education from attacks.
follow-up-programmes-missing-2020 = Mali neither funded nor took part in programmes on child labour in commercial sexual exploitation, domestic work or forced begging.
follow-up-trafficking-services-2020 = According to an international organisation, services for victims of trafficking remained insufficient; outside the capital, shelters and services were limited, above all in the north.
follow-up-social-services-2020 = Reports describe the resources and facilities of social services as inadequate; the government could not house children found begging.

# $fama-children-tip: children used by the armed forces, as the US Department of State counts them
follow-up-children-handed-over-2019 = The armed forces handed { $fama-children-tip } children over to their families and to an international organisation for care.

# $fama-children-unconfirmed: further children, in unconfirmed allegations
follow-up-new-allegations-2020 = An international organisation reported unconfirmed allegations that the armed forces had recruited and used { $fama-children-unconfirmed } more children.

# $fama-children-ilab: children used by the armed forces, as the US Department of Labor counts them
follow-up-use-ended-2020 = According to the US Department of Labor, the { $fama-children-ilab } children whom the armed forces employed as couriers and in domestic service had been demobilised.

# $orders-age-limit: age below which the orders forbid the use of children
follow-up-use-forbidden-2020 = In October 2020, says the US Department of Labor, orders forbade the use of children under age { $orders-age-limit } and banned children from around military camps; it found no sign that alleged recruiters in the armed forces were investigated.

follow-up-support-gatia-2020 = According to the US Department of State, support to GATIA continued and suspected recruiters of child soldiers were not investigated.
follow-up-support-unchanged-2020 = According to the US Department of Labor, in-kind support to armed groups that recruit children continued; it found no sign that suspected recruiters were investigated.
follow-up-action-plan-drafted-2020 = The UN and armed groups, including GATIA, drafted an action plan against the recruitment and use of children; the groups had yet to sign it.

# $tip-children-identified: children used by armed groups who were identified
# $detained-tip: children held for alleged ties with armed groups
follow-up-children-identified-2020 = Most of the { $tip-children-identified } children identified were referred for care; according to an international organisation, { $detained-tip } children were detained without justification.

# $removed-ddr-2020: children removed from armed groups, table 10
# $detained-ilab: children still held at the end of the period
follow-up-removed-ddr-2020 = According to the US Department of Labor, { $removed-ddr-2020 } children were removed from armed groups under the national disarmament, demobilisation and reintegration programme; { $detained-ilab } were still in detention at the close of the period.

# $tip-investigations-new: new trafficking investigations
# $tip-cases: cases brought
# $tip-convicted: traffickers convicted
# $tip-convicted-previous: traffickers convicted in the period before
follow-up-trafficking-cases-2020 = The authorities reported { $tip-investigations-new } new investigations and brought { $tip-cases } cases; { $tip-convicted } traffickers were convicted, compared with { FIGURE($tip-convicted-previous, form: "words") } in the previous period.

# $committee-meetings: meetings of the anti-trafficking committee
follow-up-committee-2020 = The committee met { $committee-meetings ->
        [one] { FIGURE($committee-meetings, form: "words") } time
       *[other] { FIGURE($committee-meetings, form: "words") } times
    }; no staff, not even its chair, worked on trafficking alone.

# $tip-victims-confirmed: confirmed victims of sex trafficking
# $tip-victims-potential: potential victims
# $tip-victims-confirmed-previous: confirmed victims in the period before
# $tip-victims-potential-previous: potential victims in the period before
follow-up-victims-identified-2020 = { FIGURE($tip-victims-confirmed, form: "start") } confirmed victims of sex trafficking and { $tip-victims-potential } potential victims were identified, compared with { $tip-victims-confirmed-previous } confirmed and { $tip-victims-potential-previous } potential trafficking victims in the previous period.

# $tip-trained-identification: officials trained to identify victims
follow-up-identification-training-2020 = There was no standard identification mechanism; an international organisation trained { $tip-trained-identification } officials, with limited support from the government.

# $tip-trained-judicial: justice professionals trained by an NGO
follow-up-justice-training-2020 = An NGO trained { $tip-trained-judicial } justice professionals in victim-centred techniques; some sources said that authorities pressed victims for statements without regard to trauma.

# $trained-officials-2020: law enforcement officers, prosecutors and judges trained
follow-up-law-enforcement-training-2020 = Mali trained { $trained-officials-2020 } law enforcement officers, prosecutors and judges in trafficking investigations and prosecutions; GLO.ACT trained law enforcement officers too.

follow-up-judicial-awareness-2020 = The government held training in several regions to raise awareness of human trafficking among judicial officials; the GLO.ACT project held training for magistrates.

# $trained-officials-2020: law enforcement officers, prosecutors and judges trained
follow-up-officials-training-2020 = Mali trained { $trained-officials-2020 } law enforcement officers, prosecutors and judges in trafficking investigations and prosecutions.

follow-up-ngo-services-2020 = The government relied on NGOs for most services to victims, funded by private and international donors; it gave RAFY some help.
