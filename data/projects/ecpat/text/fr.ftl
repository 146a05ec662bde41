### ECPAT Luxembourg au Mali, de 2017 à 2019 : les textes de project.toml.
### « Exploitation sexuelle » tient lieu d'« exploitation sexuelle à des fins commerciales » après la première mention.

# Le titre que le projet porte en français.
project-name = Rompre le silence autour des filles mineures exposées et/ou victimes d'exploitation sexuelle à des fins commerciales au Mali
    .short = Rompre le silence

project-summary = Sensibilisation des enfants et des communautés, formation des professionnels, prise en charge et réinsertion des filles : ECPAT Luxembourg et ses partenaires ont œuvré à la protection des filles mineures exposées à l'exploitation sexuelle à des fins commerciales ou qui en étaient victimes.

project-objective = Renforcer la protection des filles mineures exposées à l'exploitation sexuelle ou qui en sont victimes : prévention, prise en charge psychosociale, réadaptation et réinsertion

# Pour la recherche : des virgules les séparent.
project-topics = exploitation sexuelle des enfants à des fins commerciales, protection de l'enfant, prévention, réadaptation, réinsertion

## Choix des lieux

reason-economy-tourism = Attrait économique et touristique
reason-border = Proximité d'une frontière
reason-gold-sites = Sites aurifères où de nombreux enfants sont exposés à l'exploitation sexuelle ou en sont victimes

## Partenaires

partner-ecpat-luxembourg = Dirige le projet, que ses partenaires exécutent ; a réalisé l'étude de 2013
# $samu-ages : âge des personnes suivies, de 0 à 18 ans
partner-samu-social-mali = Lutte contre l'exclusion sociale des filles et des garçons { $samu-ages } (parfois plus, surtout pour les jeunes filles et les jeunes mères) qui vivent et dorment dans les rues de Bamako. Aide médicale, psychosociale et éducative sur place : maraudes d'urgence la nuit ; le jour, suivi médical et psychosocial, accompagnement et orientation vers un réseau de structures spécialisées
partner-bnce-mali = Promeut et protège la dignité et les droits de l'enfant ; membre et partenaire du réseau du Bureau international catholique de l'enfance (BICE). Accueille dans ses centres de Ségou, de Sikasso et de Mopti des filles identifiées comme exposées ou victimes
partner-caritas-mali = Son initiative Action Enfants de Tous (AET) coordonne les actions sociales et de développement du diocèse de Bamako. Son foyer accueille des filles du district de Bamako identifiées comme exposées ou victimes
# $migrant-girls-age : âge à partir duquel des filles migrent
partner-avenir-enfance-du-sahel = ONG nationale qui protège et promeut les droits de l'enfant ; partenaire d'ECPAT Luxembourg depuis juin 2007. Agit en amont auprès des responsables communautaires, des communautés et des familles, surtout autour de Mopti et de Douentza, d'où migrent de très jeunes filles, dès { $migrant-girls-age }

## Groupes cibles

target-girls-in-street-situations = Adolescentes et jeunes femmes en situation de rue, exposées à l'exploitation sexuelle ou qui en sont victimes
target-girls-in-centres = Filles victimes accueillies au centre Caritas de Bamako et au BNCE
target-listening-centres = Enfants et parents des centres d'écoute communautaires
target-peer-educators = Enfants pairs éducateurs
target-childrens-parliament = Parlement des enfants
target-young-communicators = Enfants de l'Association pour la promotion des jeunes et enfants communicateurs
target-social-workers = Travailleurs sociaux des structures partenaires
target-judicial-police = Police judiciaire
target-community-leaders = Communicateurs traditionnels et responsables communautaires
target-media = Professionnels des médias

## Résultats attendus

expected-social-workers = Les travailleurs sociaux des structures partenaires sont mieux à même d'agir face à l'exploitation sexuelle
expected-self-protection = Les enfants sont sensibilisés à l'exploitation sexuelle et/ou leurs compétences de vie sont renforcées pour qu'ils puissent s'en protéger
expected-communities = Les communautés du Mali sont sensibilisées à ce phénomène
expected-environment = Le contexte social et politique est favorable à la protection des enfants contre l'exploitation sexuelle
expected-participation = Les enfants agissent eux-mêmes contre l'exploitation sexuelle
expected-psychosocial-care = Les filles mineures victimes bénéficient d'une prise en charge psychosociale dans la rue et dans les centres d'accueil
expected-reintegration = Les filles mineures exposées ou victimes sont accompagnées dans leur réadaptation et leur réinsertion socioprofessionnelle

