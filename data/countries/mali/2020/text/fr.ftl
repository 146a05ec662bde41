### Textes du Mali. Les nombres viennent de figures.toml : { $id } imprime le chiffre avec son qualificatif et son unité.
### FIGURE($id, form: "of") comprend la préposition « de » ou « d'» ; "age" donne « âgés de … à … ans » ; "period", la période.

## Noms des classements

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
figure-tip-convicted = trafiquants condamnés, contre { $tip-convicted-previous ->
        [0] aucun
        [1] { FIGURE($tip-convicted-previous, form: "words") } seul
       *[other] { FIGURE($tip-convicted-previous, form: "words") }
    } lors de la période précédente

## Énoncés : le paragraphe qui dit l'essentiel

claim-summary = En 2020, le Mali a interdit les camps militaires aux enfants et rendu applicable le Code minier, qui proscrit leur travail dans les mines d'or artisanales. Mais, selon le département du Travail des États-Unis, l'État a continué de soutenir des groupes armés qui recrutent des enfants. L'esclavage n'est pas une infraction en soi, l'aide aux victimes reste insuffisante et le département d'État a rétrogradé le pays à sa { -tier-2-watch-list }.

## Énoncés : travail des enfants, constats

claim-armed-group-support = Selon le département du Travail des États-Unis, l'État a continué de soutenir en nature des groupes armés qui recrutent et utilisent des enfants ; il n'a relevé aucun indice d'enquête sur les recruteurs présumés.

# $recruited-by-groups-2020 : enfants recrutés par des groupes armés
# $forced-recruitment-2020 : cas de recrutement forcé signalés par l'ONU en 2020
# $forced-recruitment-2019 : cas de recrutement forcé signalés par l'ONU en 2019
claim-armed-recruitment = En 2020, des groupes armés non étatiques ont recruté { $recruited-by-groups-2020 } enfants maliens, nigériens et burkinabè ; l'ONU a signalé { $forced-recruitment-2020 } cas de recrutement forcé, contre { $forced-recruitment-2019 } en { FIGURE($forced-recruitment-2019, form: "period") }.

# $slavery-displaced-2020 : enfants déplacés, victimes de l'esclavage héréditaire, recensés par la CNDH
claim-hereditary-slavery = L'esclavage héréditaire persiste et touche surtout des enfants de la communauté bellah ; en 2020, la Commission nationale des droits de l'homme a recensé { $slavery-displaced-2020 } enfants déplacés du Sud-Ouest qui en sont victimes.

# $mining-children : enfants recensés sur des sites d'orpaillage par une ONG
# $mining-sites : sites d'orpaillage étudiés par l'ONG
# number words allowed
claim-gold-mining = Des milliers d'enfants travaillent dans l'orpaillage, portant de lourdes charges, exposés à des substances toxiques et à des températures extrêmes ; une étude d'ONG a recensé { $mining-children } enfants sur { $mining-sites ->
        [one] { FIGURE($mining-sites, form: "words") } site
       *[other] { FIGURE($mining-sites, form: "words") } sites
    } { FIGURE($mining-children, form: "period") }.

claim-legal-gaps = La loi punit la traite aux fins d'esclavage, mais non l'esclavage en soi ; elle n'interdit pas expressément l'utilisation d'enfants pour des activités illicites et permet de punir des enfants recrutés de force.

# $inspectors-2020 : inspecteurs du travail, 2020
# $workforce : travailleurs au Mali, en millions
# $inspectors-needed : inspecteurs du travail nécessaires selon l'OIT
claim-inspection-capacity = Le Mali compte { $inspectors-2020 } inspecteurs du travail pour { $workforce } de travailleurs ; selon le ratio de l'OIT, il en faudrait { $inspectors-needed }. Le manque d'agents formés et de moyens entraverait les inspections, surtout dans le Nord.

# $cnlte-budget-cut : baisse du budget de la CNLTE, en pourcentage
# $cnlte-budget-2020 : budget de la CNLTE
claim-plan-resources = La Cellule nationale de lutte contre le travail des enfants a vu son budget réduit { FIGURE($cnlte-budget-cut, form: "of") }, à { $cnlte-budget-2020 } ; faute de moyens, elle n'a pu assurer aucun suivi du plan national.

## Énoncés : travail des enfants, progrès

# $orders-age-limit : âge au-dessous duquel les ordres interdisent l'utilisation d'enfants
# $fama-children-ilab : enfants utilisés par l'armée, selon le département du Travail des États-Unis
claim-army-orders = Des ordres d'octobre 2020 interdisent l'utilisation d'enfants de moins de { $orders-age-limit }{ "\u00A0" }ans par l'armée et toute présence d'enfants autour des camps militaires ; { $fama-children-ilab } enfants avaient déjà été démobilisés en mars 2020.

# $quarry-prison : durée d'emprisonnement, fourchette avec ses unités (« de … à … »)
claim-mining-decree = Un décret de novembre 2020 permet d'appliquer le Code minier : celui-ci interdit le travail des enfants dans les mines d'or artisanales et punit leur emploi dans les carrières d'un emprisonnement { $quarry-prison } et d'une amende.

# $teachers-arrested-2020 : maîtres coraniques arrêtés
# $teachers-referred-2020 : dont déférés à la justice
claim-begging-arrests = La Brigade chargée de la protection de l'enfance et des mœurs a arrêté à Bamako { FIGURE($teachers-arrested-2020, form: "words") } maîtres coraniques soupçonnés de contraindre des enfants à mendier ; { FIGURE($teachers-referred-2020, form: "words") } ont été déférés à la justice.

# $inspectorate-funding-2019 : budget de l'inspection du travail, 2019
# $inspectorate-funding-2020 : budget de l'inspection du travail, 2020
claim-inspectorate-budget = Le budget de l'inspection du travail est passé { FIGURE($inspectorate-funding-2019, form: "of") } à { $inspectorate-funding-2020 }, alors que celui de la Direction nationale du travail et d'autres services du travail a diminué.

# $removed-circular-2020 : enfants retirés de groupes armés, tableau 9
# $removed-ddr-2020 : enfants retirés de groupes armés, tableau 10
claim-children-removed = Le département du Travail des États-Unis fait état, dans un tableau, { FIGURE($removed-circular-2020, form: "of") } enfants retirés de groupes armés et, dans un autre, { FIGURE($removed-ddr-2020, form: "of") }, au titre du programme de désarmement, démobilisation et réinsertion.

## Énoncés complets : ampleur et secteurs

claim-prevalence-overview = Au Mali, des enfants sont soumis aux pires formes de travail des enfants, notamment dans le cadre de l'esclavage héréditaire et du conflit armé. Des enfants accomplissent aussi des tâches dangereuses dans l'agriculture, surtout dans la production de coton et de riz, et dans l'orpaillage.
claim-prevalence-trend = En 2020, l'insécurité et la pandémie de COVID-{"19"} ont entraîné une hausse de la traite des enfants, de leur travail forcé et de leur recrutement forcé par des groupes armés non étatiques.

# $remained-with-groups-2020 : enfants restés dans les groupes armés
claim-armed-recruitment-outcome = Parmi ces enfants, { FIGURE($remained-with-groups-2020, form: "words") } sont restés dans les groupes ; les autres en ont été retirés et ont été réintégrés dans leur famille.

claim-armed-groups = Comme les années précédentes, la Plateforme, la Coordination des mouvements de l'Azawad, la Katiba Macina, Dan Na Ambassagou et les Dozos, entre autres, ont recruté de force et utilisé des enfants.
claim-armed-recruitment-reason = Pour remplacer leurs combattants tués, les groupes armés non étatiques ont accru le recrutement et l'utilisation d'enfants soldats.
claim-armed-group-mines = Dans le Nord, des groupes armés contrôlaient en outre certaines mines d'or artisanales, où ils soumettaient des enfants au travail forcé.

# $fama-children-ilab : enfants employés par l'armée, selon le département du Travail des États-Unis
claim-army-children = Les Forces armées maliennes ont elles-mêmes employé { $fama-children-ilab } enfants comme coursiers et à des tâches domestiques en 2020 ; en mars, tous avaient été démobilisés.

claim-slavery-regions = Cette pratique a cours dans le nord et dans le sud-ouest du pays ; les Bellah sont aussi appelés Touaregs noirs.
claim-slavery-status = Certains enfants naissent esclaves, d'autres naissent libres mais demeurent dans un état de dépendance. Ils sont de ce fait contraints, comme leurs parents, de travailler pour les anciens maîtres de ceux-ci en échange de nourriture, d'argent et d'un logement.
claim-slavery-abuse = Les enfants réduits en esclavage effectuent des travaux agricoles ou domestiques et sont souvent victimes d'abus sexuels.
claim-slavery-displacement = Selon les informations recueillies, l'esclavage héréditaire a provoqué davantage de déplacements de personnes en 2020 que l'année précédente.

claim-gold-mining-origin = La plupart étaient maliens ; ceux qui venaient d'autres pays étaient en majorité victimes d'exploitation sexuelle à des fins commerciales.
claim-gold-mining-regions = Des enfants travaillent dans les mines artisanales du nord, du sud et de l'ouest du pays, et leurs journées sont longues.
claim-gold-mining-exploitation = D'après les recherches menées, des enfants sont aussi victimes, aux abords des sites miniers, d'exploitation sexuelle à des fins commerciales et de servitude domestique.

claim-debt-bondage = Dans les mines de sel de Taoudéni, dans le Nord, des enfants, en particulier d'ethnie songhaï, travaillent en situation de servitude pour dettes.

claim-begging-practice = Certains garçons confiés à des maîtres coraniques pour leur éducation sont contraints par ceux-ci de mendier dans la rue ou de travailler aux champs, puis de leur remettre l'argent qu'ils ont gagné.
claim-begging-origin = Les recherches indiquent que les enfants contraints à la mendicité ne sont pas tous maliens : certains viennent de pays voisins, dont le Burkina Faso, la Côte d'Ivoire et le Sénégal.
claim-begging-shelter = Les autorités ont souvent eu affaire à des enfants qui mendiaient mais, la pratique étant très répandue, elles n'avaient ni la capacité ni les structures voulues pour les héberger et leur fournir des services sociaux.

claim-education-costs = La Constitution garantit la gratuité et le caractère obligatoire de l'éducation. Les parents doivent pourtant payer l'inscription, les uniformes et les fournitures, dont le coût est hors de portée de beaucoup de familles pauvres, si bien que de nombreux enfants, en particulier des filles, ne vont pas à l'école.
claim-education-distance = L'éloignement des écoles et le manque de classes et d'enseignants sont d'autres obstacles importants.
claim-education-abuse = Des éléments donnent aussi à penser que les violences physiques, psychologiques et sexuelles, châtiments corporels compris, empêchent certains enfants de rester à l'école.

claim-school-attacks = En 2020, dans le nord du Mali, des groupes armés ont mené de nombreuses attaques contre des écoles : ils les ont pillées, ont détruit du matériel pédagogique et des infrastructures et ont occupé des locaux.
claim-displaced-pupils = D'après les recherches menées, les enfants déplacés à l'intérieur du pays ont vu leur scolarité interrompue et rencontré des obstacles pour s'inscrire à l'école après avoir fui leur foyer.

claim-schooling-disrupted = Dans tout le pays, l'insécurité, les grèves d'enseignants et la pandémie ont nettement compromis l'accès des enfants à l'éducation en 2020.
claim-schools-closed = La pandémie a entraîné la fermeture de toutes les écoles de la mi-mars au début du mois de mai.
claim-teacher-strikes = Commencées en janvier, les grèves d'enseignants ont duré jusqu'en septembre, mois où les syndicats et le gouvernement de transition sont parvenus à un accord sur les salaires.
claim-schools-reopened = Cet accord a permis au gouvernement de rouvrir une partie des écoles et d'organiser les examens en octobre, mais la deuxième vague de la pandémie a conduit à une nouvelle fermeture en décembre.

claim-birth-registration = De nombreux enfants ne sont pas déclarés à la naissance, ce qui peut les priver de services tels que l'éducation.

# number words allowed
claim-birth-certificates = Selon les informations recueillies, des centaines de milliers d'entre eux n'ont pas d'acte de naissance. L'école ne leur est pas fermée pour autant, mais il se peut qu'ils ne soient pas admis à passer les examens nationaux.

## Énoncés complets : cadre juridique

claim-conventions-and-laws = Le Mali a ratifié toutes les grandes conventions internationales relatives au travail des enfants et s'est doté de lois et de règlements en la matière. Ces textes présentent toutefois des lacunes et ne protègent pas suffisamment les enfants contre les pires formes de travail des enfants, dont le recrutement par des groupes armés non étatiques et l'utilisation pour des activités illicites.

claim-slavery-law = Le Code du travail interdit le travail forcé en général, mais non l'esclavage héréditaire en particulier.
claim-illicit-activities-law = Le droit malien n'interdit pas non plus l'utilisation, le recrutement ou l'offre d'un enfant aux fins de la production et du trafic de stupéfiants, contrairement à ce qu'exigent les normes internationales.

claim-mining-code-ban = Aux termes de l'article{ "\u00A0" }{"50"} du nouveau Code, seront interdits non seulement le travail des enfants dans les mines d'or traditionnelles, mais aussi l'usage de mercure, de cyanure, d'acides et d'explosifs.
claim-mining-code-titles = Selon l'article{ "\u00A0" }{"189f"}, les titres miniers seront annulés si une exploitation a recours au travail des enfants ou à toute autre pratique contraire aux droits de l'homme.

