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

# L'introduction du rapport : catégorie, mouvement, motifs

claim-tip-rating = Le Rapport 2020 sur la traite des personnes du département d'État des États-Unis porte sur la période d'avril 2019 à mars 2020. Il constate que l'État malien ne satisfait pas pleinement aux normes minimales d'élimination de la traite, mais qu'il fait d'importants efforts pour y parvenir.

claim-tip-rating-efforts = Parmi ces efforts, il cite les premières poursuites jamais engagées pour esclavage héréditaire, des condamnations plus nombreuses et le maintien des actions de formation et de sensibilisation.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
claim-tip-rating-children = Face au problème des enfants soldats, l'État a poursuivi son programme de désarmement, de démobilisation et de réintégration avec les Nations Unies : il a remis à une organisation internationale tous les enfants dont l'association avec les Forces armées maliennes (FAMa) avait été vérifiée, et a coopéré avec une organisation internationale à la formation de responsables de la sécurité et d'agents des forces de l'ordre en matière de protection de l'enfance dans les conflits armés, protocoles de transfert compris. Avec une organisation internationale, il a identifié { $tip-children-identified } enfants utilisés par des groupes armés, dont la plupart ont été confiés à des organisations internationales pour leur prise en charge.

claim-tip-rating-decline = Dans l'ensemble, cependant, l'État n'a pas accru ses efforts depuis la période précédente. Pour la première fois, le recrutement d'enfants par une unité des FAMa et leur emploi dans des fonctions de soutien ont été confirmés par des observateurs.

claim-tip-rating-gatia = Selon le département d'État, le gouvernement n'a pas cessé de soutenir le Groupe autodéfense touareg Imghad et alliés (GATIA) et de collaborer avec lui, alors que ce groupe armé non étatique, dirigé par un général malien, recrutait et utilisait des enfants soldats, quoique moins qu'auparavant selon certaines informations. Les autorités n'ont ni enquêté sur les personnes soupçonnées d'avoir recruté des enfants soldats, agents de l'État compris, ni agi pour empêcher les groupes armés de recruter ou d'utiliser des enfants.

claim-tip-rating-means = La répression restait freinée par le manque de moyens et par une mauvaise compréhension de la notion de traite ; les centres d'accueil et les services pour les victimes, surtout pour les hommes et les garçons, demeuraient insuffisants et se trouvaient pour l'essentiel à Bamako. Pour ces raisons, le Mali a été rétrogradé à la { -tier-2-watch-list }.

# Poursuites judiciaires

claim-tip-prosecution-efforts = Selon le département d'État des États-Unis, l'action de l'État pour réprimer la traite est restée insuffisante.

# $tip-prison-trafficking : durée d'emprisonnement pour traite, fourchette avec son unité (« de … à … »)
# $tip-prison-begging : durée d'emprisonnement pour mendicité forcée, fourchette avec son unité
# $tip-fine-begging : amende pour mendicité forcée, fourchette avec sa monnaie
claim-tip-law-penalties = La loi n° {"2012-023"} relative à la lutte contre la traite des personnes et les pratiques assimilées, dans sa version modifiée, érige en infractions la traite à des fins sexuelles et la traite à des fins de travail forcé. Elle les punit d'un emprisonnement { $tip-prison-trafficking } ; la mendicité forcée est punie moins sévèrement, d'un emprisonnement { $tip-prison-begging } et d'une amende { $tip-fine-begging }.

claim-tip-law-severity = Le département d'État juge ces peines assez sévères et, pour la traite à des fins sexuelles, proportionnées à celles d'autres infractions graves, comme le viol.

claim-tip-law-slavery = Des responsables publics et des ONG ont toutefois fait valoir que cette loi ne permettait pas de juger efficacement les affaires d'esclavage héréditaire, faute d'en définir précisément la notion.

claim-tip-law-revision = En juillet 2019, l'État a travaillé avec une organisation internationale à la révision de la loi ; à la fin de la période, le projet était à l'examen au sein du gouvernement.

claim-tip-justice-decree = Comme lors des périodes antérieures, le ministre de la Justice a prescrit par décret au personnel judiciaire de poursuivre en priorité les affaires relevant de la loi de 2012.

claim-tip-data = Faute de mécanisme central qui rassemble des statistiques complètes, les données sur la répression de la traite étaient lacunaires et difficiles à obtenir.

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

