### Mots de la ligne de commande : aide, bilans et tout ce qui peut être faux. Aucun document ne s’en sert.
###
### Le code, les clés, les noms et les chemins sont entre accents graves ; la typographie n’y touche pas. Les erreurs
### commencent par une minuscule et n’ont pas de point final. Les nombres arrivent comme nombres, ce qui permet de
### choisir leur pluriel. L’outil pose les espaces insécables, sauf devant un deux-points que le programme ajoute
### lui-même : là, elle est écrite.

## Aide : titres. Le programme ajoute le deux-points.

heading-usage = Utilisation{ "\u00A0" }
heading-documents = Documents{ "\u00A0" }
heading-facts = Faits et éditions{ "\u00A0" }
heading-words = Textes{ "\u00A0" }
heading-exchange = Échanges{ "\u00A0" }
heading-automation = Automatisation{ "\u00A0" }
heading-setup = Installation{ "\u00A0" }
heading-commands = Commandes{ "\u00A0" }
heading-arguments = Arguments{ "\u00A0" }
heading-options = Options{ "\u00A0" }

## Aide : ce qui tient lieu de valeur, comme dans `--output DOSSIER`

value-code = CODE
value-command = COMMANDE
value-file = FICHIER
value-year = ANNÉE
value-folder = DOSSIER
value-format = FORMAT
value-id = IDENTIFIANT
value-image = IMAGE
value-key = CLÉ
value-kind = GENRE
value-language = LANGUE
value-number = NOMBRE
value-report = RAPPORT
value-name = NOM
value-shard = K/N
value-shell = SHELL
value-source = SOURCE
value-subject = SUJET
value-target = SYSTÈME
value-text = TEXTE
value-value = VALEUR
value-zone = FUSEAU
value-vocabulary = VOCABULAIRE

## Aide : le programme et ce que toutes les commandes partagent

about = Produire des rapports PDF bilingues à partir de faits, de textes et de modèles
help-help = Afficher l'aide
help-version = Afficher la version
help-workspace = Dossier de l'espace de travail (par défaut : le dossier courant ou le plus proche au-dessus qui a un `fiche.toml`)
help-ui-language = Langue de l'aide et des messages : `en` ou `fr` (par défaut : celle du système)

## Aide : commandes

about-build = Produire les documents
about-export = Écrire des documents sous forme de projets Typst, pour les terminer à la main
about-check = Vérifier les données, les textes et les modèles sans rien produire
about-list = Lister les sujets, les rapports, les langues et les documents
about-init = Créer un petit espace de travail pour commencer
about-new = Ajouter une entrée, avec ses textes à compléter
about-show = Afficher une entrée : ses faits, ses textes dans toutes les langues et où elle sert
about-terms = Afficher les termes des vocabulaires, avec leurs libellés
about-set = Modifier une valeur ou un texte d'une entrée, dans son fichier
about-rename = Donner un autre identifiant à une entrée, partout où elle est nommée
about-review = Faire un PDF de tous les textes d'un sujet, deux langues côte à côte, à valider
about-status = Montrer les projets d'éditions, et ce que personne n'a confirmé, traduit ou relu
about-publish = Faire d'une édition celle dont les documents sont faits
about-watch = Produire de nouveau dès qu'un fichier de l'espace de travail change
about-completions = Afficher le script de complétion d'un shell
about-schema = Écrire les schémas JSON des fichiers de données, pour la complétion dans les éditeurs
about-schedule = Afficher les productions planifiées, ou faire les fichiers avec lesquels un système les lance
about-schedule-show = Afficher chaque planification avec ses trois prochaines exécutions
about-schedule-emit = Faire les fichiers avec lesquels systemd, cron ou Kubernetes lance les productions
about-manifest = Travailler avec les manifestes des productions
about-manifest-merge = Réunir les manifestes des parties d'une production

## Aide : arguments et options des commandes