# $quarry-fine : amende pour le travail d'enfants dans les carrières, fourchette avec sa monnaie (« de … à … »)
claim-mining-code-fine = Pour le travail d'enfants dans les carrières, l'article{ "\u00A0" }{"194"} ajoute à l'emprisonnement une amende { $quarry-fine }.

# $aggravated-trafficking-age-draft : âge de l'enfant au-dessous duquel les peines seraient aggravées
# $aggravated-trafficking-age : âge selon la loi antérieure
claim-trafficking-law-revision = Le ministère de la Justice et l'Office des Nations Unies contre la drogue et le crime ont révisé la loi de 2012 afin d'aggraver les peines lorsque la victime est un enfant de moins de { $aggravated-trafficking-age-draft }{ "\u00A0" }ans, et non plus seulement de moins de { $aggravated-trafficking-age }{ "\u00A0" }ans.

claim-trafficking-bills-pending = Ce projet de révision et un projet de loi relatif au trafic illicite de migrants restaient cependant en attente.

# $light-work-lowest-age : âge des travaux légers selon le Code du travail
# $light-work-highest-age : âge le plus élevé des enfants visés
# $light-work-hours : durée maximale des travaux légers par jour, unité comprise
claim-light-work-rules = Les articles{ "\u00A0" }{"189.35"} et{ "\u00A0" }{"189.36"} du Code du travail autorisent les enfants de { $light-work-lowest-age } à { $light-work-highest-age }{ "\u00A0" }ans à effectuer des travaux domestiques ou des travaux saisonniers légers, à condition que ceux-ci ne nuisent pas à la fréquentation scolaire et ne dépassent pas { $light-work-hours }.

# $light-work-minimum-age : âge minimum des travaux légers selon les normes internationales
claim-light-work-standards = Ces règles ne satisfont pas aux normes internationales, car elles valent pour des enfants de moins de { $light-work-minimum-age }{ "\u00A0" }ans ; la loi ne précise pas non plus les conditions d'exercice de ces travaux.

# $protected-age : âge au-dessous duquel le Code de protection de l'enfant protège
claim-recruitment-offences = Le Code de protection de l'enfant protège les moins de { $protected-age }{ "\u00A0" }ans et le Code pénal punit plusieurs des pires formes de travail des enfants. Toutefois, certaines infractions prévues par le premier ne sont assorties d'aucune sanction pénale : c'est le cas du recrutement militaire par des groupes armés non étatiques.

# $protected-age : âge au-dessous duquel le Code de protection de l'enfant protège
# $penal-code-recruitment-age : âge au-dessous duquel le Code pénal prévoit des sanctions
claim-recruitment-penalties = S'il interdit aux moins de { $protected-age }{ "\u00A0" }ans de participer à un conflit armé ou de s'engager dans les forces armées, le Code de protection de l'enfant ne prévoit l'emprisonnement des auteurs qu'en cas de récidive ; le Code pénal, lui, ne prévoit de sanctions pénales que si les enfants ont moins de { $penal-code-recruitment-age }{ "\u00A0" }ans.

claim-irresistible-force = Aux termes de l'article{ "\u00A0" }{"28"} du Code pénal, les actes commis en état de légitime défense ou sous l'empire d'une force à laquelle on n'a pu résister ne doivent pas être punis des peines prévues par ce Code.
claim-circular-ages = Une circulaire interministérielle de 2013 relative aux enfants associés aux forces et groupes armés déclare cet article applicable aux enfants impliqués dans un conflit armé, sans définir la tranche d'âge des enfants visés.

# $protected-age : âge au-dessous duquel une personne est un enfant
claim-recruited-children-penalised = Certains enfants de moins de { $protected-age }{ "\u00A0" }ans affiliés à des groupes armés non étatiques peuvent donc être sanctionnés du fait même qu'ils sont victimes de l'une des pires formes de travail des enfants.

claim-education-bill-workshop = En décembre 2020, le comité technique national de suivi de la Déclaration sur la sécurité dans les écoles a animé, avec les Nations Unies, un atelier sur un avant-projet de loi relatif à la protection de l'éducation contre les attaques.
claim-education-bill = Ce texte définit les obligations qui incombent à cet égard aux parties à un conflit, ainsi que les sanctions pénales encourues pour les attaques contre des écoles et les infractions connexes.

## Énoncés complets : application de la loi

claim-enforcement-overview = Le Mali dispose d'institutions chargées de faire appliquer les lois sur le travail des enfants ; en 2020, elles ont agi tant en matière de droit du travail qu'en matière pénale. Des insuffisances de fonctionnement, en particulier le manque de fonds et de personnel, risquent toutefois de nuire à une bonne application.

claim-labour-inspectors-regions = Chaque région compte des inspecteurs du travail. Dans certaines zones, cependant, les services de l'État sont limités ou inexistants en raison de l'insécurité due à la présence de groupes armés non étatiques.

# $workers-per-inspector : travailleurs par inspecteur selon le ratio de l'OIT
claim-ilo-ratio = Le nombre d'inspecteurs est vraisemblablement insuffisant au regard de la main-d'œuvre du pays : selon l'avis technique de l'OIT, les pays moins développés devraient tendre vers un inspecteur pour { $workers-per-inspector } travailleurs.

claim-legal-proceedings = Selon certains rapports, l'insuffisance du personnel formé, de l'équipement, des moyens de transport et des fonds entrave aussi les procédures judiciaires et touche la Cellule nationale de lutte contre le travail des enfants (CNLTE) tout comme l'inspection, surtout dans les zones reculées du Nord.

# $cnlte-budget-2020 : budget de la CNLTE
# $cnlte-budget-cut : baisse du budget de la CNLTE, en pourcentage
claim-cnlte-budget = La Cellule nationale de lutte contre le travail des enfants (CNLTE) a reçu { $cnlte-budget-2020 } en 2020, soit { $cnlte-budget-cut } de moins qu'en 2019, des fonds ayant dû être réaffectés à la riposte à la pandémie.

claim-cnlte-means = Elle juge elle-même ce budget insuffisant au regard de l'étendue et de la gravité du travail des enfants : les fonds manquent pour ses besoins de bureau, et son personnel n'a ni véhicule ni carburant pour remplir sa mission.

# $anti-trafficking-budget-ilab : budget de lutte contre la traite, 2020
claim-anti-trafficking-funding = Pour la lutte contre la traite des personnes, l'État a inscrit { $anti-trafficking-budget-ilab } au budget de 2020, ce qui lui a permis de mener avec des ONG des activités telles que des campagnes de sensibilisation, des formations et des ateliers.

# $directorate-budget-2020 : budget de la Direction nationale du travail et d'autres services du travail, 2020
# $directorate-budget-2019 : idem, 2019
claim-directorate-budget = La Direction nationale du travail et d'autres services du travail ont disposé { FIGURE($directorate-budget-2020, form: "of") }, contre { $directorate-budget-2019 } en { FIGURE($directorate-budget-2019, form: "period") }.

# $inspectors-trained-2020 : nouveaux agents de l'inspection du travail qui ont été formés
# $cnlte-staff-trainings-2020 : formations suivies par le personnel de la CNLTE
claim-labour-training = En 2020, { FIGURE($inspectors-trained-2020, form: "words") } nouveaux agents de l'inspection du travail ont reçu une formation initiale à l'École nationale d'administration du Mali. Le personnel de la CNLTE a suivi { $cnlte-staff-trainings-2020 ->
        [one] { FIGURE($cnlte-staff-trainings-2020, form: "words", gender: "feminine") } formation relative
       *[other] { FIGURE($cnlte-staff-trainings-2020, form: "words", gender: "feminine") } formations relatives
    } au travail des enfants.

claim-enforcement-data-published = Selon l'introduction du rapport du département du Travail des États-Unis, le gouvernement a publié des données sur l'application du droit du travail, dont le nombre de visites d'inspection et d'infractions constatées.
claim-enforcement-data-missing = Le gouvernement n'a cependant fourni pour ce rapport aucune donnée précise issue des visites effectuées sur le terrain en 2020, que ce soit sur les infractions aux lois relatives au travail des enfants, sur les sanctions prononcées ou sur les amendes recouvrées.
claim-children-removed-unknown = Le rapport annuel de la CNLTE contient en général des informations sur les enfants que des ONG ont retirés du travail, mais on n'en a aucune sur ceux qui l'auraient été à la suite de visites d'inspection ; la CNLTE n'a elle-même soustrait aucun enfant aux pires formes.
claim-statistics-rare = Les recherches indiquent que l'État recueille rarement des statistiques en la matière et qu'il n'existe aucune base de données centrale sur les pires formes de travail des enfants.
claim-victims-undercounted = Le travail des enfants étant répandu et les lois insuffisamment appliquées, le nombre d'enfants victimes signalés est vraisemblablement inférieur à leur nombre réel, selon les informations recueillies.

claim-criminal-staffing = D'après les recherches menées, les agents des services de détection et de répression sont trop peu nombreux au regard de l'ampleur des pires formes de travail des enfants dans le pays.
claim-criminal-means = Malgré les efforts du gouvernement pour développer la formation et les moyens, il apparaît que le Mali manque du personnel formé, de l'équipement, des moyens de transport et des fonds nécessaires à une répression pénale adéquate des pires formes, surtout dans les zones reculées.

# $bcpem-vehicles-2020 : véhicules de la Brigade
claim-bcpem-means = Selon les recherches, la Brigade chargée de la protection de l'enfance et des mœurs disposait d'un budget insuffisant, { $bcpem-vehicles-2020 ->
        [1] { FIGURE($bcpem-vehicles-2020, form: "words-of") } seul véhicule
        [one] { FIGURE($bcpem-vehicles-2020, form: "words-of") } véhicule
       *[other] { FIGURE($bcpem-vehicles-2020, form: "words-of") } véhicules seulement
    } pour les contrôles et, à chaque trimestre de 2020, de très peu de carburant ; selon certaines informations, les agents ne recevaient pas de fournitures de bureau et devaient se procurer à leurs frais documents officiels et mobilier.

claim-criminal-information = Le gouvernement n'a fourni aucune information sur les formations aux nouvelles lois relatives aux pires formes de travail des enfants, ni sur les peines prononcées pour de tels faits.
claim-conflict-and-slavery = L'instabilité politique peut entraver l'application du droit du travail et du droit pénal dans le nord du Mali ; selon certains rapports, elle a fait progresser l'esclavage héréditaire, le travail forcé et la traite des personnes depuis le début du conflit, en 2012.

claim-judicial-statistics = Les autorités judiciaires n'ont pas été en mesure de fournir des statistiques complètes sur les affaires de travail des enfants ayant donné lieu à une enquête, à des poursuites ou à une condamnation en 2020.

# $house-cleaner-investigations-2020 : enquêtes sur la maltraitance d'enfants employés comme aides-ménagers
claim-house-cleaners = Elle a aussi fait état { FIGURE($house-cleaner-investigations-2020, form: "words-of", gender: "feminine") } enquêtes sur des cas de maltraitance d'enfants employés comme aides-ménagers.

# $child-trafficking-cases-2020 : affaires de traite d'enfants présumée ayant donné lieu à des poursuites
# $other-prosecutions-2020 : autres poursuites liées au travail des enfants
claim-child-trafficking-acquittal = Outre { $child-trafficking-cases-2020 ->
        [one] { FIGURE($child-trafficking-cases-2020, form: "words", gender: "feminine") } affaire de traite d'enfants présumée, close
       *[other] { FIGURE($child-trafficking-cases-2020, form: "words", gender: "feminine") } affaires de traite d'enfants présumée, closes
    } par un acquittement, elles ont signalé { FIGURE($other-prosecutions-2020, form: "words", gender: "feminine") } poursuites liées au travail des enfants.

claim-interference = De nombreux acteurs de la justice ont relevé que des agents de l'État s'immisçaient dans des affaires de pratiques liées à l'esclavage pour tenter de faire abandonner les poursuites.

claim-support-and-rating = C'est en raison de ce soutien, pratique qui retarde l'élimination du travail des enfants, que le département ne reconnaît au Mali que des progrès minimes en 2020, malgré de nouvelles initiatives en la matière.
claim-gatia = Parmi les groupes soutenus figure le Groupe autodéfense touareg Imghad et alliés (GATIA). Dirigé par l'inspecteur général des Forces armées maliennes, il est un sous-groupe de la Plateforme, coalition de groupes armés signataires favorables au gouvernement qui s'est scindée en 2019.
claim-no-investigation = Le département n'a relevé aucun indice d'enquête de l'État sur les agissements de ce général et d'autres membres des forces armées nationales, ni sur ceux des groupes armés non étatiques qui auraient recruté et utilisé des enfants soldats.

claim-army-orders-issued = Ces ordres ont été donnés aux commandants militaires par le ministre de la Défense et le chef d'état-major général des armées.
claim-army-focal-point = Le ministère de la Défense a en outre désigné, pour la question des enfants soldats, un point focal chargé de la coordination avec les organisations internationales.

# $detained-ilab : enfants encore détenus à la fin de la période
claim-children-held = L'État a continué de garder des enfants soldats en détention jusqu'à ce que leur âge soit établi ; { $detained-ilab } y étaient encore à la fin de la période.

claim-children-held-transfer = La procédure de transfert se serait améliorée. L'ONU a néanmoins fait état de difficultés à obtenir la libération de ces enfants, parfois détenus avec des adultes, tant que leur âge n'a pu être confirmé à la satisfaction des autorités.

## Énoncés : traite des personnes

# L'introduction du rapport : catégorie, mouvement, motifs

claim-tip-rating = Le Rapport 2020 sur la traite des personnes du département d'État des États-Unis constate que l'État malien ne satisfait pas pleinement aux normes minimales d'élimination de la traite, mais qu'il fait d'importants efforts pour y parvenir.

