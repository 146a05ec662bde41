### ECPAT Luxembourg in Mali, 2017 to 2019: the words for project.toml.
### "Sexual exploitation" stands for commercial sexual exploitation, as in the source, once it has been named in full.

project-name = Breaking the silence around underage girls exposed to and/or victims of commercial sexual exploitation in Mali
    .short = Breaking the silence

project-summary = Raising awareness among children and communities, training professionals, caring for girls and supporting their reintegration: ECPAT Luxembourg and its partners worked to protect underage girls who were at risk of, or victims of, commercial sexual exploitation.

project-objective = Strengthen the protection of underage girls who are at risk or victims of sexual exploitation: prevention, psychosocial care, rehabilitation and reintegration

# For those who search: commas part them.
project-topics = commercial sexual exploitation of children, child protection, prevention, rehabilitation, reintegration

## Why these places

reason-economy-tourism = Economic and tourist appeal
reason-border = Proximity to a border
reason-gold-sites = Gold-mining sites where many children are exposed to, or are victims of, sexual exploitation

## Partners

partner-ecpat-luxembourg = Leads the project, which its partners implement; carried out the study of 2013
# $samu-ages: ages of those whom the organisation looks after, from 0 to 18 years
partner-samu-social-mali = Fights the social exclusion of girls and boys who live and sleep on the streets of Bamako, aged { $samu-ages } (sometimes older, above all young women and young mothers). Medical, psychosocial and educational help on the spot: emergency outreach at night; by day, medical and psychosocial follow-up, support, referral to a network of specialised partners
partner-bnce-mali = Promotes and protects the dignity and rights of the child; member and partner of the network of the International Catholic Child Bureau (BICE). Takes girls identified as at risk or victims into its centres in Ségou, Sikasso and Mopti
partner-caritas-mali = Its initiative { FOREIGN("Action Enfants de Tous", lang: "fr") } (AET) coordinates the social and development work of the diocese of Bamako. Its home takes in girls from the district of Bamako identified as at risk or victims
# $migrant-girls-age: age from which girls migrate
partner-avenir-enfance-du-sahel = National NGO for the protection and promotion of children's rights, partner of ECPAT Luxembourg since June 2007. Works upstream with community leaders, communities and families, mainly around Mopti and Douentza, from where girls as young as { $migrant-girls-age } migrate

## Target groups

target-girls-in-street-situations = Adolescent girls and young women in street situations who are at risk or victims of sexual exploitation
target-girls-in-centres = Girls who are victims, hosted by Caritas in Bamako or the BNCE
target-listening-centres = Children and parents of the community listening centres
target-peer-educators = Children who are peer educators
target-childrens-parliament = Children's Parliament
target-young-communicators = Children of the Association for the Promotion of Young People and Children Communicators
target-social-workers = Social workers of the partner organisations
target-judicial-police = Judicial police
target-community-leaders = Traditional communicators and community leaders
target-media = Media professionals

## Expected results

expected-social-workers = Social workers of the partner organisations are better able to deal with sexual exploitation
expected-self-protection = Children are informed about sexual exploitation and/or have stronger life skills to protect themselves
expected-communities = Communities in Mali are aware of sexual exploitation
expected-environment = The social and political environment is conducive to protecting children from sexual exploitation
expected-participation = Children actively take part in fighting sexual exploitation
expected-psychosocial-care = The psychosocial needs of underage girls who are victims are cared for, in the street and in centres that take them in
expected-reintegration = Underage girls who are at risk or victims are supported in their rehabilitation and their social and occupational reintegration

## Achieved results: captions under the number

figure-social-workers-trained = child protection social workers of the partners trained to care better for child victims of sexual exploitation
figure-girls-sensitised = girls informed about sexual exploitation and/or strengthened in the life skills to protect themselves
figure-people-sensitised = people made aware of sexual exploitation in Mali
figure-children-active = children taking an active part in the fight against sexual exploitation
figure-girls-psychosocial-care = underage girls who were victims and whose psychosocial needs were cared for, in the street and in centres that take them in
figure-girls-reintegration = underage girls at risk or victims supported in rehabilitation and social and occupational reintegration
figure-girls-therapy-legal-care = underage girls who were victims and received psychotherapy and legal help
figure-media-trained = media professionals trained, in Bamako, in what they can and should do against sexual exploitation

## Context

# The census is the source that ECPAT Luxembourg gives.
# $under-18-share: share of people under 18 in the population
# $population: inhabitants, in millions
# $under-15-share: share of people under 15 in the population
claim-population = Mali's population is very young: { $under-18-share } of the { $population } inhabitants are { FIGURE($under-18-share, form: "age") } and { $under-15-share } are { FIGURE($under-15-share, form: "age") }, says ECPAT Luxembourg, citing the fourth General Population and Housing Census (National Institute of Statistics, final results, November 2011).

# number words allowed: "millions" is the word of the source, not a count
# $study-victims: children in the sample who were victims
# $study-sample: children in the sample
# $study-victims-share: the former as a share of the latter
# $study-girls-share: share of girls among the victims
claim-study = Mali is not spared, ECPAT Luxembourg says: many of its children are among the millions who are sexually exploited worldwide each year. Its quantitative and qualitative study of March 2013 found that { $study-victims } of the { $study-sample } children in the sample ({ $study-victims-share }) were victims of exploitation in prostitution and of sex trafficking; { $study-girls-share } of the victims are girls.

# $girls-age: ages, from 12 to 15 years
claim-girls-age = Girls aged { $girls-age } very often suffer sexual abuse in return for protection, goods or money, says ECPAT Luxembourg.

claim-circumstances = Most of the exploited children, ECPAT Luxembourg writes, have been through physical and psychological abuse, including sexual abuse within the family, or come from broken or reconstituted families or are wholly separated from theirs. Others come from families in a precarious economic situation. Many are on the street for various reasons; others are forced to be, so as to provide for their family's basic needs.

claim-care = The consequences are many: sexual exploitation significantly disrupts how a child develops psychologically, physically and socially. ECPAT Luxembourg considers multidisciplinary care – psychological, health and social – essential, so that children can rebuild themselves, find their bearings again and regain confidence in themselves, in society and in life.

## Notes

note-cities = The title of the source names Bamako and the regions of Ségou, Sikasso and Mopti; its text calls all of these places cities.
note-spelling = The source writes "Douanza" for Douentza and, in one place, "{ FOREIGN("Action Enfant de Tous", lang: "fr") }" for { FOREIGN("Action Enfants de Tous", lang: "fr") }.

## Institutions

institution-instat = National Institute of Statistics
    .acronym = INSTAT
