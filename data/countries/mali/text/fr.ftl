### Ce qui dure : noms des textes de loi et des institutions, recommandations. Ce qui appartient à une édition est dans
### son dossier.

## Le pays

country-name = Mali
    .the = le Mali
    .in = au Mali
    .of = du Mali

## Traite des personnes : institutions

institution-national-police = Police nationale
    .role = Dispose d'une ligne d'urgence pour les infractions commises contre des femmes et des enfants.

institution-gendarmerie = Gendarmerie

institution-specialised-judicial-unit = Pôle judiciaire spécialisé
    .role = Enquête sur d'autres formes de traite que la traite à des fins sexuelles.

institution-specialised-investigation-brigade = Brigade d'investigation spécialisée
    .role = Enquête sur d'autres formes de traite que la traite à des fins sexuelles.

institution-brtmteh = Brigade de répression du trafic de migrants et de la traite des êtres humains
    .acronym = BRTMTEH
    .role = Force de police chargée surtout de la traite transnationale et du trafic illicite de migrants.

institution-assize-court = Cour d'assises
    .role = Juge tous les crimes graves, dont la traite.

institution-rafy = Réseau d'assistance Fodé et Yaguine
    .acronym = RAFY
    .role = Réseau national d'ONG, d'organisations internationales et de ministères par lequel les victimes identifiées sont orientées vers des services.

institution-nigerian-authorities = autorités nigérianes
institution-unnamed-foreign-government = gouvernement étranger que la source ne nomme pas
    .short = gouvernement étranger

institution-unnamed-observers = observateurs que la source ne nomme pas
    .short = observateurs

## Textes de loi. Numéros et dates figurent dans law.toml

law-constitution = Constitution
law-labour-code = Code du travail
law-labour-code-amendment = loi portant modification du Code du travail
    .short = modification du Code du travail

law-hazardous-list = liste des travaux dangereux interdits aux enfants de moins de {"18"}{ "\u00A0" }ans
    .short = liste des travaux dangereux

law-hazardous-list-amendment = arrêté complétant la liste des travaux dangereux interdits aux enfants de moins de {"18"}{ "\u00A0" }ans
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
    .role = Fait appliquer la législation du travail et enquête sur les infractions au Code du travail, y compris en matière de travail des enfants.

institution-cnlte = Cellule nationale de lutte contre le travail des enfants
    .acronym = CNLTE

institution-ministry-of-justice = ministère de la Justice
    .role = Fait appliquer le droit pénal, y compris en ce qui concerne le travail des enfants, la traite des enfants, leur exploitation sexuelle à des fins commerciales, le recrutement et l'utilisation d'enfants soldats et l'utilisation d'enfants pour des activités illicites. Avec les tribunaux et le concours d'autres ministères, notamment ceux qui sont chargés de la sécurité, de l'administration territoriale, de la promotion de l'enfant, de la défense et du travail, il engage et coordonne l'application des lois relatives aux pires formes de travail des enfants.

# Nom officiel au 31 décembre 2020 : décret n° 2020-0074/PT-RM du 5 octobre 2020 portant nomination des membres du gouvernement.
institution-ministry-of-security = ministère de la Sécurité et de la Protection civile

institution-bcpem = Brigade chargée de la protection de l'enfance et des mœurs
    .acronym = BCPEM
    .role = Cette brigade de police enquête sur les infractions commises contre des enfants, y compris la traite des personnes et l'exploitation sexuelle à des fins commerciales. Elle est le principal service chargé de la traite à des fins sexuelles et des affaires concernant des mineurs.

institution-mpfef = ministère de la Promotion de la Femme, de l'Enfant et de la Famille
    .acronym = MPFEF
    .role = Élabore et exécute des programmes de protection des enfants vulnérables et assure le suivi des violations présumées des lois relatives au travail des enfants, y compris à ses pires formes.