claim-tip-rating-efforts = Parmi ces efforts, il cite les toutes premières poursuites pour esclavage héréditaire, des condamnations plus nombreuses et le maintien des actions de formation et de sensibilisation.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
claim-tip-rating-children = Face au problème des enfants soldats, l'État a poursuivi, avec les Nations Unies, son programme de désarmement, démobilisation et réinsertion. Il a remis à une organisation internationale tous les enfants dont l'association aux Forces armées maliennes (FAMa) avait été vérifiée. Avec une organisation internationale, il a formé des responsables de la sécurité et des agents des forces de l'ordre à la protection des enfants dans les conflits armés, protocoles de transfert compris. Il a en outre identifié, avec une organisation internationale, { $tip-children-identified } enfants utilisés par des groupes armés, dont la plupart ont été confiés à des organisations internationales pour leur prise en charge.

claim-tip-rating-decline = Dans l'ensemble, cependant, l'État n'a pas, selon le rapport, accru ses efforts par rapport à la période précédente. Des observateurs ont confirmé, pour la première fois, le recrutement d'enfants par une unité des FAMa et leur utilisation dans des fonctions de soutien.

claim-tip-rating-gatia = Selon le département d'État, le gouvernement n'a pas cessé de soutenir le Groupe autodéfense touareg Imghad et alliés (GATIA) et de collaborer avec lui, alors que ce groupe armé non étatique, dirigé par un général malien, recrutait et utilisait des enfants soldats, quoique moins qu'auparavant selon certaines informations. Les autorités n'ont ni enquêté sur les personnes soupçonnées d'avoir recruté des enfants soldats, agents de l'État compris, ni agi pour empêcher les groupes armés de recruter ou d'utiliser des enfants.

claim-tip-rating-means = Selon le rapport, la répression restait freinée par le manque de moyens et par une mauvaise compréhension de la notion de traite ; les centres d'accueil et les services pour les victimes, surtout pour les hommes et les garçons, demeuraient insuffisants et se trouvaient pour l'essentiel à Bamako. Pour ces raisons, le Mali a été rétrogradé à la { -tier-2-watch-list }.

# Poursuites judiciaires

claim-tip-prosecution-efforts = Selon le département d'État des États-Unis, l'action de l'État pour réprimer la traite est restée insuffisante.

# $tip-prison-trafficking : durée d'emprisonnement pour traite, fourchette avec son unité (« de … à … »)
# $tip-prison-begging : durée d'emprisonnement pour mendicité forcée, fourchette avec son unité
# $tip-fine-begging : amende pour mendicité forcée, fourchette avec sa monnaie
claim-tip-law-penalties = La loi n° {"2012-023"} relative à la lutte contre la traite des personnes et les pratiques assimilées, dans sa version modifiée, érige en infractions la traite à des fins sexuelles et la traite à des fins de travail forcé. Elle les punit d'un emprisonnement { $tip-prison-trafficking } ; la mendicité forcée est punie moins sévèrement, d'un emprisonnement { $tip-prison-begging } et d'une amende { $tip-fine-begging }.

claim-tip-law-severity = Le département d'État juge ces peines suffisamment sévères et, pour la traite à des fins sexuelles, proportionnées à celles d'autres infractions graves, comme le viol.

claim-tip-law-slavery = Des responsables publics et des ONG ont toutefois fait valoir que cette loi ne permettait pas de juger efficacement les affaires d'esclavage héréditaire, faute d'en définir précisément la notion.

claim-tip-law-revision = En juillet 2019, l'État a travaillé avec une organisation internationale à la révision de la loi ; à la fin de la période, le projet était à l'examen au sein du gouvernement.

claim-tip-justice-decree = Comme lors des périodes antérieures, le ministre de la Justice a prescrit par décret au personnel judiciaire de poursuivre en priorité les affaires relevant de la loi de 2012.

claim-tip-data = Faute de mécanisme central qui rassemble des statistiques complètes, les données sur la répression de la traite étaient lacunaires et difficiles à obtenir.

# $tip-convicted : trafiquants condamnés
# $tip-convicted-previous : trafiquants condamnés lors de la période précédente
# $tip-cases : affaires ouvertes
# $tip-defendants : accusés dans ces affaires
claim-tip-convictions = Les tribunaux ont condamné { $tip-convicted } trafiquants, contre { $tip-convicted-previous ->
        [0] aucun
        [1] { FIGURE($tip-convicted-previous, form: "words") } seul
       *[other] { FIGURE($tip-convicted-previous, form: "words") }
    } lors de la période précédente ; le ministère public a engagé des poursuites dans { $tip-cases } affaires ({ $tip-defendants } accusés), dont, selon des ONG, les premières pour esclavage héréditaire.

# $tip-investigations-new : nouvelles enquêtes sur la traite
# $tip-investigations-slavery : dont sur l'esclavage héréditaire
# $tip-investigations-continued : enquêtes des périodes antérieures, poursuivies
# $tip-investigations-previous : enquêtes de la période précédente
claim-tip-investigations = Les autorités ont fait état { FIGURE($tip-investigations-new, form: "of") } nouvelles enquêtes, dont { $tip-investigations-slavery } sur l'esclavage héréditaire, et de la poursuite { FIGURE($tip-investigations-continued, form: "of") } enquêtes antérieures, contre { $tip-investigations-previous } enquêtes lors de la période précédente.

# $tip-cases-continued : poursuites engagées lors de périodes antérieures
# $tip-cases-previous : affaires ouvertes lors de la période précédente
# $tip-defendants-previous : accusés dans ces affaires
claim-tip-prosecutions = Outre les nouvelles affaires, { FIGURE($tip-cases-continued, form: "words", gender: "feminine") } procédures pénales ouvertes lors de périodes antérieures ont suivi leur cours ; la période précédente avait compté { $tip-cases-previous } affaires et { $tip-defendants-previous } accusés. La plupart des poursuites visaient la traite à des fins sexuelles, certaines l'esclavage héréditaire.

# $tip-convicted-nigerians : Nigérians condamnés pour traite à des fins sexuelles
# $tip-prison-nigerians : leurs peines d'emprisonnement, fourchette avec ses unités (« de … à … »)
# $tip-convicted-malians : Maliens condamnés pour possession d'esclaves
# $tip-prison-suspended : leur peine avec sursis, unité comprise
# $tip-fine-slavery : l'amende de chacun, avec sa monnaie
claim-tip-sentences = Parmi les condamnés, { FIGURE($tip-convicted-nigerians, form: "words") } Nigérians se sont vu infliger, pour traite à des fins sexuelles, des peines { $tip-prison-nigerians } d'emprisonnement. Pour possession d'esclaves, { FIGURE($tip-convicted-malians, form: "words") } Maliens ont été condamnés chacun à { $tip-prison-suspended } d'emprisonnement avec sursis et à une amende { FIGURE($tip-fine-slavery, form: "of") }.

claim-tip-assize-court = Faute de fonds suffisants, la Cour d'assises, compétente pour tous les crimes graves, dont la traite, n'a pu tenir qu'un nombre limité de sessions régulières, ce qui a fortement retardé les affaires de traite.

# $tip-arrested-sex-trafficking : personnes arrêtées, soupçonnées de traite à des fins sexuelles
# $tip-arrested-forced-labour : personnes arrêtées, soupçonnées de travail forcé
claim-tip-operation = En octobre 2019, des agents de la Brigade chargée de la protection de l'enfance et des mœurs (BCPEM, police nationale), des gendarmes et INTERPOL sont intervenus ensemble sur des sites d'orpaillage à Kangaba et à Bamako ; l'interprétation était assurée par l'Agence nationale nigériane pour l'interdiction de la traite des personnes. Cette opération a conduit à l'arrestation { FIGURE($tip-arrested-sex-trafficking, form: "words-of") } personnes soupçonnées de traite à des fins sexuelles et { FIGURE($tip-arrested-forced-labour, form: "words-of") } autres soupçonnées de travail forcé.

claim-tip-units = Les enquêtes sur la traite à des fins sexuelles et sur les affaires concernant des mineurs relevaient surtout de la BCPEM. D'autres formes de traite ont fait l'objet d'enquêtes du Pôle judiciaire spécialisé et de la Brigade d'investigation spécialisée, mais leur personnel n'avait ni formation adéquate ni moyens suffisants.

claim-tip-new-brigade = En octobre 2019, avec l'aide d'un donateur étranger, l'État a créé la Brigade de répression du trafic de migrants et de la traite des êtres humains (BRTMTEH), force de police chargée surtout de la traite transnationale et du trafic illicite de migrants.

# $tip-trained-identification : agents formés à l'identification des victimes
# $tip-trained-judicial : acteurs judiciaires formés par une ONG
claim-tip-training = Une organisation internationale a formé à l'identification des victimes, avec un appui limité de l'État, { $tip-trained-identification } agents publics, parmi lesquels des magistrats du siège et du parquet, des agents des forces de l'ordre et du personnel de centres d'accueil. Avec la contribution d'un donateur étranger, une ONG a formé { $tip-trained-judicial } acteurs judiciaires à des enquêtes et à des poursuites axées sur les victimes en matière d'esclavage héréditaire.

claim-tip-training-conflict = En octobre 2019, une organisation internationale a formé des responsables judiciaires, les forces de sécurité et la police à protéger les enfants touchés par les conflits armés et à appliquer les protocoles d'orientation et de transfert de ceux qui sont associés à des groupes armés. Le renouvellement du personnel et les mutations fréquentes ont limité l'effet de cette formation.

claim-tip-means = La méconnaissance de la loi de 2012 a entravé l'action des forces de l'ordre. La lutte contre la traite a aussi pâti du manque de fonds et de moyens, notamment de véhicules et de matériel d'enquête, dont souffrait l'ensemble de la police.

# $tip-regions-without-state : régions où l'État est peu présent ou absent
# $tip-regions : régions du Mali
claim-tip-state-presence = En raison de l'insécurité persistante, l'État était peu présent ou absent dans { FIGURE($tip-regions-without-state, form: "words", gender: "feminine") } des { FIGURE($tip-regions, form: "words", gender: "feminine") } régions du pays, surtout dans le Nord et le Centre.

claim-tip-interference = D'après certains observateurs, des agents de l'État se sont immiscés dans des affaires d'esclavage héréditaire pour obtenir des non-lieux et ont parfois menacé des membres de la communauté après des arrestations pour esclavage héréditaire.

# $tip-police-prosecuted : policiers visés par les poursuites abandonnées
claim-tip-case-dropped = Faute d'éléments de preuve, le ministère public a renoncé aux poursuites engagées lors de périodes antérieures contre { FIGURE($tip-police-prosecuted, form: "words") } policiers maliens. Selon le département d'État des États-Unis, ceux-ci auraient prêté leur concours à un ancien diplomate de la République démocratique du Congo pour faire transporter de jeunes Congolaises vers des pays d'Afrique, d'Europe et d'Asie, aux fins de leur exploitation.

# $tip-victims-returned : victimes rendues à leur trafiquant
claim-tip-police-complicity = D'après un gouvernement étranger, { FIGURE($tip-victims-returned, form: "words", gender: "feminine") } victimes de la traite ont été rendues à leur trafiquant par les forces de l'ordre maliennes. Ce gouvernement a aussi rapporté que, dans une affaire, des agents auraient exigé de victimes des pots-de-vin avant que la police ne les libère de leurs trafiquants.

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
claim-tip-army = Des observateurs ont confirmé pour la première fois que les FAMa avaient recruté et utilisé { $fama-children-tip } enfants { FIGURE($fama-children-tip, form: "age-of") } dans la région de Gao, dans des fonctions de soutien (messagers, aides domestiques). L'armée les a remis en novembre 2019 à leurs familles et à une organisation internationale, pour leur prise en charge.

# $fama-children-unconfirmed : enfants supplémentaires, selon des allégations non confirmées
claim-tip-army-unconfirmed = Selon des allégations non confirmées, dont une organisation internationale a fait état en février 2020, les FAMa auraient recruté { $fama-children-unconfirmed } autres enfants et les auraient utilisés dans des fonctions de soutien, là encore dans la région de Gao.

# $tip-gatia-children : enfants dont le recrutement et l'utilisation par le GATIA ont été confirmés
# $tip-gatia-children-previous : idem, période précédente
claim-tip-gatia = De son côté, le GATIA a continué de recruter et d'utiliser des enfants soldats : une organisation internationale l'a confirmé pour { $tip-gatia-children ->
        [one] { FIGURE($tip-gatia-children, form: "words") } enfant
       *[other] { FIGURE($tip-gatia-children, form: "words") } enfants
    } pendant la période, contre { $tip-gatia-children-previous } pendant la précédente.

claim-tip-no-proceedings = Les autorités n'ont signalé ni enquête, ni poursuite, ni condamnation visant des trafiquants, ou des agents de l'État corrompus et complices, pour des faits liés aux enfants soldats ou pour d'autres infractions de traite.

# Protection

claim-tip-protection-efforts = Selon le département d'État des États-Unis, l'État malien a ralenti ses efforts pour identifier et protéger les victimes de la traite.

# $tip-victims-confirmed : victimes avérées de traite à des fins sexuelles
# $tip-victims-potential : victimes potentielles
# $tip-victims-confirmed-previous : victimes avérées, période précédente
# $tip-victims-potential-previous : victimes potentielles, période précédente
claim-tip-victims = Pendant la période, { $tip-victims-confirmed } victimes avérées de traite à des fins sexuelles et { $tip-victims-potential } victimes potentielles ont été repérées par les autorités et les ONG partenaires ; la période précédente avait compté { $tip-victims-confirmed-previous } victimes avérées de traite et { $tip-victims-potential-previous } potentielles.

