# Phrases telles que les écrit un traducteur.
#   $x  le chiffre
children = { FIGURE($x, form: "scale") ->
    [none] { $x ->
        [unknown] un nombre inconnu d'enfants
        [one] { $x } enfant
       *[other] { $x } enfants
    }
   *[other] { $x } d'enfants
}
workers = { FIGURE($x, form: "scale") ->
    [none] { $x ->
        [one] { $x } travailleur
       *[other] { $x } travailleurs
    }
   *[other] { $x } de travailleurs
}
people = { FIGURE($x, form: "scale") ->
    [none] { $x ->
        [one] { $x } personne
       *[other] { $x } personnes
    }
   *[other] { $x } de personnes
}
