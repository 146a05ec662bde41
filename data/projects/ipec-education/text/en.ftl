### Combating child labour through education, Mali: the words for project.toml.

project-name = Combating child labour through education
    .short = Child labour and education

project-summary = This ILO project put education at the centre of the fight against child labour. In Mali its action programmes offered accelerated education to younger children who were out of school, addressed the needs of older children, including skills training, and mobilised communities. It brought the ministries of labour and education closer together.

project-objective = Combat child labour through education services for children and through community action

# For those who search: commas part them.
project-topics = child labour, education

## Partners

partner-ilo-office = Ran the project under its International Programme on the Elimination of Child Labour (IPEC)
partner-mali-labour-ministry = Had opportunities to see the programmes and meet the local partners; took part in the activities with local councillors and in the exchange between areas
partner-mali-education-ministry = Had opportunities to see the programmes and meet the local partners; took part in the activities with local councillors
partner-snec = National teachers' union with which the project worked; it had prepared a series of model lessons on the subject of child labour
partner-itc-ilo = Hosted the workshops of the project countries in Turin

## Target groups

target-younger-children = Younger children who are out of school
target-older-children = Older children, with needs such as skills training
target-communities = Communities and their local councillors
target-national-partners = National partners: ministries, teachers' union

## Activities

activity-action-programmes = Early talks with partners in Mali on the best approach and on cooperation with other programmes under way, then several new action programmes for education services to children and for community action
activity-accelerated-education = Accelerated education for younger children out of school, to bring them back into education
activity-older-children = Other programmes, more for older children, including their need for skills training
activity-local-plans = Activities with local councillors, in which both ministries took part, so that community development plans take child labour into account
activity-exchange = Exchange between the areas of Kéniéba and Sikasso, where children work in traditional mining; civil society, the Ministry of Labour, school authorities and elected municipal officials took part

# $ipec-countries: countries of the project, Mali included
activity-capacity-building = Capacity building and knowledge sharing for national partners in workshops of the { FIGURE($ipec-countries, form: "words") } project countries in Turin

activity-meetings = Several meetings of the project partners to share knowledge

event-turin-workshop = Knowledge-sharing workshop of the project, Turin
event-national-workshop = National workshop on making child labour a concern of education policies and programmes; local experience from the project went into the discussions with national partners

# $skills-workshop-length: length of the workshop, in days
event-skills-workshop = Knowledge-sharing workshop on skills and livelihoods training for older children; it lasted { $skills-workshop-length }

## Context and progress

claim-situation = According to the project's briefing note of March 2015, Mali has a rate of child labour that is among the highest in the world, and its children are among those least likely to go to primary school.

claim-study = The briefing note draws on a recent study that proposes measures to combat child labour better through education policies and programmes.

claim-crisis = Mali's political and security crisis had some effect on the project, but on the whole the planned activities were completed.

claim-cooperation = With the project's help, the ministries of labour and education have had more contact and have cooperated more on child labour.

## Notes

note-period = The source does not state the period of the project; the one given here is that of its dated items, from November 2012 to April 2015.
note-areas = Kéniéba and Sikasso are the areas that the source names; it does not say where else the project worked.
note-briefing-note = The publication of March 2015 is a "{ FOREIGN("note d'information", lang: "fr") }" in its title and a "{ FOREIGN("note d'orientation", lang: "fr") }" (policy note) in the words of the source.

## Institutions

institution-mali-labour-ministry = Ministry of Labour
institution-mali-education-ministry = Ministry of Education