# $tip-victims-kangaba : victimes de traite à des fins sexuelles identifiées par les autorités
# $tip-children-associated : enfants associés à des groupes armés et identifiés
claim-tip-victims-origin = Originaires du Nigeria, de la Guinée et du Burkina Faso, { $tip-victims-kangaba } victimes de traite à des fins sexuelles identifiées par les autorités étaient exploitées à Kangaba, dans une mine d'or artisanale, et à Bamako. Avec une organisation internationale, les autorités ont aussi identifié { $tip-children-associated } enfants associés à des groupes armés.

claim-tip-no-identification-mechanism = L'identification des victimes ne reposait sur aucun mécanisme normalisé.

claim-tip-referral = Il n'y avait pas de mécanisme officiel d'orientation. Pour adresser les victimes identifiées à des prestataires de services, l'État travaillait cependant en lien étroit avec le Réseau d'assistance Fodé et Yaguine (RAFY), réseau national qui réunit des ONG, des organisations internationales et des ministères, dont celui de la Promotion de la Femme, de l'Enfant et de la Famille (MPFEF).

claim-tip-rafy-difficulties = De l'aveu même du RAFY, son fonctionnement a pâti, pendant la période, du manque de coordination entre ses membres, et n'a pas été efficace.

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
claim-tip-rafy-origin = Parmi ces adultes, { $tip-rafy-pakistan } étaient originaires du Pakistan, { $tip-rafy-bangladesh } du Bangladesh, { $tip-rafy-india } de l'Inde, { $tip-rafy-sudan } du Soudan, { $tip-rafy-sri-lanka } du Sri Lanka, { $tip-rafy-cameroon } du Cameroun et { $tip-rafy-west-africa } d'autres pays d'Afrique de l'Ouest. Le RAFY a aussi identifié { $tip-rafy-malian-children } enfants maliens comme victimes potentielles.

claim-tip-services = L'offre variait d'un lieu à l'autre, mais comprenait en général l'hébergement et les repas, un soutien psychosocial, une formation professionnelle, une aide à la réinsertion et le rapatriement. L'État s'en remettait à des ONG, qui assuraient l'essentiel de ces services grâce à des donateurs privés et internationaux.

claim-tip-services-insufficient = Selon une organisation internationale, les services aux victimes demeuraient insuffisants.

# $tip-shelters-helping : centres qui ont aidé des enfants, victimes potentielles
claim-tip-shelters = Le MPFEF disposait de centres d'accueil général ouverts aux victimes de la traite ; { FIGURE($tip-shelters-helping, form: "words") } d'entre eux ont aidé des enfants de Guinée et du Nigeria, victimes potentielles de la traite.

# $tip-shelters-bamako : centres ouverts aux victimes à Bamako
claim-tip-shelters-limited = Leur capacité était limitée, et { $tip-shelters-bamako ->
        [1] { FIGURE($tip-shelters-bamako, form: "words") } seul centre était
        [one] { FIGURE($tip-shelters-bamako, form: "words") } centre était
       *[other] { FIGURE($tip-shelters-bamako, form: "words") } centres seulement étaient
    } à la disposition des victimes à Bamako. Hors de la capitale, surtout dans le Nord, les centres comme les services restaient limités.

claim-tip-shelters-equal = Les victimes maliennes et étrangères bénéficiaient des mêmes services. Certains centres en proposaient d'adaptés aux femmes ; il n'en existait pas pour les hommes.

# $tip-returned-from-senegal : enfants maliens rapatriés du Sénégal
claim-tip-repatriation = Avec des organisations internationales, l'État a coordonné le rapatriement { $tip-returned-from-senegal ->
        [one] { FIGURE($tip-returned-from-senegal, form: "words-of") } enfant malien exploité
       *[other] { FIGURE($tip-returned-from-senegal, form: "words-of") } enfants maliens exploités
    } au Sénégal, en délivrant des documents de voyage et en organisant le retour en famille.

# $tip-nigerian-victims : victimes nigérianes aidées
claim-tip-nigerian-consulate = Le consulat du Nigeria à Bamako et une organisation internationale sont venus en aide à { $tip-nigerian-victims } victimes nigérianes : hébergement, services de base et rapatriement.

claim-tip-legal-alternatives = Les autorités n'offraient aux victimes aucune solution juridique autre que le renvoi vers des pays où elles s'exposeraient à des représailles ou à des difficultés. La plupart des victimes identifiées étaient toutefois ressortissantes de la CEDEAO et pouvaient donc rester au Mali sans statut particulier.

claim-tip-victim-participation = Aucune politique officielle n'encourageait les victimes à participer au procès de leurs trafiquants. Selon des sources que cite le département d'État des États-Unis, les autorités auraient pressé des victimes de faire leur déclaration sans égard à leurs traumatismes, de crainte de ne plus les trouver disponibles ou disposées à témoigner une fois accueillies dans les centres des ONG et des organisations internationales.

claim-tip-civil-suits = Les victimes pouvaient agir au civil contre leurs trafiquants. Le gouvernement n'a pas indiqué si certaines l'avaient fait, en partie parce que beaucoup ignoraient cette possibilité.

claim-tip-non-punishment = La loi mettait les victimes à l'abri de sanctions pour les actes illégaux que leurs trafiquants les obligeaient à commettre. Faute de procédures officielles d'identification, il se peut toutefois que la justice n'ait pas reconnu certaines victimes comme telles.

claim-tip-protocol = Les autorités ont continué d'appliquer le protocole interministériel de 2013, selon lequel les anciens enfants soldats doivent être dirigés vers des centres de réinsertion, mais la plupart des agents formés à ce protocole avaient changé de poste.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
# $tip-children-identified-previous : idem, période précédente
claim-tip-children = Selon l'État et des organisations internationales, { $tip-children-identified } enfants utilisés par des groupes armés ont été identifiés et, pour la plupart, orientés vers une prise en charge, contre { $tip-children-identified-previous } identifiés et pris en charge pendant la période précédente.

claim-tip-ddr-agreement = Ces enfants avaient été utilisés par des groupes armés non étatiques ; ils ont été identifiés et orientés dans le cadre d'un accord avec une organisation internationale sur le désarmement, la démobilisation et la réintégration.

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
claim-tip-committee = Le comité national de lutte contre la traite s'est réuni { FIGURE($committee-meetings, form: "words") } fois ; le manque de coordination entre ses membres et l'absence de personnel dédié ont nui à son action.

## Le travail que font des enfants. Les parties forment une liste après les mots de la ligne

work-crops = Cultures, surtout le coton et le riz
work-part-cultivating = travail de la terre
work-part-harvesting = récolte
work-part-ginning = égrenage
work-part-processing = transformation
work-part-transporting = transport
work-part-applying-fertilisers = épandage d'engrais chimiques
work-livestock = Élevage
work-part-oxen = bœufs
work-part-small-ruminants = petits ruminants
work-fishing = Pêche
work-part-collecting-fish = collecte
work-part-throwing-nets = lancer de filets
work-part-piloting-boats = conduite de petites embarcations
work-gold-mining = Orpaillage
work-part-digging-shafts = creusement de puits
work-part-extracting-ore = extraction du minerai dans des galeries souterraines
work-part-crushing-ore = broyage du minerai
work-part-amalgamating-ore = amalgamation du minerai au mercure
work-quarrying = Extraction de pierre en carrière
work-assembling-canoes = Assemblage de pirogues de pêche
work-construction = Construction
work-domestic-work = Travail domestique
work-street-work = Travail de rue
work-part-market-vending = vente sur les marchés
work-part-begging = mendicité
work-part-transport-sector = travail dans les transports
work-forced-labour = Travail forcé
work-part-forced-in-mining = exploitation minière artisanale
work-part-forced-in-domestic-work = travail domestique
work-part-forced-in-street-work = travail de rue
work-part-forced-in-salt = production de sel
work-part-forced-in-farming = agriculture (y compris la production de riz)
work-sexual-exploitation = Exploitation sexuelle à des fins commerciales
work-forced-recruitment = Recrutement forcé par des groupes armés non étatiques en vue d'une utilisation dans un conflit armé
work-hereditary-slavery = Esclavage héréditaire
work-forced-begging = Mendicité forcée imposée par des maîtres coraniques

## Notes des tableaux

note-statistics-availability = Pour certains de ces indicateurs, les sources utilisées par le rapport ne fournissent pas de données.
note-statistics-completion = Taux d'achèvement du primaire : données de 2017, publiées en 2021 par l'Institut de statistique de l'UNESCO.
note-statistics-survey = Toutes les autres données : analyse, par l'Organisation internationale du Travail, des statistiques de l'enquête par grappes à indicateurs multiples (MICS {"5"}), 2015.
note-work-hazardous = Le travail que la législation ou la réglementation nationale classe comme dangereux relève à ce titre de l'article{ "\u00A0" }{"3"}{ "\u00A0" }d) de la convention n° {"182"} de l'OIT.
note-work-worst-forms = Les pires formes par définition sont celles que l'article{ "\u00A0" }{"3"}{ "\u00A0" }a) à{ "\u00A0" }c) de la convention n° {"182"} de l'OIT considère en elles-mêmes comme de pires formes de travail des enfants.
note-work-examples = Pour l'élevage, la pêche, l'orpaillage et le travail de rue, les tâches sont citées à titre d'exemple.
note-budget-change = L'évolution du budget de l'inspection du travail est calculée sur les montants en francs CFA, que donne le texte de la source ; entre les montants en dollars de son tableau, la hausse est plus forte, le cours de conversion n'étant pas le même.
note-labour-violations = Selon l'introduction du rapport, le gouvernement a publié le nombre d'infractions constatées ; pour celles qui concernent le travail des enfants, ni le tableau ni le texte ne donnent de nombre.

# $house-cleaner-investigations-2020 : enquêtes sur la maltraitance d'enfants employés comme aides-ménagers
# $child-trafficking-cases-2020 : affaires de traite d'enfants présumée ayant donné lieu à des poursuites
# $other-prosecutions-2020 : autres poursuites liées au travail des enfants
note-criminal-cases = Là où le tableau porte "inconnu" pour 2020, le texte du rapport mentionne quelques affaires : { FIGURE($house-cleaner-investigations-2020, form: "words", gender: "feminine") } enquêtes de la Brigade chargée de la protection de l'enfance et des mœurs, des poursuites dans { $child-trafficking-cases-2020 ->
        [one] { FIGURE($child-trafficking-cases-2020, form: "words", gender: "feminine") } affaire
       *[other] { FIGURE($child-trafficking-cases-2020, form: "words", gender: "feminine") } affaires
    } de traite d'enfants présumée et { FIGURE($other-prosecutions-2020, form: "words", gender: "feminine") } autres poursuites liées au travail des enfants.

## Chiffres qui diffèrent : ce dont parlent les deux, et les légendes qui les distinguent

difference-anti-trafficking-budget-ilab = Fonds de l'État contre la traite des personnes
difference-convictions-2019 = Condamnations
difference-detained-ilab = Enfants détenus en lien avec des groupes armés
difference-fama-children-ilab = Enfants utilisés par les Forces armées maliennes
difference-forced-recruitment-2019 = Enfants et groupes armés non étatiques : recrutement forcé et identification
difference-forced-recruitment-2020 = Enfants recrutés par des groupes armés non étatiques
difference-removed-circular-2020 = Enfants retirés de groupes armés

figure-anti-trafficking-budget-ilab = inscrits au budget pour lutter contre la traite des personnes
figure-anti-trafficking-budget-tip = affectés à la lutte contre la traite, comme l'année précédente

# $convictions-2019 : le nombre que la légende accompagne ; avec zéro, le singulier
figure-convictions-2019 = { $convictions-2019 ->
        [one] condamnation liée
       *[other] condamnations liées
    } au travail des enfants

figure-detained-ilab = enfants encore détenus à la fin de la période, en attendant que leur âge soit établi
figure-detained-tip = enfants détenus sans justification, selon une organisation internationale
figure-fama-children-ilab = enfants employés comme coursiers et à des tâches domestiques

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
figure-fama-children-tip = enfants { FIGURE($fama-children-tip, form: "age") } utilisés dans des fonctions de soutien

figure-forced-recruitment-2019 = cas de recrutement forcé d'enfants signalés par l'ONU
figure-forced-recruitment-2020 = cas de recrutement forcé d'enfants signalés par l'ONU
figure-tip-children-identified = enfants utilisés par des groupes armés et identifiés
figure-removed-circular-2020 = enfants soldats retirés, au titre de la circulaire et du protocole sur leur libération
figure-removed-ddr-2020 = enfants retirés, au titre du programme de désarmement, démobilisation et réinsertion

# $fama-children-tip-profile : les enfants que la légende accompagne
figure-fama-children-tip-profile = enfants { FIGURE($fama-children-tip-profile, form: "age") } utilisés dans des fonctions de soutien

figure-tip-children-associated = enfants associés à des groupes armés et identifiés

# $tip-gatia-children : le nombre que la légende accompagne
figure-tip-gatia-children = { $tip-gatia-children ->
        [one] enfant recruté et utilisé
       *[other] enfants recrutés et utilisés
    }

# $tip-gatia-children-profile : le nombre que la légende accompagne
figure-tip-gatia-children-profile = { $tip-gatia-children-profile ->
        [one] enfant recruté et utilisé
       *[other] enfants recrutés et utilisés
    }

figure-investigations-2019 = enquêtes liées au travail des enfants
figure-tip-investigations-new = nouvelles enquêtes sur la traite
figure-prosecutions-2019 = poursuites liées au travail des enfants
figure-tip-cases = affaires de traite ayant donné lieu à des poursuites