help-selector = Sujets, rapports ou documents à produire (par défaut : tous les documents)
help-report = Seulement ces rapports, séparés par des virgules
help-subject = Seulement ces sujets, séparés par des virgules
help-language = Seulement ces langues, séparées par des virgules ; `en+fr` est la version où les deux sont côte à côte
help-edition = Seulement cette édition, par exemple `2021`, des sujets qui l'ont (par défaut : la plus récente qui est publiée)
help-output = Dossier où écrire les documents (par défaut : `output` dans l'espace de travail)
help-format = Ce qu'il faut écrire : `pdf` (par défaut), `png` ou `pdf,png`
help-check-all = Afficher tous les problèmes, même ceux qui peuvent n'être que la suite d'autres
help-check-pages = Mettre aussi en page ce qui n’est plus à jour, et nommer ce qu’aucun document n’imprime
help-check-format = Comment afficher les problèmes : `human` (par défaut) ou `json`, un objet par ligne
help-list-format = Comment afficher la liste : `human` (par défaut) ou `json`
help-schedule-show-format = { help-list-format }
help-jobs = Nombre de documents produits en même temps, de 1 à 64 (par défaut : un par cœur du processeur)
help-strict = Refuser de produire un document s'il manque un texte dans sa langue
help-terms-vocabulary = Nom d'un vocabulaire ; tous s'il n'est pas donné
help-terms-format = { help-list-format }
help-review-subject = Pays ou projet
help-review-language = Langues côte à côte, par exemple `en+fr` (par défaut : les deux premières de l'espace de travail)
help-force = Produire aussi les documents déjà à jour
help-explain = Dire pour chaque document pourquoi il a été produit ou non
help-prune = Supprimer les documents que `fiche.toml` ne nomme plus
help-archive = Conserver une copie de chaque document, par édition et par jour
help-summary = Écrire aussi le bilan dans ce fichier : JSON (`.json`), JUnit (`.xml`) ou texte
help-log-format = Présentation du déroulement : `human` (par défaut) ou `json`, un objet par ligne
help-shard = Ne produire que la partie K sur N ; `/N` prend K dans `JOB_COMPLETION_INDEX`
help-export-format = `typst`
help-export-folder = Dossier nouveau ou vide, ou celui d'une exportation précédente : ses fichiers sont remplacés
help-export-selector = Sujets, rapports ou documents à exporter (par défaut : tous les documents)
help-build-schedule = Produire ce que nomme cette planification de `fiche.toml`, puis lancer son `after`
help-target = Ce qui doit lancer les productions : `systemd`, `cron` ou `kubernetes`
help-schedule-emit-output = Dossier où écrire les fichiers (par défaut : les afficher)
help-schedule-emit-force = Remplacer les fichiers qui diffèrent
help-program = Chemin de fiche, pour `systemd` et `cron` (par défaut : ce programme)
help-user = Utilisateur qui produit, pour `systemd` (par défaut : vous-même)
help-image = Image de conteneur, pour `kubernetes` (par défaut : `fiche`, avec la version pour étiquette)
help-claim = Les volumes sont demandés sous les noms NOM-workspace et NOM-output, pour `kubernetes` (par défaut : `fiche`)
help-time-zone = Fuseau horaire des planifications, pour `kubernetes`, par exemple `Africa/Bamako` (par défaut : celui de cette machine)
help-shards = Nombre de pods entre lesquels les documents sont répartis, pour `kubernetes` (par défaut : 1)
help-manifest-merge-files = Manifestes des parties
help-manifest-merge-output = Fichier où écrire le manifeste (par défaut : l'afficher)
help-status-subjects = Pays ou projets, dont tout est nommé (par défaut : un tableau de tous)
help-status-format = { help-list-format }
help-publish-subject = Pays ou projet
help-publish-edition = Identifiant de l'édition, par exemple `2021`
help-publish-withdraw = Refaire de l'édition un projet : les documents sont faits de la plus récente qui reste publiée
help-yes = Ne pas demander
help-init-folder = Dossier nouveau ou vide
help-new-kind = `country`, `project`, `edition`, `source`, ou un genre d’entrée comme `figure`, `claim` ou `policy`
help-new-id = Identifiant de la nouvelle entrée : lettres minuscules, chiffres et traits d'union
help-new-subject = Sujet auquel l'entrée appartient
help-new-edition = Édition à laquelle l'entrée appartient ; les documents des autres ne changent pas (par défaut : la plus récente qui est publiée)
help-new-source = Source que l'entrée cite ; à défaut, `check` en demande une
help-new-iso = Code d'un nouveau pays, dont découlent ses autres codes et ses noms ; par défaut, celui du pays de cet identifiant
help-new-name = Nom d'un nouveau pays ou projet, dans toutes les langues
help-show-id = Identifiant ou adresse d'une entrée, d'une source, d'un sujet ou d'un terme
help-set-id = Identifiant ou adresse d'une entrée ; avec `.short` ou un autre attribut, ce texte-là
help-set-key = Clé de l'entrée : `period`, `from.value`, `sources.1.page`
help-set-value = Nouvelle valeur : texte, nombre ou TOML, par exemple `["a", "b"]`
help-set-edition = Pour cette édition seulement ; les documents des autres ne changent pas (par défaut : là où se trouve l'entrée, dans la plus récente qui est publiée)
help-set-text = Texte dans une langue, au lieu d'une clé ; en Fluent, comme dans les fichiers
help-rename-id = Identifiant ou adresse d'une entrée
help-rename-new = Nouvel identifiant : lettres minuscules, chiffres et traits d'union
help-completions-shell = `bash`, `elvish`, `fish`, `powershell` ou `zsh`
help-schema-folder = Dossier où écrire les schémas

## Erreurs d’utilisation
##
##   $argument    l’argument ou l’option, comme dans l’aide : --format <FORMAT>
##   $value       ce qui a été donné comme valeur
##   $valid       les valeurs possibles, séparées par des virgules
##   $suggestion  le nom qui y ressemble le plus
##   $command     ce qui a été donné comme commande
##   $other       un autre argument, quand les deux s’excluent

usage-unknown-argument = argument inattendu `{ $argument }`
usage-unknown-command = il n'y a pas de commande `{ $command }`
usage-value-missing = il manque une valeur à `{ $argument }`
usage-invalid-value = `{ $value }` n'est pas une valeur de `{ $argument }` ; valeurs possibles : { $valid }
# Un nombre qui n’en est pas un, ou hors limites.
usage-invalid-number = `{ $value }` n'est pas une valeur de `{ $argument }` ; donner un nombre entier de 1 à 64
usage-invalid-shard = `{ $value }` n'est pas une partie d'un tout ; donner `K/N`, K allant de 1 à N, ou `/N` là où `JOB_COMPLETION_INDEX` est défini
usage-invalid-name = `{ $value }` n'est pas une valeur de `{ $argument }` ; donner des lettres minuscules, des chiffres et des traits d'union simples, en commençant par une lettre
usage-invalid-word = `{ $value }` n'est pas une valeur de `{ $argument }` ; donner un seul mot, sans espaces ni guillemets
usage-value-unexpected = `{ $argument }` ne prend pas de valeur ; retirer `{ $value }`
usage-command-missing = il manque une commande ; il y a : { $commands }
usage-not-utf8 = l'argument `{ $argument }` n'est pas en UTF-8 ; seuls les chemins peuvent ne pas l'être
usage-argument-missing = la commande a besoin de `{ $argument }`
usage-argument-twice = `{ $argument }` est donné plus d'une fois
usage-arguments-together = `{ $argument }` et `{ $other }` s'excluent
usage-wrong = ligne de commande incomplète ou incompréhensible
usage-suggestion = vouliez-vous dire `{ $suggestion }` ?
usage-more = `fiche --help` montre toutes les commandes ; `--help` après une commande montre ses options

## Production
##
##   $built     nombre de documents produits
##   $failed    nombre de documents qui n’ont pas pu l’être
##   $names     les noms de ces derniers, séparés par des virgules
##   $warnings  nombre d’avertissements

# Modèle de la barre de progression : le programme remplit {bar}, {pos} et {len} (faits et en tout), et {msg} (le
# message suivant).
build-progress = {"{"}bar{"}"} {"{"}pos{"}"}/{"{"}len{"}"} documents{"{"}msg{"}"}
# $rate : documents par minute ; $minutes, $seconds : temps restant
build-pace = , { $rate }/min, reste { $minutes ->
    [0] {""}
   *[other] { $minutes } min{" "}
}{ $seconds } s
build-stopping = arrêt dès que les documents en cours seront terminés ; une seconde demande arrête tout de suite
# $document: name of a document; $names: what has changed
explain-fresh = { $document } : à jour
explain-same = { $document } : à jour ; ce qui a changé ne le concerne pas
explain-new = { $document } : produit ; aucune trace d'une version précédente
explain-forced = { $document } : produit ; demandé avec `--force`
explain-program = { $document } : produit ; fait par une autre version de fiche
explain-file = { $document } : produit ; `{ $names }` manque ou n'est pas ce qui avait été fait
explain-format = { $document } : produit ; pas encore fait dans ce format
explain-not-current = { $document } : produit ; pas terminé la dernière fois
explain-strict = { $document } : produit ; les textes manquants n'avaient pas été recherchés
explain-changed = { $document } : produit ; changement dans : { $names }
# $left: documents that were not begun
build-interrupted = interrompu ; { $left ->
    [one] { $left } document n'a pas été commencé
   *[other] { $left } documents n'ont pas été commencés
}
names-and-more = { $names } et { $count } autres
build-summary = { $built ->
    [0] aucun document produit
    [one] { $built } document produit
   *[other] { $built } documents produits
}{ $fresh ->
    [0] {""}
   *[other] {""}, { $fresh } à jour
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
build-summary-failed = { $failed ->
    [one] { $failed } document en échec
   *[other] { $failed } documents en échec
} : { $names }{ $kept ->
    [0] {""}
    [one] {""} ; sa dernière version reste en place
   *[other] {""} ; les dernières versions de { $kept } documents restent en place
} ; { $built ->
    [0] aucun produit
    [one] { $built } produit
   *[other] { $built } produits
}{ $fresh ->
    [0] {""}
   *[other] {""}, { $fresh } à jour
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
watch-waiting = en attente de modifications ; arrêter avec Ctrl+C
watch-locked = en attente de la fin de l'autre production ; arrêter avec Ctrl+C

## Exportation
##
##   $exported  nombre de documents exportés
##   $failed    nombre de documents qui n’ont pas pu l’être
##   $names     les noms de ces derniers, séparés par des virgules
##   $warnings  nombre d’avertissements

export-summary = { $exported ->
    [0] aucun document exporté
    [one] { $exported } document exporté
   *[other] { $exported } documents exportés
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
export-summary-failed = { $failed ->
    [one] { $failed } document en échec
   *[other] { $failed } documents en échec
} : { $names } ; { $exported ->
    [0] aucun exporté
    [one] { $exported } exporté
   *[other] { $exported } exportés
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}

## Le `README.md` d’une exportation, en Markdown

export-readme-title = Documents sous forme de projets Typst
#   $version  la version de Typst, par exemple 0.15
# Suivent des commandes.
export-readme-compile = Chaque dossier à côté de `fonts` est un document, avec ses modèles, ses données et ses libellés. Typst { $version } en fait des PDF, dans le dossier où se trouve cette page :
# Suit une commande.
export-readme-watch = Celle-ci refait le PDF après chaque modification :
export-readme-options = Les pages sont celles que fait fiche. Le PDF est plus volumineux et porte la date du jour où il est fait, à moins que `--creation-timestamp` n'en donne une autre. Sans `--features a11y-extras` (dans l'application web de Typst, par exemple), les pages sont les mêmes, mais un lecteur d'écran n'apprend pas quelle cellule est l'en-tête d'une ligne de tableau.
# En tête de la colonne des noms de fichiers.
export-readme-file = fichier
# En tête de la colonne qui dit ce que contient un fichier.
export-readme-holds = contenu
export-readme-templates = les modèles : la place de chaque élément
export-readme-report = les faits, les chiffres et les phrases, sous leur forme définitive dans chaque langue
export-readme-settings = langues, couleur, logos, textes de fin, diffusion
export-readme-messages = les libellés, par nom et par langue
export-readme-fiche = ce qui donne aux modèles leurs données et leurs libellés
export-readme-fonts = les polices de tous les documents, avec leur licence
export-readme-words = Les phrases se modifient dans `report.json`, les libellés dans `messages.json` et la disposition dans les modèles. Un nombre figure à plusieurs endroits sous forme de texte : le modifier partout. Un libellé à variables a sous `answers` ses mots pour chaque série de valeurs que donne le document ; pour d'autres valeurs, c'est `pattern` qui sert, avec les valeurs à la place des noms entre accolades.
export-readme-again = Rien ne revient dans l'espace de travail, et une nouvelle exportation dans ce dossier remplace ces fichiers : mieux vaut terminer un document dans une copie du dossier.

## Vérification

# Dit quand il n'y a plus de mémoire pour dire autre chose
out-of-memory = erreur : la mémoire ne suffit pas, ou le processus a droit à trop peu de mémoire (`ulimit -v`, limite d'un conteneur) ; avec `--jobs 1`, il en faut le moins

#   $errors    nombre d’erreurs
#   $warnings  nombre d’avertissements
check-summary = { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}

## Listes

list-subjects = Sujets :
list-reports = Rapports :
list-languages = Langues :
list-documents = Documents :
# Après un rapport qui peut être fait en deux langues côte à côte.
list-bilingual = aussi bilingue
# Après une édition qui n’est pas publiée.
list-draft = projet
kind-country = pays
kind-project = projet

## Éditions
##
##   $subject, $edition  identifiant d’un sujet et d’une édition

# Ce qui dure : $kinds sont des genres d’entrées avec leurs nombres.
new-edition-lasts = dure ; ce qui n'a pas de date propre est à confirmer, dans `confirmed` de `[edition]` : { $kinds }
#   $before  identifiant de l’édition précédente
new-edition-needs = appartient à l'édition { $before } et reste à fournir : { $kinds }
new-edition-next = ensuite : `fiche status { $subject }`, `fiche build { $subject } --edition { $edition }`, `fiche publish { $subject } { $edition }`
status-subject = Sujet
status-edition = Édition
status-state = État
status-records = Entrées
status-imported = Importées telles quelles
status-lasting = À confirmer
status-untranslated = Non traduits
status-unreviewed = Non relus
edition-state-draft = projet
edition-state-published = publiée
status-of = { $subject }, édition { $edition } :
#   $count     combien sont énumérés dessous
#   $language  une langue
status-imported-list = { $count ->
        [one] une entrée est telle qu'une importation l'a écrite
       *[other] { $count } entrées sont telles qu'une importation les a écrites
    }
status-lasting-list = { $count ->
        [one] une entrée qui dure n'est pas confirmée pour cette édition
       *[other] { $count } entrées qui durent ne sont pas confirmées pour cette édition
    }
status-continued-list = { $count ->
        [one] une entrée tient ses années antérieures d'une édition précédente : aucune source plus récente ne les a
       *[other] { $count } entrées tiennent leurs années antérieures d'une édition précédente : aucune source plus récente ne les a
    }
status-untranslated-list = { $count ->
        [one] un texte manque en `{ $language }`
       *[other] { $count } textes manquent en `{ $language }`
    }
status-unreviewed-list = { $count ->
        [one] les textes d'une langue n'ont pas été relus
       *[other] les textes de { $count } langues n'ont pas été relus
    }
status-settled = il ne reste rien à faire
publish-already = l'édition { $edition } de `{ $subject }` est déjà publiée
#   $before  identifiant de l’édition précédente ; $kinds  genres d’entrées avec deux nombres : ici, et là
publish-lacks = moins d'entrées que dans l'édition { $before } ; les documents ne les auraient plus : { $kinds }
#   $newer  identifiant d’une édition plus récente, qui est publiée
publish-newer = les documents restent faits de l'édition { $newer } : elle est plus récente, et publiée
publish-not-yet = l'édition { $edition } de `{ $subject }` est un projet
#   $used  identifiant de l’édition dont les documents sont faits désormais
publish-withdrawn = l'édition { $edition } de `{ $subject }` est redevenue un projet ; les documents sont faits de l'édition { $used }
publish-withdrawn-last = l'édition { $edition } de `{ $subject }` est redevenue un projet ; aucune édition n'est publiée, et les documents le disent
publish-not-asked = rien n'est publié : il n'y a personne à qui demander ; `--yes` la publie telle quelle
publish-ask = Publier l'édition { $edition } de `{ $subject }` ? [o/N]
# Réponses qui veulent dire oui.
publish-yes = o oui

## Planifications

# Devant ce qu’on sait d’une planification.
schedule-when = quand :
schedule-reports = rapports :
schedule-subjects = sujets :
schedule-languages = langues :
schedule-documents = documents :
schedule-options = options :
schedule-after = ensuite :
schedule-next = prochaines exécutions :
# À la place d’une liste : rien n’est laissé de côté.
schedule-all = tous
schedule-none = aucune planification ; un `[[schedule]]` dans `fiche.toml` en est une
#   $written  nombre de fichiers écrits
#   $same     nombre de fichiers déjà là, au contenu identique
schedule-written = { $written ->
    [0] aucun fichier écrit
    [one] { $written } fichier écrit
   *[other] { $written } fichiers écrits
}{ $same ->
    [0] {""}
    [one] , { $same } inchangé
   *[other] , { $same } inchangés
}

## Autres commandes

# What the terms of each vocabulary are.
vocabulary-area = domaines des recommandations
vocabulary-breakdown = critères de ventilation des chiffres
vocabulary-group = publics visés par une recommandation
vocabulary-instrument = conventions et protocoles
vocabulary-measure = mesures de l'application des lois
vocabulary-mechanism = auteurs des recommandations
vocabulary-place = lieux des cartes
vocabulary-programme-group = groupes de programmes selon l'exécutant
vocabulary-publication = types de publications
vocabulary-role = fonctions d'une institution
vocabulary-scheme = barèmes de notation
vocabulary-section = sections des rapports et des sources
vocabulary-sector = secteurs d'activité
vocabulary-standard = normes du droit national
vocabulary-statistic = lignes des statistiques
vocabulary-survey = enquêtes à la base des statistiques
vocabulary-table = tableaux sous lesquels figurent des notes
vocabulary-topic = thèmes des constats d'une section
#   $scheme  a rating scheme
vocabulary-assessment-reason = raisons des évaluations
vocabulary-framework = dispositifs des États contre le travail des enfants
vocabulary-good = produits du travail des enfants ou du travail forcé
vocabulary-law-kind = types de lois et de règlements
vocabulary-region = régions du monde
vocabulary-scope = affaires que compte un indicateur d'application de la loi
vocabulary-territory = parties de pays
vocabulary-levels = niveaux du barème « { $scheme } »

# Devant les textes qui montrent un chiffre ; le programme ajoute le deux-points.
show-used = utilisé dans{ "\u00A0" }
#   $path  dossier du nouvel espace de travail
init-done = espace de travail créé dans `{ $path }` ; ensuite, dans ce dossier : `fiche build`
#   $id    identifiant de la nouvelle entrée
#   $path  le fichier auquel elle a été ajoutée
new-done = `{ $id }` ajouté à `{ $path }`
new-not-planned = aucun document ne porte encore sur `{ $id }` : l'ajouter à `subjects` d'un `[[document]]` de `fiche.toml`
#   $path  le fichier
set-done = `{ $path }` modifié
set-same = rien à modifier : c'est déjà écrit ainsi

## Gravités, devant un problème ou son aide

severity-error = erreur
severity-warning = avertissement
severity-note = remarque
severity-help = aide
# Entre une gravité et ce dont il s’agit.
colon = { "\u00A0" }:

# $count : combien de problèmes peuvent venir de celui d’au-dessus
diagnostics-follow = { $count ->
    [one] { $count } autre problème peut en découler ; `fiche check --all` le montre
   *[other] { $count } autres problèmes peuvent en découler ; `fiche check --all` les montre
}
# $count : nombre de problèmes qui ne sont pas montrés
diagnostics-more = { $count ->
    [one] et { $count } autre problème ; `fiche check --all` montre tout
   *[other] et { $count } autres problèmes ; `fiche check --all` montre tout
}

## Diagnostics : `.label` se tient sous l’endroit marqué, `.help` dit ce qui serait juste.
##
## Là où un nom n’est pas connu :
##
##   $written     ce qui a été écrit
##   $suggestion  le nom connu qui y ressemble le plus ; vide s’il n’y en a pas
##   $known       les noms connus, séparés par des virgules
##   $hint        ce qui aide : suggestion, known, ou none si rien n’est proche et que la liste est longue ou vide

## Diagnostics : espace de travail et fichiers
##
##   $path  le fichier ou le dossier

diagnostic-no-workspace = pas d'espace de travail dans `{ $path }`
    .help = un espace de travail est un dossier avec un `fiche.toml` ; s'y placer, le nommer avec `--workspace` ou en créer un avec `fiche init`
diagnostic-unreadable = lecture impossible : `{ $path }`
    .help = il doit exister et être lisible ; les fichiers texte sont en UTF-8
diagnostic-outside-workspace = `{ $path }` mène hors de l'espace de travail
    .help = mettre une copie dans l'espace de travail ; les liens ne doivent pas en sortir
diagnostic-hidden = `{ $path }` est caché
    .help = les fichiers et dossiers dont le nom commence par un point ne sont pas lus ; lui donner un autre nom
diagnostic-not-utf8 = `{ $path }` n'est pas en UTF-8
    .label = à partir d'ici
    .help = enregistrer le fichier en UTF-8
diagnostic-not-a-file = `{ $path }` n'est pas un fichier
    .help = un dossier, un tube ou un périphérique ne peut pas être lu ici
#   $system  pourquoi le système refuse, comme dans les messages `system-…`
diagnostic-unwritable = écriture impossible : `{ $path }`
    .help = { $system ->
        [outside] les liens ne doivent pas sortir du dossier de sortie
        [exists] donner un chemin où il n'y a encore rien, ou un dossier
        [is-a-folder] donner un fichier, non un dossier
        [not-a-folder] donner un chemin qui ne passe que par des dossiers
       *[other] il faut avoir le droit d'y écrire, et de la place
    }
diagnostic-changed-since = `{ $path }` a changé depuis sa lecture : rien n'a été écrit
    .help = quelqu'un d'autre y travaille ; relancer la commande
#   $paths  les fichiers
diagnostic-change-undone = une commande interrompue devait modifier { $paths }, mais quelqu'un y a touché depuis : cette partie est omise, le reste est fait
    .help = vérifier ce qui devait y être fait ; ce message ne paraît qu'une fois
diagnostic-output-lost = impossible d'écrire sur la sortie standard
    .help = ce qui devait être affiché est incomplet
diagnostic-output-gone = le dossier de sortie `{ $path }` a disparu
    .help = il a été déplacé ou supprimé pendant la production ; le remettre en place et recommencer
#   $path  le fichier, dans le dossier de sortie
diagnostic-lock-gone = le verrou `{ $path }` a été supprimé pendant la production, si bien qu'une autre a pu commencer
    .help = aucun verrou ne subsiste par erreur : ne pas toucher à ces fichiers et recommencer
#   $path  le fichier ou le dossier
diagnostic-foreign-file = `{ $path }` n'a pas été produit par fiche et reste tel quel
    .help = s'il ne sert à personne, le supprimer et fiche produira le sien ; sinon, le déplacer ou choisir un autre dossier
diagnostic-cannot-watch = surveillance des fichiers de l'espace de travail impossible
    .help = le système peut limiter le nombre de fichiers surveillés ; `fiche build` s'en passe
diagnostic-not-an-export = le dossier `{ $path }` n'est pas vide et ce qu'il contient n'est pas une exportation
    .help = nommer un dossier nouveau ou vide, ou un dossier fait par `fiche export`
diagnostic-folder-not-empty = le dossier `{ $path }` n'est pas vide
    .help = nommer un dossier nouveau ou vide

#   $kind  code des problèmes ; $count : combien il y en a en plus de ceux qui sont affichés
diagnostic-many-more = { $count ->
    [one] et { $count } autre problème `{ $kind }` dans ce fichier
   *[other] et { $count } autres problèmes `{ $kind }` dans ce fichier
}
    .label = à partir d'ici

## Diagnostics : syntaxe

#   $cause    ce qui ne va pas
#   $written  ce qui était écrit, quand cela aide
#   $right    ce qu’il faut écrire
diagnostic-toml-syntax = TOML non valide
    .help = { $cause ->
        [curly] écrire des guillemets droits, et non ceux d'un traitement de texte : `{ $right }`
        [invisible] ce signe ressemble à une espace ou ne se voit pas ({ $written }) : écrire une espace ordinaire, ou le supprimer
        [unclosed-string] un texte finit sur sa ligne : fermer les guillemets
        [backslash] doubler la barre oblique inverse, ou mettre le texte entre apostrophes : `'a\b'`
        [bracket] fermer le crochet ou l'accolade : une liste s'écrit `["a", "b"]`, une table dans une ligne `{"{"} clé = valeur {"}"}`
        [header] fermer les crochets : `{ $right }`
        [key] une clé est un seul mot, fait de lettres sans accent, de chiffres, de `-` et de `_` : `{ $written }` n'en est pas une
        [after] rien ne suit une valeur, sauf un commentaire : supprimer `{ $written }`
        [bare-number] écrire le nombre seul, `{ $right }` : une unité se met dans la clé `unit`, et c'est au texte de dire ce qui est compté
        [comma] séparer les éléments par des virgules
        [equals] mettre `=` entre une clé et sa valeur : `{ $right }`
        [line] une ligne s'écrit `clé = valeur` ; un commentaire commence par `#`
        [table-twice] `{ $written }` y est deux fois : chaque entrée d'une liste commence par des crochets doubles, `{ $right }` ; toute autre table s'écrit une seule fois
        [key-twice] `{ $written }` est deux fois dans une table : n'en garder qu'une ; une nouvelle entrée commence par son nom entre crochets doubles, comme `[[figure]]`
        [missing-value] écrire une valeur après le `=`
        [write] écrire `{ $right }`
        [percent-sign] écrire `{ $right }` et, en dessous, `unit = "percent"`
        [date] écrire une date entre guillemets, dans l'ordre année, mois, jour : `{ $right }`
        [number] écrire un nombre sans séparateurs : `{ $right }` ; s'il a des décimales, entre guillemets et avec un point : `"49.2"`
        [fraction] écrire un nombre à décimales entre guillemets, avec un point : `{ $right }`
        [quotes] mettre les textes, les dates et les périodes entre guillemets : `{ $right }`
       *[other] une ligne s'écrit `clé = valeur` ; un texte se met entre guillemets, une liste entre crochets
    }
#   $cause  ce qui ne va pas
#   $right  ce qu’il faut écrire
diagnostic-yaml-syntax = bibliographie non valide
    .help = { $cause ->
        [colon] mettre entre guillemets un texte qui contient un deux-points : `{ $right }`
        [sign] mettre entre guillemets un texte qui commence par un signe : `{ $right }`
        [quotes] à l'intérieur de guillemets, en employer d'une autre sorte : `{ $right }`
        [space] mettre une espace après le deux-points : `{ $right }`
        [tab] mettre en retrait avec des espaces : YAML n'admet pas les tabulations
        [unclosed] fermer les guillemets
        [bracket] fermer le crochet ou l'accolade, et séparer par des virgules ce qui s'y trouve
        [indent] donner le même retrait à toutes les clés d'une notice, de deux espaces
        [key] une notice commence par sa clé et un deux-points, seuls sur la ligne : `ilab-2020:`
        [type] vouliez-vous dire `type: { $right }` ?
        [no-type] la notice n'a pas de `type` : ajouter par exemple `type: report`
        [date] écrire une date ainsi : `2024`, `2024-03` ou `2024-03-31`
        [url] écrire l'adresse entière, avec `https://`
        [name] un auteur s'écrit `{"{"} name: … {"}"}`, ou comme un texte
        [comma] écrire un organisme dont le nom a une virgule `{"{"} name: "…" {"}"}`, une personne `{"{"} name: "…", given-name: "…" {"}"}`
        [twice] une clé ne figure qu'une fois dans une notice, et une notice une fois dans un fichier : retirer l'une des deux
        [documents] une bibliographie est un seul document : retirer les lignes `---`
        [anchor] `*` ne renvoie à rien ici : mettre entre guillemets un texte qui commence par `*` ou `&`
        [parent] `parent` est une notice dans la notice : son `type` et son `title` se mettent en retrait en dessous
        [formatted] un titre ou un nom est un seul texte : le mettre entre guillemets
        [text] écrire un seul texte, entre guillemets
       *[other] une notice est une clé à elle seule, avec `type`, `title`, `author`, `date` et `fiche` en retrait en dessous ; un texte qui contient `:` ou `#` se met entre guillemets. Toutes les clés : https://github.com/typst/hayagriva/blob/main/docs/file-format.md
    }
diagnostic-fluent-too-deep = accolades ou parenthèses trop profondément imbriquées
    .help = fermer celles qui sont ouvertes ; un message n'a que quelques niveaux
diagnostic-unknown-function = cet appel n'est pas de ceux que fiche connaît
    .help = les fonctions sont `FIGURE($chiffre)`, `FIGURE($chiffre, form: "of")` et, pour des mots d'une autre langue, `FOREIGN("words", lang: "en")` ; les formes en lettres prennent aussi un genre : `FIGURE($chiffre, form: "words", gender: "feminine")` ; un terme prend des textes nommés : `-terme(cas: "pluriel")`
diagnostic-csl-syntax = style de références non valide
    .help = `templates/lib/references.csl` s'écrit en CSL 1.0.2
#   $macro  nom de la macro
diagnostic-csl-circle = la macro `{ $macro }` finit par s'appeler elle-même
    .label = nouvel appel ici
    .help = retirer l'un des appels
diagnostic-csl-too-large = le style de références est trop grand
    .help = le raccourcir ou en choisir un autre : au plus 256 ko, 100 attributs par balise, 200 niveaux, et 100 000 éléments par notice, ceux des macros compris
#   $cause    ce qui ne va pas
#   $written  le signe ou le nom dont il s’agit
diagnostic-fluent-syntax = Fluent non valide
    .help = { $cause ->
        [tab] mettre en retrait avec des espaces : Fluent n'admet pas les tabulations
        [begins] la suite d'un texte ne peut pas commencer par `{ $written }` : écrire `{"{"}"{ $written }"{"}"}`, ou le mettre à la fin de la ligne précédente
        [attribute] écrire `.{ $written } = texte`
        [curly] écrire des guillemets droits entre accolades : `{"{"} FIGURE($id, form: "of") {"}"}`
        [comment] un commentaire commence par `#` et une espace
        [id] un identifiant a des lettres, des chiffres et des traits d'union, commence par une lettre, et `=` le suit : `claim-light-work = texte` ; et non `{ $written }`
        [equals] mettre `=` après l'identifiant : `{ $written } = texte`
        [variant] mettre chaque variante sur une ligne à elle, en retrait avec des espaces : `[one] …`, `*[other] …`
        [brace] une accolade qui fait partie du texte s'écrit `{"{"}"{"}"}"{"}"}`
        [call] la seule fonction est `FIGURE`, en capitales : `{"{"} FIGURE($id, form: "of") {"}"}`
        [indent] un message s'écrit `id = texte` ; mettre la suite d'un texte en retrait, avec des espaces
        [empty] écrire un texte après `{ $written } =`
        [open] fermer l'accolade : `{"{"} $id {"}"}` ; une accolade qui fait partie du texte s'écrit `{ "{\"{\"}" }`
        [default] marquer d'un astérisque la variante de tous les autres cas : `*[other] …`
        [string] fermer les guillemets sur la même ligne
        [backslash] doubler la barre oblique inverse entre guillemets
        [literal] mettre la valeur d'un argument entre guillemets doubles et droits : `form: "of"`
        [arguments] nommer chaque argument une seule fois, après ce qui n'a pas de nom : `FIGURE($id, form: "of")`
        [selector] un choix porte sur un chiffre : `{"{"} $id ->`
        [value] écrire un texte dans chaque variante : `[one] …`
        [placeable] entre accolades se met un chiffre, `{"{"} $id {"}"}`, ou un texte entre guillemets ; une accolade qui fait partie du texte s'écrit `{ "{\"{\"}" }`
       *[other] un message s'écrit `id = texte`, ses autres lignes sont en retrait, et une accolade dans le texte est `{ "{\"{\"}" }`
    }
#   $written  l’identifiant par lequel la ligne commence
#   $message  le message auquel elle appartient
diagnostic-message-indented = cette ligne appartient au texte de `{ $message }`, parce qu'elle est en retrait
    .help = commencer le message `{ $written }` en début de ligne, sans retrait ; si c'est du texte, écrire `{"{"}"{ $written }"{"}"} =`

## Diagnostics : tables, clés et valeurs
##
##   $key     nom d’une clé ou d’une table
##   $folder  dossier d’un sujet

diagnostic-unknown-key = clé inconnue `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] clés possibles : { $known }
       *[none] les schémas qu'écrit `fiche schema` donnent les clés possibles
    }
diagnostic-missing-key = il manque la clé `{ $key }`
    .label = dans cette table
    .help = ajouter `{ $key } = …`
diagnostic-unknown-value = valeur inconnue `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] valeurs possibles : { $known }
       *[none] les schémas qu'écrit `fiche schema` donnent les valeurs possibles
    }
#   $cause    ce qui ne va pas
#   $right    ce qu’il faut écrire
diagnostic-wrong-value = cette valeur ne convient pas ici
    .help = { $cause ->
        [quotes] la mettre entre guillemets : `{ $right }`
        [no-quotes] l'écrire sans guillemets : `{ $right }`
        [whole] écrire un nombre entier, sans guillemets ni signe, et pas trop grand
        [single] il n'y a qu'une telle table : mettre son nom entre crochets simples, `{ $right }`
        [number] écrire un nombre, sans guillemets, par exemple `-6.26`
        [decimal] écrire un seul nombre entier, ou un nombre décimal entre guillemets : `"49.2"`
        [boolean] écrire `true` ou `false`, sans guillemets
        [list] écrire une liste, entre crochets : `{ $right }`
        [one] écrire un seul texte, entre guillemets, sans crochets ni accolades
        [table] écrire des clés avec leurs valeurs, entre accolades : `{ $right }`
       *[other] les schémas qu'écrit `fiche schema` disent ce qui peut se mettre ici
    }
#   $key  la clé dont la valeur ne contient aucun caractère
diagnostic-empty-value = `{ $key }` est vide
    .help = écrire une valeur, ou retirer la clé
#   $character  son numéro, par exemple U+2011 ; $name  son nom dans Unicode ; $kind  control, private ou other
#   $hint  meant si l’on sait ce qui était voulu, sinon la sorte ; $meant  ce qui était voulu
diagnostic-character-not-printed = les documents ne peuvent pas afficher le caractère { $character }{ $kind ->
        [control] {" "}(caractère de contrôle)
        [private] {" "}(à usage privé)
       *[other] {" "}({ $name })
    }
    .label = ce caractère
    .help = { $hint ->
        [meant] il vient d'un autre logiciel et remplace probablement « { $meant } »
        [control] il vient d'un autre logiciel ; le supprimer
        [lost] un logiciel l'a mis à la place d'un caractère qu'il n'a pas su lire : écrire celui-ci
        [private] une seule police sait ce qu'il représente ; écrire un autre caractère
        [direction] il inverse le sens de ce qui suit et ne se voit pas ; supprimez-le : le sens vient de la langue
       *[other] les polices des documents ne l'ont pas ; écrire un autre caractère
    }
#   $language   étiquette d’une langue ; $character  un de ses caractères ; $others  combien d’autres
diagnostic-language-not-printed = aucune police n'a les chiffres de `{ $language }`, ou ce qui sert à y écrire les dates : { $character }{ $others ->
        [0] {""}
        [one] {" "}et un autre caractère
       *[other] {" "}et { $others } autres caractères
    }
    .help = mettre une police de la langue dans `fonts/`, et sa famille dans `font` de `[languages.{ $language }]` (docs/brand.md)
diagnostic-edition-apart = les éditions de ce sujet ont leurs propres dossiers, et `[edition]` est aussi ici
    .label = cette table
    .help = la déplacer dans le dossier de son édition ; ou, s'il ne doit y avoir qu'une édition, remonter ici les fichiers de ce dossier
#   $folder, $edition  dossier du sujet, et identifiant de son édition
diagnostic-edition-empty = l'édition { $edition } de `{ $subject }` n'a aucune entrée à elle : ses documents seraient presque vides
    .help = y ajouter d'abord des entrées, par exemple avec `fiche new figure ID --subject { $subject } --edition { $edition }` ou avec `fiche import` ; d'ici là, les documents sont faits de ce qui est publié
diagnostic-edition-together = l'édition { $edition } est dans le dossier même du sujet
    .label = ici
    .help = créer un dossier `{ $folder }/{ $edition }` et y mettre ce qui appartient à l'édition, avec `[edition]` ; ce qui dure reste
diagnostic-not-an-edition = `{ $path }` n'est pas l'identifiant d'une édition
    .help = le dossier d'une édition porte son année (de 1900 à 2100), suivie d'un trait d'union et d'un mot si l'année en a plusieurs : `2020`, `2021-q3`
#   $key, $id  genre et identifiant de l’entrée
diagnostic-nothing-withdrawn = aucune entrée `{ $key }` importée n'a l'identifiant `{ $id }` : il n'y a rien à retirer
    .label = cette entrée
    .help = corriger l'identifiant, ou supprimer l'entrée : l'importation ne la contient peut-être plus
diagnostic-withdrawn-says = une entrée retirée ne dit rien d'autre
    .label = cette clé
    .help = ne garder que `id` et `withdrawn` ; un motif se met en commentaire, après `#`
diagnostic-withdrawn-malformed = `withdrawn` vaut `true` ou n'est pas là
    .help = écrire `withdrawn = true`, sans guillemets
#   $source  source de l’importation
diagnostic-imported-record = cette entrée vient d'une importation (`{ $source }`), qui l'écrirait de nouveau
    .label = importée
    .help = écrire dans un autre fichier du dossier une entrée du même identifiant avec les clés à changer, ou avec `withdrawn = true`
diagnostic-not-a-list = `{ $key }` doit être une liste de tables
    .help = mettre `[[{ $key }]]` au-dessus de chaque entrée
diagnostic-table-twice = le sujet a deux fois la table `{ $key }`
    .label = la seconde fois
    .help = n'en garder qu'une, dans n'importe quel fichier du sujet
#   $table  nom de la table
diagnostic-missing-table = `{ $folder }` n'a pas de table `{ $table }`
    .help = ajouter `[{ $table }]` à un fichier `.toml` de ce dossier

## Diagnostics : `fiche.toml`

diagnostic-no-language = l'espace de travail n'a pas de langue
    .help = en ajouter au moins une à `fiche.toml`, par exemple `[languages.fr]`
diagnostic-not-a-language = `{ $written }` ne peut pas servir de langue
    .help = écrire une étiquette BCP 47, par exemple `fr` ou `en-GB`
#   $form  forme de l’étiquette
diagnostic-tag-form = la langue `{ $written }` s'écrit `{ $form }`
    .help = les étiquettes sont comparées et donnent leur nom à des fichiers : chacune n'a qu'une forme
diagnostic-not-a-colour = `{ $written }` n'est pas une couleur
    .help = écrire `#` et six chiffres hexadécimaux, par exemple `#1f5a7d`
#   $contrast  contraste de la couleur sur du blanc, par exemple 3.2
diagnostic-weak-contrast = la couleur est trop claire sur du blanc : son contraste est de `{ $contrast }:1`
    .help = choisir une couleur plus foncée, d'un contraste d'au moins `4.5:1`
diagnostic-output-pattern = `{ $written }` ne peut pas être le chemin des documents
    .help = écrire un chemin dans le dossier de sortie qui contient `{"{"}subject{"}"}`, `{"{"}report{"}"}` ou `{"{"}name{"}"}` et `{"{"}language{"}"}`, sans caractère de contrôle et hors de `.fiche/`
#   $path  le fichier, comme il est écrit
#   $written  la famille, telle qu'elle est écrite
diagnostic-unknown-font = la police `{ $written }` n'existe pas
    .help = { $hint ->
        [suggestion] s'agit-il de `{ $suggestion }` ?
        [known] mettre ses fichiers dans `fonts/` ; polices présentes : { $known }
       *[none] mettre ses fichiers dans `fonts/`
    }
#   $path  le fichier
#   $kind  si c'est une police pour pages web
diagnostic-font-unreadable = lecture des polices de `{ $path }` impossible
    .label = raison pour laquelle des polices sont cherchées
    .help = { $kind ->
        [web] c'est une police pour pages web ; prendre la même police en TTF, OTF ou TTC
       *[other] le fichier est abîmé ou n'est pas une police ; se le procurer à nouveau en TTF, OTF ou TTC, ou le retirer de `fonts/`
    }
#   $path        le fichier
#   $size, $most  mégaoctets
diagnostic-font-too-large = `{ $path }` a { $size } Mo ; une police peut avoir { $most } Mo au plus
    .label = raison pour laquelle des polices sont cherchées
    .help = retirer le fichier de `fonts/`, ou en prendre un qui a moins de caractères
#   $family  de la police
#   $path    le fichier
#   $kind    ce que ses auteurs ne permettent pas
diagnostic-font-not-embeddable = la licence de la police `{ $family }` ne la permet pas dans un PDF
    .label = la police de `{ $path }`
    .help = { $kind ->
        [restricted] ses auteurs indiquent qu'elle ne doit pas être incorporée à des documents (`fsType` dans sa table `OS/2`), et un PDF contient ses polices ; leur demander une licence et le fichier correspondant, ou choisir une autre police
        [bitmaps] ses auteurs ne permettent dans les documents que des images de ses lettres (`fsType` dans sa table `OS/2`), qui ne pourraient être ni lues à voix haute ni cherchées ; choisir une autre police
       *[whole] ses auteurs ne la permettent dans les documents qu'entière (`fsType` dans sa table `OS/2`), et ces PDF ne contiennent que les lettres qu'ils utilisent ; leur demander une licence et le fichier correspondant, ou choisir une autre police
    }
diagnostic-no-logo = lecture du logo impossible : `{ $path }`
    .help = mettre le fichier dans `templates/` et donner son chemin à partir de là
#   $path  le fichier, tel qu’il est écrit
diagnostic-logo-unprintable = le logo `{ $path }` ne peut pas être imprimé
    .help = l'enregistrer en SVG, ou bien en PNG, JPEG, GIF ou WebP, en RVB et de 50 millions de pixels environ au plus, avec l'extension de son format
#   $document  nom du document
diagnostic-document-twice = le document `{ $document }` est demandé deux fois
    .label = la seconde fois
    .help = ne nommer qu'une fois ensemble un rapport, un sujet et une langue
#   $path                      le fichier, sans extension
#   $report, $subject          d'un document
#   $other-report, $other-subject  de l'autre
diagnostic-path-twice = `{ $report }` sur `{ $subject }` et `{ $other-report }` sur `{ $other-subject }` seraient le même fichier `{ $path }`
    .label = le second
    .help = dans `pattern` sous `[output]`, mettre entre les noms un signe qui n'y figure pas, par exemple `/` ; des noms qui ne diffèrent que par les majuscules ou par le codage des accents sont les mêmes pour certains systèmes

#   $report, $subject   des deux documents
#   $edition, $other    édition de l’un et de l’autre
diagnostic-editions-one-path = `{ $report }` sur `{ $subject }` des éditions { $edition } et { $other } serait le même fichier `{ $path }`
    .label = le second
    .help = mettre `{"{edition}"}` dans `pattern` sous `[output]`

## Diagnostics : planifications
##
##   $written  ce qui a été écrit

#   $field  le champ erroné : minute, hour, day, month ou weekday ; sinon none
diagnostic-when-malformed = `{ $written }` n'est pas une expression cron
    .help = { $field ->
        [minute] le premier champ, la minute, contient des nombres de 0 à 59
        [hour] le deuxième champ, l'heure, contient des nombres de 0 à 23
        [day] le troisième champ, le jour du mois, contient des nombres de 1 à 31
        [month] le quatrième champ, le mois, contient des nombres de 1 à 12 ou de `jan` à `dec`
        [weekday] le cinquième champ, le jour de la semaine, contient des nombres de 0 à 7 (0 et 7 sont le dimanche) ou de `sun` à `sat`
       *[none] écrire cinq champs : minute, heure, jour du mois, mois, jour de la semaine, par exemple `30 5 * * mon-fri` ; ou `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`
    }
#   $step  le pas écrit
#   $most  le plus grand que permette son champ
diagnostic-when-step = le pas { $step } de `{ $written }` est plus grand que son champ
    .help = écrire un pas de { $most } au plus, ou une liste ; cron recommence à chaque heure, jour, mois ou année
#   $extension  le signe
diagnostic-when-extended = certains cron ne connaissent pas le signe `{ $extension }` dans `{ $written }`
    .help = écrire des nombres, des noms de mois et de jours en anglais, `*`, des listes, des intervalles et des pas
diagnostic-when-ambiguous = les cron ne lisent pas tous `{ $written }` de la même façon
    .help = à côté d'un jour de la semaine, écrire les jours du mois sans `*`, par exemple `1-31/2`, et inversement ; il suffit alors qu'un jour réponde à l'un des deux
diagnostic-when-never = il n'y a ni jour ni heure qui corresponde à `{ $written }`
    .help = donner un jour qui existe dans ce mois, par exemple `0 5 28 2 *`
#   $most  nombre de caractères qu’un nom peut avoir
diagnostic-name-empty = le nom après `--name` est vide
    .help = écrire le nom, ou omettre `--name`
diagnostic-name-too-long = le nom `{ $written }` est trop long
    .help = { $most } caractères au plus
diagnostic-after-empty = `{ $key }` ne nomme pas de commande
    .help = donner la commande et ses arguments, par exemple `{ $key } = ["scripts/publish", "{"{"}manifest{"}"}"]`, ou omettre la clé
#   $id  nom de la planification
diagnostic-schedule-of-nothing = la planification `{ $id }` ne sélectionne aucun document
    .help = un document doit répondre à `reports`, à `subjects` et à `languages` ; `fiche list` montre les documents
diagnostic-schedule-twice = deux planifications s'appellent `{ $id }`
    .label = la seconde fois
    .help = donner à chaque planification son propre nom
diagnostic-unknown-schedule = il n'y a pas de planification `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] planifications de l'espace de travail : { $known }
       *[none] un `[[schedule]]` dans `fiche.toml` en est une
    }
#   $command  la commande avec ses arguments
diagnostic-after-not-started = la commande qui suit la production n'a pas pu être lancée : `{ $command }`
    .help = nommer un programme qui existe et que l'on a le droit de lancer, et chaque argument à part ; il n'y a pas de shell
#   $status    code de sortie de la commande, ou `signal` si un signal y a mis fin
#   $schedule  nom de la planification
diagnostic-after-failed = la commande qui suit la production a échoué : `{ $command }`, { $status ->
    [signal] arrêtée par un signal
   *[other] code de sortie { $status }
}
    .help = la prochaine production de la planification la relance, c'est-à-dire `fiche build --schedule { $schedule }`
diagnostic-after-stopped = la commande qui suit la production a été arrêtée : `{ $command }`
    .help = la prochaine production de la planification la relance, c'est-à-dire `fiche build --schedule { $schedule }`
#   $path  le fichier ou le dossier
diagnostic-path-characters = `{ $path }` ne peut pas être écrit dans ces fichiers
    .help = choisir un chemin en UTF-8, sans barre oblique inverse ni caractère de contrôle
#   $path  le programme
diagnostic-no-program = il n'y a pas de programme `{ $path }`
    .help = donner avec `--program` le chemin de fiche là où les productions seront lancées
diagnostic-runs-as-root = les productions seront lancées par root, et avec elles les commandes qui les suivent
    .help = lancer cette commande comme l'utilisateur qui doit produire, ou le nommer avec `--user` : qui peut modifier `fiche.toml` décide de ce qui est lancé
diagnostic-no-user = on ne sait pas qui doit produire
    .help = nommer un utilisateur avec `--user`
#   $path  le fichier
diagnostic-schedule-left-over = `{ $path }` n'appartient plus à aucune planification de `fiche.toml`
    .help = le retirer du système qui le lance, puis le supprimer
#   $path  le fichier
diagnostic-file-differs = `{ $path }` existe déjà, avec un autre contenu : rien n'a été écrit
    .help = écrire dans un autre dossier, ou le remplacer avec `--force`

## Diagnostics : manifestes

#   $path  le fichier
diagnostic-not-a-manifest = `{ $path }` n'est pas un manifeste de cette version
    .help = réunir des fichiers `manifest….json` écrits par `fiche build`
#   $document  nom du document
diagnostic-manifests-disagree = les manifestes se contredisent sur `{ $document }`
    .help = produire toutes les parties à partir du même espace de travail et avec la même version de fiche, puis les réunir
#   $document, $other  noms des documents
diagnostic-manifests-same-file = `{ $document }` et `{ $other }` seraient le même fichier
    .help = produire toutes les parties à partir du même espace de travail et avec la même version de fiche, puis les réunir
#   $parts  les parties, séparées par des virgules
diagnostic-manifests-missing = il manque des parties : { $parts }
    .help = donner les manifestes de toutes les parties

## Diagnostics : ce qui a été demandé
##
##   $report   nom d’un rapport
##   $subject  identifiant d’un sujet

diagnostic-unknown-report = il n'y a pas de rapport `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] rapports de l'espace de travail : { $known }
       *[none] un rapport est un dossier de `templates/` avec un `report.toml`
    }
diagnostic-unknown-edition = il n'y a pas d'édition `{ $written }` de ce qui est demandé
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] éditions : { $known }
       *[none] une édition est un dossier comme `2020` dans le dossier d'un sujet ; `fiche list` les montre
    }