# $tip-cases-continued : poursuites engagées lors de périodes antérieures
# $tip-cases-previous : affaires ouvertes lors de la période précédente
# $tip-defendants-previous : accusés dans ces affaires
claim-tip-prosecutions = Outre les nouvelles affaires, { $tip-cases-continued } procédures pénales ouvertes lors de périodes antérieures ont suivi leur cours ; la période précédente avait compté { $tip-cases-previous } affaires et { $tip-defendants-previous } accusés. La plupart des poursuites visaient la traite à des fins sexuelles, certaines l'esclavage héréditaire.

# $tip-convicted-nigerians : Nigérians condamnés pour traite à des fins sexuelles
# $tip-prison-nigerians : leurs peines d'emprisonnement, fourchette avec ses unités (« de … à … »)
# $tip-convicted-malians : Maliens condamnés pour possession d'esclaves
# $tip-prison-suspended : leur peine avec sursis, unité comprise
# $tip-fine-slavery : l'amende de chacun, avec sa monnaie
claim-tip-sentences = Parmi les condamnés, { $tip-convicted-nigerians } Nigérians se sont vu infliger, pour traite à des fins sexuelles, des peines { $tip-prison-nigerians } d'emprisonnement. Pour possession d'esclaves, { $tip-convicted-malians } Maliens ont été condamnés chacun à { $tip-prison-suspended } d'emprisonnement avec sursis et à une amende { FIGURE($tip-fine-slavery, form: "of") }.

claim-tip-assize-court = Faute de fonds suffisants, la Cour d'assises, compétente pour tous les crimes graves, dont la traite, n'a pu tenir qu'un nombre limité de sessions régulières, ce qui a fortement retardé les affaires de traite.

# $tip-arrested-sex-trafficking : personnes arrêtées, soupçonnées de traite à des fins sexuelles
# $tip-arrested-forced-labour : personnes arrêtées, soupçonnées de travail forcé
claim-tip-operation = En octobre 2019, la Brigade chargée de la protection de l'enfance et des mœurs (BCPEM) de la police nationale, la gendarmerie et INTERPOL sont intervenues ensemble dans les mines d'or artisanales de Kangaba et de Bamako ; l'Agence nationale nigériane pour l'interdiction de la traite des personnes a assuré l'interprétation. L'opération a conduit à l'arrestation { FIGURE($tip-arrested-sex-trafficking, form: "of") } personnes soupçonnées de traite à des fins sexuelles et { FIGURE($tip-arrested-forced-labour, form: "of") } autres soupçonnées de travail forcé.

claim-tip-units = Les enquêtes sur la traite à des fins sexuelles et sur les affaires concernant des mineurs relevaient surtout de la BCPEM. D'autres formes de traite ont fait l'objet d'enquêtes du Pôle judiciaire spécialisé et de la Brigade d'investigation spécialisée, dont le personnel manquait de formation et de moyens.

claim-tip-new-brigade = En octobre 2019, grâce à un donateur étranger, l'État a créé la Brigade de répression du trafic de migrants et de la traite des êtres humains (BRTMTEH), force de police qui s'occupe surtout de la traite transnationale et du trafic illicite de migrants.

# $tip-trained-identification : agents formés à l'identification des victimes
# $tip-trained-judicial : acteurs judiciaires formés par une ONG
claim-tip-training = Une organisation internationale a formé à l'identification des victimes, avec un appui limité de l'État, { $tip-trained-identification } agents publics, parmi lesquels des magistrats du siège et du parquet, des agents des forces de l'ordre et du personnel de centres d'accueil. Une ONG financée par un donateur étranger a formé { $tip-trained-judicial } acteurs judiciaires à des enquêtes et à des poursuites axées sur les victimes en matière d'esclavage héréditaire.

claim-tip-training-conflict = En octobre 2019, une organisation internationale a formé des responsables judiciaires, les forces de sécurité et la police à protéger les enfants touchés par les conflits armés et à appliquer les protocoles selon lesquels ceux qui sont associés à des groupes armés doivent être orientés et transférés. Le renouvellement du personnel et les mutations fréquentes ont limité l'effet de cette formation.

claim-tip-means = La méconnaissance de la loi de 2012 a entravé l'action des forces de l'ordre. La lutte contre la traite a aussi pâti du manque de fonds et de moyens, notamment de véhicules et de matériel d'enquête, dont souffrait l'ensemble de la police.

# $tip-regions-without-state : régions où l'État est peu présent ou absent
# $tip-regions : régions du Mali
claim-tip-state-presence = En raison de l'insécurité persistante, l'État était peu présent ou absent dans { $tip-regions-without-state } des { $tip-regions } régions du pays, surtout dans le nord et le centre.