## Résultats obtenus : légendes sous le nombre

figure-social-workers-trained = travailleurs sociaux de protection de l'enfance des structures partenaires formés pour mieux prendre en charge les enfants victimes d'exploitation sexuelle
figure-girls-sensitised = filles sensibilisées à l'exploitation sexuelle et/ou dotées de compétences de vie pour s'en protéger
figure-people-sensitised = personnes sensibilisées à l'exploitation sexuelle au Mali
figure-children-active = enfants qui participent activement à la lutte contre l'exploitation sexuelle
figure-girls-psychosocial-care = filles mineures victimes prises en charge sur le plan psychosocial dans la rue et dans les centres d'accueil
figure-girls-reintegration = filles mineures exposées ou victimes aidées dans leur réadaptation et leur réinsertion socioprofessionnelle
figure-girls-therapy-legal-care = filles mineures victimes ayant bénéficié d'une prise en charge psychothérapeutique et juridique
figure-media-trained = professionnels des médias formés, à Bamako, à leur rôle et à leur responsabilité dans la lutte contre l'exploitation sexuelle

## Contexte

# Le recensement est la source qu'indique ECPAT Luxembourg.
# $under-18-share : part des moins de 18 ans dans la population
# $population : nombre d'habitants, en millions
# $under-15-share : part des moins de 15 ans dans la population
claim-population = La population du Mali est très jeune : { $under-18-share } des { $population } d'habitants sont { FIGURE($under-18-share, form: "age") } et { $under-15-share } { FIGURE($under-15-share, form: "age-of") }, selon ECPAT Luxembourg, d'après le quatrième Recensement général de la population et de l'habitat (Institut national de la statistique, résultats définitifs, novembre 2011).

# number words allowed : « millions » est le mot de la source, non un compte
# $study-victims : enfants de l'échantillon qui étaient victimes
# $study-sample : enfants de l'échantillon
# $study-victims-share : les premiers en pourcentage des seconds
# $study-girls-share : part des filles parmi les victimes
claim-study = Le Mali n'est pas épargné, selon ECPAT Luxembourg : nombre de ses enfants sont parmi les millions d'enfants exploités sexuellement chaque année dans le monde. D'après son étude quantitative et qualitative de mars 2013, { $study-victims } enfants sur les { $study-sample } de l'échantillon ({ $study-victims-share }) étaient victimes d'exploitation dans la prostitution et de traite à des fins sexuelles ; { $study-girls-share } de ces victimes sont des filles.

# $girls-age : âges, de 12 à 15 ans
claim-girls-age = Selon ECPAT Luxembourg, les filles { $girls-age } subissent très souvent des abus sexuels en échange d'une protection, de biens ou d'argent.

claim-circumstances = La plupart des enfants exploités, écrit ECPAT Luxembourg, ont subi des violences physiques et psychologiques, y compris des abus sexuels dans la famille, sont issus de familles séparées ou recomposées ou ont rompu tout lien avec la leur. D'autres viennent de familles en situation économique précaire ; beaucoup se retrouvent dans la rue pour diverses raisons, d'autres y sont contraints pour subvenir aux besoins essentiels de leur famille.

claim-care = Les conséquences sont multiples : l'exploitation sexuelle perturbe fortement le développement psychologique, physique et social de l'enfant. ECPAT Luxembourg juge indispensable une prise en charge pluridisciplinaire (psychologique, sanitaire et sociale) pour qu'il se reconstruise, retrouve ses repères et reprenne confiance en lui-même, en la société et en la vie.

## Notes

note-cities = Le titre de la source nomme Bamako et les régions de Ségou, de Sikasso et de Mopti ; son texte parle de villes pour tous ces lieux.
note-spelling = La source écrit "Douanza" pour Douentza et, à un endroit, "Action Enfant de Tous" pour Action Enfants de Tous.

## Institutions

institution-instat = Institut national de la statistique
    .acronym = INSTAT
