# Sentences as a translator writes them.
#   $n         the figure
#   $n-plural  its plural category
children = { $n } { $n-plural ->
    [one] child
   *[other] children
}
workers = { $n } { $n-plural ->
    [one] worker
   *[other] workers
}