claim-tip-committee-means = Ses membres n'assumaient pas non plus suffisamment leurs responsabilités dans les activités du plan. Personne, pas même la présidence du comité, ne se consacrait exclusivement à la traite, ce qui a gravement entravé les efforts des autorités pour coordonner de manière cohérente la lutte contre celle-ci.

claim-tip-awareness = En novembre 2019, le comité, soutenu par un donateur étranger, a formé des membres du Barreau du Mali à la loi de 2012. À Gao et à Tombouctou, l'État a sensibilisé des responsables communautaires et des maîtres coraniques au problème de la mendicité forcée des enfants.

claim-tip-hotline = La police disposait d'une ligne d'urgence pour les infractions commises contre des femmes et des enfants, mais n'a pas fait état d'appels relatifs à la traite.

claim-tip-action-plan = L'ONU et des groupes armés non étatiques, dont le GATIA, ont rédigé un projet de plan d'action pour que cessent le recrutement et l'utilisation d'enfants. L'ONU l'avait approuvé à la fin de la période ; il restait à le faire signer par les dirigeants de chaque groupe armé.

claim-tip-recruitment-abroad = Les autorités n'ont pas agi contre le recrutement frauduleux de Maliens à l'étranger. Les inspecteurs du travail n'avaient toujours pas la capacité ou les ressources voulues pour réglementer le secteur informel, où se rencontrent la plupart des cas de travail forcé.

claim-tip-demand = Rien n'a été entrepris pour réduire la demande d'actes sexuels tarifés. Le personnel diplomatique n'a pas non plus été formé à la lutte contre la traite.

# Les caractéristiques de la traite

# $tip-years-reported : années au cours desquelles cela a été signalé
claim-tip-forms = Comme cela a été signalé au cours des { FIGURE($tip-years-reported, form: "words", gender: "feminine") } dernières années, des trafiquants exploitent des Maliens et des étrangers au Mali, ainsi que des Maliens à l'étranger. La traite à l'intérieur du pays est plus fréquente que la traite transnationale.

claim-tip-boys = Certaines familles vendent leurs enfants pour le travail domestique ou pour le travail forcé dans des mines d'or. Des garçons du Mali, de la Guinée et du Burkina Faso sont exploités par des trafiquants dans l'agriculture (surtout celle du riz, du coton, du maïs et des céréales sèches), les mines d'or artisanales, le travail domestique, les transports, la mendicité et le commerce informel.

claim-tip-women-girls = Des trafiquants soumettent des femmes et des filles à la traite à des fins sexuelles ou les astreignent au travail forcé, comme travailleuses domestiques, ouvrières agricoles ou auxiliaires sur des sites d'orpaillage. Une ONG a signalé que les trafiquants qui exploitent sexuellement des filles sont plus nombreux depuis 2005.

claim-tip-farako = Selon des rapports que cite le département d'État des États-Unis, des policiers et des gendarmes de Farako, corrompus et complices, auraient pris part à des faits de travail forcé et de traite à des fins sexuelles dans des communautés minières.

claim-tip-hereditary-slavery = Des propriétaires d'esclaves soumettent certains membres de la communauté touareg noire à des pratiques esclavagistes issues des rapports traditionnels d'esclavage héréditaire. Une ONG a relevé une différence avec les pays voisins : au Mali, la personne asservie est exploitée par la communauté et non par une personne ou une famille donnée.

claim-tip-salt-mines = Dans les mines de sel de Taoudéni, dans le Nord, des trafiquants contraignent des hommes et des garçons, principalement de l'ethnie songhaï, à la servitude pour dettes, une pratique ancienne.

claim-tip-malians-abroad = Dans des pays voisins, dont le Sénégal, la Guinée et la Côte d'Ivoire, des garçons maliens sont forcés par des maîtres coraniques corrompus à mendier ou à travailler dans l'agriculture, et des ONG signalent le travail forcé d'enfants maliens dans des plantations ivoiriennes de coton et de cacao. Des Maliennes, femmes et filles, subissent la traite à des fins sexuelles au Gabon, au Liban, en Libye et en Tunisie, et la servitude domestique en Arabie saoudite, au Liban et en Tunisie.

claim-tip-false-offers = Des femmes et des filles venues d'ailleurs en Afrique de l'Ouest, du Nigeria et du Bénin principalement, sont recrutées par des trafiquants au moyen de fausses promesses d'emploi à Bamako, comme infirmières ou serveuses ; elles sont en fait contraintes à l'exploitation sexuelle dans tout le pays, surtout dans de petites communautés minières.

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
claim-tip-territory = Pendant la période, la majeure partie du territoire échappait au contrôle de l'État, qui a perdu le terrain qu'il avait regagné. Dans { FIGURE($tip-regions-without-state, form: "words", gender: "feminine") } des { FIGURE($tip-regions, form: "words", gender: "feminine") } régions, les agents de la justice étaient extrêmement rares, voire absents, ce qui réduisait la capacité des autorités à rendre la justice, à aider les victimes et à recueillir des données.

claim-tip-groups-boys = Depuis le début de 2012, des groupes rebelles islamistes extrémistes occupent des parties du nord du pays. Des organisations terroristes et des groupes armés recrutent toujours des enfants, des garçons surtout, et les utilisent au combat : ils leur font porter des armes, tenir des points de contrôle, garder des prisonniers et patrouiller, et en ont utilisé certains comme espions et coursiers.

claim-tip-groups-girls = Certains de ces groupes ont utilisé des filles dans les combats, dans des fonctions de soutien et à des fins d'exploitation sexuelle, y compris d'esclavage sexuel par mariage forcé avec certains de leurs membres.

claim-tip-groups-coercion = Selon le département d'État des États-Unis, des groupes armés forceraient des familles à leur vendre leurs enfants, ou des communautés à leur livrer des adolescents au nom de la "protection de la communauté".

claim-tip-groups-families = D'après une organisation internationale, des trafiquants ont recruté des enfants sous prétexte de les instruire dans des écoles coraniques, puis les ont forcés à combattre dans des groupes armés. Certaines familles y engageraient leurs enfants en pensant qu'ils auraient droit aux aides prévues pour le désarmement, la démobilisation et la réintégration.

claim-tip-groups-refugees = Un groupe armé malien a, par le passé, enrôlé de force en Mauritanie des réfugiés maliens pour en faire des enfants soldats au Mali.

# $tip-gatia-children-profile : enfants recrutés et utilisés par le GATIA, selon les caractéristiques de la traite
claim-tip-gatia-support = Selon le département d'État des États-Unis, le gouvernement a soutenu en nature le GATIA et collaboré avec lui, alors que ce groupe a recruté et utilisé { $tip-gatia-children-profile ->
        [one] { FIGURE($tip-gatia-children-profile, form: "words") } enfant
       *[other] { FIGURE($tip-gatia-children-profile, form: "words") } enfants
    } pendant la période.

claim-tip-gatia-inquiry = Une organisation internationale a mené en 2016 des enquêtes visant des chefs du GATIA, des responsables des forces maliennes de défense et de sécurité et des civils, pour des violences sexuelles liées au conflit, y compris la traite à des fins sexuelles et l'esclavage sexuel.

# $fama-children-tip-profile : enfants utilisés par l'armée, selon les caractéristiques de la traite
claim-tip-army-profile = Dans la région de Gao, les FAMa ont elles aussi recruté { $fama-children-tip-profile } enfants { FIGURE($fama-children-tip-profile, form: "age") } et les ont affectés à des fonctions de soutien, comme messagers et aides domestiques.

## Traite des personnes : institutions

institution-national-police = Police nationale
    .role = Dispose d'une ligne d'urgence pour les infractions commises contre des femmes et des enfants.
    .activity = Pendant la période visée par le Rapport sur la traite des personnes, n'a pas fait état d'appels relatifs à la traite sur cette ligne.

institution-gendarmerie = Gendarmerie
    .activity = A pris part, en octobre 2019, à une opération conjointe contre la traite dans les mines d'or artisanales de Kangaba et de Bamako.

institution-specialised-judicial-unit = Pôle judiciaire spécialisé
    .role = Enquête sur d'autres formes de traite que la traite à des fins sexuelles.
    .activity = Pendant la période visée par le Rapport sur la traite des personnes, son personnel n'avait ni formation adéquate ni moyens suffisants.

institution-specialised-investigation-brigade = Brigade d'investigation spécialisée
    .role = Enquête sur d'autres formes de traite que la traite à des fins sexuelles.
    .activity = Pendant la période visée par le Rapport sur la traite des personnes, son personnel n'avait ni formation adéquate ni moyens suffisants.

institution-brtmteh = Brigade de répression du trafic de migrants et de la traite des êtres humains
    .acronym = BRTMTEH
    .role = Force de police chargée surtout de la traite transnationale et du trafic illicite de migrants.
    .activity = Créée en octobre 2019 avec l'aide d'un donateur étranger.

institution-assize-court = Cour d'assises
    .role = Juge tous les crimes graves, dont la traite.
    .activity = Pendant la période visée par le Rapport sur la traite des personnes, n'a pu tenir, faute de fonds suffisants, qu'un nombre limité de sessions régulières, ce qui a fortement retardé les affaires de traite.

# $tip-rafy-victims : victimes aidées par le RAFY
institution-rafy = Réseau d'assistance Fodé et Yaguine
    .acronym = RAFY
    .role = Réseau national d'ONG, d'organisations internationales et de ministères par lequel les victimes identifiées sont orientées vers des services.
    .activity = A aidé { $tip-rafy-victims } victimes { FIGURE($tip-rafy-victims, form: "period") }, avec un certain concours de l'État. De son propre aveu, le manque de coordination entre ses membres l'a empêché d'être efficace.

## Traite des personnes : chiffres qui diffèrent

difference-fama-children-tip = Enfants utilisés par les Forces armées maliennes, d'un passage à l'autre du Rapport sur la traite des personnes
difference-tip-gatia-children = Enfants recrutés et utilisés par le GATIA, d'un passage à l'autre du Rapport sur la traite des personnes
difference-tip-children-associated = Enfants identifiés comme associés à des groupes armés ou utilisés par eux, d'un passage à l'autre du Rapport sur la traite des personnes
difference-investigations-2019 = Enquêtes pénales : travail des enfants d'une part, ensemble de la traite des personnes d'autre part
difference-prosecutions-2019 = Poursuites : travail des enfants d'une part, ensemble de la traite des personnes d'autre part

## Traite des personnes : notes

note-tip-mpfef = Le Rapport sur la traite des personnes appelle le ministère de la Promotion de la Femme, de l'Enfant et de la Famille (MPFEF) "{"ministère de la Promotion de la Femme, de la Famille et de l'Enfant (MFFE)"}".
note-tip-bcpem = Le Rapport sur la traite des personnes appelle la Brigade chargée de la protection de l'enfance et des mœurs (BCPEM) "Brigade des mœurs" ; le département du Travail des États-Unis en abrège le nom anglais en "{ "BPMC" }".
note-tip-taoudenni = Le Rapport sur la traite des personnes écrit "{"Touadéni"}" pour Taoudéni.
note-tip-protocol = Le Rapport sur la traite des personnes cite un protocole interministériel de 2013 selon lequel les anciens enfants soldats doivent être dirigés vers des centres de réinsertion. Le département du Travail des États-Unis cite une circulaire interministérielle de 2013 et un protocole relatif à la libération et au transfert des enfants associés aux forces et groupes armés.
note-army-dates = Selon le Rapport sur la traite des personnes, l'armée a remis les enfants en novembre 2019 ; le département du Travail des États-Unis parle d'enfants employés en 2020 et déjà démobilisés en mars 2020.
note-tip-gatia-name = Le nom complet du GATIA est Groupe autodéfense touareg Imghad et alliés ; le Rapport sur la traite des personnes écrit "touaregs".

note-tip-period = Le chapitre sur le Mali ne précise pas la période qu'il couvre ; avril 2019 – mars 2020 est la période visée par le rapport de 2020.

# $tip-investigations-new : nouvelles enquêtes sur la traite
# $tip-cases : affaires ouvertes
# $tip-convicted : trafiquants condamnés
note-tip-no-proceedings = Le Rapport sur la traite des personnes compte { $tip-investigations-new } nouvelles enquêtes, { $tip-cases } affaires et { $tip-convicted } condamnations, mais indique aussi que ni enquête, ni poursuite, ni condamnation visant des trafiquants n'a été signalée pour des faits liés aux enfants soldats ou pour d'autres infractions de traite.

# $tip-rafy-victims : victimes aidées par le RAFY
# $tip-rafy-children : dont enfants étrangers
# $tip-rafy-adults : adultes étrangers aidés par le RAFY
# $tip-rafy-malian-children : enfants maliens identifiés comme victimes potentielles
note-tip-rafy-breakdown = La ventilation des { $tip-rafy-victims } victimes aidées par le RAFY que donne le Rapport sur la traite des personnes n'atteint pas ce total : { $tip-rafy-children } enfants étrangers, { $tip-rafy-adults } adultes étrangers et { $tip-rafy-malian-children } enfants maliens, ces derniers étant seulement dits identifiés.

## Textes de loi. Numéros et dates figurent dans law.toml

note-law-numbers = Les numéros et les dates que les sources n'indiquent pas sont ceux des textes publiés au Mali. Pour le statut général des militaires, que la source n'identifie pas, ce sont ceux du statut en vigueur en 2020.

## Institutions : ce qu'elles ont fait. Le message se met sur celui de ../../text/fr.ftl, d'où le nom répété

