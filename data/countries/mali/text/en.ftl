### What lasts: names of laws and institutions, recommendations. What belongs to an edition stands in its folder.

## The country

country-name = Mali
    .the = Mali
    .in = in Mali
    .of = of Mali

## Trafficking in persons: institutions

institution-national-police = National Police
    .role = Has an emergency line for crimes against women and children.

institution-gendarmerie = Gendarmerie

institution-specialised-judicial-unit = Specialised Judicial Unit
    .role = Investigates forms of trafficking other than sex trafficking.

institution-specialised-investigation-brigade = Specialised Investigation Brigade
    .role = Investigates forms of trafficking other than sex trafficking.

institution-brtmteh = Brigade to Combat Migrant Smuggling and Human Trafficking
    .acronym = BRTMTEH
    .role = Police force that deals mainly with cross-border trafficking and migrant smuggling.

institution-assize-court = Assize Court
    .role = Hears all serious crimes, including trafficking.

institution-rafy = Fodé and Yaguine Assistance Network
    .acronym = RAFY
    .role = National network of NGOs, international organisations and ministries to which identified victims are referred for services.

institution-nigerian-authorities = Nigerian authorities
institution-unnamed-foreign-government = foreign government that the source does not name
    .short = foreign government

institution-unnamed-observers = observers whom the source does not name
    .short = observers

## Laws. Numbers and dates stand in law.toml

law-constitution = Constitution
law-labour-code = Labour Code
law-labour-code-amendment = Law amending the Labour Code
    .short = Labour Code amendment

law-hazardous-list = Hazardous Occupations List (work prohibited under age {"18"})
    .short = Hazardous Occupations List

law-hazardous-list-amendment = Order supplementing the Hazardous Occupations List (work prohibited under age {"18"})
    .short = Hazardous list, amendment

law-anti-trafficking-law = Law on Combating Trafficking in Persons and Similar Practices
    .short = Trafficking in Persons Law

law-penal-code = Penal Code
law-child-protection-code = Child Protection Code
law-military-statute = Military General Statute
    .short = Military Statute

law-education-law = Education Framework Law
    .short = Education Law

law-mining-code = Mining Code
law-mining-code-decree = Decree implementing the Mining Code
    .short = Mining Code decree

law-circular-2013 = Inter-Ministerial Circular on the prevention, protection and return to their families of children associated with armed forces and groups
    .short = Inter-Ministerial Circular

law-anti-trafficking-bill = Draft law on trafficking in persons
    .short = Anti-trafficking bill

law-migrant-smuggling-bill = Draft law on the smuggling of migrants
    .short = Migrant smuggling bill

law-education-protection-bill = Draft law on the protection of education from attacks
    .short = Education protection bill

## Institutions. Acronyms are the official ones, which are French

institution-government-of-mali = Government of Mali
    .short = Government

institution-ministry-of-labour = Ministry of Labour and the Civil Service
    .short = Ministry of Labour

institution-national-directorate-of-labour = National Directorate of Labour
    .acronym = DNT
    .role = Enforces labour laws and investigates Labour Code violations, including those concerning child labour.

institution-cnlte = National Unit to Fight Against Child Labour
    .acronym = CNLTE

institution-ministry-of-justice = Ministry of Justice
    .role = Enforces criminal laws, among them those on child labour, child trafficking, commercial sexual exploitation of children, use of children in illicit activities, and recruitment and use of child soldiers. With the courts, and with the support of other ministries, such as those responsible for labour, security, defence, territorial administration and child promotion, it initiates and coordinates the application of the laws on the worst forms of child labour.

# The official name; the source has "Ministry of Internal Security".
institution-ministry-of-security = Ministry of Security and Civil Protection

institution-bcpem = Brigade for the Protection of Morals and Children
    .acronym = BCPEM
    .role = Police brigade that investigates crimes against children, including human trafficking and commercial sexual exploitation; the main unit that investigates sex trafficking and cases involving minors.

institution-mpfef = Ministry for the Promotion of Women, Children and the Family
    .acronym = MPFEF
    .role = Designs and implements programmes for the protection of vulnerable children; monitors alleged violations of the laws on child labour and on its worst forms.

institution-anti-trafficking-committee = National Coordinating Committee for the Fight Against Trafficking in Persons and Associated Practices
    .acronym = CNCLTPPA
    .short = Anti-trafficking committee
    .role = Coordinates the government's efforts against human trafficking. The Ministry of Justice chairs it; various government agencies and groups of civil society are members.