institution-anti-trafficking-committee = Comité national de coordination de la lutte contre la traite des personnes et les pratiques assimilées
    .acronym = CNCLTPPA
    .short = comité de lutte contre la traite
    .role = Il coordonne l'action de l'État contre la traite des personnes. Présidé par le ministère de la Justice, il réunit divers services de l'État et des groupes de la société civile.

institution-grave-violations-committee = Comité interministériel de prévention des violations graves commises contre des enfants
    .role = Dirigé par le MPFEF, il mène des campagnes de sensibilisation pour prévenir le recrutement et l'utilisation d'enfants dans les conflits armés, ainsi que des programmes de réintégration d'anciens enfants soldats. Il effectue avec des partenaires internationaux des missions conjointes pour établir si des enfants sont présents dans les conflits armés.

institution-gold-mining-committee = Comité de suivi du sommet sur l'orpaillage
    .short = comité de l'orpaillage
    .role = Il suit l'application des recommandations d'un sommet sur l'orpaillage, dont l'interdiction du travail des enfants dans les mines d'or artisanales. Il réunit des associations d'orpailleurs et des responsables des collectivités territoriales.

institution-dnpef = Direction nationale de la promotion de l'enfant et de la famille
    .acronym = DNPEF
    .role = Placée sous l'autorité du MPFEF, elle coordonne les questions relatives au travail des enfants, y compris la traite des enfants. Elle a mis en œuvre la Politique nationale de promotion et de protection de l'enfant.

institution-national-guiding-committee = Comité directeur national de lutte contre le travail des enfants
    .acronym = CDN

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
    .short = Adoption des lois sur la traite et le trafic de migrants

# $light-work-minimum-age : âge minimum des travaux légers selon les normes internationales
recommendation-light-work-rules = Fixer dans le Code du travail, pour les travaux légers, un âge minimum qui ne soit pas inférieur à { $light-work-minimum-age }{ "\u00A0" }ans ainsi que les conditions de leur exercice, conformément aux normes internationales.
    .short = Âge minimum pour les travaux légers

recommendation-ban-hereditary-slavery = Ériger en infraction pénale l'esclavage héréditaire, en plus des autres formes de travail forcé.
    .short = Incrimination de l'esclavage héréditaire

recommendation-ban-illicit-use = Ériger en infraction pénale l'utilisation, le recrutement ou l'offre d'enfants aux fins d'activités illicites, y compris la production et le trafic de stupéfiants, conformément aux normes internationales.
    .short = Incrimination de l'utilisation d'enfants à des fins illicites

# $child-age-limit : âge au-dessous duquel une personne est un enfant
recommendation-ban-armed-group-recruitment = Ériger en infraction pénale le recrutement d'enfants de moins de { $child-age-limit }{ "\u00A0" }ans par des groupes armés non étatiques et dans tout conflit armé.
    .short = Incrimination du recrutement par les groupes armés

# $child-age-limit : âge au-dessous duquel une personne est un enfant
recommendation-circular-ages = Aligner sur les normes internationales l'âge des enfants protégés par la circulaire interministérielle relative aux enfants associés aux forces et groupes armés et veiller à ce qu'aucun enfant de moins de { $child-age-limit }{ "\u00A0" }ans ne soit sanctionné pour avoir été recruté de force.
    .short = Non-sanction d'enfants recrutés de force

## Recommandations : application de la loi

recommendation-inspectorate-resources = Accroître le budget et les moyens de l'inspection du travail, y compris l'équipement et le transport nécessaires aux visites d'inspection, surtout dans les zones reculées du nord du Mali.
    .short = Inspection du travail : plus de moyens

recommendation-inspector-numbers = Augmenter sensiblement le nombre d'inspecteurs du travail afin de suivre l'avis technique de l'OIT.
    .short = Augmentation du nombre d'inspecteurs

