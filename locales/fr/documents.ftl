### Les mots que les modèles impriment autour des faits.

## Titres et en-têtes

# $country : nom du pays ; $year : édition
title-brief = { $country } : fiche pays { $year }
title-profile = { $country } : profil de pays { $year }
title-tracker = { $country } : suivi des recommandations { $year }
# $project : nom court du projet
title-factsheet = { $project } : fiche projet
# $year : édition
eyebrow-brief = Fiche pays · Édition { $year }
eyebrow-profile = Profil de pays · Édition { $year }
eyebrow-tracker = Suivi des recommandations · Édition { $year }
eyebrow-factsheet = Fiche projet
subtitle-country = Travail des enfants et traite des personnes
# $count : nombre de recommandations ; $mechanisms : `tracker-mechanism` pour chaque mécanisme
tracker-subtitle =
    { $count ->
        [0] Aucune recommandation
        [one] { $count } recommandation – { $mechanisms }
       *[other] { $count } recommandations – { $mechanisms }
    }
# $count : nombre de recommandations d'un mécanisme ; $short, $label : ses noms
tracker-mechanism = { $short } ({ $label }) : { $count }
tracker-mechanism-long = { $label } : { $count }
keyword-child-labour = travail des enfants
keyword-trafficking = traite des personnes
keyword-recommendations = recommandations
# $target : cible des objectifs de développement durable
keyword-sdg = ODD { $target }

# $date : date des faits, mise en forme
situation-as-of = Situation au { $date }
# $date : une date, mise en forme
embargo-until = Ne pas diffuser avant le { $date }
# $page, $total : numéros de page
page-of = Page { $page } sur { $total }
# $file : nom du PDF dans cette langue
other-version = Version française : { $file }

distribution-draft = Version préliminaire
distribution-internal = Diffusion interne
distribution-official-use = Réservé à l'usage officiel
distribution-working = Version de travail
distribution-public = Diffusion publique

text-working = Version de travail : textes en { $language }.
text-working-recommendations = Version de travail : recommandations en { $language }.
text-provisional = Texte provisoire.
text-provisional-note = La version française n'a pas encore été{"\u00A0"}relue.

# $count: how many records
facts-unconfirmed =
    { $count ->
        [one] Une donnée n'a pas été confirmée pour cette édition.
       *[other] { $count }{"\u00A0"}données n'ont pas été confirmées pour cette édition.
    }

## Intertitres

heading-key-figures = Chiffres clés
heading-findings = Principaux constats
heading-progress = Progrès accomplis
# $count : nombre de recommandations montrées
heading-recommendations-first =
    { $count ->
        [one] La recommandation essentielle
        [3] Trois recommandations essentielles
       *[other] Recommandations essentielles
    }
heading-law = Le droit en bref
heading-enforcement = Application de la loi
heading-standing = Ancienneté des recommandations
heading-by-area = Par domaine et état de mise en œuvre
heading-by-area-alone = Par domaine
heading-trafficking = Traite des personnes
heading-demands = Ce que demande le Rapport sur la traite
heading-objective = Objectif
heading-targets = Groupes cibles
heading-expected = Résultats attendus
heading-results = Résultats obtenus
heading-partners = Partenaires
heading-activities = Activités
heading-events = Temps forts
heading-publications = Publications
heading-map = Carte
heading-context = Contexte
heading-notes-references = Notes et références
heading-contents = Sommaire
heading-recommendations = Recommandations
heading-chronology = Chronologie des événements
heading-differences = Divergences entre les sources
# Au-dessus des notes sur ce dont le rapport n'a pas de tableau
heading-other-notes = Autres notes
reference = Référence
heading-references = Références

## Données d'un projet

fact-period = Période
fact-budget = Budget
# Si le projet couvre plus de pays que ceux dont parle la fiche. $total : combien, mis en forme
fact-budget-whole = Budget (projet régional, { $total } pays)
# $total : en lettres, avec une majuscule ; $names : les pays dont elle parle
fact-countries-among = { $total } pays, dont { $names }
fact-places = Lieux
# $count : nombre de pays
fact-countries =
    { $count ->
        [one] Pays
       *[other] Pays
    }