claim-tip-interference = D'après certains observateurs, des agents de l'État se sont immiscés dans des affaires d'esclavage héréditaire pour obtenir des non-lieux et ont parfois menacé des membres de la communauté après des arrestations pour esclavage héréditaire.

# $tip-police-prosecuted : policiers visés par les poursuites abandonnées
claim-tip-case-dropped = Faute d'éléments de preuve, le ministère public a renoncé aux poursuites engagées lors de périodes antérieures contre { $tip-police-prosecuted } policiers maliens. Selon le département d'État des États-Unis, ceux-ci auraient prêté leur concours à un ancien diplomate de la République démocratique du Congo pour faire transporter de jeunes Congolaises vers des pays d'Afrique, d'Europe et d'Asie, aux fins de leur exploitation.

# $tip-victims-returned : victimes rendues à leur trafiquant
claim-tip-police-complicity = D'après un gouvernement étranger, { $tip-victims-returned } victimes de la traite ont été rendues à leur trafiquant par les forces de l'ordre maliennes. Ce gouvernement a aussi rapporté que, dans une affaire, des agents auraient exigé de victimes des pots-de-vin avant que la police ne les libère de leurs trafiquants.

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
claim-tip-army = Pour la première fois, il a été confirmé par des observateurs que les FAMa avaient recruté et employé, dans la région de Gao, { $fama-children-tip } enfants { FIGURE($fama-children-tip, form: "age") } dans des fonctions de soutien, comme messagers et aides domestiques. En novembre 2019, elles les ont confiés à leurs familles et à une organisation internationale pour qu'ils soient pris en charge.

# $fama-children-unconfirmed : enfants supplémentaires, selon des allégations non confirmées
claim-tip-army-unconfirmed = Selon des allégations, non confirmées, qu'une organisation internationale a relayées en février 2020, les FAMa auraient recruté { $fama-children-unconfirmed } autres enfants et les auraient affectés à des fonctions de soutien, là encore dans la région de Gao.

# $tip-gatia-children : enfants dont le recrutement et l'utilisation par le GATIA ont été confirmés
# $tip-gatia-children-previous : idem, période précédente
claim-tip-gatia = Le GATIA a lui aussi continué de recruter et d'utiliser des enfants soldats : une organisation internationale en a confirmé { $tip-gatia-children } cas pendant la période, contre { $tip-gatia-children-previous } pendant la précédente.

claim-tip-no-proceedings = Les autorités n'ont signalé ni enquête, ni poursuite, ni condamnation visant des trafiquants, ou des agents de l'État corrompus et complices, pour des faits liés aux enfants soldats ou pour d'autres infractions de traite.

# Protection

claim-tip-protection-efforts = Selon le département d'État des États-Unis, l'État malien a ralenti ses efforts pour identifier et protéger les victimes de la traite.

# $tip-victims-confirmed : victimes avérées de traite à des fins sexuelles
# $tip-victims-potential : victimes potentielles
# $tip-victims-confirmed-previous : victimes avérées, période précédente
# $tip-victims-potential-previous : victimes potentielles, période précédente
claim-tip-victims = Les autorités et les ONG partenaires ont identifié { $tip-victims-confirmed } victimes avérées de traite à des fins sexuelles et { $tip-victims-potential } victimes potentielles, contre { $tip-victims-confirmed-previous } victimes de traite avérées et { $tip-victims-potential-previous } potentielles lors de la période précédente.

# $tip-victims-kangaba : victimes de traite à des fins sexuelles identifiées par les autorités
# $tip-children-associated : enfants associés à des groupes armés et identifiés
claim-tip-victims-origin = Originaires du Nigeria, de la Guinée et du Burkina Faso, { $tip-victims-kangaba } victimes de traite à des fins sexuelles repérées par les autorités étaient exploitées à Kangaba, dans une mine d'or artisanale, et à Bamako. Avec une organisation internationale, les autorités ont aussi identifié { $tip-children-associated } enfants associés à des groupes armés.

claim-tip-no-identification-mechanism = Il n'existait pas de mécanismes normalisés d'identification des victimes.

claim-tip-referral = Il n'y avait pas de mécanisme officiel d'orientation. Pour adresser les victimes identifiées à des prestataires de services, l'État travaillait cependant en lien étroit avec le Réseau d'assistance Fodé et Yaguine (RAFY), réseau national qui réunit des ONG, des organisations internationales et des ministères, dont celui de la Promotion de la Femme, de l'Enfant et de la Famille (MPFEF).

