note-heading = Lo que se sabe
    .short = Sabido
notice-words = Atención: { $number } de { $name }
mark-alt = Una marca
