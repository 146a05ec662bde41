-house = la « maison »
report-note = Note
report-notice = Avis
note-title = Note sur { $name }
note-heading = Ce qui est "connu": tout
note-count = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
}
notice-words = Attention! "Ici": { $number } de { $name }; voir { -house }
mark-alt = Une marque
place-here = Ici
language-es = Espagnol