institution-grave-violations-committee = Inter-Ministerial Committee to Prevent Grave Violations Against Children
    .role = Led by the MPFEF, it runs awareness campaigns against the recruitment and use of children in armed conflict, and reintegration programmes for former child soldiers. With international partners it carries out joint missions to establish whether children are present in armed conflict.

institution-gold-mining-committee = Artisanal Gold Mining Summit Committee
    .short = Gold mining committee
    .role = Monitors the recommendations of a summit on artisanal mining, among them that child labour be banned from artisanal gold mines; its members are gold miners' associations and local government officials.

institution-dnpef = National Directorate for the Promotion of Children and the Family
    .acronym = DNPEF
    .role = Led by the MPFEF, it coordinates matters of child labour, including child trafficking. It implemented the National Policy for the Promotion and Protection of Children.

institution-national-guiding-committee = National Guiding Committee on Child Labour
    .acronym = CDN

institution-ministry-of-education = Ministry of Education
    .short = Ministry of Education

institution-cndh = National Commission on Human Rights
    .acronym = CNDH

institution-fama = Malian Armed Forces
    .acronym = FAMa

institution-unnamed-international-organisation = international organisation that the source does not name
    .short = international organisation

## Recommendations: legal framework

recommendation-adopt-trafficking-bills = Finalise and adopt the draft laws on trafficking in persons and on the smuggling of migrants.
    .short = Adoption of the trafficking and smuggling bills

# $light-work-minimum-age: lowest age for light work in international standards
recommendation-light-work-rules = Set a minimum age of at least { $light-work-minimum-age } for light work in the Labour Code, and the conditions under which such work may be done, in line with international standards.
    .short = Setting of a minimum age for light work

recommendation-ban-hereditary-slavery = Make hereditary slavery a criminal offence, alongside other forms of forced labour.
    .short = Criminalisation of hereditary slavery

recommendation-ban-illicit-use = Make it a crime to use, procure or offer children for illicit activities, including the production and trafficking of drugs, in line with international standards.
    .short = Criminalisation of use in illicit activities

# $child-age-limit: age below which a person is a child
recommendation-ban-armed-group-recruitment = Make it a crime for non-state armed groups, and in any armed conflict, to recruit children under age { $child-age-limit }.
    .short = Criminalisation of recruitment by armed groups

# $child-age-limit: age below which a person is a child
recommendation-circular-ages = Bring into line with international standards the ages covered by the Inter-Ministerial Circular on children associated with armed forces and groups, and see that no child under age { $child-age-limit } is penalised for having been recruited by force.
    .short = No penalty for children recruited by force

## Recommendations: enforcement

recommendation-inspectorate-resources = Increase the labour inspectorate's funding and resources, including the equipment and transport needed for inspections, above all in remote areas of the north.
    .short = More resources for the labour inspectorate

recommendation-inspector-numbers = Raise the number of labour inspectors significantly, in line with the ILO's technical advice.
    .short = More labour inspectors

recommendation-enforcement-officials = Have enough enforcement officials in all parts of the country, with the additional training, transport and equipment needed to enforce properly the laws on child labour and its worst forms.
    .short = More and better trained enforcement officials

recommendation-publish-labour-enforcement = Publish enforcement data, including children removed through labour inspections, child labour violations found, penalties imposed and collected and, for the worst forms, training on new laws and penalties imposed.
    .short = Publication of enforcement data

recommendation-remove-children = Identify the children who are subjected to the worst forms of child labour, and remove them from the worksites concerned.
    .short = Removal of children from worksites

recommendation-no-detention-with-adults = Ensure that no child is imprisoned for association with armed groups or held in a detention centre with adults.
    .short = No detention with adults

recommendation-publish-criminal-enforcement = Make public how criminal law is enforced, including whether officials were trained on new laws and whether the worst forms of child labour led to penalties.
    .short = Publication of criminal law data

recommendation-transfer-detained-children = Apply the Inter-Ministerial Circular and the Protocol signed with the UN: transfer children detained for association with armed groups to social services or UN child protection agencies, for reintegration and social protection.
    .short = Transfer of detained children

recommendation-criminal-enforcement-resources = Give criminal law enforcement on child labour proper funding and resources.
    .short = Adequate resources for criminal enforcement

