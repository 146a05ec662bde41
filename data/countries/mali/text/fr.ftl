### Textes du Mali. Les nombres viennent de figures.toml : { $id } imprime le chiffre avec son qualificatif et son unité.
### FIGURE($id, form: "of") comprend la préposition « de » ou « d'» ; "age" donne « âgés de … à … ans » ; "period", la période.

## Le pays

country-name = Mali
    .in = au Mali
    .of = du Mali

-tier-2-watch-list = liste de surveillance de la catégorie 2

## Évaluations : une demi-ligne qui explique la note

assessment-ilab-advancement-2020 = des efforts, mais une pratique qui retarde les progrès
assessment-tip-tier-2020 = des efforts importants, mais sans intensification globale

## Légendes des chiffres clés, sous le nombre

# $working-children : enfants qui travaillent, en pourcentage
# $attending-school : enfants scolarisés, en pourcentage
figure-working-children = des enfants { FIGURE($working-children, form: "age") } travaillent ; { $attending-school } vont à l'école

figure-recruited-by-groups-2020 = enfants recrutés par des groupes armés non étatiques

# $inspections-2019 : visites d'inspection, 2019
figure-inspections-2020 = visites d'inspection du travail, contre { $inspections-2019 } en { FIGURE($inspections-2019, form: "period") }

# $tip-convicted-previous : trafiquants condamnés lors de la période précédente
figure-tip-convicted = trafiquants condamnés, contre { $tip-convicted-previous } lors de la période précédente

## Énoncés : le paragraphe qui dit l'essentiel

claim-summary = En 2020, le Mali a interdit les camps militaires aux enfants et rendu applicable le Code minier, qui proscrit leur travail dans les mines d'or artisanales. Mais, selon le département du Travail des États-Unis, l'État a continué de soutenir des groupes armés qui recrutent des enfants. L'esclavage n'est pas une infraction en soi, l'aide aux victimes reste insuffisante et le département d'État a rétrogradé le pays à sa { -tier-2-watch-list }.

## Énoncés : travail des enfants, constats

claim-armed-group-support = Selon le département du Travail des États-Unis, l'État a continué de soutenir en nature des groupes armés qui recrutent et utilisent des enfants ; aucune enquête sur les recruteurs présumés n'a été relevée.

# $recruited-by-groups-2020 : enfants recrutés par des groupes armés
# $forced-recruitment-2020 : cas de recrutement forcé signalés par l'ONU en 2020
# $forced-recruitment-2019 : cas de recrutement forcé signalés par l'ONU en 2019
claim-armed-recruitment = En 2020, des groupes armés non étatiques ont recruté { $recruited-by-groups-2020 } enfants maliens, nigériens et burkinabè ; l'ONU a signalé { $forced-recruitment-2020 } cas de recrutement forcé, contre { $forced-recruitment-2019 } en { FIGURE($forced-recruitment-2019, form: "period") }.

# $slavery-displaced-2020 : enfants déplacés, victimes de l'esclavage héréditaire, recensés par la CNDH
claim-hereditary-slavery = L'esclavage héréditaire persiste et touche surtout des enfants de la communauté bellah ; en 2020, la Commission nationale des droits de l'homme a recensé { $slavery-displaced-2020 } enfants déplacés du sud-ouest qui en sont victimes.

# $mining-children : enfants recensés sur des sites d'orpaillage par une ONG
# $mining-sites : sites d'orpaillage étudiés par l'ONG
# number words allowed
claim-gold-mining = Des milliers d'enfants travaillent dans l'orpaillage, exposés à des substances toxiques, à de lourdes charges et à des températures extrêmes ; l'étude d'une ONG a recensé { $mining-children } enfants sur { $mining-sites ->
        [one] { $mining-sites } site
       *[other] { $mining-sites } sites
    } { FIGURE($mining-children, form: "period") }.

claim-legal-gaps = La loi punit la traite aux fins d'esclavage, mais non l'esclavage en soi ; elle n'interdit pas expressément l'utilisation d'enfants pour des activités illicites et permet de punir des enfants recrutés de force.

# $inspectors-2020 : inspecteurs du travail, 2020
# $workforce : travailleurs au Mali, en millions
# $inspectors-needed : inspecteurs du travail nécessaires selon l'OIT
claim-inspection-capacity = Le Mali compte { $inspectors-2020 } inspecteurs du travail pour { $workforce } de travailleurs ; selon le ratio de l'OIT, il en faudrait { $inspectors-needed }. Le manque d'agents formés et de moyens entrave les inspections, surtout dans le nord.