#   $id  adresse d’une entrée; $edition  identifiant d’une édition
#   $hint  shared, ce que les sujets partagent; part, ce qui ne peut changer pour une seule édition
diagnostic-not-of-edition = `{ $id }` vaut aussi pour d’autres éditions que `{ $edition }`
    .label = pour toutes les éditions
    .help = { $hint ->
        [shared] les sujets le partagent : sans `--edition`, le changement vaut pour tous
       *[part] sans `--edition`, le changement vaut pour toutes ; pour celle-ci seulement, écrire une entrée de cet identifiant dans son dossier, avec la liste ou la table entière
    }
diagnostic-unknown-subject = il n'y a pas de sujet `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] sujets de l'espace de travail : { $known }
       *[none] un sujet est un dossier de `data/countries/` ou de `data/projects/`
    }
diagnostic-unknown-language = l'espace de travail n'a pas de langue `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] langues de l'espace de travail : { $known }
       *[none] l'ajouter à `fiche.toml` avec `[languages.{ $written }]`
    }
diagnostic-unknown-selector = aucun sujet, rapport ou document ne s'appelle `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] noms possibles : { $known }
       *[none] `fiche list` montre tous les noms
    }
#   $kinds  ce pour quoi le rapport est fait : country, project, ou les deux
diagnostic-report-not-for = le rapport `{ $report }` ne peut pas être fait pour `{ $subject }`
    .help = { $kinds ->
        [country] il est fait pour des pays
        [project] il est fait pour des projets
       *[other] il est fait pour : { $kinds }
    }