fact-lead = Responsable
fact-donor = Bailleur de fonds
fact-sdg = Cibles des ODD
# Au-dessus d'une liste ; chaque lieu répond à un critère au moins
fact-reasons = Critères de choix des lieux (au moins un)

partner-kind-lead = Responsable
partner-kind-donor = Bailleur de fonds
partner-kind-implementing = Partenaire d'exécution
partner-kind-institutional = Partenaire institutionnel
partner-kind-partner = Partenaire

## Colonnes et notes

column-code = N°
# Première colonne, quand elle ne porte pas que le numéro
column-code-and-more = N° et origine
column-recommendation = Recommandation
column-suggested = Formulée
column-implementation = Mise en œuvre
column-standard = Norme
column-meets = Conforme
column-age = Âge
column-measure = Indicateur
column-change = Évolution
column-period-before = Période précédente
column-area = Domaine
column-recommendations = Recommandations
column-total = Total
column-mechanism = Mécanisme
column-addressee = Destinataire
column-follow-up = Dernier suivi
column-follow-up-next = Dernier suivi et prochaine étape
column-state = Mise en œuvre et dernier suivi
column-state-next = Mise en œuvre, dernier suivi et prochaine étape
# $year : édition
column-edition = Dans l'édition { $year }
column-number = Nombre
column-partner = Partenaire
column-role = Statut
column-part = Rôle dans le projet
column-title = Titre
column-kind = Type
column-language = Langue
column-date = Date
row-all-areas = Tous domaines

## Tableaux et diagrammes du profil de pays

# $number : du tableau dans le document ; $title : son titre
numbered-table = Tableau { $number }. { $title }
# $number : du diagramme dans le document ; $title : son titre
figure-numbered = Figure { $number }. { $title }
# $title : titre du tableau ; $mechanism : nom de qui recommande
recommendations-of = { $title } ({ $mechanism })

column-indicator = Indicateur
column-age-group = Âge
column-share = Part
column-number-of-children = Nombre
column-survey = Enquête, année
column-sector = Secteur
column-work = Travaux effectués par des enfants
column-instrument = Convention ou protocole
column-ratified = Ratification
column-legislation = Législation nationale
column-law = Loi ou règlement
column-law-number = Nature et numéro
column-law-date = Date
column-status = État
column-body = Organe
column-mandate-activity = Mandat et activité signalée
column-active = Actif
column-policy = Politique
column-programme = Programme
# $year : édition
column-aim-activity = Objectif, et activité en { $year }
column-means = Financement et mise en œuvre
column-event = Événement
column-recommendation-to = Recommandation, destinataire, cibles des ODD
# $assessor : qui les évalue toutes, par exemple "notre évaluation"
column-implementation-by = Mise en œuvre ({ $assessor })
column-subject = Objet
column-first-source = Première indication
column-second-source = Seconde indication
column-difference = Divergence
column-note = Note

chart-standards = Normes respectées par le droit national
# $total : combien il y en a ; $items : combien sont respectées, etc., une liste
chart-standards-alt = Sur { $total } normes, { $items }.
chart-standards-note = Un carré représente une norme.
# Si plusieurs territoires ont leurs propres normes
chart-standards-territories = Une norme est comptée comme respectée si tous les territoires la respectent.
# Les mots à côté des carrés. $count : nombre de normes ; .of-all : la même chose dans une phrase
standards-met = { $count ->
    [one] respectée
   *[other] respectées
}
    .of-all = { $count ->
        [one] { $count } est respectée
       *[other] { $count } sont respectées
    }
standards-not-met = { $count ->
    [one] non respectée
   *[other] non respectées
}
    .of-all = { $count ->
        [one] { $count } ne l'est pas
       *[other] { $count } ne le sont pas
    }
