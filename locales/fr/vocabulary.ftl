### Libellés des listes ouvertes (vocabulaires). Un terme existe si son message existe : un nouveau terme est une ligne de plus ici, dans chaque langue.

## Domaines des recommandations. Leur ordre ici est celui des rapports.

area-legal-framework = Cadre juridique
area-enforcement = Application de la loi
area-coordination = Coordination
area-policies = Politiques publiques
area-social-programmes = Programmes sociaux
area-trafficking = Traite des personnes

## Sections des rapports et des sources

section-summary = Résumé
section-introduction = Introduction
section-context = Contexte
section-prevalence = Ampleur et secteurs
section-legal-framework = Cadre juridique
section-enforcement = Application de la loi
section-coordination = Coordination
section-policies = Politiques publiques
section-social-programmes = Programmes sociaux
section-prosecution = Poursuites judiciaires
section-protection = Protection
section-prevention = Prévention
section-profile = Caractéristiques de la traite
section-recommendations = Recommandations prioritaires

## Systèmes de notation et leurs niveaux (`SYSTÈME-NIVEAU`). Leur libellé ne varie jamais.

scheme-ilab-advancement = Progrès vers l'élimination des pires formes de travail des enfants
    .by = département du Travail des États-Unis
ilab-advancement-significant = Progrès importants
ilab-advancement-moderate = Progrès modérés
ilab-advancement-minimal = Progrès minimes
ilab-advancement-none = Aucun progrès
ilab-advancement-no-assessment = Pas d'évaluation
scheme-tip-tier = Catégorie dans le Rapport sur la traite des personnes
    .by = département d'État des États-Unis
tip-tier-1 = Catégorie {"1"}
tip-tier-2 = Catégorie {"2"}
tip-tier-2-watch-list = Liste de surveillance de la catégorie {"2"}
tip-tier-3 = Catégorie {"3"}

## Qui recommande. `.short` pour les colonnes étroites.

mechanism-ilab = département du Travail des États-Unis, constats sur le travail des enfants
    .short = ILAB
mechanism-tip = département d'État des États-Unis, Rapport sur la traite des personnes
    .short = Rapport sur la traite

## Conventions et protocoles, dans l'ordre des rapports. `.short` pour les colonnes étroites.

instrument-c138 = Convention (n° {"138"}) de l'OIT sur l'âge minimum, 1973
    .short = C{"138"} de l'OIT
instrument-c182 = Convention (n° {"182"}) de l'OIT sur les pires formes de travail des enfants, 1999
    .short = C{"182"} de l'OIT
instrument-crc = Convention relative aux droits de l'enfant
    .short = CDE
instrument-crc-opac = Protocole facultatif à la Convention relative aux droits de l'enfant, concernant l'implication d'enfants dans les conflits armés
    .short = Protocole à la CDE, conflits armés
instrument-crc-opsc = Protocole facultatif à la Convention relative aux droits de l'enfant, concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants
    .short = Protocole à la CDE, vente d'enfants
instrument-palermo-protocol = Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants (Protocole de Palerme)
    .short = Protocole de Palerme

## Normes du droit national

standard-minimum-age = Âge minimum d'admission à l'emploi
    .short = Âge minimum d'admission à l'emploi
standard-hazardous-work-age = Âge minimum pour les travaux dangereux
    .short = Travaux dangereux : âge minimum
standard-hazardous-work-types = Liste des travaux dangereux interdits aux enfants
    .short = Liste des travaux dangereux
standard-forced-labour = Interdiction du travail forcé
    .short = Travail forcé : interdiction
standard-child-trafficking = Interdiction de la traite des enfants
    .short = Traite des enfants : interdiction
standard-commercial-sexual-exploitation = Interdiction de l'exploitation sexuelle des enfants à des fins commerciales
    .short = Exploitation sexuelle : interdiction
standard-illicit-activities = Interdiction d'utiliser des enfants pour des activités illicites
    .short = Activités illicites : interdiction
standard-voluntary-recruitment-age = Âge minimum d'engagement volontaire dans les forces armées
    .short = Engagement militaire volontaire
standard-compulsory-recruitment = Interdiction de l'enrôlement obligatoire d'enfants par l'État
    .short = Enrôlement obligatoire : interdiction
standard-armed-group-recruitment = Interdiction du recrutement par des groupes armés non étatiques
    .short = Groupes armés : interdiction de recruter