# $cnlte-budget-cut : baisse du budget de la CNLTE, en pourcentage
# $cnlte-budget-2020 : budget de la CNLTE
claim-plan-resources = Le budget de la Cellule nationale de lutte contre le travail des enfants a été réduit { FIGURE($cnlte-budget-cut, form: "of") }, à { $cnlte-budget-2020 } ; faute de moyens, le plan national n'a fait l'objet d'aucun suivi.

## Énoncés : travail des enfants, progrès

# $orders-age-limit : âge au-dessous duquel les ordres interdisent l'utilisation d'enfants
# $fama-children-ilab : enfants utilisés par l'armée, selon le département du Travail des États-Unis
claim-army-orders = Des ordres d'octobre 2020 interdisent l'utilisation d'enfants de moins de { $orders-age-limit }{ "\u00A0" }ans par l'armée et toute présence d'enfants autour des camps militaires ; { $fama-children-ilab } enfants avaient été démobilisés avant fin mars 2020.

# $quarry-prison : durée d'emprisonnement, fourchette avec ses unités (« de … à … »)
claim-mining-decree = Un décret de novembre 2020 permet d'appliquer le Code minier : celui-ci interdit le travail des enfants dans les mines d'or artisanales et punit leur emploi dans les carrières d'un emprisonnement { $quarry-prison } et d'une amende.

# $teachers-arrested-2020 : maîtres coraniques arrêtés
# $teachers-referred-2020 : dont déférés à la justice
claim-begging-arrests = La Brigade chargée de la protection de l'enfance et des mœurs a arrêté à Bamako { $teachers-arrested-2020 } maîtres coraniques soupçonnés de contraindre des enfants à mendier ; { $teachers-referred-2020 } ont été déférés à la justice.

# $inspectorate-funding-2019 : budget de l'inspection du travail, 2019
# $inspectorate-funding-2020 : budget de l'inspection du travail, 2020
claim-inspectorate-budget = Le budget de l'inspection du travail est passé { FIGURE($inspectorate-funding-2019, form: "of") } à { $inspectorate-funding-2020 }, alors que celui de la Direction nationale du travail et d'autres services du travail a diminué.

# $removed-circular-2020 : enfants retirés de groupes armés, tableau 9
# $removed-ddr-2020 : enfants retirés de groupes armés, tableau 10
claim-children-removed = Le département du Travail des États-Unis fait état, dans un tableau, { FIGURE($removed-circular-2020, form: "of") } enfants retirés de groupes armés et, dans un autre, { FIGURE($removed-ddr-2020, form: "of") }, au titre du programme de désarmement, de démobilisation et de réintégration.

## Énoncés : traite des personnes

# $tip-convicted : trafiquants condamnés
# $tip-convicted-previous : trafiquants condamnés lors de la période précédente
# $tip-cases : affaires ouvertes
# $tip-defendants : accusés dans ces affaires
claim-tip-convictions = Les tribunaux ont condamné { $tip-convicted } trafiquants, contre { $tip-convicted-previous } lors de la période précédente ; le ministère public a engagé des poursuites dans { $tip-cases } affaires ({ $tip-defendants } accusés), dont, selon des ONG, les premières pour esclavage héréditaire.

# $tip-investigations-new : nouvelles enquêtes sur la traite
# $tip-investigations-slavery : dont sur l'esclavage héréditaire
# $tip-investigations-continued : enquêtes des périodes antérieures, poursuivies
# $tip-investigations-previous : enquêtes de la période précédente
claim-tip-investigations = Les autorités ont fait état { FIGURE($tip-investigations-new, form: "of") } nouvelles enquêtes, dont { $tip-investigations-slavery } sur l'esclavage héréditaire, et de la poursuite { FIGURE($tip-investigations-continued, form: "of") } enquêtes antérieures, contre { $tip-investigations-previous } enquêtes lors de la période précédente.

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
claim-tip-army = Des observateurs ont confirmé pour la première fois qu'une unité militaire avait recruté et utilisé { $fama-children-tip } enfants { FIGURE($fama-children-tip, form: "age") } dans des fonctions de soutien ; aucune enquête sur de tels faits n'a été signalée.