recommendation-sanction-interference = Sanction and hold to account officials who interfere in court cases on the worst forms of child labour, among them slavery, and recruitment and use of child soldiers.
    .short = Sanctions for interference in court cases

recommendation-prosecute-perpetrators = See that perpetrators of the worst forms of child labour face prosecution and conviction, as the law provides.
    .short = Prosecution and conviction of perpetrators

recommendation-no-support-armed-groups = Ensure that the government gives no support to non-state armed groups that recruit children.
    .short = No government support to armed groups

## Recommendations: coordination

recommendation-coordinating-bodies-able = Enable every coordinating body to carry out its mandate.
    .short = Capacity of coordinating bodies

recommendation-clarify-roles = Clarify the roles of the bodies that coordinate action against child labour, and improve coordination among the agencies concerned.
    .short = Clarification of coordinating bodies' roles

## Recommendations: government policies

recommendation-implement-panetem = Implement the National Plan to Combat Child Labour (PANETEM), in particular by allocating sufficient funds and staff.
    .short = Implementation of the national plan (PANETEM)

recommendation-publish-policy-activities = Publish what was done during the reporting period to implement the key policies on child labour.
    .short = Publication of policy activities

## Recommendations: social programmes

recommendation-no-recruitment-fama = Ensure that the Malian Armed Forces recruit no children.
    .short = No recruitment of children by the armed forces

recommendation-access-to-education = Do more to remove barriers and make education accessible to all children, including girls and those in conflict-affected areas: remove school-related fees, extend school infrastructure, provide more teachers and free supplies, and keep children and teachers safe at school.
    .short = Removal of barriers to education

recommendation-birth-registration = Raise birth registration rates, so that social services, including education, are open to all children.
    .short = Higher birth registration rates

recommendation-schools-not-occupied = Ensure that neither the military nor non-state armed groups occupy schools.
    .short = End to the occupation of schools

recommendation-new-programmes = Start new programmes against child labour in all sectors concerned, including commercial sexual exploitation, domestic work and forced begging.
    .short = New programmes in all sectors

recommendation-social-services-resources = Give government social services the resources and facilities they need to care for victims of the worst forms of child labour, including children used in armed conflict.
    .short = More resources for social services

## Recommendations: trafficking in persons

recommendation-end-use-by-fama = Make sure that the Malian Armed Forces have ended their unlawful use of children, and investigate reports that military personnel use children, including in support roles.
    .short = End to the army's use of children

recommendation-stop-support-prosecute = Stop supporting armed groups that unlawfully recruit and use children, and hold criminally liable anyone, including officials, who is complicit in recruiting child soldiers.
    .short = End to support for armed groups; accomplices held liable

recommendation-dialogue-armed-groups = Within the peace process, engage non-state armed groups in dialogue so that they stop recruiting and using children.
    .short = Dialogue with armed groups

recommendation-reintegrate-child-soldiers = Expand and strengthen disarmament, demobilisation and reintegration programmes that meet the needs of former child soldiers, including through psychosocial care, family reunification, schooling and vocational training, and release children who should not be detained.
    .short = Reintegration of former child soldiers

recommendation-prosecute-traffickers = Investigate trafficking rigorously, and prosecute, convict and punish traffickers, including complicit officials, with the penalties that the 2012 law provides.
    .short = Prosecution and conviction of traffickers

recommendation-committee-resources = Give the anti-trafficking committee its own staff, resources and budget and make monthly meetings the rule, so that policies are put into practice and ministries work together better.
    .short = Staff and budget for the anti-trafficking committee

recommendation-screen-vulnerable-groups = Look for signs of trafficking among vulnerable groups, such as children associated with armed groups, people in commercial sex, North Korean workers and communities affected by hereditary slavery, and refer them to suitable services.
    .short = Screening of vulnerable groups

recommendation-identify-victims = Develop mechanisms to identify victims of trafficking, and train officials to use them.
    .short = Identification of victims

recommendation-train-investigators = Train law enforcement officers in effective, victim-centred investigation, and ensure that interviews with victims take account of trauma.
    .short = Victim-centred investigations

recommendation-train-judges = Train judges and prosecutors regularly on the 2012 law against trafficking, and standardise refresher courses.
    .short = Training of judges and prosecutors

recommendation-support-ngos = Support, financially and in kind, the NGOs that help to identify and assist victims of trafficking.
    .short = Support for NGOs