standard-compulsory-education-age = Âge de fin de la scolarité obligatoire
    .short = Fin de la scolarité obligatoire
standard-free-education = Gratuité de l'enseignement public
    .short = Enseignement public gratuit

## Mesures d'application de la loi : droit du travail. `.short` sous le nom de leur groupe.

measure-inspectorate-funding = Budget de l'inspection du travail
    .short = Budget
measure-inspectors = Inspecteurs du travail
    .short = Inspecteurs
# Combien il en faudrait selon une source ; les rapports les représentent à côté de ceux en poste
measure-inspectors-needed = Inspecteurs du travail nécessaires selon le ratio de l'OIT
    .short = Inspecteurs nécessaires
measure-inspectors-meet-ilo-advice = Nombre d'inspecteurs conforme aux conseils techniques du BIT
    .short = Assez d'inspecteurs selon le BIT
measure-penalties-authorised = Inspection habilitée à infliger des sanctions
measure-inspector-initial-training = Formation initiale des nouveaux inspecteurs
measure-inspector-new-law-training = Formation aux nouvelles lois sur le travail des enfants
measure-inspector-refresher-courses = Formation continue des inspecteurs
measure-inspections = Visites d'inspection du travail
    .short = Visites d'inspection
measure-worksite-inspections = Visites sur les lieux de travail
    .short = Visites sur les lieux
measure-violations-found = Infractions constatées (travail des enfants)
    .short = Travail des enfants : infractions
measure-violations-penalised = Infractions (travail des enfants) sanctionnées
    .short = Travail des enfants : infractions sanctionnées
measure-penalties-collected = Amendes recouvrées (travail des enfants)
measure-routine-inspections = Visites de routine effectuées
measure-routine-inspections-targeted = Visites de routine ciblées
measure-unannounced-inspections-permitted = Visites inopinées autorisées
measure-unannounced-inspections-conducted = Visites inopinées effectuées
measure-complaint-mechanism = Mécanisme de plainte
measure-labour-referral = Mécanisme d'orientation réciproque entre autorités du travail et services sociaux

## Mesures d'application de la loi : droit pénal

measure-investigator-initial-training = Formation initiale des nouveaux enquêteurs
measure-investigator-new-law-training = Formation aux nouvelles lois sur les pires formes
measure-investigator-refresher-courses = Formation continue des enquêteurs
measure-investigations = Enquêtes pénales
    .short = Enquêtes
measure-criminal-violations-found = Infractions pénales constatées
    .short = Infractions
measure-prosecutions = Poursuites engagées
    .short = Poursuites
measure-convictions = Condamnations
measure-criminal-penalties-imposed = Peines prononcées pour les pires formes
    .short = Peines prononcées
measure-criminal-referral = Mécanisme d'orientation réciproque entre autorités pénales et services sociaux
measure-trafficking-investigations = Nouvelles enquêtes
measure-trafficking-prosecutions = Nouvelles affaires poursuivies
measure-trafficking-defendants = Personnes poursuivies dans ces affaires
measure-trafficking-convictions = Trafiquants condamnés
measure-victims-identified = Victimes avérées identifiées
measure-potential-victims-identified = Victimes potentielles identifiées
measure-children-of-armed-groups-identified = Enfants utilisés par des groupes armés, identifiés
    .short = Enfants de groupes armés identifiés

## Groupes de personnes que concerne une recommandation

group-working-children = Enfants astreints au travail
group-children-armed-conflict = Enfants dans les conflits armés
group-hereditary-slavery = Victimes de l'esclavage héréditaire
group-trafficking-victims = Victimes de la traite
group-sexual-exploitation-victims = Victimes d'exploitation sexuelle
group-children-forced-to-beg = Enfants contraints à la mendicité
group-domestic-workers = Enfants travailleurs domestiques
group-migrant-workers = Travailleurs migrants
group-girls = Filles
group-out-of-school-children = Enfants non scolarisés

## Groupes de programmes sociaux, dans l'ordre des rapports

programme-group-government-ngo = Mis en œuvre par l'État et des ONG
programme-group-ilo = Mis en œuvre par le BIT
programme-group-reintegration = Réintégration d'ex-combattants
programme-group-trafficking = Contre la traite des personnes
programme-group-foreign-company = Gouvernements étrangers et entreprises
programme-group-us-government = Financés par le gouvernement des États-Unis

## Thèmes : coordination, politiques, programmes sociaux