claim-tip-rafy-difficulties = Le RAFY a fait savoir que, faute de coordination entre ses membres, il n'avait pas fonctionné efficacement pendant la période.

# $tip-rafy-victims : victimes aidées par le RAFY
# $tip-rafy-children : dont enfants étrangers
# $tip-rafy-girls : filles
# $tip-rafy-boys : garçons
# $tip-rafy-adults : adultes étrangers aidés par le RAFY
# $tip-rafy-women : femmes
# $tip-rafy-men : hommes
claim-tip-rafy-assisted = Avec un certain concours de l'État, le RAFY a aidé { $tip-rafy-victims } victimes de la traite, dont { $tip-rafy-children } enfants étrangers ({ $tip-rafy-girls } filles et { $tip-rafy-boys } garçons). Il a également aidé { $tip-rafy-adults } adultes étrangers ({ $tip-rafy-women } femmes et { $tip-rafy-men } hommes).

# $tip-rafy-pakistan : adultes originaires du Pakistan
# $tip-rafy-bangladesh : adultes originaires du Bangladesh
# $tip-rafy-india : adultes originaires de l'Inde
# $tip-rafy-sudan : adultes originaires du Soudan
# $tip-rafy-sri-lanka : adultes originaires du Sri Lanka
# $tip-rafy-cameroon : adultes originaires du Cameroun
# $tip-rafy-west-africa : adultes originaires d'autres pays, en Afrique de l'Ouest
# $tip-rafy-malian-children : enfants maliens identifiés comme victimes potentielles
claim-tip-rafy-origin = Parmi ces adultes, { $tip-rafy-pakistan } étaient originaires du Pakistan, { $tip-rafy-bangladesh } du Bangladesh, { $tip-rafy-india } de l'Inde, { $tip-rafy-sudan } du Soudan, { $tip-rafy-sri-lanka } du Sri Lanka, { $tip-rafy-cameroon } du Cameroun et { $tip-rafy-west-africa } d'autres pays, en Afrique de l'Ouest. Le RAFY a aussi repéré { $tip-rafy-malian-children } enfants maliens comme victimes potentielles.

claim-tip-services = L'offre variait d'un lieu à l'autre, mais comprenait en général le logement et les repas, un soutien psychosocial, une formation professionnelle, une aide à la réinsertion et le rapatriement. L'État s'en remettait à des ONG, qui assuraient l'essentiel de ces services grâce à des donateurs privés et internationaux.

claim-tip-services-insufficient = Selon une organisation internationale, les services aux victimes demeuraient insuffisants.

# $tip-shelters-helping : centres qui ont aidé des enfants, victimes potentielles
claim-tip-shelters = Le MPFEF avait des centres d'accueil général ouverts aux victimes de la traite ; { $tip-shelters-helping } d'entre eux ont aidé des enfants de Guinée et du Nigeria, victimes potentielles.

# $tip-shelters-bamako : centres ouverts aux victimes à Bamako
claim-tip-shelters-limited = Leur capacité était limitée, et { $tip-shelters-bamako ->
        [one] { $tip-shelters-bamako } seul centre était
       *[other] { $tip-shelters-bamako } centres seulement étaient
    } à la disposition des victimes à Bamako. Hors de la capitale, surtout dans le nord, les centres comme les services restaient limités.

claim-tip-shelters-equal = Les victimes maliennes et étrangères bénéficiaient des mêmes services. Certains centres en proposaient d'adaptés aux femmes ; il n'en existait pas pour les hommes.

# $tip-returned-from-senegal : enfants maliens rapatriés du Sénégal
claim-tip-repatriation = Avec des organisations internationales, l'État a coordonné le rapatriement { $tip-returned-from-senegal ->
        [one] { FIGURE($tip-returned-from-senegal, form: "of") } enfant malien exploité
       *[other] { FIGURE($tip-returned-from-senegal, form: "of") } enfants maliens exploités
    } au Sénégal, en délivrant des documents de voyage et en préparant le retour en famille.

# $tip-nigerian-victims : victimes nigérianes aidées
claim-tip-nigerian-consulate = Le consulat du Nigeria à Bamako et une organisation internationale sont venus en aide à { $tip-nigerian-victims } victimes nigérianes : hébergement, services de base et rapatriement.

