### ECPAT Luxembourg au Mali, de 2017 à 2019 : les textes de project.toml.
### « Exploitation sexuelle » tient lieu d'« exploitation sexuelle à des fins commerciales » après la première mention.

project-name = Briser le silence autour des filles mineures exposées à l'exploitation sexuelle à des fins commerciales, ou qui en sont victimes, au Mali
    .short = Briser le silence

project-summary = ECPAT Luxembourg et ses partenaires ont œuvré à la protection des filles mineures exposées à l'exploitation sexuelle à des fins commerciales ou qui en sont victimes : sensibilisation des enfants et des communautés, formation des professionnels, prise en charge des filles dans la rue et dans les centres d'accueil, appui à leur réadaptation et à leur réinsertion.

project-objective = Mieux protéger les filles mineures exposées à l'exploitation sexuelle ou qui en sont victimes, par la prévention, la prise en charge psychosociale, la réadaptation et la réinsertion

## Choix des lieux

reason-economy-tourism = Attrait économique et touristique
reason-border = Proximité d'une frontière
reason-gold-sites = Sites aurifères où des enfants sont exposés à l'exploitation sexuelle à des fins commerciales ou en sont victimes

## Partenaires

partner-ecpat-luxembourg = Responsable du projet
partner-samu-social-mali = Apporte une aide médicale, psychosociale et éducative aux enfants et aux jeunes qui vivent et dorment dans les rues de Bamako : interventions d'urgence la nuit, suivi de jour, orientation vers des structures spécialisées
partner-bnce-mali = Accueille dans ses centres de Ségou, de Sikasso et de Mopti des filles exposées ou victimes
partner-caritas-mali = Dans le cadre de son initiative Action Enfants de Tous, héberge dans son foyer des filles du district de Bamako exposées ou victimes
# La source écrit « Douanza » pour Douentza.
partner-avenir-enfance-du-sahel = ONG nationale de défense des droits de l'enfant, partenaire d'ECPAT Luxembourg depuis juin 2007 ; travaille en amont avec les leaders communautaires, les communautés et les familles, surtout dans la zone de Mopti et de Douentza

## Groupes cibles

target-girls-in-street-situations = Adolescentes et jeunes femmes en situation de rue, exposées à l'exploitation sexuelle ou qui en sont victimes
target-girls-in-centres = Filles victimes hébergées au centre de Caritas à Bamako ou au BNCE
target-listening-centres = Enfants et parents des centres d'écoute communautaires
target-peer-educators = Enfants pairs éducateurs
target-childrens-parliament = Parlement des enfants
target-young-communicators = Enfants de l'Association pour la promotion des jeunes et enfants communicateurs
target-social-workers = Travailleurs sociaux des structures partenaires
target-judicial-police = Police judiciaire
target-community-leaders = Communicateurs traditionnels et leaders communautaires
target-media = Professionnels des médias

## Résultats attendus

expected-social-workers = Les travailleurs sociaux des structures partenaires sont mieux préparés à agir face à l'exploitation sexuelle
expected-self-protection = Les enfants sont sensibilisés à l'exploitation sexuelle ou mieux armés pour s'en protéger eux-mêmes
expected-communities = Les communautés du Mali sont sensibilisées à l'exploitation sexuelle
expected-environment = L'environnement social et politique est favorable à la protection des enfants
expected-participation = Les enfants participent activement à la lutte contre l'exploitation sexuelle
expected-psychosocial-care = Les filles mineures victimes bénéficient d'une prise en charge psychosociale dans la rue et dans les centres d'accueil
expected-reintegration = Les filles mineures exposées ou victimes sont accompagnées dans leur réadaptation et leur réinsertion socioprofessionnelle

## Résultats obtenus : légendes sous le nombre

figure-social-workers-trained = travailleurs sociaux de la protection de l'enfance formés à la prise en charge des enfants victimes d'exploitation sexuelle
figure-girls-sensitised = filles sensibilisées à l'exploitation sexuelle ou mieux armées pour s'en protéger elles-mêmes
figure-people-sensitised = personnes sensibilisées à l'exploitation sexuelle au Mali
figure-children-active = enfants qui participent activement à la lutte contre l'exploitation sexuelle
figure-girls-psychosocial-care = filles mineures victimes prises en charge sur le plan psychosocial dans la rue et dans les centres d'accueil
figure-girls-reintegration = filles mineures exposées ou victimes accompagnées dans leur réadaptation et leur réinsertion
figure-girls-therapy-legal-care = filles mineures victimes ayant bénéficié d'une prise en charge psychothérapeutique et juridique
figure-media-trained = professionnels des médias formés à leur rôle et à leur responsabilité dans la lutte contre l'exploitation sexuelle à Bamako

## Contexte

# $study-victims : enfants de l'échantillon qui étaient victimes
# $study-sample : enfants de l'échantillon
# $study-victims-share : les premiers en pourcentage des seconds
# $study-girls-share : part des filles parmi les victimes
claim-study = Dans une étude menée par ECPAT Luxembourg en mars 2013, { $study-victims } des { $study-sample } enfants de l'échantillon ({ $study-victims-share }) étaient victimes de prostitution et de traite à des fins sexuelles. { FIGURE($study-girls-share, form: "start") } de ces victimes étaient des filles.

# $under-18-share : part des moins de 18 ans dans la population
# $population : nombre d'habitants, en millions
# $under-15-share : part des moins de 15 ans dans la population
claim-population = D'après les résultats définitifs du recensement, publiés en novembre 2011 par l'Institut national de la statistique (INSTAT), les jeunes { FIGURE($under-18-share, form: "age") } représentent { $under-18-share } des { $population } d'habitants du Mali ; { $under-15-share } des habitants sont { FIGURE($under-15-share, form: "age") }.

# $girls-age : âges, de 12 à 15 ans
claim-girls-age = ECPAT Luxembourg constate que les filles { $girls-age } subissent très souvent des abus sexuels en échange d'une protection, de biens ou d'argent.

claim-circumstances = Selon ECPAT Luxembourg, la plupart des enfants exploités ont subi des violences physiques et psychologiques, y compris des abus sexuels dans la famille, sont issus de familles séparées ou recomposées ou ont rompu tout lien avec la leur. D'autres viennent de familles en situation économique précaire ; beaucoup se retrouvent dans la rue et certains sont contraints de subvenir aux besoins essentiels de leur famille.

claim-care = L'exploitation sexuelle perturbe gravement le développement psychologique, physique et social de l'enfant. ECPAT Luxembourg juge donc indispensable une prise en charge à la fois psychologique, sanitaire et sociale.

## Institutions

institution-instat = Institut national de la statistique
    .acronym = INSTAT
