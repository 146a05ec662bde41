# A language written from right to left, without a line of code: only what the tests need.
format-percent = { $amount }%
format-scaled = { $scale ->
    [thousand] { $number } ألف
    [million] { $number } مليون
   *[billion] { $number } مليار
}
format-range = من { $from } إلى { $to }
    .table = { $from }–{ $to }
format-qualified = { $qualifier ->
    [at-least] { $amount } على الأقل
    [about] نحو { $amount }
    [nearly] ما يقارب { $amount }
    [more-than] أكثر من { $amount }
   *[none] { $amount }
}
format-status = غير مذكور
format-age-range = من { $from } إلى { $years } سنة
    .table = { $from }–{ $years }
format-day = { $day }
format-date-day = { $day } { $month } { $year }
format-date-month = { $month } { $year }
format-date-year = { $year }
format-months = من { $start-month } { $start-year } إلى { $end-month } { $end-year }
format-months-in-year = من { $start-month } إلى { $end-month } { $end-year }
format-years = من { $start-year } إلى { $end-year }
    .table = { $start-year }–{ $end-year }
format-duration = { $unit ->
    [year] { $amount } سنة
    [month] { $amount } شهرا
    [day] { $amount } يوما
   *[hour] { $amount } ساعة
}