# $cnlte-inspectors : inspecteurs et contrôleurs du travail de la CNLTE
institution-cnlte = Cellule nationale de lutte contre le travail des enfants
    .acronym = CNLTE
    .role = Coordonne et met en œuvre l'action du Mali pour éliminer le travail des enfants, en particulier ses pires formes ; présidée par le ministère du Travail, elle réunit des représentants d'autres ministères, de la société civile et des organisations de travailleurs et d'employeurs. Dans chaque région, un inspecteur du travail est son point de contact, pour faciliter la coordination régionale ; elle dispose de { $cnlte-inspectors } inspecteurs et contrôleurs du travail chargés du travail des enfants.
    .activity = En 2020, elle a conçu un module de formation pour les agriculteurs sur la nouvelle liste des travaux dangereux et organisé des ateliers sur cette liste.

institution-ministry-of-justice = ministère de la Justice
    .role = Fait appliquer le droit pénal, y compris en ce qui concerne le travail des enfants, la traite des enfants, leur exploitation sexuelle à des fins commerciales, le recrutement et l'utilisation d'enfants soldats et l'utilisation d'enfants pour des activités illicites. Avec les tribunaux et le concours d'autres ministères, notamment ceux qui sont chargés de la sécurité, de l'administration territoriale, de la promotion de l'enfant, de la défense et du travail, il engage et coordonne l'application des lois relatives aux pires formes de travail des enfants.
    .activity = A révisé la loi de 2012 sur la traite des personnes avec l'Office des Nations Unies contre la drogue et le crime.

# $bcpem-recruits-2020 : nouveaux agents de la Brigade
institution-bcpem = Brigade chargée de la protection de l'enfance et des mœurs
    .acronym = BCPEM
    .role = Cette brigade de police enquête sur les infractions commises contre des enfants, y compris la traite des personnes et l'exploitation sexuelle à des fins commerciales. Elle est le principal service chargé de la traite à des fins sexuelles et des affaires concernant des mineurs.
    .activity = Ses effectifs ont nettement augmenté en 2020, avec { $bcpem-recruits-2020 } recrues.

# $tip-shelters-helping : centres qui ont aidé des enfants
institution-mpfef = ministère de la Promotion de la Femme, de l'Enfant et de la Famille
    .acronym = MPFEF
    .role = Élabore et exécute des programmes de protection des enfants vulnérables et assure le suivi des violations présumées des lois relatives au travail des enfants, y compris à ses pires formes.
    .activity = Disposait de centres d'accueil général pour les victimes de la traite ; { FIGURE($tip-shelters-helping, form: "words") } d'entre eux ont aidé, { FIGURE($tip-shelters-helping, form: "period") }, des enfants, victimes potentielles.

# $committee-meetings : réunions du comité, selon le département d'État des États-Unis
institution-anti-trafficking-committee = Comité national de coordination de la lutte contre la traite des personnes et les pratiques assimilées
    .acronym = CNCLTPPA
    .short = comité de lutte contre la traite
    .role = Il coordonne l'action de l'État contre la traite des personnes. Présidé par le ministère de la Justice, il réunit divers services de l'État et des groupes de la société civile.
    .activity = Actif en 2020, sans que le département du Travail des États-Unis ait pu établir quelles activités il a menées. Selon le département d'État des États-Unis, il s'est réuni { FIGURE($committee-meetings, form: "words") } fois { FIGURE($committee-meetings, form: "period") }.

institution-grave-violations-committee = Comité interministériel de prévention des violations graves commises contre des enfants
    .role = Dirigé par le MPFEF, il mène des campagnes de sensibilisation pour prévenir le recrutement et l'utilisation d'enfants dans les conflits armés, ainsi que des programmes de réintégration d'anciens enfants soldats. Il effectue avec des partenaires internationaux des missions conjointes pour établir si des enfants sont présents dans les conflits armés.
    .activity = Actif en 2020, sans que le département du Travail des États-Unis ait pu établir quelles activités il a menées.

institution-gold-mining-committee = Comité de suivi du sommet sur l'orpaillage
    .short = comité de l'orpaillage
    .role = Il suit l'application des recommandations d'un sommet sur l'orpaillage, dont l'interdiction du travail des enfants dans les mines d'or artisanales. Il réunit des associations d'orpailleurs et des responsables des collectivités territoriales.
    .activity = Le département du Travail des États-Unis n'a pas pu établir s'il était actif en 2020.

institution-dnpef = Direction nationale de la promotion de l'enfant et de la famille
    .acronym = DNPEF
    .role = Placée sous l'autorité du MPFEF, elle coordonne les questions relatives au travail des enfants, y compris la traite des enfants. Elle a mis en œuvre la Politique nationale de promotion et de protection de l'enfant.
    .activity = En 2020, elle a appuyé les services chargés de l'enregistrement des naissances et œuvré au retour d'enfants dans leur famille.

# $guiding-committee-meetings-2020 : réunions du comité
institution-national-guiding-committee = Comité directeur national de lutte contre le travail des enfants
    .acronym = CDN
    .activity = La CNLTE a tenu { $guiding-committee-meetings-2020 ->
            [one] { FIGURE($guiding-committee-meetings-2020, form: "words", gender: "feminine") } réunion
           *[other] { FIGURE($guiding-committee-meetings-2020, form: "words", gender: "feminine") } réunions
        } du comité en 2020.

## Notes sur les recommandations

note-suggested-actions = Le département du Travail des États-Unis propose ces mesures sur la base de ses constats ; elles feraient, selon lui, progresser l'élimination du travail des enfants au Mali.
note-tip-evidence = Pour {"T1–T11"}, les éléments tirés du rapport lui-même décrivent la situation qui a motivé la recommandation, et non la suite qui lui a été donnée.
note-circular-years = Pour l'âge des enfants protégés par la circulaire interministérielle, la source indique les années 2009 à 2020, alors que la circulaire date de 2013.

## Coordination : énoncés et note. Les organes figurent parmi les institutions

claim-coordination-gaps = L'État s'est doté d'organes chargés de coordonner son action contre le travail des enfants. Des lacunes nuisent toutefois à l'efficacité de cette coordination, notamment le manque de clarté sur le rôle de ces organes.

claim-role-confusion = Des rapports font état d'une confusion des rôles et d'un manque de coordination entre la Cellule nationale de lutte contre le travail des enfants (CNLTE) et le comité national de lutte contre la traite.

# $cnlte-missions-2020 : missions de recherche de la CNLTE
claim-prevention-cnlte = En 2020, la CNLTE a effectué { $cnlte-missions-2020 ->
        [one] { FIGURE($cnlte-missions-2020, form: "words", gender: "feminine") } mission
       *[other] { FIGURE($cnlte-missions-2020, form: "words", gender: "feminine") } missions
    } de recherche pour repérer le travail des enfants et organisé, dans le sud du pays, des formations et des campagnes de sensibilisation sur l'orpaillage.

# $cnlte-activities-2020 : activités avec des ONG et des associations
# $guiding-committee-meetings-2020 : réunions du Comité directeur national
claim-prevention-partners = La CNLTE a aussi soutenu des organismes et des organisations qui luttent contre le travail des enfants, accueilli { FIGURE($cnlte-activities-2020, form: "words", gender: "feminine") } activités de prévention avec des ONG et des associations et tenu { $guiding-committee-meetings-2020 ->
        [one] { FIGURE($guiding-committee-meetings-2020, form: "words", gender: "feminine") } réunion
       *[other] { FIGURE($guiding-committee-meetings-2020, form: "words", gender: "feminine") } réunions
    } du Comité directeur national de lutte contre le travail des enfants.

claim-awareness-training = L'État a également organisé dans plusieurs régions des formations de sensibilisation à la traite des personnes pour le personnel judiciaire ; dans la capitale, une formation sur la mendicité des enfants s'est adressée à des chefs religieux et communautaires (marabouts).

claim-registration-support = La Direction nationale de la promotion de l'enfant et de la famille (DNPEF) a continué d'appuyer l'enregistrement officiel des enfants à la naissance, en particulier dans le Nord, en soutenant les autres services de l'État qui y participent.

claim-birth-certificates-crisis = D'après les recherches menées, les enfants nés en pleine crise sécuritaire ne peuvent souvent pas obtenir d'acte de naissance.

claim-family-reunification = La DNPEF a également œuvré au retour dans leur famille d'enfants touchés par la crise sécuritaire dans le Nord.

note-directorate-name = La source donne à cette direction le nom de "{ FOREIGN("Directorate for the Promotion of Children and Family", lang: "en") }" ({ "DPCF" }) ; le tableau porte son nom officiel.
note-security-ministry = La source appelle le ministère de la Sécurité et de la Protection civile "{ FOREIGN("Ministry of Internal Security", lang: "en") }" ; le tableau porte son nom officiel depuis octobre 2020.
note-committee-names = Les noms français du comité interministériel et du comité de l'orpaillage sont des traductions de ceux de la source ; aucun nom officiel n'a été trouvé.

## Politiques : énoncés, tableau et note

claim-policy-gaps = L'État s'est doté de politiques relatives au travail des enfants. Des lacunes nuisent toutefois à son action, notamment un financement insuffisant et une mise en œuvre inefficace.

claim-plan-implementation = Le manque de moyens a fortement limité la capacité des autorités à mettre pleinement en œuvre le Plan d'action national pour l'élimination du travail des enfants.

# $anti-trafficking-plan-total : budget du plan
# $anti-trafficking-plan-duration : durée du plan, unité comprise
# $anti-trafficking-plan-yearly : budget annuel du plan, avec « par an »
# $anti-trafficking-plan-pledge : contribution annuelle de l'État, avec « par an »
claim-anti-trafficking-plan-budget = Le Plan d'action national de lutte contre la traite des personnes prévoit un budget { FIGURE($anti-trafficking-plan-total, form: "of") } sur { $anti-trafficking-plan-duration }, soit { $anti-trafficking-plan-yearly }. L'État s'est engagé à y contribuer à hauteur { FIGURE($anti-trafficking-plan-pledge, form: "of") } et entend mobiliser, pour le reste, les partenaires de développement et le secteur privé.

policy-panetem = Plan d'action national pour l'élimination du travail des enfants au Mali
    .acronym = PANETEM
    .aim = Éliminer les pires formes de travail des enfants en renforçant les lois sur le travail des enfants, en formant les agents publics concernés et en mobilisant des fonds pour des programmes sociaux qui soustraient les enfants au travail. La mise en œuvre incombe à la CNLTE.
    .activity = En 2020, les contraintes budgétaires ont empêché la CNLTE de mener toute activité de suivi du plan ; elle les attribue à la décision de l'État de consacrer de plus en plus de moyens à la santé, à la défense et à la sécurité.

# $trained-officials-2020 : agents des services de répression, procureurs et juges formés
policy-anti-trafficking-plan = Plan d'action national de lutte contre la traite des personnes et les pratiques assimilées
    .aim = Renforcer le cadre juridique de la lutte contre la traite des personnes, améliorer l'application des lois et assurer aux victimes une protection et une prise en charge efficaces. Le plan préconise la création d'un organe officiel chargé de coordonner l'action de l'État contre la traite.
    .activity = En 2020, le Mali a mis au point des campagnes de sensibilisation avec l'ONUDC et formé { $trained-officials-2020 } agents des services de répression, procureurs et juges aux enquêtes et aux poursuites en matière de traite.

# $removed-circular-2020 : enfants soldats retirés de groupes armés, tableau 9
policy-circular-protocol = Circulaire interministérielle, et Protocole relatif à la libération et au transfert des enfants associés aux forces et groupes armés
    .aim = Cadre qui rappelle qu'il incombe à l'État d'empêcher que des enfants soient impliqués dans les conflits armés, de protéger ceux qui le sont et d'assurer leur réintégration.
    .activity = { FIGURE($removed-circular-2020, form: "start") } enfants soldats ont été retirés de groupes armés en 2020.

# $education-funding-2020 : ce que l'État a alloué à l'éducation
policy-education-sector-plan = Plan stratégique national du secteur de l'éducation
    .aim = Feuille de route d'ensemble pour améliorer la qualité de l'enseignement fondamental et secondaire et l'accès à celui-ci, surtout dans les zones du Nord touchées par le conflit. Des donateurs internationaux la soutiennent.
    .activity = Selon le département du Travail des États-Unis, l'État a alloué { $education-funding-2020 } à l'éducation en 2020.

policy-child-travel-card = Titre de voyage pour enfant
    .aim = Créé par la DNPEF en 2002, ce titre facilite l'identification des enfants qui voyagent au Mali et à l'étranger ; il s'inscrit dans l'action de la Direction contre la traite des enfants.
    .activity = Le titre était toujours en usage en 2020. Si un enfant n'en présente pas, des vérifications s'ensuivent pour établir s'il est victime de traite aux fins de travail forcé, d'exploitation sexuelle à des fins commerciales ou de migration forcée. D'après les recherches menées, les ressortissants étrangers ne sont pas concernés.

note-education-plan-name = Plan stratégique national du secteur de l'éducation : traduction du nom que donne la source, faute de nom officiel pour cette période.
note-other-policies = D'autres politiques de l'État ont pu porter sur le travail des enfants ou avoir une incidence sur celui-ci.

## Programmes sociaux : énoncés, tableau et notes

claim-programme-gaps = En 2020, l'État a financé des programmes qui visent entre autres à éliminer ou à prévenir le travail des enfants. Des lacunes subsistent toutefois : en particulier, les efforts ne sont pas à la mesure du problème dans tous les secteurs.

claim-sectors-without-programmes = Le Mali ne finance aucun programme contre le travail domestique des enfants, leur mendicité forcée ou leur exploitation sexuelle à des fins commerciales, et ne participe à aucun.