standards-unknown = état inconnu
    .of-all = l'état de { $count } est inconnu
standards-unavailable = { $count ->
    [one] non disponible
   *[other] non disponibles
}
    .of-all = l'information manque pour { $count }
standards-not-applicable = sans objet
    .of-all = { $count ->
        [one] { $count } est sans objet
       *[other] { $count } sont sans objet
    }
# $first, $last : années comparées ; $count : combien il y en a
chart-labour-enforcement = { $count ->
    [2] Droit du travail, { $first } et { $last }
   *[other] Droit du travail, de { $first } à { $last }
}
chart-criminal-enforcement = { $count ->
    [2] Répression pénale, { $first } et { $last }
   *[other] Répression pénale, de { $first } à { $last }
}
# $year : s’il n’y en a qu’une
chart-labour-enforcement-year = Droit du travail, { $year }
chart-criminal-enforcement-year = Répression pénale, { $year }
# $count : inspecteurs en poste ; $needed : combien il en faudrait selon une source
inspectors-and-need = Inspecteurs : { $count } ; nécessaires : { $needed }.
# À côté de la barre de ce qui est nécessaire, là où les autres ont leur année
chart-needed = besoin
chart-scales-note = Chaque partie du graphique a sa propre échelle.
# $items : une phrase par mesure
chart-enforcement-alt = Diagramme à barres de l'application de la loi. { $items }
# $values : celles des années, une liste
chart-enforcement-item = { $measure } : { $values }.
chart-enforcement-value = { $value } en { $year }
# Valeurs de statistiques de plusieurs éditions : titre du tableau, et de son diagramme
table-series = Statistiques sur plusieurs années
chart-series = Statistiques au fil des années
# $items : une phrase par chiffre
chart-series-alt = Diagramme à barres des valeurs au fil des années. { $items }
# $values : une liste
chart-series-item = { $name } : { $values }.
# Une valeur d'une période antérieure ou, dans un diagramme en mots, de toute période
series-value = { $value } ({ $period })
# Devant les valeurs de périodes antérieures
series-earlier = Auparavant
chart-standing = Ancienneté des recommandations

# $articles : numéros d'articles, une liste
# $several : s’il y en a plusieurs
articles =
    { $several ->
        [yes] art. { $articles }
       *[no] art. { $articles }
    }
# $name : de l'organe supérieur
body-under = Rattachement : { $name }
# $name : de l'organe qui exécute une politique
policy-lead = Chef de file : { $name }
# $number : d'un tableau
see-table = Voir le tableau { $number }.
# Devant ce qu'un organe a fait, ou ce qu'une politique a donné
run-in-activity = Activité.
# $targets : numéros des cibles des ODD, une liste
sdg-of = ODD { $targets }
# Devant des noms d'institutions, et devant un montant
programme-funders = Financement
programme-implementers = Mise en œuvre
programme-budget = Budget
# Devant les faits qui marquent un progrès
run-in-progress = Progrès.
# Après des mots traduits pour le présent document
mark-translated = tr
# $language : de la source, une étiquette
note-translated =
    { $language ->
        [fr] Traduction non officielle du français, faite pour le présent document.
        [en] Traduction non officielle de l'anglais, faite pour le présent document.
       *[other] Traduction non officielle, faite pour le présent document.
    }
# $mechanism : dont sont les recommandations ; $language : de la source, une étiquette
note-translated-wording =
    { $language ->
        [fr] { $mechanism } : libellé des recommandations en traduction non officielle du français.
        [en] { $mechanism } : libellé des recommandations en traduction non officielle de l'anglais.
       *[other] { $mechanism } : libellé des recommandations en traduction non officielle.
    }
# $language : de la source d'une partie entière, une étiquette
note-translated-section =
    { $language ->
        [fr] Cette partie est une traduction non officielle du français, faite pour le présent document.
        [en] Cette partie est une traduction non officielle de l'anglais, faite pour le présent document.
       *[other] Cette partie est une traduction non officielle, faite pour le présent document.
    }