diagnostic-language-pair = `{ $written }` n'est pas une paire de langues
    .help = réunir deux langues différentes, par exemple `en+fr`
#   $languages  langues de l’espace de travail, séparées par des virgules
diagnostic-not-bilingual = le rapport `{ $report }` ne peut pas être fait en deux langues côte à côte
    .help = demander une de ces langues : { $languages }
#   $hint  unplanned ou none
diagnostic-nothing-selected = aucun document ne correspond à la sélection
    .help = { $hint ->
        [unplanned] `fiche.toml` ne nomme aucun document sur `{ $subject }` : l'ajouter à `subjects` d'un `[[document]]`, ou donner ensemble `--report`, `--subject` et `--language`
       *[none] `fiche list` montre les documents ; pour en faire d'autres, donner ensemble `--report`, `--subject` et `--language`
    }
diagnostic-subject-needed = il faut un sujet pour la nouvelle entrée
    .help = nommer avec `--subject` le sujet auquel elle appartient

#   $what       texts ou facts
#   $folder     dossier du sujet
#   $languages  langues de l’espace de travail
diagnostic-file-ignored = `{ $path }` n'est pas lu
    .help = { $what ->
        [texts] les textes sont dans `{ $folder }/text/TAG.ftl` ou dans des fichiers de `{ $folder }/text/TAG/` (langues de l'espace de travail : { $languages }) : les y mettre
       *[facts] les faits sont dans des fichiers `.toml`, directement dans `{ $folder }` ou dans le dossier d'une édition comme `2020` : y mettre le fichier
    }

## Diagnostics : codes
##
##   $written  ce qui était écrit

diagnostic-unknown-country = `{ $written }` n'est pas le code d'un pays (ISO 3166-1 alpha-3)
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
       *[other] écrire les trois lettres majuscules de l'ISO 3166-1, par exemple `BFA` ; un code que l'ISO n'a pas se nomme dans `fiche.toml` avec la raison : `codes.{ $written } = "…"`
    }
