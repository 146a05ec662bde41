### Nombres, montants, dates et listes.
###
### Les chiffres, les séparateurs, les noms des mois et les listes viennent du CLDR d’Unicode ; ces messages fournissent
### les mots et leur ordre. Tous les nombres arrivent en texte fini. Attributs :
###
###   .table   dans une cellule de tableau
###   .narrow  dans une cellule étroite
###   .of      après la préposition « de », qui en fait partie

# Espace insécable.
-nbsp = { "\u00A0" }

# Espace fine insécable.
-fine = { "\u202F" }

## Chiffres

# Un nombre suivi du mot de son échelle.
#   $number  le nombre, par exemple 1,2
#   $scale   thousand, million ou billion (milliard)
#   $plural  catégorie de pluriel de $number
format-scaled = { $scale ->
    [thousand] { $number }{ -nbsp }{ $plural ->
        [one] millier
       *[other] milliers
    }
    [million] { $number }{ -nbsp }{ $plural ->
        [one] million
       *[other] millions
    }
   *[billion] { $number }{ -nbsp }{ $plural ->
        [one] milliard
       *[other] milliards
    }
}
    .narrow = { $scale ->
        [million] { $number }{ -nbsp }M
        [billion] { $number }{ -nbsp }Md
       *[thousand] { format-scaled }
    }

#   $amount  un nombre comme 49,2, ou une fourchette
format-percent = { $amount }{ -nbsp }%

# Une durée.
#   $amount  un nombre comme 4,5, ou une fourchette
#   $unit    year, month, day ou hour
#   $scale   none ; ou thousand, million, billion si $amount se termine par ce mot
#   $plural  catégorie de pluriel de $amount ; many : « un million d’heures »
format-duration = { $unit ->
    [year] { $amount }{ $scale ->
        [none] { -nbsp }{ $plural ->
            [one] an
           *[other] ans
        }
       *[other] { " " }d’années
    }
    [month] { $amount }{ $scale ->
        [none] { -nbsp }mois
       *[other] { " " }de mois
    }
    [day] { $amount }{ $scale ->
        [none] { -nbsp }{ $plural ->
            [one] jour
           *[other] jours
        }
       *[other] { " " }de jours
    }
   *[hour] { $amount }{ $scale ->
        [none] { -nbsp }{ $plural ->
            [one] heure
           *[other] heures
        }
       *[other] { " " }d’heures
    }
}
    .table = { $unit ->
        [year] { $amount }{ $scale ->
            [none] { -nbsp }{ $plural ->
                [one] an
               *[other] ans
            }
           *[other] { " " }d’années
        }
        [month] { $amount }{ $scale ->
            [none] { -nbsp }mois
           *[other] { " " }de mois
        }
        [day] { $amount }{ $scale ->
            [none] { -nbsp }j
           *[other] { " " }de jours
        }
       *[hour] { $amount }{ $scale ->
            [none] { -nbsp }h
           *[other] { " " }d’heures
        }
    }

# Une somme d’argent.
#   $amount  un nombre comme 123 555 ou 1,2 million, ou une fourchette
#   $unit    code ISO 4217 de la monnaie
#   $scale   none ; ou thousand, million, billion si $amount se termine par ce mot
#   $plural  catégorie de pluriel de $amount
format-money = { $scale ->
    [none] { $unit ->
        [CAD] { $amount }{ -nbsp }$CA
        [EUR] { $amount }{ -nbsp }€
        [GBP] { $amount }{ -nbsp }£
        [USD] { $amount }{ -nbsp }$US
        [XAF] { $amount }{ -nbsp }F{ -fine }CFA
        [XOF] { $amount }{ -nbsp }F{ -fine }CFA
       *[other] { $amount }{ -nbsp }{ $unit }
    }
   *[other] { $unit ->
        [CAD] { $amount } de dollars canadiens
        [CHF] { $amount } de francs suisses
        [EUR] { $amount } d’euros
        [GBP] { $amount } de livres sterling
        [USD] { $amount } de dollars
        [XAF] { $amount } de francs{ -nbsp }CFA
        [XOF] { $amount } de francs{ -nbsp }CFA
       *[other] { $amount }{ -nbsp }{ $unit }
    }
}
    .narrow = { $unit ->
        [CAD] { $amount }{ -nbsp }$CA
        [EUR] { $amount }{ -nbsp }€
        [GBP] { $amount }{ -nbsp }£
        [USD] { $amount }{ -nbsp }$US
        [XAF] { $amount }{ -nbsp }F{ -fine }CFA
        [XOF] { $amount }{ -nbsp }F{ -fine }CFA
       *[other] { $amount }{ -nbsp }{ $unit }
    }