# $tip-victims-confirmed : victimes avérées de traite à des fins sexuelles
# $tip-victims-potential : victimes potentielles
# $tip-victims-confirmed-previous : victimes avérées, période précédente
# $tip-victims-potential-previous : victimes potentielles, période précédente
claim-tip-victims = Les autorités et les ONG partenaires ont identifié { $tip-victims-confirmed } victimes avérées de traite à des fins sexuelles et { $tip-victims-potential } victimes potentielles, contre { $tip-victims-confirmed-previous } victimes de traite avérées et { $tip-victims-potential-previous } potentielles lors de la période précédente.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
# $tip-children-identified-previous : idem, période précédente
claim-tip-children = L'État et des organisations internationales ont identifié { $tip-children-identified } enfants utilisés par des groupes armés, contre { $tip-children-identified-previous } lors de la période précédente, et en ont orienté la plupart vers une prise en charge.

# $detained-tip : enfants détenus pour affiliation présumée à des groupes armés
claim-tip-detention = Selon une organisation internationale, { $detained-tip } enfants ont été détenus sans justification pour affiliation présumée à des groupes armés ; la détention d'enfants avec des adultes a aussi suscité des préoccupations.

claim-tip-services = Il n'existait ni mécanisme normalisé d'identification des victimes ni mécanisme officiel d'orientation ; hors de Bamako, centres d'accueil et services restaient limités, et aucun n'était adapté aux hommes.

# $anti-trafficking-budget-tip : budget de lutte contre la traite, avril 2019 – mars 2020
# $anti-trafficking-budget-ilab : budget de lutte contre la traite, 2020
claim-tip-budget = L'État a consacré { $anti-trafficking-budget-tip } à la lutte contre la traite, un montant inchangé par rapport à l'année précédente ; pour 2020, le département du Travail des États-Unis indique { $anti-trafficking-budget-ilab }.

# $committee-meetings : réunions du comité de lutte contre la traite
claim-tip-committee = Le comité national de lutte contre la traite s'est réuni { $committee-meetings } fois ; le manque de coordination entre ses membres et l'absence de personnel dédié ont nui à son action.

## Textes de loi. Numéros et dates figurent dans law.toml

law-constitution = Constitution
law-labour-code = Code du travail
law-labour-code-amendment = loi portant modification du Code du travail
    .short = modification du Code du travail

law-hazardous-list = liste des travaux dangereux interdits aux enfants
    .short = liste des travaux dangereux

law-hazardous-list-amendment = arrêté complétant la liste des travaux dangereux interdits aux enfants
    .short = complément à la liste

law-anti-trafficking-law = loi relative à la lutte contre la traite des personnes et les pratiques assimilées
    .short = loi sur la traite

law-penal-code = Code pénal
law-child-protection-code = Code de protection de l'enfant
law-military-statute = statut général des militaires
    .short = statut des militaires

law-education-law = loi d'orientation sur l'éducation
    .short = loi sur l'éducation

law-mining-code = Code minier
law-mining-code-decree = décret d'application du Code minier
    .short = décret d'application

law-circular-2013 = circulaire interministérielle relative à la prévention, la protection et le retour en famille des enfants associés aux forces et groupes armés
    .short = circulaire interministérielle

law-anti-trafficking-bill = projet de loi relatif à la traite des personnes
    .short = projet de loi sur la traite

law-migrant-smuggling-bill = projet de loi relatif au trafic illicite de migrants
    .short = projet de loi sur le trafic de migrants

law-education-protection-bill = avant-projet de loi relatif à la protection de l'éducation contre les attaques
    .short = projet sur la protection de l'éducation

## Institutions

institution-government-of-mali = gouvernement du Mali
    .short = gouvernement

institution-ministry-of-labour = ministère du Travail et de la Fonction publique
    .short = ministère du Travail

institution-national-directorate-of-labour = Direction nationale du travail
    .acronym = DNT

institution-cnlte = Cellule nationale de lutte contre le travail des enfants
    .acronym = CNLTE

institution-ministry-of-justice = ministère de la Justice
institution-bcpem = Brigade chargée de la protection de l'enfance et des mœurs
    .acronym = BCPEM

institution-mpfef = ministère de la Promotion de la Femme, de l'Enfant et de la Famille
    .acronym = MPFEF

institution-dnpef = Direction nationale de la promotion de l'enfant et de la famille
    .acronym = DNPEF

institution-anti-trafficking-committee = Comité national de coordination de la lutte contre la traite des personnes et les pratiques assimilées
    .acronym = CNCLTPPA
    .short = comité de lutte contre la traite