claim-tip-legal-alternatives = Les autorités n'offraient aux victimes aucune solution juridique autre que le renvoi vers des pays où elles s'exposeraient à des représailles ou à des difficultés. La plupart des victimes identifiées étaient toutefois ressortissantes de la CEDEAO et pouvaient donc rester au Mali sans statut particulier.

claim-tip-victim-participation = Aucune politique officielle n'encourageait les victimes à participer au procès de leurs trafiquants. Selon des sources que cite le département d'État des États-Unis, les autorités auraient pressé des victimes de faire leur déclaration sans égard à leurs traumatismes, de crainte de ne plus les trouver disponibles ou disposées à témoigner une fois accueillies dans les centres des ONG et des organisations internationales.

claim-tip-civil-suits = Les victimes pouvaient agir au civil contre leurs trafiquants. Le gouvernement n'a pas indiqué si certaines l'avaient fait, en partie parce que beaucoup ignoraient cette possibilité.

claim-tip-non-punishment = La loi mettait les victimes à l'abri de sanctions pour les actes illégaux que leurs trafiquants les obligeaient à commettre. Faute de procédures officielles d'identification, il se peut toutefois que la justice n'ait pas reconnu certaines victimes comme telles.

claim-tip-protocol = Les autorités ont continué d'appliquer le protocole interministériel de 2013, selon lequel les anciens enfants soldats doivent être dirigés vers des centres de réinsertion, mais la plupart des agents formés à ce protocole avaient changé de poste.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
# $tip-children-identified-previous : idem, période précédente
claim-tip-children = L'État et des organisations internationales ont identifié { $tip-children-identified } enfants utilisés par des groupes armés, contre { $tip-children-identified-previous } lors de la période précédente, et en ont orienté la plupart vers une prise en charge.

claim-tip-ddr-agreement = Ces enfants avaient été utilisés par des groupes armés non étatiques ; ce travail a été mené dans le cadre d'un accord avec une organisation internationale sur le désarmement, la démobilisation et la réintégration.

# $detained-tip : enfants détenus pour affiliation présumée à des groupes armés
claim-tip-detention = Selon une organisation internationale, { $detained-tip } enfants ont été détenus sans justification pour affiliation présumée à des groupes armés ; la détention d'enfants avec des adultes a aussi suscité des préoccupations.

claim-tip-detention-adults = Ces préoccupations, exprimées par une organisation internationale, portaient sur certains enfants, dont des victimes potentielles de la traite, placés avec des adultes dans les mêmes quartiers de centres de détention militaires et, de ce fait, plus vulnérables à l'exploitation.

# Prévention

claim-tip-prevention-efforts = Selon le département d'État des États-Unis, l'action de l'État malien pour prévenir la traite est restée faible.

claim-tip-plan = La mise en œuvre du Plan d'action national de lutte contre la traite des personnes et les pratiques assimilées (2018–2022) s'est poursuivie.

# $anti-trafficking-budget-tip : budget de lutte contre la traite, avril 2019 – mars 2020
# $anti-trafficking-budget-ilab : budget de lutte contre la traite, 2020
claim-tip-budget = L'État a consacré { $anti-trafficking-budget-tip } à la lutte contre la traite, un montant inchangé par rapport à l'année précédente ; pour 2020, le département du Travail des États-Unis indique { $anti-trafficking-budget-ilab }.

claim-tip-plan-activities = Les fonds de l'État ont servi à des activités prévues par le plan, telles que des formations et, en coordination avec les ONG, des actions de sensibilisation.

# $committee-meetings : réunions du comité de lutte contre la traite
claim-tip-committee = Le comité national de lutte contre la traite s'est réuni { $committee-meetings } fois ; le manque de coordination entre ses membres et l'absence de personnel dédié ont nui à son action.

claim-tip-committee-means = Ses membres n'assumaient pas non plus assez leurs responsabilités dans les activités du plan. Personne, pas même la présidence du comité, ne se consacrait exclusivement à la traite, ce qui a gravement gêné les autorités pour coordonner de manière cohérente la lutte contre la traite.

claim-tip-awareness = En novembre 2019, le comité, soutenu par un donateur étranger, a formé des membres du barreau malien à la loi de 2012. À Gao et à Tombouctou, l'État a sensibilisé des chefs communautaires et des maîtres coraniques à la mendicité forcée des enfants.

claim-tip-hotline = La police avait une ligne d'urgence pour les infractions commises contre des femmes et des enfants, mais n'a pas fait état d'appels relatifs à la traite.

