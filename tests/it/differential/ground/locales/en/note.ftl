-house = the "house"
report-note = Note
report-notice = Notice
note-title = Note on { $name }
note-heading = What is "known": all of it
    .short = Known
note-count = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
notice-heading = Notice of { -house }
notice-words = Attention! "Here": { $number } of { $name }; see { -house }
mark-alt = A mark
place-here = Here
language-es = Spanish