# Après un travail
as-trafficking = parfois à la suite d'une traite des personnes
# De même, après un travail en plusieurs parties
as-trafficking-each = dans chaque cas, parfois à la suite d'une traite des personnes
note-hazardous = † Dangereux selon la loi ou la réglementation nationale.
# $year : édition
note-launched = * Lancé en { $year }.
note-government-funded = † Financé par l'État.

# Place de l'appel de source à la fin d'une phrase, avant ou après le point : before-stop ou after-stop
citation-stands = before-stop
# Entre les éléments d'une énumération qui contiennent des virgules ou sont des libellés.
list-separator = { "\u202F; " }
# Entre des mots et la liste qui en relève.
colon = { "\u00A0: " }
not-stated = Non précisé
not-stated-columns = Non précisé par la source : { $columns }.
not-stated-fields = Non précisé : { $fields }
unstated-years = années
not-assessed-note = La mise en œuvre des recommandations n'est pas évaluée.
no-follow-up = Aucun suivi consigné
no-follow-up-note = Aucun suivi n'est consigné.
nothing-recorded = Rien n'est consigné à ce sujet.
no-recommendation = Aucune recommandation n'est consignée.
standing-new = nouvelle
standing-dropped = non reconduite
# Une ou plusieurs recommandations
standing-new-long = Nouvelles
standing-carried-over-long = Reconduites
standing-dropped-long = Non reconduites
standing-not-stated-long = Années non précisées par la source
# $names : institutions appelées à aider
addressee-support = Appui : { $names }
# $codes : numéros de recommandations connexes
see-also = Voir aussi { $codes }.
see-also-codes = voir aussi { $codes }
# Devant ce qui est prévu
next-step = Prochaine étape.
# $name : institution
next-responsible = Responsable : { $name }.
# $date : une date
next-due = Échéance : { $date }.
deadline-of = Délai fixé par le mécanisme : { $date }.
# Avant le nombre de chacune des autres. $count : recommandations mises en œuvre ; $total : toutes, deux au moins
implementation-of =
    { $count ->
        [0] Aucune des { $total } recommandations n'est pleinement mise en œuvre :
        [1] Une seule des { $total } recommandations est pleinement mise en œuvre ;
       *[other] { $count } des { $total } recommandations sont pleinement mises en œuvre ;
    }
implementation-all = Les { $total } recommandations sont toutes pleinement mises en œuvre.
# Parties de cette phrase. $count : recommandations, une au moins
implementation-partly-implemented =
    { $count ->
        [one] { $count } l'est en partie
       *[other] { $count } le sont en partie
    }
implementation-in-progress =
    { $count ->
        [one] { $count } est en voie de l'être
       *[other] { $count } sont en voie de l'être
    }
implementation-not-implemented =
    { $count ->
        [one] { $count } est restée sans suite
       *[other] { $count } sont restées sans suite
    }
implementation-overtaken =
    { $count ->
        [one] { $count } est dépassée
       *[other] { $count } sont dépassées
    }
implementation-no-information =
    { $count ->
        [one] { $count } n'a pas été évaluée
       *[other] { $count } n'ont pas été évaluées
    }
# Ce que signifient les degrés
criterion-implemented = ce qui est demandé est en place
criterion-partly-implemented = une partie est en place
criterion-in-progress = des mesures sont engagées ou se poursuivent
criterion-not-implemented = aucune mesure en ce sens n'est consignée
criterion-overtaken = les événements l'ont rendue sans objet
criterion-no-information = personne ne l'a évaluée
# $word : le mot de l'évaluateur, dans sa langue
assessed-as = « { $word } »
heading-implementation = Recommandations par état de mise en œuvre
heading-acronyms = Sigles et acronymes
heading-concerned = Personnes concernées
response-supported = Acceptée par le gouvernement
response-noted = Notée par le gouvernement
response-supported-noted = Acceptée en partie par le gouvernement
# $date : une date
reviewed-on = Fiche revue : { $date }.
# Entre les éléments courts d'une liste, dans une phrase
list-comma = { ", " }
source-note = Source
# $count : instruments ratifiés ; $total : instruments recensés
instruments-ratified =
    { $count ->
        [0] Aucun des protocoles et conventions clés n'est ratifié ({ $total } au total).
        [one] { $count } convention ou protocole clé ratifié sur { $total }.
       *[other] { $count } conventions et protocoles clés ratifiés sur { $total }.
    }
