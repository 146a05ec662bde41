### ECPAT Luxembourg in Mali, 2017 to 2019: the words for project.toml.
### "Sexual exploitation" stands for commercial sexual exploitation, as in the source, once it has been named in full.

project-name = Breaking the silence around under-age girls exposed to or victims of commercial sexual exploitation in Mali
    .short = Breaking the silence

project-summary = ECPAT Luxembourg and its partners worked to protect under-age girls who were at risk of commercial sexual exploitation or had become its victims. They informed children and communities, trained professionals, cared for girls on the streets and in reception centres, and supported their rehabilitation and their return to society and work.

project-objective = Better protect under-age girls who are at risk or victims of sexual exploitation, through prevention, psychosocial care, rehabilitation and reintegration

## Why these places

reason-economy-tourism = Economic and tourist appeal
reason-border = Closeness to a border
reason-gold-sites = Gold mining sites with children who are exposed to commercial sexual exploitation or are victims of it

## Partners

partner-ecpat-luxembourg = Responsible for the project
partner-samu-social-mali = Gives medical, psychosocial and educational help to children and young people who live and sleep on the streets of Bamako: emergency help at night, follow-up by day, referral to specialised partners
partner-bnce-mali = Takes girls who are at risk or victims into its centres in Ségou, Sikasso and Mopti
partner-caritas-mali = Within its initiative Action Enfants de Tous, receives girls from the district of Bamako who are at risk or victims in its girls' home
# The source has "Douanza" for Douentza.
partner-avenir-enfance-du-sahel = National NGO for the rights of the child, partner of ECPAT Luxembourg since June 2007; works on prevention with community leaders, communities and families, mainly around Mopti and Douentza

## Target groups

target-girls-in-street-situations = Adolescent girls and young women in street situations who are at risk or victims of sexual exploitation
target-girls-in-centres = Girls who are victims and stay at the Caritas centre in Bamako or with the BNCE
target-listening-centres = Children and parents of the community listening centres
target-peer-educators = Children who are peer educators
target-childrens-parliament = Children's Parliament
target-young-communicators = Children of the Association for the Promotion of Young People and Children Communicators
target-social-workers = Social workers of the partner organisations
target-judicial-police = Judicial police
target-community-leaders = Traditional communicators and community leaders
target-media = Media professionals

## Expected results

expected-social-workers = Social workers of the partner organisations are better prepared to deal with sexual exploitation
expected-self-protection = Children are informed about sexual exploitation or have stronger life skills to protect themselves
expected-communities = Communities in Mali are aware of sexual exploitation
expected-environment = The social and political environment favours the protection of children
expected-participation = Children take an active part in the fight against sexual exploitation
expected-psychosocial-care = Under-age girls who are victims receive psychosocial care on the streets and in reception centres
expected-reintegration = Under-age girls who are at risk or victims are supported in their rehabilitation and their social and occupational reintegration

## Achieved results: captions under the number

figure-social-workers-trained = child protection social workers trained to care for children who are victims of sexual exploitation
figure-girls-sensitised = girls informed about sexual exploitation or strengthened in the life skills to protect themselves
figure-people-sensitised = people made aware of sexual exploitation in Mali
figure-children-active = children taking an active part in the fight against sexual exploitation
figure-girls-psychosocial-care = under-age girls who were victims and received psychosocial care on the streets and in reception centres
figure-girls-reintegration = under-age girls at risk or victims who were supported in their rehabilitation and reintegration
figure-girls-therapy-legal-care = under-age girls who were victims and received psychotherapy and legal help
figure-media-trained = media professionals trained in their role and responsibility in the fight against sexual exploitation in Bamako

## Context

# $study-victims: children in the sample who were victims
# $study-sample: children in the sample
# $study-victims-share: the former as a share of the latter
# $study-girls-share: share of girls among the victims
claim-study = In a study that ECPAT Luxembourg carried out in March 2013, { $study-victims } of the { $study-sample } children in the sample ({ $study-victims-share }) were victims of prostitution and trafficking for sexual purposes. { FIGURE($study-girls-share, form: "start") } of these victims were girls.

# $under-18-share: share of people under 18 in the population
# $population: inhabitants, in millions
# $under-15-share: share of people under 15 in the population
claim-population = According to the final census results, published by the statistics institute INSTAT in November 2011, young people { FIGURE($under-18-share, form: "age") } make up { $under-18-share } of Mali's population of { $population }; { $under-15-share } of the inhabitants are { FIGURE($under-15-share, form: "age") }.

# $girls-age: ages, from 12 to 15 years
claim-girls-age = ECPAT Luxembourg reports that girls aged { $girls-age } are very often sexually abused in exchange for protection, goods or money.

claim-circumstances = According to ECPAT Luxembourg, most of the children who are exploited have suffered physical and psychological abuse, including sexual abuse within the family, come from broken or reconstituted families or have lost all contact with theirs. Others come from families in a precarious economic situation; many find themselves on the street, and some are forced to provide for their family's basic needs.

claim-care = Sexual exploitation seriously disrupts the psychological, physical and social development of a child. ECPAT Luxembourg therefore considers it essential to combine psychological, health and social care.

## Institutions

institution-instat = National Institute of Statistics
    .acronym = INSTAT