claim-referral-mechanism = Un mécanisme informel d'orientation entre ONG, organismes des Nations Unies, police et autres services de l'État permet de soustraire des enfants au conflit armé et d'offrir des services sociaux aux victimes des pires formes de travail des enfants.

claim-service-gaps = Malgré ces efforts, des rapports jugent inadéquats les moyens et les structures des services sociaux. L'aide sociale et la réadaptation offertes aux victimes des pires formes de travail des enfants restent, elles aussi, insuffisantes.

programme-education-for-all = Programme d'éducation pour tous
    .aim = Programme d'enseignement mis en œuvre par le ministère de l'Éducation. Le Partenariat mondial pour l'éducation, qui le finance, reçoit lui-même des fonds de plusieurs organismes, dont l'USAID et l'État malien.
    .activity = Actif en 2020.

# Le nom anglais est celui du projet ; il signifie « leadership et autonomisation des filles par l'éducation »
programme-mali-glee = Leadership et autonomisation des filles du Mali par l'éducation (Mali GLEE)
    .aim = Offrir aux filles des possibilités d'éducation en réduisant les obstacles à leur scolarité, en améliorant leur sécurité à l'école et dans leur communauté, et en les aidant à mieux connaître et à adopter des comportements favorables à la santé.

# $accelerated-classrooms : classes d'enseignement accéléré
# $accelerated-teachers : enseignants de ces classes
# $accelerated-pupils : enfants non scolarisés inscrits
programme-education-recovery = Programme d'appui à la stabilisation de l'éducation au Nord (Education Recovery Support Activity)
    .aim = A soutenu la mise en œuvre de l'accord de paix au Mali dans le domaine de l'éducation en offrant une éducation de base de qualité et un accès à des moyens de subsistance aux enfants et aux jeunes de Ménaka et de Gao, régions du Nord touchées par le conflit.
    .activity = Le projet a ouvert { $accelerated-classrooms } classes d'enseignement accéléré et formé { $accelerated-teachers } enseignants pour ces classes ; { $accelerated-pupils } enfants non scolarisés { FIGURE($accelerated-pupils, form: "age") } y ont été inscrits.

# $caritas-centres : centres d'accueil à Bamako
programme-caritas-centres = Centres d'accueil de Caritas Mali
    .aim = L'ONG gère { FIGURE($caritas-centres, form: "words") } centres d'accueil à Bamako, dont un pour garçons. Elle vient en aide aux filles victimes d'exploitation sexuelle à des fins commerciales ou qui risquent de l'être, ainsi qu'aux filles qui vivent dans la rue.

programme-clear-cotton = Projet { FOREIGN("CLEAR Cotton", lang: "en") } sur le travail des enfants et le travail forcé
    .aim = Projet mondial contre le travail des enfants et le travail forcé dans les chaînes d'approvisionnement du coton et du textile.

programme-accel-africa = Accélérer l'action pour l'élimination du travail des enfants dans les chaînes d'approvisionnement en Afrique (ACCEL Africa)
    .aim = Projet régional contre le travail des enfants dans les chaînes d'approvisionnement de l'or et du coton.

programme-south-south = Programme Sud-Sud sur le travail décent
    .aim = Former les inspecteurs du travail et renforcer leurs capacités ; améliorer les conditions de travail dans les zones cotonnières en promouvant les principes du travail décent et en apportant une protection sociale aux producteurs.
    .activity = Le BIT en a commencé la mise en œuvre en 2020.

programme-pandemic-fund = Financement de la Direction nationale du travail au titre d'un fonds lié à la pandémie de COVID-{ "19" }
    .aim = Permettre à la Direction de mener des activités de prévention de la pandémie en milieu de travail, y compris des activités consacrées à la prévention du travail des enfants.

# $removed-ddr-2020 : enfants retirés de groupes armés, tableau 10
programme-ddr = Programme national de désarmement, démobilisation et réinsertion
    .aim = Offrir des services de réintégration aux ex-combattants du Mali, enfants compris.
    .activity = { FIGURE($removed-ddr-2020, form: "start") } enfants ont été retirés de groupes armés en 2020.

programme-glo-act = Action mondiale pour prévenir et combattre la traite des personnes et le trafic illicite de migrants (GLO.ACT)
    .aim = Projet mondial de lutte contre la traite des personnes et le trafic illicite de migrants.
    .activity = En 2020, il a organisé des formations pour des magistrats et des agents des services de répression.

programme-trafficking-research = Projet de recherche sur la traite des personnes
    .aim = Étudier l'ampleur de la traite des personnes au Mali.
    .activity = Financé en 2020 par l'ambassade des Pays-Bas.

programme-cotton-value-chain = Lutte contre le travail des enfants dans la chaîne de valeur coton, textile et habillement
    .aim = Renforcer le cadre juridique national de la lutte contre le travail des enfants et le travail forcé dans le secteur du coton. Le projet doit établir une cartographie de la chaîne d'approvisionnement du coton et de l'habillement en tenant compte des questions de genre, mener une enquête quantitative sur le travail des enfants et le travail forcé dans le secteur du coton et comporter des activités et des politiques aux niveaux local, régional et national.
    .activity = Actif en 2020, sans que le département du Travail des États-Unis ait pu établir quelles activités ont été menées.

programme-cotton-fundamental-rights = Promotion des principes et droits fondamentaux au travail dans la chaîne d'approvisionnement du coton
    .aim = Promouvoir auprès des producteurs de coton de la région de Sikasso un milieu de travail propice à la protection des droits fondamentaux des travailleurs. Des campagnes de sensibilisation et des formations pour les partenaires, les associations locales et les responsables communautaires servent à mettre en place un système de suivi du respect de ces droits. Le projet promeut aussi les droits des femmes et leur rôle dirigeant dans les organisations et coopératives de producteurs.
    .activity = Actif en 2020, sans que le département du Travail des États-Unis ait pu établir quelles activités ont été menées.

programme-descent-based-slavery = Programmes de lutte contre l'esclavage par ascendance
    .aim = Lutter contre l'esclavage héréditaire et le travail forcé des enfants au Mali.
    .activity = En 2020, l'{ FOREIGN("American Bar Association", lang: "en") } a tenu plusieurs ateliers avant de mettre fin à son programme.

programme-usaid-country-programme = Programme-pays de l'USAID
    .aim = A soutenu l'action de l'État pour améliorer l'éducation, la sécurité alimentaire et la santé et pour fournir une aide humanitaire dans les zones de crise.
    .activity = Sa mise en œuvre s'est poursuivie en 2020.

# Les projets Clear Cotton et « Lutte contre le travail des enfants dans la chaîne de valeur … », sous deux noms et avec deux périodes
difference-clear-cotton = Projet du BIT contre le travail des enfants et le travail forcé dans le coton et le textile, financé par l'UE et la FAO

note-government-funding-mark = La source marque comme financé par l'État malien tout le groupe des programmes mis en œuvre par l'État et des ONG ; son texte ne parle de ce financement que pour le Programme d'éducation pour tous. Le groupe comprend les centres de Caritas, qui aident des filles victimes d'exploitation sexuelle à des fins commerciales, alors que, selon la section VI, le Mali ne finance aucun programme en la matière.
note-other-programmes = D'autres programmes sociaux de l'État ont pu viser, entre autres, l'élimination ou la prévention du travail des enfants.

## Événements

event-law-revision = L'État collabore avec une organisation internationale pour réviser la loi sur la traite.
event-mine-operation = La Brigade chargée de la protection de l'enfance et des mœurs, la gendarmerie et INTERPOL mènent une opération conjointe dans des mines d'or artisanales, à Kangaba et à Bamako ; des personnes soupçonnées de traite à des fins sexuelles et de travail forcé sont arrêtées.
event-smuggling-trafficking-brigade = Avec l'aide d'un donateur étranger, l'État crée la Brigade de répression du trafic de migrants et de la traite des êtres humains.
event-armed-conflict-training = Une organisation internationale forme des responsables judiciaires, des forces de sécurité et des forces de police à la protection des enfants touchés par les conflits armés.

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
event-children-handed-over = L'armée remet à leurs familles et à une organisation internationale, pour leur prise en charge, { $fama-children-tip } enfants qu'elle utilisait.

event-bar-training = Avec le soutien d'un donateur étranger, le comité de lutte contre la traite forme des membres du Barreau du Mali à la loi de 2012.
event-teacher-strikes = Des grèves d'enseignants restreignent l'accès à l'éducation.

# $fama-children-unconfirmed : enfants supplémentaires, selon des allégations non confirmées
event-unconfirmed-allegations = Selon une organisation internationale, qui fait état d'allégations non confirmées, l'armée aurait recruté et utilisé { $fama-children-unconfirmed } autres enfants.

event-schools-closed-first = La pandémie entraîne la fermeture de toutes les écoles, jusqu'au début de mai.

# $fama-children-ilab : enfants utilisés par l'armée, selon le département du Travail des États-Unis
event-children-demobilised = Les enfants utilisés par l'armée, au nombre { FIGURE($fama-children-ilab, form: "of") } selon le département du Travail des États-Unis, sont tous démobilisés.

event-action-plan-awaiting-signature = Un projet de plan d'action contre le recrutement et l'utilisation d'enfants, élaboré par l'ONU et des groupes armés non étatiques, dont le GATIA, a été approuvé par l'ONU ; il doit encore être signé par les dirigeants de chaque groupe.
event-salary-agreement = Les syndicats d'enseignants et le gouvernement de transition concluent un accord salarial ; les grèves prennent fin.
event-schools-reopened = Les écoles rouvrent en partie et les examens sont organisés.

# $orders-age-limit : âge au-dessous duquel les ordres interdisent l'utilisation d'enfants
event-army-orders = Par des ordres aux commandants militaires, le ministre de la Défense et le chef d'état-major général des armées interdisent l'utilisation d'enfants de moins de { $orders-age-limit }{ "\u00A0" }ans et prescrivent au personnel de l'armée de bannir toute présence d'enfants autour des camps militaires.

event-mining-decree = Un décret permet d'appliquer le Code minier, qui interdit le travail des enfants dans les mines d'or artisanales.
event-schools-bill-workshop = Le comité de suivi de la Déclaration sur la sécurité dans les écoles et l'ONU animent un atelier sur un avant-projet de loi protégeant l'éducation contre les attaques.
event-schools-closed-second = La deuxième vague de la pandémie entraîne une nouvelle fermeture des écoles.

## Suivi : ce qui s'est passé

follow-up-law-revision-2019 = L'État a entrepris, avec une organisation internationale, de réviser la loi sur la traite ; à la fin de la période considérée, le projet était à l'examen au sein du gouvernement.
follow-up-bills-pending-2020 = Le ministère de la Justice a révisé la loi sur la traite avec l'ONUDC ; les projets relatifs à la traite et au trafic illicite de migrants restaient en attente.

# $light-work-lowest-age : âge des travaux légers selon le Code du travail
# $light-work-hours : durée maximale des travaux légers par jour, unité comprise
follow-up-light-work-2020 = Le Code du travail autorise toujours, dès { $light-work-lowest-age }{ "\u00A0" }ans et jusqu'à { $light-work-hours }, des travaux domestiques ou des travaux saisonniers légers, sans en préciser les conditions.

follow-up-slavery-prosecutions-2020 = Selon des ONG, l'esclavage héréditaire a donné lieu à ses premières poursuites ; des responsables et des ONG relèvent que la loi ne le définit pas avec précision.
follow-up-slavery-law-2020 = La loi sur la traite n'érige pas l'esclavage en soi en infraction, et le Code du travail n'interdit pas expressément l'esclavage héréditaire.
follow-up-illicit-use-law-2020 = Contrairement à ce que prévoient les normes internationales, la loi malienne n'interdit pas l'utilisation, le recrutement ou l'offre d'enfants aux fins de production et de trafic de stupéfiants.
# $penal-code-recruitment-age : âge au-dessous duquel le Code pénal prévoit des sanctions
follow-up-recruitment-law-2020 = Le Code de protection de l'enfant interdit le recrutement par des groupes armés non étatiques, mais sans sanction pénale ; le Code pénal ne prévoit de sanctions que si les enfants ont moins de { $penal-code-recruitment-age }{ "\u00A0" }ans.
follow-up-circular-ages-2020 = La circulaire ne précise pas la tranche d'âge des enfants auxquels elle s'applique.

# $inspectorate-funding-2019 : budget de l'inspection du travail, 2019
# $inspectorate-funding-2020 : budget de l'inspection du travail, 2020
follow-up-inspectorate-resources-2020 = Le budget est passé { FIGURE($inspectorate-funding-2019, form: "of") } à { $inspectorate-funding-2020 } ; personnel formé, équipement, transport et fonds manquaient encore.

# $inspectors-2020 : inspecteurs du travail, 2020
# $inspectors-needed : inspecteurs du travail nécessaires selon l'OIT
follow-up-inspector-numbers-2020 = Le Mali comptait { $inspectors-2020 } inspecteurs du travail, comme l'année précédente ; selon l'avis de l'OIT, il en faudrait { $inspectors-needed }.

# $bcpem-recruits-2020 : nouveaux agents de la Brigade
follow-up-bcpem-staff-2020 = La Brigade chargée de la protection de l'enfance et des mœurs a recruté { $bcpem-recruits-2020 } agents, mais le personnel formé, le transport et l'équipement faisaient encore défaut.

follow-up-inspection-data-2020 = Le nombre d'inspections a été publié, de même, selon l'introduction du rapport, que celui des infractions constatées ; mais aucune donnée précise n'a été fournie sur les infractions et les sanctions relatives au travail des enfants, et l'on ne dispose d'aucune information sur les enfants retirés à la suite d'inspections.