meets-territories = { $met }{"\u00A0"}sur{"\u00A0"}{ $total }
marks-note = *, †, ‡ : comme dans la source, dont les données ne disent pas ce que ces signes signifient.
territories-note = Par territoire : { $names }.
# $value : un nombre
territory-each = { $value } chacun
# $example : une cellule qui dit « 1 sur 2 »
territories-met = "{ $example }" : norme respectée dans ce nombre de territoires.
variants-note = Numéros entre parenthèses : la source donne plusieurs valeurs sans dire ce qui les distingue.
# $measure : un montant, par exemple un budget
currency-note = { $measure } : monnaie non précisée par la source.
ages-note = Les chiffres de classes d'âge différentes ne se comparent pas.
over-whole-note = Taux de plus de 100 % : il compte aussi les élèves plus jeunes ou plus âgés que ceux de la classe d'âge.
meets-note = Conforme : la loi nationale respecte la norme internationale.
dash-not-stated = – : non précisé.
age-not-applicable = – : aucun âge (sans objet, ou non fixé par la loi).
age-calculated = * Âge calculé par la source.
age-calculated-long = * Âge calculé par la source d'après les informations disponibles.
chart-standing-note = Chaque barre couvre les années où la recommandation a été formulée.
# $items : une phrase par recommandation
chart-standing-alt = Diagramme à barres des années où les recommandations ont été formulées. { $items }
chart-standing-item = { $recommendation }, { $years }.
# $items : chiffres et légendes
chart-results-alt = Diagramme à barres des résultats obtenus : { $items }.
# $year : année des régions qu'une carte montre ; $source : auteur du tracé
map-note = Régions en { $year }, d'après { $source }. Les limites n'impliquent aucune prise de position.
map-note-country = Limites de { $year }, d'après { $source }. Elles n'impliquent aucune prise de position.
map-note-dashed = Tirets : limites dont le tracé n'est pas fixé.
map-status-western-sahara = Le statut définitif du Sahara occidental n'est pas fixé.
map-status-kashmir = Les parties ne se sont pas accordées sur le statut définitif du Jammu-et-Cachemire.
map-status-sudan = La frontière entre le Soudan et le Soudan du Sud et le statut d'Abyei ne sont pas fixés.
map-status-kosovo = Kosovo : dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.
map-status-falkland = L'Argentine et le Royaume-Uni se disputent la souveraineté sur les îles Falkland (Malvinas).
map-status-chagos = Sur l'archipel des Chagos, voir la résolution 73/295 de l'Assemblée générale.
map-status-cyprus = Les tirets bordent, à Chypre, la zone tampon des Nations Unies.
map-status-crimea = La Crimée est représentée selon la résolution 68/262 de l'Assemblée générale.
map-status-golan = Sur le Golan, voir la résolution 497 (1981) du Conseil de sécurité.
map-status-palestine = Les lignes d'armistice de 1949 sont en tirets ; le statut de Jérusalem n'est pas fixé.
map-note-named = En teinte ou par un point : lieux que nomme le texte.
map-note-later = Les changements ultérieurs ne sont pas représentés.
# Ce que montre une carte, phrase par phrase. $country : « Mali » ; $of-country : « du Mali », s'il est consigné
map-alt = Carte { $of-country } et de ses régions.
map-alt-named = Carte du pays et de ses régions : { $country }.
map-alt-country = Carte { $of-country } et des pays voisins.
map-alt-country-named = Carte du pays et de ses voisins : { $country }.
# $name : nom de la capitale
map-alt-capital = Un carré marque la capitale, { $name }.
map-alt-seat = Un carré marque { $name }.
# $names : noms de lieux
map-alt-regions = Régions nommées : { $names }.
map-alt-tinted = Régions mises en évidence : { $names }.
map-alt-towns = Villes signalées : { $names }.
map-alt-neighbours = Aussi représentés : { $names }.
# $count : nombre de lignes du diagramme
# $place : degré sur l'échelle, depuis le bas ; $count : nombre de degrés ; $lowest, $highest : noms des extrémités
scale-alt = Degré { $place } sur { $count }, de "{ $lowest }" à "{ $highest }".
chart-standing-chosen =
    { $count ->
        [one] Une des { $total } recommandations datées.
       *[other] { $count } des { $total } recommandations datées.
    }