#   $iso    le code du pays
#   $right  le code M49 de ce pays, s’il est connu
#   $other  le pays dont c’est le code, s’il y en a un
diagnostic-codes-differ = `m49 = "{ $written }"` n'est pas le code de `{ $iso }`{ $other ->
    [none] {""}
   *[other] , mais celui de `{ $other }`
}
    .help = { $right ->
        [none] écrire les trois chiffres du code M49 de l'ONU
       *[other] écrire `m49 = "{ $right }"`, ou corriger `iso`
    }
#   $hint  country si la proposition est sa monnaie
diagnostic-unknown-currency = `{ $written }` n'est pas le code d'une monnaie (ISO 4217)
    .help = { $hint ->
        [country] vouliez-vous dire `{ $suggestion }`, la monnaie de `{ $iso }` ? Une monnaie que l'ISO n'a pas se nomme dans `fiche.toml` avec la raison : `codes.{ $written } = "…"`
        [suggestion] vouliez-vous dire `{ $suggestion }` ? Une monnaie que l'ISO n'a pas se nomme dans `fiche.toml` avec la raison : `codes.{ $written } = "…"`
       *[other] écrire les trois lettres majuscules de l'ISO 4217, par exemple `XOF` ; une monnaie que l'ISO n'a pas se nomme dans `fiche.toml` avec la raison : `codes.{ $written } = "…"`
    }
#   $kind  la clé ou le message
diagnostic-placeholder = `{ $kind }` est encore à remplacer : `{ $written }`
    .help = { $kind ->
        [iso] écrire le code du pays, ISO 3166-1 alpha-3, par exemple `BFA`
        [m49] écrire le code M49 du pays, trois chiffres, par exemple `854`
        [currency] écrire le code de sa monnaie, ISO 4217, par exemple `XOF`
        [title] écrire le titre de la source
        [author] écrire qui a publié la source
       *[other] l'écrire pour votre espace de travail
    }

#   $list  fichiers, chacun avec ses clés et ses messages
diagnostic-placeholders = { $count } valeurs sont encore à remplacer : { $list }
    .help = les remplacer ; `fiche check --all` montre chacune avec ce qu'il faut y écrire

## Diagnostics : identifiants et renvois

diagnostic-not-an-id = `{ $written }` n'est pas un identifiant
    .help = un identifiant a des lettres minuscules, des chiffres et des traits d'union simples et commence par une lettre, par exemple `light-work`
#   $id  un identifiant, ou le code d’une recommandation
diagnostic-id-twice = `{ $id }` est donné deux fois
    .label = la seconde fois
    .help = chaque entrée d'un genre a son propre identifiant, chaque recommandation a aussi son propre code
#   $id  identifiant de la nouvelle entrée
diagnostic-id-exists = `{ $id }` existe déjà
    .help = choisir un autre identifiant, ou voir ce qui existe avec `fiche show { $id }`
#   $subject  identifiant du sujet
diagnostic-subject-twice = un pays et un projet s'appellent tous deux `{ $subject }`
    .help = renommer l'un des dossiers de `data/countries/` et de `data/projects/`
diagnostic-unknown-id = rien n'a l'identifiant `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] identifiants possibles : { $known }
       *[none] nommer une entrée, une source, un sujet ou un terme
    }
diagnostic-unknown-source = il n'y a pas de source `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] sources connues : { $known }
       *[none] l'ajouter à `data/sources.yml`
    }
diagnostic-unknown-figure = le sujet n'a pas de chiffre `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, ligne { $line }, le retire : retirez aussi ce qui y renvoie, ou récrivez-le dans un fichier à vous
        [not-valid] selon `valid` dans `{ $path }`, ligne { $line }, il ne vaut pas le jour de cette édition
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] chiffres du sujet : { $known }
       *[none] l'ajouter au sujet comme `[[figure]]`
    }
diagnostic-unknown-institution = il n'y a pas d'institution `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, ligne { $line }, le retire : retirez aussi ce qui y renvoie, ou récrivez-le dans un fichier à vous
        [not-valid] selon `valid` dans `{ $path }`, ligne { $line }, il ne vaut pas le jour de cette édition
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] institutions connues : { $known }
       *[none] l'ajouter comme `[[institution]]` au sujet ou à `data/institutions.toml`
    }
diagnostic-unknown-recommendation = le sujet n'a pas de recommandation `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, ligne { $line }, le retire : retirez aussi ce qui y renvoie, ou récrivez-le dans un fichier à vous
        [not-valid] selon `valid` dans `{ $path }`, ligne { $line }, il ne vaut pas le jour de cette édition
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] recommandations du sujet : { $known }
       *[none] l'ajouter au sujet comme `[[recommendation]]`
    }
diagnostic-unknown-law = le sujet n'a pas de loi `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, ligne { $line }, le retire : retirez aussi ce qui y renvoie, ou récrivez-le dans un fichier à vous
        [not-valid] selon `valid` dans `{ $path }`, ligne { $line }, il ne vaut pas le jour de cette édition
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] lois du sujet : { $known }
       *[none] l'ajouter au sujet comme `[[law]]`
    }
diagnostic-unknown-programme = le sujet n'a pas de programme `{ $written }`
    .help = { $hint ->
        [withdrawn] `{ $path }`, ligne { $line }, le retire : retirez aussi ce qui y renvoie, ou récrivez-le dans un fichier à vous
        [not-valid] selon `valid` dans `{ $path }`, ligne { $line }, il ne vaut pas le jour de cette édition
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] programmes du sujet : { $known }
       *[none] l'ajouter au sujet comme `[[programme]]`
    }
diagnostic-refers-to-itself = `{ $id }` renvoie à soi-même
    .help = nommer une autre entrée, ou retirer le renvoi
#   $vocabulary  nom du vocabulaire
diagnostic-kind-not-for = `{ $kind }` ne s'enregistre pas pour un { $subject-kind ->
        [country] pays
       *[project] projet
    } : aucun rapport ne l'imprime
    .help = déplacer l'entrée vers un { $subject-kind ->
        [country] projet
       *[project] pays
    }, ou la supprimer
diagnostic-unknown-vocabulary = il n'y a pas de vocabulaire `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
       *[known] les vocabulaires sont { $known }
    }
diagnostic-unknown-term = le vocabulaire `{ $vocabulary }` n'a pas de terme `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] ses termes sont { $known } ; pour en ajouter un, écrire le message `{ $vocabulary }-{ $written }` dans les catalogues de `locales/`
       *[none] pour un nouveau terme, ajouter le message `{ $vocabulary }-{ $written }` aux catalogues de `locales/`
    }

diagnostic-unknown-group = le vocabulaire `{ $vocabulary }` n'a pas de groupe `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] ses groupes sont { $known }
       *[none] un groupe s'écrit dans `locales/groups.toml`
    }

## Diagnostics : chiffres

diagnostic-figure-value = le chiffre n'a pas de valeur ou en a plusieurs
    .help = donner soit `value`, soit `from` et `to`, soit `status`
diagnostic-figure-backwards = les bornes de l'intervalle sont inversées
    .help = `from` doit être inférieur à `to`
#   $written  le nombre
diagnostic-percentage-bounds = le pourcentage `{ $written }` n'est pas entre 0 et 100
    .help = une part d'un tout va de 0 à 100 ; pour un rapport qui peut dépasser 100, comme un taux brut de scolarisation, écrire `unit = "gross-percent"`
diagnostic-negative-figure = le chiffre `{ $written }` est négatif
    .help = donner 0 ou plus ; c'est au texte de dire si quelque chose a baissé
