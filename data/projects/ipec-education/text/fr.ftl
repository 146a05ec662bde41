### Combattre le travail des enfants par l'éducation, Mali : les textes de project.toml.

project-name = Combattre le travail des enfants par l'éducation
    .short = Travail des enfants et éducation

project-summary = Ce projet du BIT a placé l'éducation au centre de la lutte contre le travail des enfants. Au Mali, ses programmes d'action ont proposé un enseignement accéléré aux plus jeunes des enfants non scolarisés, pris en compte les besoins des plus âgés, notamment en formation professionnelle, et mobilisé les communautés. Il a rapproché les ministères chargés du travail et de l'éducation.

project-objective = Combattre le travail des enfants par des services éducatifs et par la mobilisation des communautés

# Pour la recherche : des virgules les séparent.
project-topics = travail des enfants, éducation

## Partenaires

partner-ilo-office = A exécuté le projet dans le cadre de son Programme international pour l'abolition du travail des enfants (IPEC)
partner-mali-labour-ministry = A eu l'occasion de voir les programmes et de rencontrer les partenaires locaux ; a participé aux activités avec les élus locaux ainsi qu'aux échanges entre localités
partner-mali-education-ministry = A eu l'occasion de voir les programmes et de rencontrer les partenaires locaux ; a participé aux activités avec les élus locaux
partner-snec = Syndicat national d'enseignants avec lequel le projet a travaillé ; il avait élaboré une série de leçons types sur le travail des enfants
partner-itc-ilo = A accueilli à Turin les ateliers des pays du projet

## Groupes cibles

target-younger-children = Les plus jeunes des enfants non scolarisés
target-older-children = Enfants plus âgés, qui ont notamment besoin d'une formation professionnelle
target-communities = Communautés et élus locaux
target-national-partners = Partenaires nationaux : ministères, syndicat d'enseignants

## Activités

activity-action-programmes = Concertation, dès le début, avec les partenaires au Mali sur la meilleure approche et sur la coopération avec les autres programmes en cours, puis plusieurs nouveaux programmes d'action axés sur les services éducatifs pour les enfants et la mobilisation des communautés
activity-accelerated-education = Enseignement accéléré pour les plus jeunes des enfants non scolarisés, afin de les réintégrer dans l'enseignement
activity-older-children = Autres programmes, davantage tournés vers les besoins des enfants plus âgés, y compris en formation professionnelle
activity-local-plans = Activités avec les élus locaux, auxquelles les ministères chargés du travail et de l'éducation ont participé, pour la prise en compte du travail des enfants dans les plans de développement communautaire
activity-exchange = Échanges entre les zones de Kéniéba et de Sikasso, où des enfants travaillent dans l'exploitation minière traditionnelle, avec des élus communaux, des autorités scolaires, le ministère du Travail et la société civile

# $ipec-countries : pays du projet, Mali compris
activity-capacity-building = Renforcement des capacités et partage de connaissances pour les partenaires nationaux dans des ateliers des { FIGURE($ipec-countries, form: "words") } pays du projet à Turin

activity-meetings = Plusieurs réunions des partenaires du projet pour partager leurs connaissances

event-turin-workshop = Atelier de partage de connaissances du projet, Turin
event-national-workshop = Atelier national sur la prise en compte du travail des enfants dans les politiques et les programmes d'éducation ; les expériences locales du projet y ont nourri la concertation avec les partenaires nationaux

# $skills-workshop-length : durée de l'atelier, en jours
event-skills-workshop = Atelier de partage de connaissances sur la formation professionnelle et les moyens de subsistance des enfants plus âgés ; il a duré { $skills-workshop-length }

## Contexte et progrès

claim-situation = Selon la note d'information du projet de mars 2015, le Mali est l'un des pays du monde où le travail des enfants est le plus répandu, et l'un de ceux où les enfants ont le moins de chances d'être scolarisés dans le primaire.

claim-study = La note d'information se fonde sur une étude récente, dont les propositions visent à ce que l'éducation, politiques et programmes compris, serve mieux à lutter contre le travail des enfants.

claim-crisis = La crise sécuritaire et politique au Mali a eu quelques répercussions sur le projet, mais dans l'ensemble les activités prévues ont été menées à bien.

claim-cooperation = Avec l'appui du projet, les ministères chargés du travail et de l'éducation ont multiplié leurs contacts et renforcé leur coopération en matière de travail des enfants.

## Notes

note-period = La source ne précise pas la période du projet ; celle qui figure ici va du premier au dernier élément daté, de novembre 2012 à avril 2015.
note-areas = Kéniéba et Sikasso sont les zones que nomme la source ; elle ne dit pas où le projet a travaillé par ailleurs.
note-briefing-note = La publication de mars 2015 est une "note d'information" dans son titre et une "note d'orientation" dans la description de la source.

## Institutions

institution-mali-labour-ministry = ministère du Travail
institution-mali-education-ministry = ministère de l'Éducation
