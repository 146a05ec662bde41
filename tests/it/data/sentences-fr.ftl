# Phrases telles que les écrit un traducteur.
#   $n         le chiffre
#   $n-plural  sa catégorie de pluriel
#   $n-scale   son échelle
children = { $n } { $n-scale ->
    [none] { $n-plural ->
        [one] enfant
       *[other] enfants
    }
   *[other] d’enfants
}
workers = { $n } { $n-scale ->
    [none] { $n-plural ->
        [one] travailleur
       *[other] travailleurs
    }
   *[other] de travailleurs
}
