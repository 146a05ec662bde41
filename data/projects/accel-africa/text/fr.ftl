### ACCEL Africa au Mali : les textes de project.toml.

project-name = Accélérer l'action pour l'élimination du travail des enfants dans les chaînes d'approvisionnement en Afrique
    .short = ACCEL Africa

# $accel-countries : pays du projet, Mali compris
project-summary = Ce projet régional du BIT appuie les gouvernements et les partenaires sociaux de { FIGURE($accel-countries, form: "words") } pays africains dans la lutte contre le travail des enfants. Au Mali, il porte sur l'orpaillage traditionnel et le coton. Un atelier, présenté en mai 2021, visait à renforcer les capacités d'une association d'enfants et de jeunes travailleurs, afin que les programmes de développement local tiennent mieux compte du travail des enfants.

project-objective = Accélérer l'élimination du travail des enfants dans les chaînes d'approvisionnement en Afrique ; au Mali, dans l'orpaillage traditionnel et le coton

# Pour la recherche : des virgules les séparent.
project-topics = travail des enfants, chaînes d'approvisionnement, orpaillage, coton

## Partenaires

partner-ilo-office = Exécute le projet ; a organisé l'atelier destiné à l'AEJT
partner-government-of-the-netherlands = Finance le projet régional
partner-aejt = Ses membres ont participé à l'atelier ; l'association lutte depuis de nombreuses années contre le travail des enfants avec des ministères et le BIT

## Groupes cibles

target-working-children = Enfants qui travaillent dans les zones d'orpaillage et de culture du coton des régions de Kayes et de Sikasso
target-aejt-members = Membres de l'Association des enfants et jeunes travailleurs (AEJT)
target-local-authorities = Autorités locales : conseils de cercle, conseils régionaux de Kayes et de Sikasso
target-governments-social-partners = Gouvernements et partenaires sociaux des pays du projet

## Résultats attendus

expected-less-exploitation = But ultime de l'atelier, selon le coordonnateur national du projet : réduire l'exploitation du travail des enfants et améliorer le bien-être des enfants qui travaillent dans les zones d'orpaillage et de coton de Kayes et de Sikasso
expected-local-programmes = Les programmes de développement local tiennent mieux compte du travail des enfants
expected-synergies = L'AEJT et les acteurs régionaux de la lutte contre le travail des enfants unissent leurs efforts dans les zones d'orpaillage et de production de coton
expected-planning-tool = L'adoption de l'outil d'identification et de planification en faveur des enfants et jeunes travailleurs est facilitée, selon le bureau national de l'AEJT

## Activités

activity-support = Appui aux gouvernements et aux partenaires sociaux dans la lutte contre le travail des enfants
activity-workshop = Atelier pour les membres de l'AEJT : exposés, échanges et débats en plénière sur la notion de travail des enfants, sur les textes nationaux et internationaux et leur rôle, sur les tâches et les responsabilités de chacun dans la lutte contre le travail des enfants et ses pires formes
activity-advocacy = Plaidoyer auprès des autorités locales, notamment des conseils de cercle et des conseils régionaux de Kayes et de Sikasso, pour une meilleure prise en compte du travail des enfants dans les programmes de développement local

event-aejt-workshop = Atelier de renforcement des capacités organisé par le BIT pour les membres de l'AEJT sur la lutte contre le travail des enfants à Kayes et à Sikasso
event-international-year = Année internationale de l'élimination du travail des enfants : gouvernements, organisations internationales, organisations de la société civile et particuliers multiplient les initiatives et les actions concrètes pour y mettre fin

## Contexte

claim-gold = L'exploitation de l'or joue un rôle très important dans l'économie du Mali ; elle compte parmi les principales ressources du pays.

claim-aejt = Depuis de nombreuses années, l'AEJT du Mali travaille en étroite collaboration avec le ministère de la Promotion de la Femme, de l'Enfant et de la Famille et le ministère du Travail et de la Fonction publique, à travers leurs représentations régionales, et avec des partenaires techniques et financiers comme le BIT. Elle vise à réduire considérablement le travail des enfants et ses pires formes, surtout dans l'orpaillage artisanal.

claim-priority = Quels que soient les troubles que connaissent le Mali et certains autres pays du Sahel, a déclaré le vice-président du conseil régional de Kayes, la lutte contre les pires formes de travail des enfants et la réduction de la pauvreté ne doivent jamais passer au second plan.

# $accel-budget : budget du projet régional
claim-regional-project = Le département du Travail des États-Unis présente ACCEL Africa comme un projet régional { FIGURE($accel-budget, form: "of") } contre le travail des enfants dans les chaînes d'approvisionnement de l'or et du coton, exécuté par le BIT et financé par le gouvernement des Pays-Bas.

claim-references = Les principales références d'ACCEL Africa sont les conventions de l'OIT sur l'âge minimum d'admission à l'emploi (n° {"138"}) et sur l'élimination des pires formes de travail des enfants (n° {"182"}), ainsi que la cible {"8.7"} des ODD.

claim-target-8-7 = La cible {"8.7"} appelle les pays à agir sans délai et avec efficacité pour supprimer le travail forcé, mettre fin à l'esclavage moderne et à la traite des êtres humains, interdire et éliminer les pires formes de travail des enfants, y compris le recrutement et l'utilisation d'enfants soldats, et mettre fin au travail des enfants sous toutes ses formes d'ici à 2025.

## Notes

# $accel-countries : pays du projet, Mali compris
note-budget = Le budget est celui de l'ensemble du projet régional, qui couvre { FIGURE($accel-countries, form: "words") } pays ; les sources n'indiquent pas la part du Mali.
note-sdg = On lit dans l'article "{ FOREIGN("target 8.7 of the MDGs", lang: "en") }" (objectifs du Millénaire pour le développement) pour une cible des objectifs de développement durable (ODD), et seulement "{ FOREIGN("recruitment", lang: "en") }" là où la cible parle du recrutement et de l'utilisation d'enfants soldats.
note-ministry = On lit dans l'article "{ FOREIGN("Ministry for the Promotion of the Family, Women and Children", lang: "en") }" pour le ministère de la Promotion de la Femme, de l'Enfant et de la Famille.
note-areas = À un endroit, on lit dans l'article "{ FOREIGN("gold and cotton mining areas", lang: "en") }" (mines d'or et de coton) pour les zones d'orpaillage et de production de coton dont il parle ailleurs.
