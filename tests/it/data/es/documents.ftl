# The few labels that the test looks for.
#   $date  the date up to which the facts go
heading-key-figures = Cifras clave
situation-as-of = Situación al { $date }