claim-tip-action-plan = L'ONU et des groupes armés non étatiques, dont le GATIA, ont rédigé un projet de plan d'action pour que cessent le recrutement et l'utilisation d'enfants. L'ONU l'avait approuvé à la fin de la période ; il restait à le faire signer par les dirigeants de chaque groupe armé.

claim-tip-recruitment-abroad = Les autorités n'ont pas agi contre le recrutement frauduleux de Maliens à l'étranger. Les inspecteurs du travail n'avaient toujours pas la capacité ou les ressources voulues pour réglementer le secteur informel, où se rencontrent la plupart des cas de travail forcé.

claim-tip-demand = Rien n'a été entrepris pour réduire la demande d'actes sexuels tarifés. Le personnel diplomatique n'a pas non plus été formé à la lutte contre la traite.

# Les caractéristiques de la traite

# $tip-years-reported : années au cours desquelles cela a été signalé
claim-tip-forms = Comme cela a été signalé au cours des { $tip-years-reported } dernières années, des trafiquants exploitent des Maliens et des étrangers au Mali, ainsi que des Maliens à l'étranger. La traite à l'intérieur du pays est plus fréquente que la traite transfrontalière.

claim-tip-boys = Certaines familles vendent leurs enfants, qui deviennent domestiques ou sont soumis au travail forcé dans des mines d'or. Des garçons du Mali, de la Guinée et du Burkina Faso sont exploités par des trafiquants dans l'agriculture (surtout celle du riz, du coton, du maïs et des céréales sèches), les mines d'or artisanales, le travail domestique, les transports, la mendicité et le commerce informel.

claim-tip-women-girls = Des trafiquants soumettent des femmes et des filles à la traite à des fins sexuelles ou les astreignent au travail forcé, comme domestiques, ouvrières agricoles ou auxiliaires sur des sites d'orpaillage. Selon une ONG, les trafiquants qui exploitent sexuellement des filles sont plus nombreux depuis 2005.

claim-tip-farako = Selon des rapports que cite le département d'État des États-Unis, des policiers et des gendarmes de Farako, corrompus et complices, auraient pris part au travail forcé et à la traite à des fins sexuelles dans des communautés minières.

claim-tip-hereditary-slavery = Des propriétaires d'esclaves soumettent certains membres de la communauté touareg noire à des pratiques esclavagistes issues des rapports traditionnels d'esclavage héréditaire. Une ONG a relevé une différence avec les pays voisins : au Mali, la personne asservie est exploitée par la communauté et non par une personne ou une famille donnée.

claim-tip-salt-mines = Dans les mines de sel de Taoudéni, dans le nord, des trafiquants contraignent des hommes et des garçons, principalement de l'ethnie songhaï, à la servitude pour dettes, une pratique ancienne.

claim-tip-malians-abroad = Dans des pays voisins, dont le Sénégal, la Guinée et la Côte d'Ivoire, des garçons maliens sont forcés par des maîtres coraniques corrompus à mendier ou à travailler dans l'agriculture, et des ONG signalent le travail forcé d'enfants maliens dans des plantations ivoiriennes de coton et de cacao. Des Maliennes, femmes et filles, subissent la traite à des fins sexuelles au Gabon, au Liban, en Libye et en Tunisie, et la servitude domestique en Arabie saoudite, au Liban et en Tunisie.

claim-tip-false-offers = Des femmes et des filles venues d'ailleurs en Afrique de l'Ouest, du Nigeria et du Bénin principalement, sont recrutées par des trafiquants sous de fausses promesses d'emploi à Bamako, comme infirmières ou serveuses ; elles sont en fait contraintes à l'exploitation sexuelle dans tout le pays, surtout dans de petites communautés minières.

# $tip-nigerian-girls-estimate : Nigérianes victimes de traite à des fins sexuelles au Mali, selon les autorités nigérianes
claim-tip-nigerian-girls = En janvier 2019, les autorités nigérianes estimaient à { $tip-nigerian-girls-estimate } le nombre de filles nigérianes victimes de traite à des fins sexuelles au Mali ; ce chiffre n'a pas été confirmé.

claim-tip-north-koreans = Il est possible que des Nord-Coréens présents au Mali soient contraints d'y travailler par le gouvernement nord-coréen.

claim-tip-migrants = Les migrants africains en route vers l'Europe qui passent par le Mali, puis pour la plupart par l'Algérie et la Libye, moins souvent par la Mauritanie, sont exposés à la traite. Parmi eux, des Nigérianes sont soumises à la traite à des fins sexuelles par des trafiquants nigérians.