#   $figure  identifiant du chiffre
diagnostic-figure-unused = le chiffre `{ $figure }` n'est pas utilisé
    .help = l'utiliser dans un texte avec `{"{"} ${ $figure } {"}"}`, ou le supprimer

## Diagnostics : sources, évaluations, application des lois et relectures

diagnostic-without-source = l'entrée n'a pas de source
    .help = nommer une source de `data/sources.yml`, par exemple `sources = [{"{"} source = "CLÉ", page = "12" {"}"}]`
#   $source  clé de la source
#   $key, $source  ce qu’aucune référence n’affiche, et de quelle source
diagnostic-source-key-not-printed = aucune référence n'affiche cet élément `{ $key }` de la source `{ $source }`
    .help = le retirer, ou mettre ce qui est utile au lecteur dans `note`, qui est reproduit tel quel
#   $written  le nom, entre guillemets
#   $family   ce qui précède la virgule, $given ce qui la suit, entre guillemets
diagnostic-author-comma = { $written } peut être un organisme, ou une personne dont le nom précède le prénom
    .help = écrire un organisme `{"{"} name: { $written } {"}"}`, une personne `{"{"} name: { $family }, given-name: { $given } {"}"}`
diagnostic-source-without-language = la source `{ $source }` n'a pas de langue valide
    .help = ajouter l'étiquette de la langue dans laquelle elle est écrite, par exemple `fiche: {"{"} language: fr {"}"}`
diagnostic-implausible-age = l'âge n'est pas celui d'un enfant ou d'un jeune
    .help = donner `age` en années, 25 au plus : `16`, `"16.5"` ou `"12-13"`
#   $year  année de la valeur
diagnostic-figure-or-answer = la valeur de { $year } doit avoir soit un chiffre, soit une réponse
    .help = donner `figure` ou `answer`, et non les deux
diagnostic-years-unordered = les années ne sont pas dans l'ordre
    .help = mettre les premières années en tête, et aucune année deux fois : `["2009/2018", "2020"]`
diagnostic-assessments-unordered = les évaluations ne suivent pas l'ordre de leurs dates
    .help = mettre la dernière à la fin : les documents l'impriment comme l'état présent
#   $year  l'année
diagnostic-years-later = la recommandation date de { $year }, après l'édition
    .help = corriger l'année, ou `editions` de la recommandation et `as-of` de l'édition
diagnostic-review-unsigned = la relecture n'est pas signée
    .help = un texte relu demande `by`, par qui, et `on`, quand
diagnostic-allegation-of-nobody = l'allégation n'est attribuée à personne
    .help = nommer dans `attributed-to` l'institution qui l'avance
diagnostic-assessment-of-nobody = l'évaluation n'a pas d'auteur
    .help = nommer l'institution dans `assessor`, ou donner `kind = "own"` pour une évaluation de votre part

## Diagnostics : textes
##
##   $message   identifiant d’un message, avec son attribut s’il en a un
##   $language  étiquette d’une langue

#   $first  le fichier qui l’a en premier
diagnostic-message-twice = le message `{ $message }` est défini deux fois
    .label = la seconde fois
    .help = garder celui-ci ou celui de `{ $first }`
# $language : toutes les langues, séparées par des virgules.
diagnostic-no-text = le texte `{ $message }` manque dans toutes les langues
    .help = l'écrire dans le dossier `text/` du sujet, dans chacune de ces langues : { $language }
# $language : les langues sans ce texte, séparées par des virgules.
diagnostic-text-untranslated = le texte `{ $message }` n'est pas traduit en : { $language }
    .help = le traduire dans le dossier `text/` du sujet ; d'ici là, une langue de repli le remplace
# $language : les langues où il en manque, séparées par des virgules ; $count : combien de textes
diagnostic-texts-untranslated = `{ $subject }` : { $count } textes ne sont pas traduits en : { $language }
    .help = `fiche check --all` les énumère ; d'ici leur traduction, une langue de repli les remplace
diagnostic-text-missing = le texte `{ $message }` manque pour les documents en `{ $language }`
    .help = l'écrire dans cette langue, ou dans une langue nommée comme `fallback` de celle-ci dans `fiche.toml`
#   $document  nom du document qui doit être complet
diagnostic-text-incomplete = le texte `{ $message }` manque en `{ $language }`, mais `{ $document }` doit être complet
    .help = le traduire, ou produire sans `--strict` ni `complete = true`
diagnostic-unknown-attribute = aucun rapport n'imprime l'attribut `.{ $written }` du message `{ $message }`
    .help = { $hint ->
        [suggestion] vouliez-vous écrire `.{ $suggestion }` ?
        [known] attributs de ces messages : { $known }
       *[none] ces messages n'ont pas d'attribut : le supprimer
    }
diagnostic-text-not-printed = aucun document n'imprime le message `{ $message }`
    .help = des rapports le lisent sans lui trouver de place : le supprimer, ou modifier l'entrée ou le modèle
diagnostic-record-not-printed = aucun document n'imprime `{ $address }`
    .help = des rapports la lisent sans lui trouver de place : voir les groupes de ses termes (`fiche terms`), son niveau et sa section
diagnostic-text-superfluous = le message `{ $message }` n'appartient à aucune entrée
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
       *[other] lui donner pour nom le genre et l'identifiant d'une entrée, par exemple `claim-light-work`, ou le supprimer
    }
#   $cause    ce qui lui manque : circle, variable, term, reference, function, many ou other
#   $written  le nom de ce qui lui manque
diagnostic-text-broken = le message `{ $message }` ne peut pas être rempli
    .help = { $cause ->
        [circle] il renvoie à lui-même, directement ou par d'autres messages : retirer l'un des renvois
        [variable] `${ $written }` doit être un chiffre du sujet
        [term] un terme y écrit `${ $written }`, qu'il ne reçoit pas
        [reference] il faut un message ou un terme `{ $written }`, et qu'il ait un texte
        [function] il n'y a pas de fonction `{ $written }`
        [many] il a trop d'accolades : en faire plusieurs messages
       *[other] ses variables doivent être des chiffres du sujet, et les messages auxquels il renvoie doivent exister
    }
#   $term      nom du terme, avec son trait d'union
#   $variable  ce qui lui manque
#   $kind      figure si un chiffre du sujet porte ce nom, sinon other
diagnostic-term-variable = le terme `{ $term }` ne reçoit pas `${ $variable }`
    .label = un terme ne voit pas ce que voit le message
    .help = { $kind ->
        [figure] un terme ne peut pas contenir de chiffre des données : nommer le chiffre dans le message, à côté du terme
       *[other] lui donner un texte là où il est employé : `{"{"} { $term }({ $variable }: "…") {"}"}`
    }
# $figure : identifiant; $status : pourquoi il n'a pas de nombre; $message : identifiant du texte
diagnostic-status-in-text = le chiffre `{ $figure }` n'a pas de nombre (`{ $status }`), et le texte se lit comme s'il en avait un
    .label = dans `{ $message }`
    .help = le dire dans une variante : `{"{"} ${ $figure } -> [{ $status }] … *[other] … {"}"}`
# $written : nom d'une variante
diagnostic-unknown-variant = la variante `[{ $written }]` n'est jamais choisie
    .help = { $hint ->
        [suggestion] vouliez-vous dire `[{ $suggestion }]` ?
       *[known] possibles ici : { $known }, et des nombres pour un chiffre sans forme
    }
# $variant : nom d'une variante
diagnostic-variant-twice = la variante `[{ $variant }]` figure deux fois
    .label = celle-ci n'est jamais choisie
    .help = en retirer une
diagnostic-figure-unbraced = `${ $figure }` est du texte dans le message `{ $message }`
    .help = le mettre entre accolades : `{"{"} ${ $figure } {"}"}`
diagnostic-unknown-reference = `{"{"} { $written } {"}"}`, dans le message `{ $message }`, n'est pas un message
    .help = { $hint ->
        [suggestion] un chiffre a un signe dollar devant son identifiant : `{"{"} ${ $suggestion } {"}"}`
       *[other] écrire un chiffre avec un signe dollar, `{"{"} $id {"}"}`, et un texte entre guillemets, `{"{"} "texte" {"}"}`
    }
diagnostic-unknown-variable = `${ $written }` dans le message `{ $message }` n'est pas un chiffre du sujet
    .help = { $hint ->
        [withdrawn] `{ $path }`, ligne { $line }, le retire : retirez aussi ce qui y renvoie, ou récrivez-le dans un fichier à vous
        [not-valid] selon `valid` dans `{ $path }`, ligne { $line }, il ne vaut pas le jour de cette édition
        [suggestion] vouliez-vous dire `${ $suggestion }` ?
        [known] chiffres du sujet : { $known }
       *[none] ajouter au sujet une `[[figure]]` avec cet identifiant
    }
#   $figure  identifiant du chiffre
#   $what    age ou period
diagnostic-figure-without = le chiffre `{ $figure }` n'a { $what ->
        [age] pas d'âge (`age`)
       *[period] pas de période (`period`)
    } qu'un texte puisse écrire
    .help = { $what ->
        [age] donner au chiffre `age = "5-14"`, ou omettre ici la forme
       *[period] donner au chiffre `period = "2024"`, ou omettre ici la forme
    }
diagnostic-unknown-form = un chiffre n'a pas de forme `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] formes possibles : { $known }
       *[none] omettre la forme pour écrire le chiffre comme dans une phrase
    }
#   $other      étiquette de la langue comparée
#   $variables  les chiffres que montre une seule des deux, séparés par des virgules
diagnostic-variables-differ = le message `{ $message }` ne montre pas en `{ $language }` les chiffres qu'il montre en `{ $other }`
    .label = il manque ici { $variables }
    .help = les montrer dans les deux langues ou dans aucune : { $variables }
# $written : un nombre, en chiffres ou en lettres ; $kind : digits, word, ou literal pour un nombre entre accolades
diagnostic-number-in-text = le texte contient le nombre `{ $written }`
    .label = mettre ici un chiffre des données
    .help = { $kind ->
        [word] enregistrer le nombre comme `[[figure]]` et écrire ici `{"{"} $id {"}"}` ; si le mot n'est pas un nombre, mettre `number words allowed` dans le commentaire du message
        [literal] enregistrer le nombre comme `[[figure]]` et écrire ici `{"{"} $id {"}"}` ; dans un nom, l'écrire comme texte entre guillemets : `"{ $written }"`
       *[digits] enregistrer le nombre comme `[[figure]]` et écrire ici `{"{"} $id {"}"}` ; pour un âge, donner `age` au chiffre et écrire `{"{"} FIGURE($id, form: "age") {"}"}`, ou `"age-of"` pour « de 5 à 14 ans » ; dans un nom, comme celui d'une loi ou d'une maladie, écrire `{"{"}"{ $written }"{"}"}`
    }
diagnostic-pattern-missing = il manque un motif pour les nombres ou les dates
    .help = l'écrire dans `locales/TAG/format.ftl` de la langue, d'après celui de `locales/fr/`

## Diagnostics : modèles et leurs libellés
##
##   $message   identifiant d’un message, avec son attribut s’il en a un
##   $language  étiquette d’une langue

#   $report  nom du rapport
diagnostic-no-template = le rapport `{ $report }` n'a pas de modèle
    .help = ajouter `templates/{ $report }/main.typ`
# Suivi de ce que dit Typst lui-même : des erreurs ou des avertissements.
#   $document  nom du document
diagnostic-template = problème dans le modèle de `{ $document }`
# Suivi de ce que dit Typst lui-même. $report : nom du rapport
diagnostic-not-converging = la mise en page de `{ $document }` ne se stabilise pas
    .help = ce que le modèle imprime dépend de l'endroit où il l'imprime, et déplace cet endroit : chercher dans `templates/{ $report }/` et `templates/lib/` ce qui lit une position, un numéro de page ou un compteur, et le faire dépendre des données
#   $pages  nombre de pages ; $promised : nombre de pages au plus ; $percent : place qu'il prend en trop
#   $longest  clés de ses textes les plus longs
diagnostic-pages-exceeded = `{ $document }` a { $pages } { $pages ->
        [one] page
       *[other] pages
    }, pour { $promised } au plus d'après son rapport
    .help = il prend environ { $percent } % de place en trop, bien qu'il soit composé aussi serré que possible : { $sources ->
        [0] raccourcir des textes ou en retenir moins. Les plus longs sont { $longest }
       *[other] la liste de { $sources } sources en prend une bonne part. En citer moins, ou raccourcir des textes ; les plus longs sont { $longest }
    }