chart-standing-longest = Les { $count } recommandations les plus anciennes.
note-own-assessment = "Notre évaluation" désigne celle de l'éditeur du présent document, fondée sur les sources citées ; elle n'émane pas des mécanismes.
note-dropped = Les recommandations non reconduites figurent dans les tableaux mais ne sont pas comptées.
# $file : nom du PDF du suivi
tracker-note = Texte et suivi : { $file }.

# $author : institution qui évalue ; $period : ce que l'évaluation couvre
assessment-given = { $period }
assessment-by = Évaluation : { $author }, { $period }
assessment-none-by = { $author }, { $period }

# $period : période que couvrent les faits d'une source ; $language : sa langue, une étiquette, si ce n'est pas celle de ces mots
reference-covers =
    { $language ->
        [fr] (en français ; faits : { $period })
        [en] (en anglais ; faits : { $period })
       *[other] (faits : { $period })
    }

## Valeurs

# Branches de l'application de la loi, au-dessus de lignes d'un tableau
enforcement-labour = Inspection du travail
enforcement-criminal = Droit pénal
enforcement-trafficking = Traite des personnes
# $kind : nature d'une loi ou d'un règlement ; $number : en entier
law-number = { $kind } n° { $number }

answer-yes = Oui
answer-no = Non
answer-unknown = Inconnu
answer-unavailable = Non disponible
answer-not-applicable = Sans objet

movement-upgraded = relèvement
movement-downgraded = rétrogradation
movement-unchanged = sans changement

change-up = en hausse
change-down = en baisse
change-unchanged = sans changement
change-not-comparable = non comparable
# $percent : de combien, mis en forme
change-up-by = +{ $percent }
change-down-by = −{ $percent }
# De même, là où le pour cent arrondi serait 0, ou 100 alors qu’il reste quelque chose
change-up-by-less-than = en hausse de moins de { $percent }
change-down-by-less-than = en baisse de moins de { $percent }
change-down-by-more-than = en baisse de plus de { $percent }

# $count : nombre d'années où une recommandation a été faite
years-standing =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

# .short : en tête de colonne, sous « Par domaine et état de mise en œuvre »
status-implemented = Mise en œuvre
    .short = Complète
status-partly-implemented = Partiellement mise en œuvre
    .short = Partielle
status-in-progress = En cours
    .short = En cours
status-not-implemented = Non mise en œuvre
    .short = Aucune
status-overtaken = Dépassée
    .short = Dépassée
status-no-information = Non évaluée
    .short = Non évaluée
status-word-not-stated = Non précisé

assessor-government = gouvernement
assessor-national-institution = institution nationale
assessor-mechanism = le mécanisme lui-même
assessor-un = Nations Unies
assessor-ngo = société civile
assessor-own = notre évaluation

# $number : tel qu'imprimé dans la source
locator-table = tabl. { $number }
locator-section = sect. { $number }
locator-page = p. { $number }
locator-paragraph = par. { $number }