topic-prevention-training = Prévention, sensibilisation et formation
topic-registration-and-families = État civil et retour en famille
topic-policy-funding = Financement et mise en œuvre
topic-victim-services = Retrait, orientation et services aux victimes

## Titres des tableaux : à partir de la coordination

table-coordination = Organes de coordination de la lutte contre le travail des enfants
table-other-bodies = Autres organes
table-policies = Principales politiques relatives au travail des enfants
table-programmes = Principaux programmes sociaux contre le travail des enfants
table-recommendations = Recommandations
table-recommendations-tip = Recommandations du Rapport sur la traite des personnes
table-differences = Divergences entre les sources
table-events = Chronologie

## Rapport entre deux indications sur un même objet, pour une cellule de tableau

comparison-differs = Indications divergentes
comparison-other-conversion = Autre conversion
comparison-other-scope = Autre champ ou période

## Rôles des institutions

role-government = Gouvernement
role-ministry = Ministère
role-labour-enforcement = Application du droit du travail
role-criminal-enforcement = Répression pénale
role-coordination = Coordination
role-protection = Protection des victimes
role-human-rights = Institution des droits de l'homme
role-armed-forces = Forces armées
role-international-organisation = Organisation internationale

## Enquêtes à l'origine des statistiques, telles que les légendes les citent ; `.long` en toutes lettres.

survey-mics-5 = MICS {"5"}
survey-unesco-uis = Institut de statistique de l'UNESCO

## Critères de ventilation

breakdown-form-of-exploitation = Par forme d'exploitation
breakdown-outcome = Par issue
breakdown-place-of-inspection = Par lieu de visite

## Lieux des projets et des cartes

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
place-taoudenni = Taoudéni
place-tombouctou = Tombouctou

## Types de publications

publication-brochure = Brochure
publication-policy-brief = Note d'orientation
publication-briefing-note = Note d'information
publication-workshop-report = Rapport d'atelier
publication-report = Rapport

## Titres des tableaux ; une note nomme le tableau sous lequel elle figure

table-statistics = Travail effectué par des enfants et scolarité
table-work = Travail effectué par des enfants, par secteur et activité
table-instruments = Ratification des conventions internationales
table-standards = Normes internationales et droit national
table-laws = Lois et règlements
table-agencies = Organes chargés de l'application de la loi et de la protection des victimes
table-labour-enforcement = Application du droit du travail
table-criminal-enforcement = Répression pénale
table-trafficking-enforcement = Traite des personnes : poursuites et protection
table-trafficking = Traite des personnes

## État des textes de loi

law-status-in-force = En vigueur
law-status-draft = À l'état de projet
law-status-pending = En attente

## Statistiques sur le travail et la scolarité des enfants

statistic-working = Enfants qui travaillent
statistic-working-agriculture = Part de l'agriculture parmi les enfants qui travaillent
statistic-working-industry = Part de l'industrie parmi les enfants qui travaillent
statistic-working-services = Part des services parmi les enfants qui travaillent
statistic-attending-school = Enfants scolarisés
statistic-combining-work-and-school = Enfants qui travaillent et vont à l'école
statistic-primary-completion = Taux d'achèvement du primaire

## Secteurs du travail effectué par des enfants

sector-agriculture = Agriculture
sector-industry = Industrie
sector-services = Services
sector-worst-forms = Pires formes de travail des enfants par définition

## Sujets des énoncés, intertitres de la version complète : ampleur et secteurs

topic-armed-conflict = Enfants dans le conflit armé
topic-hereditary-slavery = Esclavage héréditaire
topic-gold-mining = Orpaillage
topic-debt-bondage = Servitude pour dettes
topic-forced-begging = Mendicité forcée
topic-education = Accès à l'éducation
topic-school-attacks = Attaques contre des écoles, élèves déplacés
topic-school-closures = Fermetures d'écoles
topic-birth-registration = Enregistrement des naissances

## Sujets : cadre juridique

topic-slavery-law = Esclavage et activités illicites
topic-mining-code = Code minier
topic-trafficking-bills = Révision de la loi sur la traite
topic-light-work = Travaux légers
topic-child-recruitment = Recrutement d'enfants
topic-education-attacks = Protection de l'éducation contre les attaques

## Sujets : application de la loi

