### ACCEL Africa au Mali : les textes de project.toml.

project-name = Accélérer l'action pour l'élimination du travail des enfants dans les chaînes d'approvisionnement en Afrique
    .short = ACCEL Africa

# $accel-countries : pays du projet, Mali compris
project-summary = Ce projet régional du BIT appuie les gouvernements et les partenaires sociaux de { $accel-countries } pays africains dans la lutte contre le travail des enfants. Au Mali, il porte sur l'orpaillage traditionnel et le coton. Un atelier y visait à renforcer les capacités d'une association d'enfants et de jeunes travailleurs, pour que les programmes de développement local tiennent mieux compte du travail des enfants.

project-objective = Accélérer l'élimination du travail des enfants dans les chaînes d'approvisionnement ; au Mali, dans l'orpaillage traditionnel et le coton

## Partenaires

partner-ilo-office = Exécute le projet ; a organisé l'atelier destiné à l'AEJT
partner-government-of-the-netherlands = Finance le projet ; le budget est celui de l'ensemble du projet régional
partner-aejt = Ses membres ont participé à l'atelier ; elle lutte de longue date contre le travail des enfants avec des ministères et le BIT

## Groupes cibles

target-working-children = Enfants qui travaillent dans les zones d'orpaillage et de culture du coton des régions de Kayes et de Sikasso
target-aejt-members = Membres de l'Association des enfants et jeunes travailleurs (AEJT)
target-local-authorities = Autorités locales : conseils de cercle, conseils régionaux de Kayes et de Sikasso
target-governments-social-partners = Gouvernements et partenaires sociaux des pays du projet

## Résultats attendus

expected-less-exploitation = L'atelier doit contribuer à réduire l'exploitation du travail des enfants et à améliorer le bien-être des enfants qui travaillent dans les régions de Kayes et de Sikasso
expected-local-programmes = Les programmes de développement local tiennent mieux compte du travail des enfants
expected-synergies = L'AEJT et les acteurs régionaux de la lutte contre le travail des enfants unissent leurs efforts
expected-planning-tool = L'adoption d'un outil d'identification et de planification en faveur des enfants et des jeunes travailleurs est facilitée

## Activités

activity-support = Appui aux gouvernements et aux partenaires sociaux dans la lutte contre le travail des enfants
activity-workshop = Atelier pour les membres de l'AEJT : exposés et débats sur la notion de travail des enfants, les textes nationaux et internationaux, les tâches et les responsabilités de chacun
activity-advocacy = Plaidoyer auprès des conseils de cercle et des conseils régionaux pour la prise en compte du travail des enfants dans les programmes de développement local

event-aejt-workshop = Atelier de renforcement des capacités organisé par le BIT pour les membres de l'AEJT sur la lutte contre le travail des enfants à Kayes et à Sikasso
event-international-year = Année internationale de l'élimination du travail des enfants

## Contexte

claim-gold = L'exploitation de l'or joue un rôle très important dans l'économie du Mali ; elle compte parmi les principales ressources du pays.

claim-aejt = Depuis de nombreuses années, l'AEJT œuvre avec les services régionaux des ministères chargés de l'enfant et du travail, et avec des partenaires comme le BIT, pour réduire considérablement le travail des enfants et ses pires formes, surtout dans l'orpaillage.

claim-references = Les principales références d'ACCEL Africa sont les conventions de l'OIT sur l'âge minimum (n° {"138"}) et sur les pires formes de travail des enfants (n° {"182"}), ainsi que la cible {"8.7"} des ODD, selon laquelle le travail des enfants sous toutes ses formes doit prendre fin d'ici à 2025.