recommendation-enforcement-officials = Disposer, sur tout le territoire, d'agents chargés de l'application de la loi en nombre suffisant et leur assurer la formation complémentaire, le transport et l'équipement nécessaires pour faire dûment appliquer les lois sur le travail des enfants, y compris ses pires formes.
    .short = Agents plus nombreux et mieux formés

recommendation-publish-labour-enforcement = Publier des informations sur l'application de la loi, y compris le nombre d'enfants retirés du travail à la suite d'inspections, les infractions constatées en matière de travail des enfants, les sanctions prononcées, les amendes recouvrées et, pour les pires formes, les formations aux nouvelles lois et le nombre de sanctions prononcées.
    .short = Publication des données d'inspection

recommendation-remove-children = Veiller à ce que les enfants soumis aux pires formes de travail des enfants soient repérés et retirés des lieux de travail concernés.
    .short = Retrait d'enfants des lieux de travail

recommendation-no-detention-with-adults = Veiller à ce qu'aucun enfant ne soit emprisonné pour association avec des groupes armés ni placé dans un centre de détention avec des adultes.
    .short = Pas d'enfants détenus avec des adultes

recommendation-publish-criminal-enforcement = Publier des informations sur la répression pénale, en indiquant notamment si des formations aux nouvelles lois ont été dispensées et si des sanctions ont été prononcées pour les pires formes de travail des enfants.
    .short = Publication des données pénales

recommendation-transfer-detained-children = Appliquer la circulaire interministérielle et le protocole signé avec l'ONU : transférer les enfants détenus pour association avec des groupes armés aux services sociaux ou aux organismes de protection de l'enfance des Nations Unies, aux fins de réintégration et de protection sociale.
    .short = Transfert des enfants détenus

recommendation-criminal-enforcement-resources = Doter la répression pénale en matière de travail des enfants de financements et de moyens adéquats.
    .short = Répression pénale : plus de moyens

recommendation-sanction-interference = Sanctionner les agents de l'État qui s'immiscent dans les procédures judiciaires relatives aux pires formes de travail des enfants, dont l'esclavage ainsi que le recrutement et l'utilisation d'enfants soldats, et les amener à répondre de leurs actes.
    .short = Sanction des ingérences dans la justice

recommendation-prosecute-perpetrators = Veiller à ce que ceux qui soumettent des enfants aux pires formes de travail soient poursuivis et condamnés conformément à la loi.
    .short = Poursuites et condamnations

recommendation-no-support-armed-groups = Veiller à ce que l'État n'apporte aucun soutien aux groupes armés non étatiques qui recrutent des enfants.
    .short = Fin du soutien aux groupes armés

## Recommandations : coordination

recommendation-coordinating-bodies-able = Faire en sorte que chaque organe de coordination puisse exercer le mandat qui lui est confié.
    .short = Capacité des organes de coordination

recommendation-clarify-roles = Préciser le rôle des organes de coordination de la lutte contre le travail des enfants et améliorer la coordination entre les services concernés.
    .short = Clarification du rôle des organes

## Recommandations : politiques publiques

recommendation-implement-panetem = Mettre en œuvre le Plan d'action national pour l'élimination du travail des enfants au Mali (PANETEM), notamment en y affectant des ressources financières et humaines suffisantes.
    .short = Mise en œuvre du plan PANETEM

recommendation-publish-policy-activities = Rendre publiques les activités menées pendant la période considérée au titre des principales politiques relatives au travail des enfants.
    .short = Publication des activités menées

## Recommandations : programmes sociaux

recommendation-no-recruitment-fama = Veiller à ce que les Forces armées maliennes ne recrutent aucun enfant.
    .short = Aucun enfant dans les forces armées

recommendation-access-to-education = Intensifier les efforts pour lever les obstacles et rendre l'éducation accessible à tous les enfants, y compris aux filles et aux enfants des zones touchées par le conflit : supprimer les frais liés à la scolarité, étendre les infrastructures, affecter davantage d'enseignants, offrir les fournitures et assurer la sécurité des enfants et des enseignants à l'école.
    .short = Levée des obstacles à l'éducation

