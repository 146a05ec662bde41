### What American usage writes differently; the rest is taken from English. Arguments as there.

format-money = { $unit ->
    [CAD] C${ $amount }
    [EUR] €{ $amount }
    [GBP] £{ $amount }
    [USD] ${ $amount }
    [XAF] CFA{ "\u00A0" }{ $amount }
    [XOF] CFA{ "\u00A0" }{ $amount }
   *[other] { $unit }{ "\u00A0" }{ $amount }
}

format-date-day = { $month } { $day }, { $year }

format-days-in-month = from { $end-month } { $start-day } to { $end-day }, { $end-year }
    .table = { $end-month } { $start-day }–{ $end-day }, { $end-year }
    .of = { $end-month } { $start-day }–{ $end-day }, { $end-year }

format-days-in-year = from { $start-month } { $start-day } to { $end-month } { $end-day }, { $end-year }
    .table = { $start-month } { $start-day }{ "\u00A0" }– { $end-month } { $end-day }, { $end-year }
    .of = { $start-month } { $start-day }{ "\u00A0" }– { $end-month } { $end-day }, { $end-year }

format-days = from { $start-month } { $start-day }, { $start-year }, to { $end-month } { $end-day }, { $end-year }
    .table = { $start-month } { $start-day }, { $start-year }{ "\u00A0" }– { $end-month } { $end-day }, { $end-year }
    .of = { $start-month } { $start-day }, { $start-year }{ "\u00A0" }– { $end-month } { $end-day }, { $end-year }