#   $part  nom d'une liste dans les données d'un document
diagnostic-part-not-read = ce rapport n'a pas `{ $part }`, car son `reads` ne le nomme pas
diagnostic-unknown-message = le message `{ $message }` manque en `{ $language }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ? Sinon, ajouter le message à un catalogue de `locales/{ $language }/`
        [known] messages connus : { $known }
       *[none] l'ajouter à un catalogue de `locales/{ $language }/`
    }
diagnostic-label-missing = la langue `{ $language }` n'a pas de libellé `{ $message }`, que les rapports impriment
    .help = l'ajouter à un fichier de `locales/{ $language }/`, ou laisser une autre langue suppléer : `fallback = ["…"]`
diagnostic-label-untranslated = le libellé `{ $message }` n'est pas traduit en `{ $language }`
    .help = l'ajouter à un catalogue de `locales/{ $language }/` ; d'ici là, une langue de repli le remplace
# $language : les langues où il en manque, séparées par des virgules ; $count : combien de libellés
diagnostic-labels-untranslated = libellés imprimés par les rapports mais non traduits en { $language } : { $count }
    .help = `fiche check --all` les énumère, avec les modèles qui les impriment ; d'ici leur traduction, une langue de repli les remplace
#   $variable  nom de la variable
diagnostic-variable-not-passed = le modèle ne passe pas `${ $variable }`, que le message `{ $message }` utilise en `{ $language }`
    .help = ajouter `{ $variable }: …` à l'appel, ou ôter la variable du message
diagnostic-message-unused = aucun modèle n'utilise le message `{ $message }`
    .help = l'utiliser ou le supprimer
diagnostic-no-closing-text = le texte de fin `{ $message }` manque en `{ $language }`
    .help = l'ajouter à un catalogue de `locales/{ $language }/`, ou l'ôter de `closing` dans `fiche.toml`

## Diagnostics : modification de fichiers

#   $written  clé, identifiant ou rang dans une liste
diagnostic-id-by-rename = un identifiant change partout ou pas du tout
    .label = identifiant de l'entrée
    .help = utiliser `fiche rename`
diagnostic-reserved-name = `{ $written }` désigne ce que tous les sujets ont en commun : aucun sujet ne peut porter ce nom
    .help = donner un autre nom au dossier
diagnostic-text-empty = le texte est vide
    .help = écrire un texte, ou supprimer le message dans un éditeur
diagnostic-unknown-text = `{ $address }` n'a pas de texte `{ $written }`
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] ses textes sont { $known }
       *[none] les entrées de ce genre n'ont pas de texte
    }
diagnostic-not-there = il n'y a pas de `{ $written }` ici
    .label = cherché ici
    .help = { $hint ->
        [suggestion] vouliez-vous dire `{ $suggestion }` ?
        [known] ce qui s'y trouve : { $known }
       *[none] voir ce qui s'y trouve avec `fiche show`
    }
#   $key  clé ou rang dans une liste
diagnostic-not-a-value = `{ $key }` contient des clés, et non une seule valeur
    .help = nommer la clé à modifier, par exemple `from.value`
#   $format  toml, fluent ou yaml
diagnostic-value-malformed = `{ $written }` ne peut pas s'écrire comme { $format ->
    [toml] une valeur en TOML
    [fluent] un texte en Fluent
   *[yaml] une valeur en YAML
}
    .help = { $format ->
        [toml] un texte se met entre guillemets, une liste entre crochets : `"texte"`, `2020`, `["a", "b"]`
        [fluent] les accolades entourent un chiffre, `{"{"} $id {"}"}` ; une accolade qui est du texte s'écrit `{"{"}"{"{"}"{"}"}`
       *[yaml] un texte qui contient `: ` ou ` #` se met entre guillemets
    }
diagnostic-text-left-empty = sans cela, le message `{ $message }` n'aurait plus aucun texte
    .help = supprimer le message entier
diagnostic-not-editable = cet endroit est écrit d'une manière que le programme ne peut pas modifier sans toucher au reste : rien n'a été écrit
    .help = le modifier dans un éditeur
#   $known  adresses
diagnostic-id-ambiguous = plusieurs entrées s'appellent `{ $written }`
    .help = en nommer une par son adresse : { $known }
#   $address  l'entrée
diagnostic-nothing-to-rename = `{ $address }` n'a pas d'identifiant propre qui puisse changer
    .help = on peut renommer les entrées qui ont une clé `id` et les sources ; un sujet se renomme par son dossier
diagnostic-id-is-term = `{ $id }` est un terme d'un vocabulaire, dont les mots sont communs à tous les sujets
    .label = nomme le terme
    .help = choisir un autre terme avec `fiche set` et la clé `id`

## Diagnostics : valeurs
##
##   $written  ce qui a été écrit

diagnostic-number-malformed = `{ $written }` n'est pas un nombre décimal
    .help = écrire un nombre entier comme `571` ou, entre guillemets, avec ses décimales comme `"26.0"` ; 17 chiffres au plus
diagnostic-date-malformed = `{ $written }` n'est pas une date
    .help = écrire une année, un mois ou un jour : `"2020"`, `"2020-03"`, `"2020-10-05"` ; de l'un à l'autre, où c'est permis : `"2019/2024"`
diagnostic-date-impossible = la date `{ $written }` n'existe pas dans le calendrier
    .help = corriger le mois, de 01 à 12, ou le jour : un mois en a de 28 à 31
diagnostic-date-unquoted = la date `{ $written }` n'est pas entre guillemets
    .help = écrire `"{ $written }"`
diagnostic-year-implausible = l'année de `{ $written }` n'est pas plausible
    .help = les années vont de 1900 à 2100
diagnostic-source-year-implausible = l'année de `{ $written }` n'est pas plausible
    .help = les années des sources vont de 1000 à 2100
diagnostic-period-word = `{ $written }` ne peut pas commencer une période
    .help = les premiers mots connus sont `early`, `mid`, `late`, `since`, `as-of` et `by`
diagnostic-period-range-word = l'intervalle `{ $written }` est précédé d'un mot
    .help = un intervalle de dates s'écrit seul : `"2019-04/2020-03"`
diagnostic-period-precision = les deux bornes de `{ $written }` n'ont pas la même précision
    .help = donner deux années, deux mois ou deux jours
diagnostic-period-backwards = la période `{ $written }` finit avant de commencer, ou au même moment
    .help = la date la plus ancienne vient d'abord ; une date unique s'écrit seule
diagnostic-not-a-web-address = `{ $written }` n'est pas une adresse web
    .help = écrire l'adresse entière, avec `https://` ou `http://` : les documents n'ont pas d'autres liens
diagnostic-text-too-long = le texte occupe { $count } octets
    .help = { $most } au plus : le répartir en plusieurs textes, ou en ôter ce qui n'y a pas sa place
diagnostic-web-address-too-long = l'adresse est trop longue pour un lien
    .help = omettre ce dont la page n'a pas besoin, souvent tout à partir de `?` ; { $written } lettres au plus, et toute autre lettre que `a` à `z` en vaut jusqu'à douze
diagnostic-marks-unknown = `{ $written }` ne sont pas des appels de note
    .help = écrire les signes que la source place après la valeur : `*`, `†`, `‡` ou `§`, un ou plusieurs
diagnostic-country-twice = les pays `{ $subject }` et `{ $other }` ont le même code ISO
    .help = ne garder qu'un des deux dossiers ; une importation ne saurait lequel choisir
diagnostic-import-country-twice = `{ $path }`, ligne { $line } : le fichier contient deux fois { $country }
    .help = n'en garder qu'un ; le fichier de l'éditeur contient chaque pays une fois
diagnostic-import-foreign-file = `{ $path }` serait écrasé, alors qu'aucune importation ne l'a écrit
    .help = renommer ce fichier : ses enregistrements valent dans n'importe quel fichier du dossier
diagnostic-import-lacks-record = aucune importation n'a le { $kind } `{ $id }` sur lequel cet enregistrement doit primer, et seul il lui manque `{ $key }`
    .label = dans cette table
    .help = supprimer l'enregistrement si la source ne l'a plus, ou corriger son identifiant ; s'il est de vous seul, il lui faut `{ $key } = …`
diagnostic-import-no-language = l'espace de travail n'a pas l'anglais, la langue des textes de la source
    .help = ajouter `[languages.en]` à `fiche.toml`
diagnostic-import-no-name = `{ $path }`, ligne { $line } : un élément `{ $element }` là où devrait se trouver un pays avec son nom
    .help = un pays commence par `<Country><Name>`
diagnostic-import-no-year = `{ $path }` : les textes ne disent pas de quelle année il est
    .help = l'indiquer avec `--edition YEAR`
#   $said  l'année que disent les textes
#   $year  l'année de `--edition`
diagnostic-import-other-year = les textes de `{ $path }` disent { $said }, `--edition` dit { $year }
    .help = importé comme { $year } ; omettre `--edition` pour l'importer comme { $said }
diagnostic-import-not-a-file = `{ $path }` n'est pas un fichier
    .help = nommer un fichier de données publiées
diagnostic-import-not-in-files = les fichiers ne contiennent pas de pays `{ $written }`
    .help = { $hint ->
    [suggestion] vouliez-vous dire `{ $suggestion }` ?
   *[none] le nommer comme le fait le fichier, ou par son code ISO
}
diagnostic-import-published = l'édition `{ $edition }` est publiée : le prochain `fiche build` modifie ses documents
    .help = les relire avant de les diffuser
diagnostic-import-reworded = dans `{ $edition }`, la source a de nouvelles formulations pour des textes que `{ $path }` traduit ou remplace : { $messages }
    .help = comparer ces textes aux nouvelles formulations
diagnostic-import-single-edition = { $country } a son unique édition dans son propre dossier, `{ $folder }`
    .help = déplacer `[edition]` et ce qui en dépend dans un dossier nommé d'après l'édition, comme `{ $folder }/2020`
diagnostic-import-too-large = `{ $path }` dépasse { $most } Mo, ce qu'aucun fichier publié n'atteint
    .help = vérifier ce qu'est le fichier
diagnostic-import-unknown = `{ $path }`, ligne { $line } : ce fichier ne peut pas être importé
    .help = les données par pays du département du Travail des États-Unis sont du XML dont l'élément extérieur est `Countries`{ $root ->
    [none] {""}
   *[other] {" "}; ici, c'est `{ $root }`
}
diagnostic-import-unknown-country = `{ $path }`, ligne { $line } : `{ $country }` n'est pas un pays que le programme connaît
    .help = l'écarter avec `--partial`, ou créer d'abord son dossier avec `fiche new country`
diagnostic-import-unreadable = `{ $path }` ne peut pas être lu
    .help = vérifier le chemin et les droits d'accès
diagnostic-import-unsteady = `{ $path }` a changé pendant la lecture
    .help = l'importer quand plus rien n'y écrit
diagnostic-import-year-twice = { $country }, { $year } se trouve dans `{ $path }` et dans `{ $other }`
    .help = importer un seul fichier par année de rapport
diagnostic-xml-cut-off = `{ $path }`, ligne { $line } : le fichier s'arrête dans `{ $element }`
    .help = il n'a pas été téléchargé en entier ; le récupérer à nouveau
diagnostic-xml-doctype = `{ $path }`, ligne { $line } : le fichier déclare un type de document, inutile à des données et propice aux abus
    .help = supprimer la ligne qui commence par `<!DOCTYPE`
diagnostic-xml-entity = `{ $path }`, ligne { $line } : `&{ $entity };` ne représente rien que XML connaisse
    .help = écrire le caractère lui-même, ou `&amp;` pour le signe "&"
diagnostic-xml-foreign = `{ $path }`, ligne { $line } : le fichier ne commence pas par un élément
    .help = les données par pays du département du Travail des États-Unis sont du XML dont l'élément extérieur est `Countries`
diagnostic-xml-character = `{ $path }`, ligne { $line } : le caractère { $character }, que le XML interdit
    .help = le retirer du fichier ; le document d'origine dit peut-être ce qui doit s'y trouver
diagnostic-xml-goes-on = `{ $path }`, ligne { $line } : le fichier continue après la fin de son premier élément
    .help = si plusieurs fichiers ont été mis bout à bout, importer chacun séparément
diagnostic-xml-not-utf8 = `{ $path }`, ligne { $line } : le texte n'est pas en UTF-8
    .help = enregistrer le fichier en UTF-8
diagnostic-xml-syntax = `{ $path }`, ligne { $line } : ce n'est pas du XML
    .help = récupérer le fichier à nouveau, ou corriger cette ligne
diagnostic-xml-too-deep = `{ $path }`, ligne { $line } : des éléments s'emboîtent sur plus de { $most } niveaux
    .help = aucune donnée publiée ne le fait ; vérifier ce qu'est le fichier
diagnostic-xml-too-large = `{ $path }`, ligne { $line } : un seul pays contient plus de { $most } Mo ou de { $elements } éléments
    .help = aucune donnée publiée n'en contient autant ; vérifier ce qu'est le fichier
diagnostic-subjects-malformed = `{ $written }` n'est pas une liste de sujets
    .help = écrire une liste d'identifiants, `["{ $written }"]`, ou `"all"` pour tous les sujets de ce type
diagnostic-law-age-malformed = `{ $written }` n'est pas un âge
    .help = écrire des années entières comme `16`, des années avec décimales entre guillemets, `"16.5"`, ou l'âge le plus bas et le plus haut, `"12-13"`
diagnostic-age-malformed = `{ $written }` n'est pas un âge
    .help = écrire `"5-14"`, `"14"`, `"under 15"` ou `"from 18"`, de 0 à 25