recommendation-birth-registration = Relever le taux d'enregistrement des naissances afin que les enfants aient accès aux services sociaux, y compris à l'éducation.
    .short = Enregistrement accru des naissances

recommendation-schools-not-occupied = Veiller à ce que ni les militaires ni les groupes armés non étatiques n'occupent d'écoles.
    .short = Fin de l'occupation des écoles

recommendation-new-programmes = Lancer de nouveaux programmes contre le travail des enfants dans tous les secteurs concernés, y compris le travail domestique, la mendicité forcée et l'exploitation sexuelle à des fins commerciales.
    .short = Programmes dans tous les secteurs

recommendation-social-services-resources = Doter les services sociaux de l'État de moyens et de structures suffisants pour prendre en charge les victimes des pires formes de travail des enfants, y compris les enfants utilisés dans les conflits armés.
    .short = Renforcement des services sociaux

## Recommandations : traite des personnes

recommendation-end-use-by-fama = S'assurer que les Forces armées maliennes n'utilisent plus illégalement d'enfants et enquêter sur les cas signalés d'enfants utilisés par des militaires, y compris dans des fonctions de soutien.
    .short = Fin de l'utilisation d'enfants par l'armée

recommendation-stop-support-prosecute = Ne plus soutenir de groupes armés recrutant et utilisant illégalement des enfants, et mettre en cause pénalement tout complice du recrutement d'enfants soldats, agents de l'État compris.
    .short = Arrêt du soutien aux groupes armés, sanction des complices

recommendation-dialogue-armed-groups = Amener les groupes armés non étatiques, par le dialogue au sein du processus de paix, à ne plus recruter ni utiliser d'enfants.
    .short = Dialogue avec les groupes armés

recommendation-reintegrate-child-soldiers = Étendre et renforcer les programmes de désarmement, de démobilisation et de réintégration adaptés aux besoins des anciens enfants soldats (notamment soins psychosociaux, retour en famille, scolarité, formation professionnelle) et remettre en liberté les enfants qui ne devraient pas être détenus.
    .short = Réintégration d'anciens enfants soldats

recommendation-prosecute-traffickers = Enquêter rigoureusement sur la traite, puis poursuivre, condamner et punir les trafiquants, agents de l'État complices compris, en appliquant les peines de la loi de 2012.
    .short = Poursuite et condamnation des trafiquants

recommendation-committee-resources = Doter le comité de lutte contre la traite d'un personnel, de moyens et de budgets propres et instaurer des réunions mensuelles, afin que les politiques soient mieux appliquées et l'action des ministères mieux coordonnée.
    .short = Moyens propres pour le comité contre la traite

recommendation-screen-vulnerable-groups = Rechercher les signes de traite parmi les groupes vulnérables (notamment enfants associés à des groupes armés, personnes se livrant au commerce du sexe, travailleurs nord-coréens, communautés touchées par l'esclavage héréditaire) et orienter ces personnes vers des services adaptés.
    .short = Repérage dans les groupes vulnérables

recommendation-identify-victims = Mettre au point des mécanismes d'identification des victimes de la traite et y former les agents publics.
    .short = Identification des victimes

recommendation-train-investigators = Former les services de détection et de répression à mener des enquêtes efficaces, centrées sur les victimes, et veiller à ce que les auditions tiennent compte des traumatismes.
    .short = Enquêtes centrées sur les victimes

recommendation-train-judges = Organiser régulièrement, pour les juges et les procureurs, des formations sur la loi de 2012 relative à la traite et normaliser les cours de remise à niveau.
    .short = Formation des juges et procureurs

recommendation-support-ngos = Soutenir, financièrement et en nature, les ONG qui concourent au repérage et à la prise en charge des victimes de la traite.
    .short = Appui aux ONG