# $tip-returned-algeria-2019 : Maliens rapatriés d'Algérie, 2019
# $tip-returned-libya-2019 : Maliens rapatriés de Libye, 2019
# $tip-returned-libya-2017 : Maliens rapatriés de Libye, 2017
claim-tip-returnees = En 2019, une organisation internationale a rapatrié { $tip-returned-algeria-2019 } Maliens d'Algérie et { $tip-returned-libya-2019 } de Libye, contre { $tip-returned-libya-2017 } de Libye en 2017. Certains rapatriés de 2017 avaient été reconnus victimes de la traite ; selon l'organisation, ce n'était le cas d'aucun de ceux de 2019.

# $tip-regions-without-state : régions où les agents de la justice sont rares ou absents
# $tip-regions : régions du Mali
claim-tip-territory = Pendant la période, la majeure partie du territoire échappait au contrôle de l'État, qui a perdu le terrain regagné. Dans { $tip-regions-without-state } des { $tip-regions } régions, les agents de la justice étaient extrêmement rares, voire absents, ce qui réduisait la capacité des autorités à rendre la justice, à aider les victimes et à recueillir des données.

claim-tip-groups-boys = Depuis le début de 2012, des groupes rebelles islamistes extrémistes occupent des parties du nord du pays. Des organisations terroristes et des groupes armés recrutent toujours des enfants, des garçons surtout, et les utilisent au combat : ils leur font porter des armes, tenir des points de contrôle, garder des prisonniers et faire des patrouilles, et en ont utilisé certains comme espions et coursiers.

claim-tip-groups-girls = Certains de ces groupes ont utilisé des filles dans les combats, dans des fonctions de soutien et à des fins d'exploitation sexuelle, y compris d'esclavage sexuel par mariage forcé avec certains de leurs membres.

claim-tip-groups-coercion = Selon le département d'État des États-Unis, des groupes armés forceraient des familles à leur vendre leurs enfants, ou des communautés à leur livrer des adolescents au nom de la "protection de la communauté".

claim-tip-groups-families = D'après une organisation internationale, des trafiquants ont attiré des enfants sous le prétexte de les instruire dans des écoles coraniques, puis les ont forcés à combattre dans des groupes armés. Certaines familles y engageraient leurs enfants en pensant qu'ils auraient droit aux aides prévues pour le désarmement, la démobilisation et la réintégration.

claim-tip-groups-refugees = Un groupe armé malien a, par le passé, enrôlé de force en Mauritanie des réfugiés maliens pour en faire des enfants soldats au Mali.

# $tip-gatia-children-profile : enfants recrutés et utilisés par le GATIA, selon les caractéristiques de la traite
claim-tip-gatia-support = Selon le département d'État des États-Unis, le gouvernement a soutenu en nature le GATIA et collaboré avec lui, alors que ce groupe a recruté et utilisé { $tip-gatia-children-profile ->
        [one] { $tip-gatia-children-profile } enfant
       *[other] { $tip-gatia-children-profile } enfants
    } pendant la période.

claim-tip-gatia-inquiry = Une organisation internationale a mené en 2016 des enquêtes visant des chefs du GATIA, des responsables des forces maliennes de défense et de sécurité et des civils, pour des violences sexuelles liées au conflit, y compris la traite à des fins sexuelles et l'esclavage sexuel.

# $fama-children-tip-profile : enfants utilisés par l'armée, selon les caractéristiques de la traite
claim-tip-army-profile = Dans la région de Gao, les FAMa ont elles aussi recruté des enfants, au nombre { FIGURE($fama-children-tip-profile, form: "of") }, { FIGURE($fama-children-tip-profile, form: "age") }, et les ont affectés à des fonctions de soutien, comme messagers et aides domestiques.

## Traite des personnes : institutions

institution-national-police = Police nationale
    .role = Dispose d'une ligne d'urgence pour les infractions commises contre des femmes et des enfants.
    .activity = N'a pas fait état d'appels relatifs à la traite sur cette ligne.

institution-gendarmerie = Gendarmerie
    .activity = A pris part, en octobre 2019, à une opération conjointe contre la traite dans les mines d'or artisanales de Kangaba et de Bamako.

institution-specialised-judicial-unit = Pôle judiciaire spécialisé
    .role = Enquête sur d'autres formes de traite que la traite à des fins sexuelles.
    .activity = Son personnel manquait de formation et de moyens.