# D’un nombre à un autre.
#   $from       limite inférieure : un nombre, avec son unité si les limites n’ont pas la même
#   $to         limite supérieure
#   $mixed      yes si les limites diffèrent par l’unité ou l’échelle, sinon no
#   $qualified  yes si un mot comme « environ » précède, sinon no
format-range = { $qualified ->
    [yes] { $from } à{ -nbsp }{ $to }
   *[no] de { $from } à{ -nbsp }{ $to }
}
    .table = { $mixed ->
        [yes] { $from }{ -nbsp }– { $to }
       *[no] { $from }–{ $to }
    }

# Un montant, et le même dans une autre monnaie.
#   $amount  le premier montant
#   $other   le second montant
format-also = { $amount } ({ $other })

# Un montant par unité de quelque chose.
#   $amount  le montant avec son unité
#   $unit    year, month, day, hour, count, percent ou code ISO 4217 d’une monnaie
format-per = { $unit ->
    [year] { $amount } par an
    [month] { $amount } par mois
    [day] { $amount } par jour
    [hour] { $amount } par heure
    [count] { $amount } par unité
    [percent] { $amount } par point de pourcentage
   *[other] { $amount } par { $unit }
}
    .table = { $unit ->
        [year] { $amount }/an
        [month] { $amount }/mois
        [day] { $amount }/jour
        [hour] { $amount }/h
        [count] { $amount } par unité
        [percent] { $amount } par point de pourcentage
       *[other] { $amount }/{ $unit }
    }

# Un chiffre avec les mots qui disent son exactitude.
#   $amount     le montant avec son unité
#   $of         le même montant après la préposition « de » : « de 335 », « d’un »
#   $qualifier  at-least, about, nearly, more-than, up-to, as-many-as ou none
#   $shape      single, ou range si $amount est une fourchette (« de 5 à 10 »)
format-qualified = { $qualifier ->
    [at-least] au moins { $amount }
    [about] environ { $amount }
    [nearly] près { $of }
    [more-than] plus { $of }
    [up-to] jusqu’à { $amount }
    [as-many-as] jusqu’à { $amount }
   *[none] { $amount }
}
    .of = { $qualifier ->
        [at-least] d’au moins { $amount }
        [about] d’environ { $amount }
        [nearly] de près { $of }
        [more-than] de plus { $of }
        [up-to] d’au plus { $amount }
        [as-many-as] d’au plus { $amount }
       *[none] { $shape ->
            [range] { $amount }
           *[single] de { $amount }
        }
    }

# Un petit nombre en lettres, pour les textes qui demandent la forme "words". Un nombre sans variante s’écrit en chiffres.
#   $number  le nombre, pour choisir
#   $gender  celui du nom : masculine, feminine ou neuter ; none si le texte n’en donne pas
#   $digits  le nombre en chiffres
format-words = { $number ->
    [0] zéro
    [1] { $gender ->
        [feminine] une
       *[other] un
    }
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $digits }
}
    .of = { $number ->
        [1] d’{ format-words }
       *[other] de { format-words }
    }

