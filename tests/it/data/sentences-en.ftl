# Sentences as a translator writes them.
#   $x  the figure
children = { FIGURE($x, form: "scale") ->
    [none] { $x ->
        [unknown] an unknown number of children
        [one] { $x } child
       *[other] { $x } children
    }
   *[other] { $x } children
}
workers = { FIGURE($x, form: "scale") ->
    [none] { $x ->
        [one] { $x } worker
       *[other] { $x } workers
    }
   *[other] { $x } workers
}
people = { $x ->
    [one] { $x } person
   *[other] { $x } people
}