topic-labour-inspection = Inspection du travail
topic-enforcement-budgets = Budgets
topic-labour-training = Formation
topic-enforcement-data = Données sur les inspections et les victimes
topic-criminal-means = Moyens de la répression pénale
topic-child-labour-cases = Enquêtes et poursuites
topic-armed-forces = Forces armées et groupes armés
topic-children-held = Enfants soldats en détention

## Traite des personnes : thèmes et critères de ventilation

topic-tip-tier = Catégorie et motifs
topic-trafficking-law = La loi et les peines
topic-trafficking-cases = Enquêtes, procès et condamnations
topic-trafficking-units = Services de police et opérations
topic-trafficking-resources = Formation et moyens
topic-trafficking-complicity = Ingérences et complicités
topic-army-children = Enfants utilisés par l'armée et par le GATIA
topic-victim-identification = Identification des victimes
topic-victim-assistance = Orientation et prise en charge
topic-victim-shelters = Centres d'accueil
topic-victim-return = Retour et séjour
topic-victims-and-justice = Les victimes et la justice
topic-children-of-armed-groups = Enfants associés à des groupes armés
topic-trafficking-plan = Plan, budget et comité
topic-trafficking-awareness = Formation, sensibilisation et ligne d'urgence
topic-armed-groups-plan = Plan d'action avec les groupes armés
topic-prevention-gaps = Mesures non prises
topic-trafficking-forms = Formes de traite au Mali
topic-slavery-and-bondage = Esclavage héréditaire et servitude pour dettes
topic-malians-abroad = Maliens exploités à l'étranger
topic-foreign-victims = Victimes venues d'autres pays
topic-migrants-and-returnees = Migrants et rapatriés
topic-trafficking-and-conflict = Conflit et groupes armés

breakdown-age = Par âge
breakdown-sex = Par sexe
breakdown-origin = Par origine
breakdown-presence-of-the-state = Selon la présence de l'État

## Sur quoi porte une note d'un projet. Le libellé est le titre de cette partie.

table-facts = Le projet en bref
table-places = Lieux
table-partners = Partenaires
table-sdg = Cibles des ODD
table-publications = Publications

## Nature des lois et règlements, devant leur numéro

law-kind-law = Loi
law-kind-ordinance = Ordonnance
law-kind-decree = Décret
law-kind-order = Arrêté
law-kind-circular = Circulaire

## Les affaires que compte une mesure d'application de la loi. `.elsewhere` dit où se trouvent les autres.

scope-child-labour = travail des enfants seulement
    .elsewhere = traite : plus bas

## Pourquoi une évaluation est ce qu'elle est, selon qui la donne

assessment-reason-continued-law = des efforts, mais le maintien d'une loi qui a freiné les progrès
assessment-reason-continued-policy = des efforts, mais le maintien d'une politique qui a freiné les progrès
assessment-reason-continued-practice = des efforts, mais le maintien d'une pratique qui a freiné les progrès
assessment-reason-continued-practices = des efforts, mais le maintien de pratiques qui ont freiné les progrès
assessment-reason-continued-law-and-practice = des efforts, mais le maintien d'une loi et d'une pratique qui ont freiné les progrès
assessment-reason-continued-policy-and-practice = des efforts, mais le maintien d'une politique et d'une pratique qui ont freiné les progrès
assessment-reason-continued-law-and-policy = des efforts, mais le maintien d'une loi et d'une politique qui ont freiné les progrès
assessment-reason-regression-in-law = des efforts, mais un recul de la législation qui a freiné les progrès
assessment-reason-regression-in-policy = des efforts, mais un recul des politiques qui a freiné les progrès
assessment-reason-regression-in-practice = des efforts, mais un recul dans la pratique qui a freiné les progrès
assessment-reason-regression-in-law-and-practice = des efforts, mais un recul de la législation et de la pratique qui a freiné les progrès
assessment-reason-regression-in-policy-and-practice = des efforts, mais un recul des politiques et de la pratique qui a freiné les progrès
assessment-reason-complicit-in-forced-child-labor = des efforts, mais une complicité dans le travail forcé des enfants

## Ce qu'un gouvernement a mis en place contre le travail des enfants

framework-coordination = Un mécanisme de coordination
framework-policy = Une politique contre le travail des enfants
framework-program = Des programmes sociaux contre le travail des enfants

## Titres de tableaux : produits, dispositifs

table-goods = Produits signalés comme issus du travail des enfants ou du travail forcé
table-frameworks = Coordination, politiques et programmes
