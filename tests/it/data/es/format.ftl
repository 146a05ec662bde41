# A language without a line of code: only what the test needs.
format-percent = { $amount } %
format-range = de { $from } a { $to }
format-qualified = { $qualifier ->
    [about] unos { $amount }
   *[none] { $amount }
}
format-day = { $day }
format-date-day = { $day } de { $month } de { $year }
format-days-in-month = del { $start-day } al { $end-day } de { $end-month } de { $end-year }
format-months = de { $start-month } de { $start-year } a { $end-month } de { $end-year }