institution-specialised-investigation-brigade = Brigade d'investigation spécialisée
    .role = Enquête sur d'autres formes de traite que la traite à des fins sexuelles.
    .activity = Son personnel manquait de formation et de moyens.

institution-brtmteh = Brigade de répression du trafic de migrants et de la traite des êtres humains
    .acronym = BRTMTEH
    .role = Force de police qui s'occupe surtout de la traite transnationale et du trafic illicite de migrants.
    .activity = Créée en octobre 2019 grâce à un donateur étranger.

institution-assize-court = Cour d'assises
    .role = Juge tous les crimes graves, dont la traite.
    .activity = Faute de fonds suffisants, n'a pu tenir qu'un nombre limité de sessions régulières, ce qui a fortement retardé les affaires de traite.

# $tip-rafy-victims : victimes aidées par le RAFY
institution-rafy = Réseau d'assistance Fodé et Yaguine
    .acronym = RAFY
    .role = Réseau national d'ONG, d'organisations internationales et de ministères par lequel les victimes identifiées sont orientées vers des services.
    .activity = A aidé { $tip-rafy-victims } victimes, avec un certain concours de l'État. Selon ses propres indications, n'a pas fonctionné efficacement, faute de coordination entre ses membres.

institution-nigerian-authorities = autorités nigérianes
institution-unnamed-foreign-government = gouvernement étranger que la source ne nomme pas
    .short = gouvernement étranger

institution-unnamed-observers = observateurs que la source ne nomme pas
    .short = observateurs

## Traite des personnes : chiffres qui diffèrent

difference-fama-children-tip = Enfants utilisés par les Forces armées maliennes, d'un passage à l'autre du Rapport sur la traite des personnes
difference-tip-gatia-children = Enfants recrutés et utilisés par le GATIA, d'un passage à l'autre du Rapport sur la traite des personnes
difference-tip-children-associated = Enfants associés à des groupes armés ou utilisés par eux et identifiés, d'un passage à l'autre du Rapport sur la traite des personnes
difference-investigations-2019 = Enquêtes pénales : travail des enfants d'une part, ensemble de la traite des personnes d'autre part
difference-prosecutions-2019 = Poursuites : travail des enfants d'une part, ensemble de la traite des personnes d'autre part

## Traite des personnes : notes

note-tip-mpfef = Le Rapport sur la traite des personnes appelle le ministère de la Promotion de la Femme, de l'Enfant et de la Famille (MPFEF) "{"ministère de la Promotion de la Femme, de la Famille et de l'Enfant (MFFE)"}".
note-tip-bcpem = Le Rapport sur la traite des personnes appelle la Brigade chargée de la protection de l'enfance et des mœurs (BCPEM) "Brigade des mœurs".
note-tip-taoudenni = Le Rapport sur la traite des personnes écrit "{"Touadéni"}" pour Taoudéni.
note-tip-protocol = Le Rapport sur la traite des personnes cite un protocole interministériel de 2013 selon lequel les anciens enfants soldats doivent être dirigés vers des centres de réinsertion. Le département du Travail des États-Unis cite une circulaire interministérielle de 2013 et un protocole relatif à la libération et au transfert des enfants associés aux forces et groupes armés.
note-tip-gatia-name = Le nom complet du GATIA est Groupe autodéfense touareg Imghad et alliés ; le Rapport sur la traite des personnes écrit "touaregs".

# $tip-investigations-new : nouvelles enquêtes sur la traite
# $tip-cases : affaires ouvertes
# $tip-convicted : trafiquants condamnés
note-tip-no-proceedings = Le Rapport sur la traite des personnes compte { $tip-investigations-new } nouvelles enquêtes, { $tip-cases } affaires et { $tip-convicted } condamnations, mais indique aussi que ni enquête, ni poursuite, ni condamnation visant des trafiquants n'a été signalée pour des faits liés aux enfants soldats ou pour d'autres infractions de traite.

# $tip-rafy-victims : victimes aidées par le RAFY
# $tip-rafy-children : dont enfants étrangers
# $tip-rafy-adults : adultes étrangers aidés par le RAFY
# $tip-rafy-malian-children : enfants maliens identifiés comme victimes potentielles
note-tip-rafy-breakdown = La ventilation des { $tip-rafy-victims } victimes aidées par le RAFY que donne le Rapport sur la traite des personnes n'atteint pas ce total : { $tip-rafy-children } enfants étrangers, { $tip-rafy-adults } adultes étrangers et { $tip-rafy-malian-children } enfants maliens, ces derniers étant dits repérés.

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