institution-ministry-of-education = ministère de l'Éducation nationale
    .short = ministère de l'Éducation

institution-cndh = Commission nationale des droits de l'homme
    .acronym = CNDH

institution-fama = Forces armées maliennes
    .acronym = FAMa

institution-unnamed-international-organisation = organisation internationale que la source ne nomme pas
    .short = organisation internationale

## Recommandations : cadre juridique

recommendation-adopt-trafficking-bills = Mener à terme et adopter les projets de loi relatifs à la traite des personnes et au trafic illicite de migrants.
    .short = Projets de loi : traite, trafic de migrants

# $light-work-minimum-age : âge minimum des travaux légers selon les normes internationales
recommendation-light-work-rules = Fixer dans le Code du travail, pour les travaux légers, un âge minimum qui ne soit pas inférieur à { $light-work-minimum-age }{ "\u00A0" }ans ainsi que les conditions de leur exercice, conformément aux normes internationales.
    .short = Âge minimum pour les travaux légers

recommendation-ban-hereditary-slavery = Ériger en infraction pénale l'esclavage héréditaire, en plus des autres formes de travail forcé.
    .short = Incrimination de l'esclavage héréditaire

recommendation-ban-illicit-use = Ériger en infraction pénale l'utilisation, le recrutement ou l'offre d'enfants aux fins d'activités illicites, y compris la production et le trafic de stupéfiants, conformément aux normes internationales.
    .short = Enfants dans des activités illicites

# $child-age-limit : âge au-dessous duquel une personne est un enfant
recommendation-ban-armed-group-recruitment = Ériger en infraction pénale le recrutement d'enfants de moins de { $child-age-limit }{ "\u00A0" }ans par des groupes armés non étatiques et dans tout conflit armé.
    .short = Recrutement par les groupes armés

# $child-age-limit : âge au-dessous duquel une personne est un enfant
recommendation-circular-ages = Aligner sur les normes internationales l'âge des enfants protégés par la circulaire interministérielle relative aux enfants associés aux forces et groupes armés et veiller à ce qu'aucun enfant de moins de { $child-age-limit }{ "\u00A0" }ans ne soit sanctionné pour avoir été recruté de force.
    .short = Non-sanction d'enfants recrutés de force

## Recommandations : application de la loi

recommendation-inspectorate-resources = Accroître le budget et les moyens de l'inspection du travail, y compris l'équipement et le transport nécessaires aux visites d'inspection, surtout dans les zones reculées du nord du Mali.
    .short = Inspection du travail : moyens

recommendation-inspector-numbers = Augmenter sensiblement le nombre d'inspecteurs du travail afin de suivre l'avis technique de l'OIT.
    .short = Nombre d'inspecteurs du travail

recommendation-enforcement-officials = Disposer, sur tout le territoire, d'agents de contrôle en nombre suffisant et leur assurer la formation complémentaire, le transport et l'équipement nécessaires pour faire appliquer les lois sur le travail des enfants, y compris ses pires formes.
    .short = Agents de contrôle : effectifs, formation

recommendation-publish-labour-enforcement = Publier les données sur l'application de la loi : enfants retirés du travail à la suite d'inspections, infractions constatées, sanctions prononcées et recouvrées et, pour les pires formes, formations aux nouvelles lois et sanctions prononcées.
    .short = Données sur l'application de la loi

recommendation-remove-children = Veiller à ce que les enfants soumis aux pires formes de travail des enfants soient repérés et retirés des lieux de travail concernés.
    .short = Retrait d'enfants des lieux de travail

recommendation-no-detention-with-adults = Veiller à ce qu'aucun enfant ne soit emprisonné pour association avec des groupes armés ni placé dans un centre de détention avec des adultes.
    .short = Détention d'enfants

recommendation-publish-criminal-enforcement = Publier des informations sur la répression pénale, en indiquant notamment si des formations aux nouvelles lois ont été dispensées et si des sanctions ont été prononcées pour les pires formes de travail des enfants.
    .short = Données sur la répression pénale

recommendation-transfer-detained-children = Appliquer la circulaire interministérielle et le protocole signé avec l'ONU : transférer les enfants détenus pour association avec des groupes armés aux services sociaux ou aux organismes de protection de l'enfance des Nations Unies, aux fins de réintégration et de protection sociale.
    .short = Transfert des enfants détenus

recommendation-criminal-enforcement-resources = Doter la répression pénale en matière de travail des enfants de financements et de moyens adéquats.
    .short = Répression pénale : moyens