diagnostic-ages-backwards = les âges `{ $written }` vont à rebours, ou les deux bornes sont égales
    .help = l'âge le plus bas vient d'abord ; un âge unique s'écrit seul
diagnostic-unit-unknown = il n'y a pas d'unité `{ $written }`
    .help = unités connues : `count`, `percent`, `gross-percent` (rapports qui dépassent 100), `year`, `month`, `day`, `hour` et les codes de monnaies en capitales, comme `XOF`
diagnostic-level-unknown = il n'y a pas de niveau `{ $written }`
    .help = écrire 1 pour figurer aussi dans la fiche courte, 2 pour les versions complètes seulement
diagnostic-years-malformed = `{ $written }` ne donne pas d'années
    .help = écrire une liste comme `["2009/2020"]`, ou `"not-stated"`
diagnostic-years-precision = `{ $written }` n'est ni une année ni un intervalle d'années
    .help = écrire des années, par exemple `"2009/2020"`
diagnostic-not-a-day = `{ $written }` n'est pas un jour
    .help = écrire le dernier jour que couvrent les faits, comme `"2024-12-31"` : les documents disent « au » et ce jour
#   $year    année de l'édition
#   $as-of   son jour
diagnostic-as-of-apart = les faits vont jusqu'au `{ $as-of }`, mais l'édition est celle de { $year }
    .help = corriger `year` ou `as-of` : un an les sépare au plus
#   $written  ce qui tient lieu de cible
diagnostic-not-a-sdg-target = `{ $written }` n'est pas une cible des objectifs de développement durable
    .help = écrire un objectif de 1 à 17 et une de ses cibles, comme `"8.7"` ou `"8.b"`
#   $written  l'endroit d'une source
diagnostic-locator-words = `{ $written }` n'a pas que des numéros
    .help = écrire le numéro seul, comme `"12"`, `"iv"`, `"3-5"` ou `"3, 7"` : les documents mettent « p. » ou « tableau » devant, chacun dans sa langue
#   $written  l'endroit d'une source
diagnostic-locator-range = `{ $written }` ne va pas d'un numéro à un plus grand
    .help = écrire les deux bornes en entier, la plus petite d'abord, comme `"12-15"`
#   $written  le nombre
diagnostic-percent-scaled = le pourcentage `{ $written }` a une échelle
    .help = retirer `scale`, ou corriger `unit`
#   $written  ce qui est dans la liste
diagnostic-listed-twice = `{ $written }` est deux fois dans la liste
    .help = retirer l'un des deux de la liste
#   $locale    comme il est écrit
#   $tag       de la langue
#   $language  sa première partie
diagnostic-locale-elsewhere = le paramètre régional `{ $locale }` est celui d'une autre langue que `{ $tag }`
    .help = en écrire un qui commence par `{ $language }`, ou retirer `locale`
#   $place, $country      identifiants
#   $longitude, $latitude comme elles sont écrites
#   $hint                 `exchanged` si elles sont interverties, ou `other`
diagnostic-place-elsewhere = `{ $place }` n'est pas sur la carte de { $country }
    .help = { $hint ->
        [exchanged] longitude et latitude semblent interverties : écrire `longitude = { $latitude }` et `latitude = { $longitude }`
       *[other] corriger `longitude`, `latitude` ou `country`
    }
#   $key      clé de la valeur
#   $whole    la valeur avec ce qui la suit, entre guillemets
#   $written  la valeur entre guillemets
diagnostic-value-cut = `{ $key }` s'arrête avant ` #` : la suite est un commentaire
    .help = si elle fait partie du texte, écrire `{ $whole }` ; sinon, `{ $written }`
#   $written   la forme
#   $language  étiquette
diagnostic-term-both = « { $written } » est à la fois convenu et à éviter en { $language }
    .help = le retirer de `use` ou de `avoid`, y compris dans d'autres termes
#   $path  du dossier
diagnostic-output-among-sources = `{ $path }` est un dossier des fichiers de l'espace de travail
    .help = choisir un dossier hors de `data/`, `fonts/`, `locales/`, `templates/` et `.fiche/`
#   $from  unité de la borne inférieure
#   $to    unité de la borne supérieure
diagnostic-range-units = les bornes de l'intervalle ne se comparent pas : `{ $from }` et `{ $to }`
    .help = donner aux deux bornes une même unité, ou des unités de temps
#   $figure  identifiant du chiffre
#   $unit    son unité
#   $wanted  `percent`, `count` ou `money`
diagnostic-figure-unit = `{ $figure }` a l'unité `{ $unit }` ; ici est attendu { $wanted ->
        [percent] un pourcentage
        [count] un nombre de personnes ou de choses
       *[money] un montant
    }
    .help = { $wanted ->
        [percent] nommer un chiffre avec `unit = "percent"`
        [count] nommer un chiffre sans `unit`
       *[money] nommer un chiffre avec une monnaie, comme `unit = "USD"`
    }

# $document : nom du document
diagnostic-typst-failed = Typst a échoué sur `{ $document }`
    .help = c'est un défaut du programme ; les autres documents ne sont pas concernés
diagnostic-template-too-deep = l'imbrication du modèle est trop profonde
    .help = construire les longues sommes et les longues listes dans une boucle
# $document : nom du document ; $report : nom du rapport
diagnostic-typst-too-deep = Typst ne peut pas produire `{ $document }` : l'imbrication est trop profonde
    .help = chercher dans `templates/{ $report }/` et `templates/lib/` un contenu placé indéfiniment dans lui-même, ou une très longue somme ; les autres documents ne sont pas concernés
# $document : nom du document ; $report : nom du rapport
diagnostic-typst-too-large = Typst ne peut pas produire `{ $document }` : la mémoire ne suffit pas
    .help = chercher dans `templates/{ $report }/` et `templates/lib/` un nombre de lignes, une taille ou une répétition beaucoup trop grands ; les autres documents ne sont pas concernés. Si tous échouent ainsi, le processus a droit à trop peu de mémoire (`ulimit -v`, limite d'un conteneur)

#   $message  identifiant du message
diagnostic-text-to-be-written = le message `{ $message }` reste à écrire
    .help = l'écrire à la place de `…`
#   $source  clé de l’entrée
#   $kind  `differs`, `other-conversion` or `other-scope`; $one, $other: ids; $one-value, $other-value: what they say, and the source
diagnostic-sources-disagree = des sources divergent ({ $kind }) : `{ $one }` ({ $one-value }) et `{ $other }` ({ $other-value })
#   $figure  identifiant ; $edition  l'édition antérieure
diagnostic-series-parted = `{ $figure }` a une autre unité ou d'autres âges dans l'édition { $edition } : sa valeur d'alors n'est pas imprimée à côté de celle-ci
    .help = écrire les mêmes `unit`, `per` et `age` dans les deux s'ils comptent la même chose ; sinon, donner un autre identifiant à l'un d'eux
#   $term  the form that the glossary prefers
diagnostic-term-to-avoid = « { $written } » est une forme à éviter
    .label = dans `{ $message }`
    .help = le glossaire dit « { $term } »
diagnostic-not-on-earth = ces coordonnées ne sont pas sur Terre
    .help = la longitude va de −180 à 180, la latitude de −90 à 90, en degrés
#   $owner  number of the process, or `none`
diagnostic-locked = une autre exécution de fiche écrit dans `{ $path }`{ $owner ->
    [none] {""}
   *[other] {" "}(processus { $owner })
}
    .help = attendre qu'elle soit terminée, ou produire dans un autre dossier avec `--output`
#   $path   fichiers, séparés par des virgules
#   $count  combien de fichiers
diagnostic-left-over = { $count ->
    [one] `fiche.toml` ne nomme plus `{ $path }` ; `--prune` le supprime
   *[other] `fiche.toml` ne nomme plus { $count } fichiers ; `--prune` les supprime : { $path }
}
diagnostic-left-over-file = { $count ->
    [one] `{ $path }` est d'une version antérieure de son document ; `--prune` le supprime
   *[other] { $count } fichiers sont de versions antérieures de leurs documents ; `--prune` les supprime : { $path }
}
diagnostic-pruned = { $count ->
    [one] `{ $path }` supprimé : il n'appartient plus à aucun document
   *[other] { $count } fichiers supprimés, qui n'appartiennent plus à aucun document : { $path }
}
diagnostic-left-over-changed = { $count ->
    [one] `{ $path }` n'est plus nommé, mais a été modifié depuis : non supprimé
   *[other] { $count } fichiers ne sont plus nommés, mais ont été modifiés depuis et ne sont pas supprimés : { $path }
}
#   $count  nombre de documents
diagnostic-left-over-foreign = { $count ->
    [one] { $count } document du dossier provient
   *[other] { $count } documents du dossier proviennent
} d'un autre espace de travail, ou de celui-ci là où il se trouvait avant : fiche n'y touche pas
diagnostic-not-pruned = rien n'a été supprimé, car la production ne s'est pas bien passée
#   $path  le fichier qui les contient
diagnostic-no-records = aucun relevé lisible dans `{ $path }` : chaque document sera refait à sa prochaine production
diagnostic-no-review = il n'y a pas de rapport de relecture
    .help = un rapport dont `report.toml` dit `review = true` est fait par `fiche review`
#   $other  le fichier qui l’a en premier
diagnostic-source-twice = la source `{ $source }` est dans deux fichiers de `data/sources/`
    .label = la seconde fois
    .help = n'en garder qu'une (elle est aussi dans `{ $other }`) ; ce qui est dans `data/sources.yml` passe avant les deux
diagnostic-source-unused = rien ne cite la source `{ $source }`
    .help = la citer là où elle appuie un fait, ou la supprimer

## `import`

about-import = Importer des données publiées : faits, textes et sources de pays et d'éditions
help-import-files = Fichiers de données publiées : les données par pays du département du Travail des États-Unis (XML), de toute année
help-import-subject = Seulement ces pays, par nom ou par code, séparés par des virgules
help-import-edition = Année du rapport, si les textes d'un fichier ne la disent pas
help-import-dry-run = Dire ce qui serait fait, sans rien changer
help-import-partial = Laisser de côté ce qui ne peut être importé, et importer le reste
import-column-country = Pays
import-column-subject = Édition
import-column-read = Lues
import-column-mapped = Reprises
import-column-linked = Liées
import-column-left-out = Écartées
import-column-state = État
import-new = nouveau
import-unchanged = inchangé
import-changed-records = { $count ->
    [0] textes modifiés
    [one] { $count } enregistrement modifié
   *[other] { $count } enregistrements modifiés
}
import-left-out-unknown-element = Écarté de `{ $file }`, pays et ligne : éléments que le programme ne connaît pas
import-left-out-not-an-answer = Écarté de `{ $file }`, pays et ligne : ni oui, ni non, ni un mot pour aucun des deux
import-left-out-not-a-share = Écarté de `{ $file }`, pays et ligne : plus qu'une part ne peut être ; dans ces fichiers, 0.385 vaut 38,5 %
import-left-out-not-a-number = Écarté de `{ $file }`, pays et ligne : pas un nombre de ce genre
import-left-out-not-a-value = Écarté de `{ $file }`, pays et ligne : ni une réponse ni un nombre
import-left-out-not-a-web-address = Écarté de `{ $file }`, pays et ligne : pas une adresse web
import-left-out-twice = Écarté de `{ $file }`, pays et ligne : déjà présent
import-left-out-contradicts = Écarté de `{ $file }`, pays et ligne : la valeur voisine dit autre chose
import-left-out-nothing-to-say = Écarté de `{ $file }`, pays et ligne : la source n'a rien à dire
import-unprinted = Caractères de `{ $file }` qu'aucun document ne peut imprimer, pays et ligne : écrire ces textes autrement
import-conflicts = Vos propres enregistrements disent autre chose ; ils priment sur ceux importés
import-conflict = importé : "{ $imported }" ; vous : "{ $own }"
import-dropped-heading = Ne figurent plus dans le fichier, alors que vos propres enregistrements priment dessus : les compléter ou les supprimer
import-dropped = `{ $record }`, dont `{ $path }` parle encore
import-changed = { $countries ->
    [one] { $countries } pays importé
   *[other] { $countries } pays importés
} : { $files ->
    [0] rien n'a changé
    [one] { $files } fichier modifié
   *[other] { $files } fichiers modifiés
}
import-would-change = { $countries ->
    [one] { $countries } pays lu
   *[other] { $countries } pays lus
} : { $files ->
    [0] rien ne changerait
    [one] { $files } fichier serait modifié
   *[other] { $files } fichiers seraient modifiés
}

## Ce que le système refuse, sous le problème qui en résulte

system-denied = vous n'en avez pas le droit
# $place : un chemin
system-outside = `{ $place }` sort de son dossier
# $place : un chemin
system-not-a-file = `{ $place }` n'est pas un fichier
system-not-found = ce fichier ou ce dossier n'existe pas
system-exists = autre chose porte déjà ce nom
system-is-a-folder = c'est un dossier
system-not-a-folder = une partie du chemin est un fichier, non un dossier
system-full = il n'y a plus de place
system-read-only = ce support ne peut pas être écrit
system-name = le système n'admet pas ce nom
system-busy = un autre programme s'en sert