language-en = anglais
language-fr = français

report-country-brief = Fiche pays
report-country-profile = Profil de pays
report-recommendation-tracker = Suivi des recommandations
report-factsheet = Fiche projet

## Relecture : tous les textes d'un sujet, pour la personne qui les vérifie

report-review = Relecture des textes
# $name : nom du sujet ; $year : édition
title-review = { $name } : relecture des textes { $year }
# $year : édition
eyebrow-review = Relecture des textes · Édition { $year }
# $count : nombre de langues du document
review-purpose =
    { $count ->
        [one] Tous les textes dont se composent les documents sur ce sujet, à vérifier et à valider.
       *[other] Tous les textes dont se composent les documents sur ce sujet, dans les deux langues en regard, à vérifier et à valider.
    }
# Nom de cette langue dans cette langue
review-language = Français

review-use = Mode d'emploi
review-step-read = Lire chaque texte. Est-il exact, clair et complet, et les sources qui le suivent disent-elles bien cela ? Les numéros entre crochets renvoient aux références, à la fin.
review-step-compare = Lire chaque ligne. Les textes disent-ils la même chose, chacun est-il exact et clair, et les sources qui le suivent disent-elles bien cela ? Les numéros entre crochets renvoient aux références, à la fin.
review-step-figures = Les chiffres sont soulignés. Le programme les écrit, à partir d'un seul nombre pour toutes les langues ; la lettre qui suit un chiffre renvoie à son nom, au-dessus de la ligne. Un tableau final les énumère tous.
review-step-tick = Cocher la case d'une ligne si tout est juste. Sinon, la laisser vide et porter la correction sur la ligne. Le nom en gris au-dessus de la ligne est celui sous lequel le texte est enregistré.
review-step-missing = Un texte qui manque dans une langue est signalé ; celui d'une autre langue en tient lieu.
review-step-sign = Signer pour la ou les langues relues.

review-sign = Validation
review-column-text = Textes
review-column-name = Nom et fonction
review-column-signature = Signature
review-state-provisional = provisoires
review-state-reviewed = relus
# $texts : nombre de textes ; $missing : combien sont remplacés par une autre langue
review-count =
    { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }, { $missing ->
        [0] aucun ne manque
        [one] { $missing } manque
       *[other] { $missing } manquent
    }
# $folder : dossier des données du sujet
review-entered = Une relecture signée est consignée dans les données du sujet ({ $folder }) :
# Comment une date s'écrit dans les données
review-date-pattern = AAAA-MM-JJ
review-contents = Sommaire
review-column-section = Partie
review-column-page = Page

review-names = Noms
review-assessments = Évaluations
review-claims = Énoncés
review-statistics = Statistiques
review-works = Activités exercées par des enfants
review-institutions = Institutions
review-laws = Lois et règlements
review-policies = Politiques
review-programmes = Programmes
review-recommendations = Recommandations
review-notes = Notes sous les tableaux
review-differences = Divergences entre les sources
review-captions = Légendes des chiffres
review-figures = Tous les chiffres
# Ce qui est consigné par oui ou non, comme étape ou comme valeur d'une mesure
review-answers = Toutes les réponses

review-remarks = Observations
# Au-dessus des cases à cocher ; très court
review-checked = Vu
review-column-figure = Chiffre
review-column-record = Donnée
# À la place d'un texte qui peut manquer, par exemple un sigle
review-none = –
review-missing = texte manquant
review-level-1 = Niveau {"1"}
review-progress = progrès
# $language : code de la langue de la source
review-original = traduit { $language ->
        [en] de l'anglais
        [fr] du français
       *[other] de la langue « { $language } »
    }
review-field-short = Forme courte.
review-field-acronym = Sigle.
review-field-role = Rôle.
review-field-activity = Activité.
review-field-aim = Objectif.
review-field-next = { next-step }
# Devant le nom d'un pays avec « au », « en », et avec « du », « de »
review-field-the = Avec l'article.
review-field-in = Où ?
review-field-of = De quel pays ?