recommendation-sanction-interference = Sanctionner les agents de l'État qui s'immiscent dans les procédures judiciaires relatives aux pires formes de travail des enfants, dont l'esclavage ainsi que le recrutement et l'utilisation d'enfants soldats, et les amener à répondre de leurs actes.
    .short = Ingérence dans les procédures judiciaires

recommendation-prosecute-perpetrators = Veiller à ce que les auteurs des pires formes de travail des enfants soient poursuivis et condamnés conformément à la loi.
    .short = Poursuites et condamnations

recommendation-no-support-armed-groups = Veiller à ce que l'État n'apporte aucun soutien aux groupes armés non étatiques qui recrutent des enfants.
    .short = Fin du soutien aux groupes armés

## Recommandations : coordination

recommendation-coordinating-bodies-able = Faire en sorte que chaque organe de coordination puisse exercer le mandat qui lui est confié.
    .short = Capacité des organes de coordination

recommendation-clarify-roles = Préciser le rôle des organes de coordination de la lutte contre le travail des enfants et améliorer la coordination entre les services concernés.
    .short = Rôle des organes de coordination

## Recommandations : politiques publiques

recommendation-implement-panetem = Mettre en œuvre le Plan d'action national pour l'élimination du travail des enfants au Mali (PANETEM), notamment en y affectant des ressources financières et humaines suffisantes.
    .short = Plan national (PANETEM)

recommendation-publish-policy-activities = Rendre publiques les activités menées pendant la période considérée au titre des principales politiques relatives au travail des enfants.
    .short = Publication des activités menées

## Recommandations : programmes sociaux

recommendation-no-recruitment-fama = Veiller à ce que les Forces armées maliennes ne recrutent aucun enfant.
    .short = Aucun enfant dans les forces armées

recommendation-access-to-education = Rendre l'éducation accessible à tous les enfants, y compris aux filles et à ceux des zones de conflit : supprimer les frais scolaires, étendre les infrastructures, affecter davantage d'enseignants, offrir les fournitures et assurer la sécurité des élèves et des enseignants.
    .short = Accès à l'éducation

recommendation-birth-registration = Relever le taux d'enregistrement des naissances afin que les enfants aient accès aux services sociaux, y compris à l'éducation.
    .short = Enregistrement des naissances

recommendation-schools-not-occupied = Veiller à ce que ni les militaires ni les groupes armés non étatiques n'occupent d'écoles.
    .short = Fin de l'occupation des écoles

recommendation-new-programmes = Lancer de nouveaux programmes contre le travail des enfants dans tous les secteurs concernés, y compris le travail domestique, la mendicité forcée et l'exploitation sexuelle à des fins commerciales.
    .short = Nouveaux programmes sectoriels

recommendation-social-services-resources = Doter les services sociaux de l'État de moyens et de structures suffisants pour prendre en charge les victimes des pires formes de travail des enfants, y compris les enfants utilisés dans les conflits armés.
    .short = Services sociaux pour les victimes

## Recommandations : traite des personnes

recommendation-end-use-by-fama = S'assurer que les Forces armées maliennes n'utilisent plus illégalement d'enfants et enquêter sur les cas signalés d'enfants utilisés par des militaires, y compris dans des fonctions de soutien.
    .short = Enfants utilisés par les forces armées

recommendation-stop-support-prosecute = Ne plus soutenir de groupes armés recrutant et utilisant illégalement des enfants, et mettre en cause pénalement tout complice du recrutement d'enfants soldats, agents de l'État compris.
    .short = Soutien aux groupes armés ; complices

recommendation-dialogue-armed-groups = Amener les groupes armés non étatiques, par le dialogue au sein du processus de paix, à ne plus recruter ni utiliser d'enfants.
    .short = Dialogue avec les groupes armés

recommendation-reintegrate-child-soldiers = Étendre et renforcer le désarmement, la démobilisation et la réintégration adaptés aux anciens enfants soldats (soins psychosociaux, retour en famille, scolarité, formation professionnelle) et remettre en liberté les enfants qui ne devraient pas être détenus.
    .short = Réintégration d'anciens enfants soldats

recommendation-prosecute-traffickers = Enquêter rigoureusement sur la traite, puis poursuivre, condamner et punir les trafiquants, agents de l'État complices compris, en appliquant les peines de la loi de 2012.
    .short = Poursuites contre les trafiquants