# $cnlte-missions-2020 : missions de recherche de la CNLTE
follow-up-cnlte-missions-held-2020 = La CNLTE a mené { $cnlte-missions-2020 ->
        [one] { FIGURE($cnlte-missions-2020, form: "words", gender: "feminine") } mission
       *[other] { FIGURE($cnlte-missions-2020, form: "words", gender: "feminine") } missions
    } de recherche pour repérer le travail des enfants, mais n'a soustrait aucun enfant aux pires formes de ce travail.

# $detained-tip : enfants détenus pour affiliation présumée à des groupes armés
follow-up-detention-reported-2020 = Selon une organisation internationale, { $detained-tip } enfants ont été détenus sans justification ; elle s'est dite préoccupée par la détention de certains enfants avec des adultes dans des centres militaires.

# $detained-ilab : enfants encore détenus à la fin de la période
follow-up-children-held-2020 = À la fin de la période, { $detained-ilab } enfants étaient encore détenus, parfois avec des adultes, en attendant que leur âge soit établi.

follow-up-criminal-data-2020 = Le gouvernement n'a fourni aucune information sur les formations aux nouvelles lois ni sur les sanctions prononcées pour les pires formes de travail des enfants.
follow-up-transfer-training-2019 = Une organisation internationale a formé des responsables judiciaires, des forces de sécurité et des forces de police à la protection des enfants touchés par les conflits armés, y compris aux protocoles de transfert ; les mutations fréquentes en ont limité l'effet.
follow-up-protocol-followed-2020 = Les autorités appliquaient toujours le protocole de 2013 sur les anciens enfants soldats, mais la plupart des agents formés avaient changé de poste.

# $removed-circular-2020 : enfants soldats retirés de groupes armés, tableau 9
follow-up-removed-circular-2020 = { FIGURE($removed-circular-2020, form: "start") } enfants soldats ont été retirés de groupes armés.

follow-up-transfers-2020 = La procédure de transfert se serait améliorée, mais l'ONU a relevé des difficultés à obtenir la libération des enfants dont l'âge n'était pas confirmé.

# $bcpem-recruits-2020 : nouveaux agents de la Brigade
# $bcpem-vehicles-2020 : véhicules de la Brigade
follow-up-bcpem-means-2020 = Le gouvernement s'est efforcé d'accroître la formation et les moyens, et la Brigade chargée de la protection de l'enfance et des mœurs a recruté { $bcpem-recruits-2020 } agents ; mais, pour ses contrôles, elle disposait en tout { $bcpem-vehicles-2020 ->
        [one] { FIGURE($bcpem-vehicles-2020, form: "words-of") } véhicule
       *[other] { FIGURE($bcpem-vehicles-2020, form: "words-of") } véhicules
    }, de très peu de carburant et d'un budget insuffisant.

follow-up-interference-observed-2020 = Selon certains observateurs, des agents de l'État s'étaient immiscés dans des affaires d'esclavage héréditaire pour obtenir des non-lieux et avaient parfois menacé des membres de la communauté après des arrestations.
follow-up-interference-reported-2020 = De nombreux acteurs de la justice ont relevé que des agents de l'État s'immisçaient dans des affaires liées à l'esclavage pour obtenir l'abandon des poursuites.

# $teachers-arrested-2020 : maîtres coraniques arrêtés
# $other-prosecutions-2020 : autres poursuites liées au travail des enfants
# $convictions-2020 : condamnations liées au travail des enfants, 2020
follow-up-child-labour-cases-2020 = À Bamako, { FIGURE($teachers-arrested-2020, form: "words") } maîtres coraniques soupçonnés de contraindre des enfants à mendier ont été arrêtés ; outre un procès pour traite d'enfant, clos par un acquittement, { FIGURE($other-prosecutions-2020, form: "words", gender: "feminine") } poursuites liées au travail des enfants ont été signalées (condamnations :{ "\u00A0" }{ $convictions-2020 }).

follow-up-support-continued-2020 = Selon le département du Travail des États-Unis, le soutien en nature au GATIA et à d'autres groupes armés qui recrutent et utilisent des enfants s'est poursuivi.

follow-up-bodies-active-2020 = Le comité de lutte contre la traite et le comité interministériel sur les violations graves étaient actifs, mais leurs activités précises n'ont pu être établies ; on ignore si le comité de l'orpaillage l'était.

# $cnlte-budget-cut : baisse du budget de la CNLTE, en pourcentage
# $cnlte-budget-2020 : budget de la CNLTE
follow-up-cnlte-means-2020 = Le budget de la CNLTE a été réduit { FIGURE($cnlte-budget-cut, form: "of") }, à { $cnlte-budget-2020 } ; elle n'avait ni véhicule ni carburant pour sa mission et n'a pu assurer aucun suivi du plan national.

follow-up-roles-confused-2020 = Des rapports relèvent une confusion des rôles et un manque de coordination entre la CNLTE et le comité national de lutte contre la traite.
follow-up-panetem-monitoring-2020 = Le manque de moyens a fortement limité la capacité des autorités à mettre pleinement en œuvre le plan ; faute de budget, la CNLTE n'a pu mener aucune activité de suivi.

# $fama-children-ilab : enfants utilisés par l'armée, selon le département du Travail des États-Unis
follow-up-demobilised-2020 = L'armée avait démobilisé tous les enfants qu'elle utilisait comme coursiers et aides domestiques, au nombre { FIGURE($fama-children-ilab, form: "of") } selon le département du Travail des États-Unis.

follow-up-focal-point-2020 = Le ministère de la Défense a désigné un point focal chargé des enfants soldats pour assurer la coordination avec les organisations internationales.

# $orders-age-limit : âge au-dessous duquel les ordres interdisent l'utilisation d'enfants
follow-up-orders-2020 = Des ordres aux commandants ont interdit l'utilisation d'enfants de moins de { $orders-age-limit }{ "\u00A0" }ans et toute présence d'enfants autour des camps militaires.

# $accelerated-classrooms : classes d'enseignement accéléré
# $accelerated-pupils : enfants non scolarisés inscrits
follow-up-accelerated-classes-2020 = À Ménaka et à Gao, un projet a ouvert { $accelerated-classrooms } classes d'enseignement accéléré ; { $accelerated-pupils } enfants non scolarisés { FIGURE($accelerated-pupils, form: "age") } y ont été inscrits.

# $education-funding-2020 : ce que l'État a alloué à l'éducation
follow-up-education-funding-2020 = Selon le département du Travail des États-Unis, l'État a alloué { $education-funding-2020 } à l'éducation ; mais les parents devaient encore payer l'inscription, les uniformes et les fournitures, et l'insécurité, les grèves et la pandémie ont restreint l'accès à l'école.
follow-up-birth-registration-2020 = La Direction nationale de la promotion de l'enfant et de la famille a continué d'appuyer l'enregistrement des naissances, surtout dans le Nord ; beaucoup d'enfants n'ont toujours pas d'acte de naissance.
follow-up-schools-occupied-2020 = Des groupes armés ont mené de nombreuses attaques contre des écoles dans le Nord : pillages, destructions et occupation de locaux. En décembre, le comité de suivi de la Déclaration sur la sécurité dans les écoles et l'ONU ont animé un atelier sur un avant-projet de loi protégeant l'éducation contre les attaques.
follow-up-programmes-missing-2020 = Le Mali n'a ni financé de programmes contre le travail domestique des enfants, leur mendicité forcée ou leur exploitation sexuelle à des fins commerciales, ni participé à de tels programmes.
follow-up-trafficking-services-2020 = Selon une organisation internationale, les services aux victimes de la traite restaient insuffisants ; hors de la capitale, centres d'accueil et services étaient limités, surtout dans le Nord.
follow-up-social-services-2020 = Des rapports jugent insuffisants les moyens et les structures des services sociaux ; l'État n'était pas en mesure d'héberger les enfants qui mendiaient.

# $fama-children-tip : enfants utilisés par l'armée, selon le département d'État des États-Unis
follow-up-children-handed-over-2019 = L'armée a confié { $fama-children-tip } enfants à une organisation internationale et à leurs familles, pour leur prise en charge.

# $fama-children-unconfirmed : enfants supplémentaires, selon des allégations non confirmées
follow-up-new-allegations-2020 = Une organisation internationale a signalé des allégations, non confirmées, de recrutement et d'utilisation par l'armée { FIGURE($fama-children-unconfirmed, form: "of") } enfants supplémentaires.

# $fama-children-ilab : enfants utilisés par l'armée, selon le département du Travail des États-Unis
follow-up-use-ended-2020 = Selon le département du Travail des États-Unis, les { $fama-children-ilab } enfants que l'armée employait comme coursiers et à des tâches domestiques avaient été démobilisés.

# $orders-age-limit : âge au-dessous duquel les ordres interdisent l'utilisation d'enfants
follow-up-use-forbidden-2020 = En octobre 2020, indique le département du Travail des États-Unis, des ordres ont interdit l'utilisation d'enfants de moins de { $orders-age-limit }{ "\u00A0" }ans et toute présence d'enfants autour des camps militaires ; il n'a trouvé aucun indice d'enquête sur les recruteurs présumés au sein de l'armée.

follow-up-support-gatia-2020 = Selon le département d'État des États-Unis, le soutien au GATIA s'est poursuivi et les recruteurs présumés d'enfants soldats n'ont fait l'objet d'aucune enquête.
follow-up-support-unchanged-2020 = Le département du Travail des États-Unis constate que le soutien en nature à des groupes armés qui recrutent des enfants s'est poursuivi ; il n'a trouvé aucun indice d'enquête sur les recruteurs présumés.
follow-up-action-plan-drafted-2020 = Un projet de plan d'action contre le recrutement et l'utilisation d'enfants a été élaboré par l'ONU et des groupes armés, dont le GATIA ; les groupes ne l'avaient pas encore signé.

# $tip-children-identified : enfants utilisés par des groupes armés et identifiés
# $detained-tip : enfants détenus pour affiliation présumée à des groupes armés
follow-up-children-identified-2020 = La plupart des { $tip-children-identified } enfants identifiés ont été orientés vers une prise en charge ; selon une organisation internationale, { $detained-tip } enfants ont été détenus sans justification.

# $removed-ddr-2020 : enfants retirés de groupes armés, tableau 10
# $detained-ilab : enfants encore détenus à la fin de la période
follow-up-removed-ddr-2020 = Selon le département du Travail des États-Unis, { $removed-ddr-2020 } enfants ont été retirés de groupes armés au titre du programme national de désarmement, démobilisation et réinsertion ; { $detained-ilab } étaient encore détenus à la fin de la période.

# $tip-investigations-new : nouvelles enquêtes sur la traite
# $tip-cases : affaires ouvertes
# $tip-convicted : trafiquants condamnés
# $tip-convicted-previous : trafiquants condamnés lors de la période précédente
follow-up-trafficking-cases-2020 = Les autorités ont fait état { FIGURE($tip-investigations-new, form: "of") } nouvelles enquêtes et engagé des poursuites dans { $tip-cases } affaires ; { $tip-convicted } trafiquants ont été condamnés, contre { $tip-convicted-previous ->
        [0] aucun
        [1] { FIGURE($tip-convicted-previous, form: "words") } seul
       *[other] { FIGURE($tip-convicted-previous, form: "words") }
    } lors de la période précédente.

# $committee-meetings : réunions du comité de lutte contre la traite
follow-up-committee-2020 = Le comité s'est réuni { FIGURE($committee-meetings, form: "words") } fois ; personne, pas même sa présidence, ne se consacrait exclusivement à la traite.

# $tip-victims-confirmed : victimes avérées de traite à des fins sexuelles
# $tip-victims-potential : victimes potentielles
# $tip-victims-confirmed-previous : victimes avérées, période précédente
# $tip-victims-potential-previous : victimes potentielles, période précédente
follow-up-victims-identified-2020 = { FIGURE($tip-victims-confirmed, form: "start") } victimes avérées de traite à des fins sexuelles et { $tip-victims-potential } victimes potentielles ont été repérées ; la période précédente avait compté { $tip-victims-confirmed-previous } victimes avérées de traite et { $tip-victims-potential-previous } potentielles.

# $tip-trained-identification : agents formés à l'identification des victimes
follow-up-identification-training-2020 = Il n'existait pas de mécanisme normalisé d'identification ; une organisation internationale a formé { $tip-trained-identification } agents, avec un soutien limité de l'État.

# $tip-trained-judicial : acteurs judiciaires formés par une ONG
follow-up-justice-training-2020 = Une ONG a formé { $tip-trained-judicial } acteurs judiciaires à des techniques axées sur les victimes ; d'après des sources, des victimes auraient été pressées par les autorités de faire leur déclaration sans égard à leurs traumatismes.

# $trained-officials-2020 : agents des services de répression, procureurs et juges formés
follow-up-law-enforcement-training-2020 = Le Mali a formé { $trained-officials-2020 } agents des services de répression, procureurs et juges aux enquêtes et aux poursuites en matière de traite ; le projet GLO.ACT en a aussi formé.

follow-up-judicial-awareness-2020 = L'État a organisé dans plusieurs régions des formations de sensibilisation à la traite pour le personnel judiciaire ; le projet GLO.ACT a organisé des formations pour des magistrats.

# $trained-officials-2020 : agents des services de répression, procureurs et juges formés
follow-up-officials-training-2020 = Le Mali a formé { $trained-officials-2020 } agents des services de répression, procureurs et juges aux enquêtes et aux poursuites en matière de traite.

follow-up-ngo-services-2020 = L'État s'appuyait sur des ONG pour la plupart des services aux victimes, financés par des donateurs privés et internationaux ; il a apporté un certain concours au RAFY.