## Contrôles

# Mots qui comptent comme nombres dans la prose : le contrôle veut que tout nombre soit un chiffre des données.
number-words = deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante cent cents mille millier milliers million millions milliard milliards billion billions moitié dizaine dizaines douzaine douzaines quinzaine quinzaines vingtaine vingtaines trentaine trentaines cinquantaine cinquantaines soixantaine soixantaines centaine centaines

# Phrases que le programme tire des données. $place : « au Mali » ; $period : une année ; $level : le niveau, en minuscules ; $reason : pourquoi
opening-rated = En { $period }, le département du Travail des États-Unis a évalué l'action contre le travail des enfants { $place } : { $level }.
opening-not-rated = Pour { $period }, le département du Travail des États-Unis n'a pas évalué l'action contre le travail des enfants { $place }.
opening-no-rating = Aucune évaluation de l'action contre le travail des enfants { $place } n'est consignée.
opening-level = { $level } ({ $reason })
# $met, $unmet, $total : nombres de normes
opening-standards =
    { $met ->
        [0] Le droit national ne respecte aucune des normes internationales applicables ({ $total }).
        [one] Le droit national respecte une seule des normes internationales applicables ({ $total }).
       *[other]
            { $unmet ->
                [0] Le droit national respecte les { $total } normes internationales applicables.
               *[other] Le droit national respecte { $met } des { $total } normes internationales applicables.
            }
    }
# $count, $missing, $total : nombres d'instruments. Un territoire n'est pas un pays.
opening-instruments =
    { $count ->
        [0] Protocoles et conventions clés ratifiés : aucun sur { $total }.
        [one] Protocoles et conventions clés ratifiés : un sur { $total }.
       *[other]
            { $missing ->
                [0] Les { $total } protocoles et conventions clés sont tous ratifiés.
               *[other] Protocoles et conventions clés ratifiés : { $count } sur { $total }.
            }
    }
# $count, $total : nombres d'indicateurs
opening-enforcement =
    { $count ->
        [one] Pour un seul des { $total } principaux indicateurs d'application de la loi, la source ne donne pas de chiffre.
       *[other] Pour { $count } des { $total } principaux indicateurs d'application de la loi, la source ne donne pas de chiffre.
    }
opening-enforcement-none = La source ne donne de chiffre pour aucun des { $total } principaux indicateurs d'application de la loi.
opening-abuse-material = Exploitation sexuelle : la liste de produits de la source comprend du matériel d'abus sexuels d'enfants.
# $goods : une liste ; $count : nombre de produits
opening-goods = { $count ->
        [one] Produit signalé comme issu du travail des enfants : { $goods }.
       *[other] Produits signalés comme issus du travail des enfants : { $goods }.
    }
opening-goods-forced-child = { $count ->
        [one] Produit signalé comme issu du travail forcé d'enfants : { $goods }.
       *[other] Produits signalés comme issus du travail forcé d'enfants : { $goods }.
    }
opening-goods-forced = { $count ->
        [one] Produit signalé comme issu du travail forcé, mais non du travail des enfants : { $goods }.
       *[other] Produits signalés comme issus du travail forcé, mais non du travail des enfants : { $goods }.
    }
# $count : combien ne sont pas dans la liste, deux au moins
opening-more = { $goods } et { $count } autres

## Produits, dispositifs

column-good = Produit
column-child-labour = Travail des enfants
column-forced-labour = Travail forcé
column-forced-child-labour = Travail forcé d'enfants
made-from = à partir de { $good }
column-framework = Mis en place par l'État
column-exists = Existe
programme-page = Page du projet
column-programme-page = En savoir plus
# Comment une source considère un pays
coverage-name = Nom dans la source : { $name }
coverage-region = Région selon la source : { $region }
coverage-territories = Parties du pays évaluées séparément
coverage-page = Page de la source sur le pays