# Le mot qui remplace un nombre manquant.
#   $status  unknown, unavailable, not-applicable ou not-stated
format-status = { $status ->
    [unknown] inconnu
    [unavailable] non disponible
    [not-applicable] sans objet
   *[not-stated] non précisé
}
    .table = { $status ->
        [unknown] Inconnu
        [unavailable] Non disponible
        [not-applicable] Sans objet
       *[not-stated] Non précisé
    }
    .narrow = { $status ->
        [unknown] Inconnu
        [unavailable] Non disponible
        [not-applicable] s.{ -nbsp }o.
       *[not-stated] Non précisé
    }

## Âges

# Un âge.
#   $years   l’âge
#   $plural  catégorie de pluriel de $years
format-age-exact = âgés de { $years }{ -nbsp }{ $plural ->
    [one] an
   *[other] ans
}
    .table = { $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    }
    .of = de { $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    }

# Une tranche d’âge.
#   $from    l’âge le plus bas
#   $years   l’âge le plus élevé
#   $plural  catégorie de pluriel de $years
format-age-range = âgés de { $from } à{ -nbsp }{ $years }{ -nbsp }{ $plural ->
    [one] an
   *[other] ans
}
    .table = { $from } à{ -nbsp }{ $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    }
    .of = de { $from } à{ -nbsp }{ $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    }

# Tous ceux qui n’ont pas atteint un âge.
#   $years   cet âge
#   $plural  catégorie de pluriel de $years
format-age-under = âgés de moins de { $years }{ -nbsp }{ $plural ->
    [one] an
   *[other] ans
}
    .table = moins de { $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    }
    .of = de moins de { $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    }

# Tous ceux qui ont un âge ou plus.
#   $years   cet âge
#   $plural  catégorie de pluriel de $years
format-age-from = âgés de { $years }{ -nbsp }{ $plural ->
    [one] an
   *[other] ans
} et plus
    .table = { $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    } et plus
    .of = de { $years }{ -nbsp }{ $plural ->
        [one] an
       *[other] ans
    } et plus

## Dates

# Le jour dans une date.
#   $day    son numéro
#   $first  yes pour le premier du mois, sinon no
format-day = { $first ->
    [yes] { $day }er
   *[no] { $day }
}

# Une date.
#   $day           le jour, tel que le donne format-day
#   $month         nom du mois, tel qu’il s’écrit à côté d’un jour
#   $month-number  de 1 à 12
#   $year          l’année
format-date-day = { $day }{ -nbsp }{ $month } { $year }
    .of = du { $day }{ -nbsp }{ $month } { $year }

# Un mois.
#   $month         nom du mois, tel qu’il s’écrit seul
#   $month-number  de 1 à 12 ; avril, août et octobre demandent l’élision
#   $year          l’année
format-date-month = { $month } { $year }
    .of = { $month-number ->
        [4] d’{ $month } { $year }
        [8] d’{ $month } { $year }
        [10] d’{ $month } { $year }
       *[other] de { $month } { $year }
    }

# Une année.
#   $year  l’année
format-date-year = { $year }
    .of = de { $year }

# Le début d’un mois ou d’une année.
#   $date       la date, le mois ou l’année, tels que les donnent les messages ci-dessus
#   $precision  day, month ou year : ce qu’est $date
format-early = début { $date }
    .of = de début { $date }

# Le milieu d’un mois ou d’une année.
#   $date       la date, le mois ou l’année, tels que les donnent les messages ci-dessus
#   $precision  day, month ou year : ce qu’est $date
format-mid = mi-{ $date }
    .of = de la mi-{ $date }

# La fin d’un mois ou d’une année.
#   $date       la date, le mois ou l’année, tels que les donnent les messages ci-dessus
#   $precision  day, month ou year : ce qu’est $date
format-late = fin { $date }
    .of = de fin { $date }

# D’une date à aujourd’hui.
#   $date       la date, le mois ou l’année, tels que les donnent les messages ci-dessus
#   $precision  day, month ou year : ce qu’est $date
format-since = { $precision ->
    [day] depuis le { $date }
   *[other] depuis { $date }
}

# L’état à une date.
#   $date       la date, le mois ou l’année, tels que les donnent les messages ci-dessus
#   $precision  day, month ou year : ce qu’est $date
format-as-of = { $precision ->
    [day] au { $date }
   *[other] en { $date }
}