recommendation-committee-resources = Doter le comité de lutte contre la traite d'un personnel, de moyens et de budgets propres et instaurer des réunions mensuelles, afin que les politiques soient mieux appliquées et l'action des ministères mieux coordonnée.
    .short = Moyens du comité contre la traite

recommendation-screen-vulnerable-groups = Rechercher les signes de traite parmi les groupes vulnérables (enfants associés à des groupes armés, personnes se livrant au commerce du sexe, travailleurs nord-coréens, communautés touchées par l'esclavage héréditaire) et orienter ces personnes vers des services adaptés.
    .short = Repérage dans les groupes vulnérables

recommendation-identify-victims = Mettre au point des mécanismes d'identification des victimes de la traite et y former les agents publics.
    .short = Identification des victimes

recommendation-train-investigators = Former les services de détection et de répression à mener des enquêtes efficaces, centrées sur les victimes, et veiller à ce que les auditions tiennent compte des traumatismes.
    .short = Enquêtes centrées sur les victimes

recommendation-train-judges = Organiser régulièrement, pour les juges et les procureurs, des formations sur la loi de 2012 relative à la traite et normaliser les cours de remise à niveau.
    .short = Formation des juges et procureurs

recommendation-support-ngos = Soutenir, financièrement et en nature, les ONG qui concourent au repérage et à la prise en charge des victimes de la traite.
    .short = Appui aux ONG

## Suivi : ce qui s'est passé

follow-up-law-revision-2019 = L'État a entrepris, avec une organisation internationale, de réviser la loi sur la traite ; fin mars 2020, le projet était à l'examen au sein du gouvernement.
follow-up-bills-pending-2020 = Le ministère de la Justice a révisé la loi sur la traite avec l'ONUDC ; les projets relatifs à la traite et au trafic illicite de migrants restaient en attente.

# $light-work-lowest-age : âge des travaux légers selon le Code du travail
# $light-work-hours : durée maximale des travaux légers par jour, unité comprise
follow-up-light-work-2020 = Le Code du travail autorise toujours, dès { $light-work-lowest-age }{ "\u00A0" }ans et jusqu'à { $light-work-hours }, des travaux domestiques ou des travaux saisonniers légers, sans en préciser les conditions.

follow-up-slavery-prosecutions-2020 = Selon des ONG, l'esclavage héréditaire a donné lieu à ses premières poursuites ; des responsables et des ONG relèvent que la loi ne le définit pas avec précision.
follow-up-slavery-law-2020 = La loi sur la traite n'érige pas l'esclavage en soi en infraction, et le Code du travail n'interdit pas expressément l'esclavage héréditaire.
follow-up-recruitment-law-2020 = Le Code de protection de l'enfant interdit le recrutement par des groupes armés non étatiques, mais sans sanction pénale.
follow-up-circular-ages-2020 = La circulaire ne précise pas la tranche d'âge des enfants auxquels elle s'applique.

# $inspectorate-funding-2019 : budget de l'inspection du travail, 2019
# $inspectorate-funding-2020 : budget de l'inspection du travail, 2020
follow-up-inspectorate-resources-2020 = Le budget de l'inspection est passé { FIGURE($inspectorate-funding-2019, form: "of") } à { $inspectorate-funding-2020 }, mais le personnel formé, l'équipement, le transport et les fonds manquaient encore.

# $inspectors-2020 : inspecteurs du travail, 2020
# $inspectors-needed : inspecteurs du travail nécessaires selon l'OIT
follow-up-inspector-numbers-2020 = Le Mali comptait { $inspectors-2020 } inspecteurs du travail, comme l'année précédente ; selon l'avis de l'OIT, il en faudrait { $inspectors-needed }.

# $bcpem-recruits-2020 : nouveaux agents de la Brigade
follow-up-bcpem-staff-2020 = La Brigade chargée de la protection de l'enfance et des mœurs a recruté { $bcpem-recruits-2020 } agents, mais le personnel formé, le transport et l'équipement faisaient encore défaut.

follow-up-inspection-data-2020 = Le nombre d'inspections a été publié, mais non les infractions constatées en matière de travail des enfants, les sanctions ni les enfants retirés à la suite d'inspections.

# $cnlte-missions-2020 : missions de recherche de la CNLTE
follow-up-cnlte-missions-held-2020 = La CNLTE a mené { $cnlte-missions-2020 ->
        [one] { $cnlte-missions-2020 } mission
       *[other] { $cnlte-missions-2020 } missions
    } de recherche pour repérer le travail des enfants, mais n'a retiré aucun enfant des pires formes de ce travail.

# $detained-ilab : enfants encore détenus à la fin de la période
follow-up-children-held-2020 = À la fin de la période, { $detained-ilab } enfants étaient encore détenus, parfois avec des adultes, en attendant que leur âge soit établi.

follow-up-criminal-data-2020 = Le gouvernement n'a fourni aucune information sur les formations aux nouvelles lois ni sur les sanctions prononcées pour les pires formes de travail des enfants.
follow-up-protocol-followed-2020 = Les autorités appliquaient toujours le protocole de 2013 sur les anciens enfants soldats, mais la plupart des agents formés avaient changé de poste.
follow-up-transfers-2020 = La procédure de transfert se serait améliorée, mais l'ONU a relevé des difficultés à obtenir la libération des enfants dont l'âge n'était pas confirmé.

# $bcpem-vehicles-2020 : véhicules de la Brigade
follow-up-bcpem-means-2020 = Pour ses contrôles, la Brigade disposait en tout de { $bcpem-vehicles-2020 ->
        [one] { $bcpem-vehicles-2020 } véhicule
       *[other] { $bcpem-vehicles-2020 } véhicules
    }, de très peu de carburant et d'un budget insuffisant.

follow-up-interference-reported-2020 = De nombreux acteurs de la justice ont relevé que des agents de l'État s'immisçaient dans des affaires liées à l'esclavage pour obtenir l'abandon des poursuites.

# $teachers-arrested-2020 : maîtres coraniques arrêtés
# $other-prosecutions-2020 : autres poursuites liées au travail des enfants
# $convictions-2020 : condamnations liées au travail des enfants, 2020
follow-up-child-labour-cases-2020 = À Bamako, { $teachers-arrested-2020 } maîtres coraniques soupçonnés de contraindre des enfants à mendier ont été arrêtés ; outre un procès pour traite d'enfant, clos par un acquittement, { $other-prosecutions-2020 } poursuites liées au travail des enfants ont été signalées (condamnations : { $convictions-2020 }).

follow-up-support-continued-2020 = Selon le département du Travail des États-Unis, le soutien en nature au GATIA et à d'autres groupes armés qui recrutent et utilisent des enfants s'est poursuivi.

# $cnlte-budget-cut : baisse du budget de la CNLTE, en pourcentage
# $cnlte-budget-2020 : budget de la CNLTE
follow-up-cnlte-means-2020 = Le budget de la CNLTE a été réduit { FIGURE($cnlte-budget-cut, form: "of") }, à { $cnlte-budget-2020 } ; elle n'avait ni véhicule ni carburant pour sa mission.

follow-up-roles-confused-2020 = Des rapports relèvent une confusion des rôles et un manque de coordination entre la CNLTE et le comité national de lutte contre la traite.
follow-up-panetem-monitoring-2020 = Faute de budget, la CNLTE n'a pu mener aucune activité de suivi du plan.

# $fama-children-ilab : enfants utilisés par l'armée, selon le département du Travail des États-Unis
follow-up-demobilised-2020 = L'armée avait démobilisé tous les enfants qu'elle utilisait comme coursiers et domestiques, au nombre { FIGURE($fama-children-ilab, form: "of") } selon le département du Travail des États-Unis.

# $orders-age-limit : âge au-dessous duquel les ordres interdisent l'utilisation d'enfants
follow-up-orders-2020 = Des ordres aux commandants ont interdit l'utilisation d'enfants de moins de { $orders-age-limit }{ "\u00A0" }ans et toute présence d'enfants autour des camps militaires.

# $accelerated-classrooms : classes d'enseignement accéléré
# $accelerated-pupils : enfants non scolarisés inscrits
follow-up-accelerated-classes-2020 = À Ménaka et à Gao, un projet a ouvert { $accelerated-classrooms } classes d'enseignement accéléré ; { $accelerated-pupils } enfants non scolarisés { FIGURE($accelerated-pupils, form: "age") } y ont été inscrits.

follow-up-school-costs-2020 = Les parents devaient encore payer l'inscription, les uniformes et les fournitures ; l'insécurité, les grèves et la pandémie ont restreint l'accès à l'école.
follow-up-birth-registration-2020 = La Direction nationale de la promotion de l'enfant et de la famille a continué d'appuyer l'enregistrement des naissances, surtout dans le nord ; beaucoup d'enfants n'ont toujours pas d'acte de naissance.
follow-up-school-attacks-2020 = Des groupes armés ont attaqué de nombreuses écoles dans le nord, pillant, détruisant et occupant des locaux.
follow-up-education-bill-2020 = Le comité de suivi de la Déclaration sur la sécurité dans les écoles et l'ONU ont animé un atelier sur un avant-projet de loi protégeant l'éducation contre les attaques.
follow-up-programmes-missing-2020 = Le Mali n'a ni financé de programmes contre le travail domestique des enfants, leur mendicité forcée ou leur exploitation sexuelle à des fins commerciales, ni participé à de tels programmes.
follow-up-social-services-2020 = Des rapports jugent insuffisants les moyens et les structures des services sociaux ; l'État n'était pas en mesure d'héberger les enfants trouvés en situation de mendicité.

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
follow-up-children-handed-over-2019 = L'armée a confié { $fama-children-tip } enfants à une organisation internationale et à leurs familles, pour leur prise en charge.

# $fama-children-unconfirmed : enfants supplémentaires, selon des allégations non confirmées
follow-up-new-allegations-2020 = Une organisation internationale a signalé des allégations, non confirmées, de recrutement et d'utilisation par l'armée { FIGURE($fama-children-unconfirmed, form: "of") } enfants supplémentaires.

follow-up-support-gatia-2020 = Selon le département d'État des États-Unis, le soutien au GATIA s'est poursuivi et les recruteurs présumés d'enfants soldats n'ont fait l'objet d'aucune enquête.
follow-up-action-plan-drafted-2020 = Un projet de plan d'action contre le recrutement et l'utilisation d'enfants a été élaboré par l'ONU et des groupes armés, dont le GATIA ; les groupes ne l'avaient pas encore signé.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
# $detained-tip : enfants détenus pour affiliation présumée à des groupes armés
follow-up-children-identified-2020 = La plupart des { $tip-children-identified } enfants identifiés ont été orientés vers une prise en charge ; selon une organisation internationale, { $detained-tip } enfants ont été détenus sans justification.

# $tip-investigations-new : nouvelles enquêtes sur la traite
# $tip-cases : affaires ouvertes
# $tip-convicted : trafiquants condamnés
# $tip-convicted-previous : trafiquants condamnés lors de la période précédente
follow-up-trafficking-cases-2020 = Les autorités ont fait état { FIGURE($tip-investigations-new, form: "of") } nouvelles enquêtes et engagé des poursuites dans { $tip-cases } affaires ; { $tip-convicted } trafiquants ont été condamnés, contre { $tip-convicted-previous } lors de la période précédente.

# $committee-meetings : réunions du comité de lutte contre la traite
follow-up-committee-2020 = Le comité s'est réuni { $committee-meetings } fois ; personne, pas même sa présidence, ne se consacrait exclusivement à la traite.

# $tip-victims-confirmed : victimes avérées de traite à des fins sexuelles
# $tip-victims-potential : victimes potentielles
# $tip-victims-confirmed-previous : victimes avérées, période précédente
# $tip-victims-potential-previous : victimes potentielles, période précédente
follow-up-victims-identified-2020 = { FIGURE($tip-victims-confirmed, form: "start") } victimes avérées et { $tip-victims-potential } victimes potentielles ont été identifiées, contre { $tip-victims-confirmed-previous } et { $tip-victims-potential-previous } lors de la période précédente.

# $tip-trained-identification : agents formés à l'identification des victimes
follow-up-identification-training-2020 = Il n'existait toujours pas de mécanisme normalisé d'identification ; une organisation internationale a formé { $tip-trained-identification } agents, avec un soutien limité de l'État.

# $tip-trained-judicial : acteurs judiciaires formés par une ONG
follow-up-justice-training-2020 = Une ONG a formé { $tip-trained-judicial } acteurs judiciaires à des techniques axées sur les victimes ; selon certaines sources, les autorités auraient pressé des victimes de témoigner sans égard à leurs traumatismes.

# $trained-officials-2020 : policiers, procureurs et juges formés
follow-up-officials-training-2020 = Le Mali a formé { $trained-officials-2020 } agents des services de répression, procureurs et juges aux enquêtes et aux poursuites en matière de traite.

follow-up-ngo-services-2020 = L'État s'appuyait sur les ONG pour les services aux victimes, financés pour la plupart par des donateurs privés et internationaux.