# Pas plus tard qu’une date.
#   $date       la date, le mois ou l’année, tels que les donnent les messages ci-dessus
#   $precision  day, month ou year : ce qu’est $date
format-by = { $precision ->
    [day] au plus tard le { $date }
   *[other] au plus tard en { $date }
}

# Jours d’un même mois.
#   $start-day  le premier jour, tel que le donne format-day
#   $end-day    le dernier jour, tel que le donne format-day
#   $end-month  nom du mois
#   $end-year   l’année
format-days-in-month = du { $start-day } au { $end-day }{ -nbsp }{ $end-month } { $end-year }
    .table = { $start-day }–{ $end-day }{ -nbsp }{ $end-month } { $end-year }

# Jours de mois différents d’une même année.
#   $start-day    le premier jour, tel que le donne format-day
#   $start-month  nom du premier mois
#   $end-day      le dernier jour, tel que le donne format-day
#   $end-month    nom du dernier mois
#   $end-year     l’année
format-days-in-year = du { $start-day }{ -nbsp }{ $start-month } au { $end-day }{ -nbsp }{ $end-month } { $end-year }
    .table = { $start-day }{ -nbsp }{ $start-month }{ -nbsp }– { $end-day }{ -nbsp }{ $end-month } { $end-year }

# Jours d’années différentes.
#   $start-day    le premier jour, tel que le donne format-day
#   $start-month  nom du premier mois
#   $start-year   la première année
#   $end-day      le dernier jour, tel que le donne format-day
#   $end-month    nom du dernier mois
#   $end-year     la dernière année
format-days = du { $start-day }{ -nbsp }{ $start-month } { $start-year } au { $end-day }{ -nbsp }{ $end-month } { $end-year }
    .table = { $start-day }{ -nbsp }{ $start-month } { $start-year }{ -nbsp }– { $end-day }{ -nbsp }{ $end-month } { $end-year }

# Mois d’une même année.
#   $start-month         nom du premier mois
#   $start-month-number  de 1 à 12 ; avril, août et octobre demandent l’élision
#   $end-month           nom du dernier mois
#   $end-year            l’année
format-months-in-year = { $start-month-number ->
    [4] d’{ $start-month } à { $end-month } { $end-year }
    [8] d’{ $start-month } à { $end-month } { $end-year }
    [10] d’{ $start-month } à { $end-month } { $end-year }
   *[other] de { $start-month } à { $end-month } { $end-year }
}
    .table = { $start-month }–{ $end-month } { $end-year }

# Mois d’années différentes.
#   $start-month         nom du premier mois
#   $start-month-number  de 1 à 12 ; avril, août et octobre demandent l’élision
#   $start-year          la première année
#   $end-month           nom du dernier mois
#   $end-year            la dernière année
format-months = { $start-month-number ->
    [4] d’{ $start-month } { $start-year } à { $end-month } { $end-year }
    [8] d’{ $start-month } { $start-year } à { $end-month } { $end-year }
    [10] d’{ $start-month } { $start-year } à { $end-month } { $end-year }
   *[other] de { $start-month } { $start-year } à { $end-month } { $end-year }
}
    .table = { $start-month } { $start-year }{ -nbsp }– { $end-month } { $end-year }

# Années.
#   $start-year  la première année
#   $end-year    la dernière année
format-years = de { $start-year } à { $end-year }
    .table = { $start-year }–{ $end-year }

## Listes

# Répété pour chaque élément quand les éléments contiennent eux-mêmes des virgules.
#   $before  les éléments précédents
#   $item    le suivant
format-list-of-phrases = { $before }{ -fine }; { $item }

## Articles de lois

# `.number` : le numéro d’un article dans une liste d’articles.
#   $number  par exemple 326
#   $first   yes si le numéro est 1, sinon no
format-article =
    .number = { $first ->
        [yes] { $number }er
       *[no] { $number }
    }
