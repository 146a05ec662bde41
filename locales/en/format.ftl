### Numbers, amounts, dates and lists.
###
### Digits, separators, names of months and lists come from the Unicode CLDR; these messages supply the words and their
### order. All numbers arrive as finished text. A message may have attributes for other places; a language that makes
### no difference leaves them out:
###
###   .table   in a cell of a table
###   .narrow  in a narrow cell
###   .of      after "of"

# No-break space.
-nbsp = { "\u00A0" }

## Figures

# A number with a word for its scale.
#   $number  the number, for example 1.2
#   $scale   thousand, million or billion
#   $plural  plural category of $number
format-scaled = { $scale ->
    [thousand] { $number }{ -nbsp }thousand
    [million] { $number }{ -nbsp }million
   *[billion] { $number }{ -nbsp }billion
}
    .narrow = { $scale ->
        [million] { $number }{ -nbsp }m
        [billion] { $number }{ -nbsp }bn
       *[thousand] { format-scaled }
    }

#   $amount  a number such as 49.2, or a range of numbers
format-percent = { $amount }%

# A length of time.
#   $amount  a number such as 4.5, or a range of numbers
#   $unit    year, month, day or hour
#   $scale   none; or thousand, million or billion if $amount ends with that word
#   $plural  plural category of $amount
format-duration = { $unit ->
    [year] { $amount }{ -nbsp }{ $plural ->
        [one] year
       *[other] years
    }
    [month] { $amount }{ -nbsp }{ $plural ->
        [one] month
       *[other] months
    }
    [day] { $amount }{ -nbsp }{ $plural ->
        [one] day
       *[other] days
    }
   *[hour] { $amount }{ -nbsp }{ $plural ->
        [one] hour
       *[other] hours
    }
}
    .table = { $unit ->
        [year] { $amount }{ -nbsp }{ $plural ->
            [one] year
           *[other] years
        }
        [month] { $amount }{ -nbsp }{ $plural ->
            [one] month
           *[other] months
        }
        [day] { $amount }{ -nbsp }{ $plural ->
            [one] day
           *[other] days
        }
       *[hour] { $amount }{ -nbsp }h
    }

# An amount of money.
#   $amount  a number such as 123,555 or 1.2 million, or a range of such
#   $unit    the ISO 4217 code of the currency
#   $scale   none; or thousand, million or billion if $amount ends with that word
#   $plural  plural category of $amount
format-money = { $unit ->
    [CAD] C${ $amount }
    [EUR] €{ $amount }
    [GBP] £{ $amount }
    [USD] US${ $amount }
    [XAF] CFA{ -nbsp }{ $amount }
    [XOF] CFA{ -nbsp }{ $amount }
   *[other] { $unit }{ -nbsp }{ $amount }
}

# From one number to another.
#   $from       lower end: a number, with its unit if the ends have different ones
#   $to         upper end
#   $mixed      yes if the ends differ in unit or scale, else no
#   $qualified  yes if a word such as "about" comes in front, else no
format-range = { $from } to{ -nbsp }{ $to }
    .table = { $mixed ->
        [yes] { $from }{ -nbsp }– { $to }
       *[no] { $from }–{ $to }
    }

# An amount with the same amount in another currency.
#   $amount  the first amount
#   $other   the second amount
format-also = { $amount } ({ $other })

# An amount for each of something.
#   $amount  the amount with its unit
#   $unit    year, month, day, hour, count, percent or the ISO 4217 code of a currency
format-per = { $unit ->
    [year] { $amount } a year
    [month] { $amount } a month
    [day] { $amount } a day
    [hour] { $amount } an hour
    [count] { $amount } each
    [percent] { $amount } per percentage point
   *[other] { $amount } per { $unit }
}
    .table = { $unit ->
        [year] { $amount }/year
        [month] { $amount }/month
        [day] { $amount }/day
        [hour] { $amount }/h
        [count] { $amount } each
        [percent] { $amount } per percentage point
       *[other] { $amount }/{ $unit }
    }

# A figure with the words that say how exact it is.
#   $amount     the amount with its unit
#   $of         the amount after a preposition that the language joins to it, as French does: « d’un »
#   $qualifier  at-least, about, nearly, more-than, up-to, as-many-as, or none
#   $shape      single, or range if $amount is a range
format-qualified = { $qualifier ->
    [at-least] at least { $amount }
    [about] about { $amount }
    [nearly] nearly { $amount }
    [more-than] more than { $amount }
    [up-to] up to { $amount }
    [as-many-as] as many as { $amount }
   *[none] { $amount }
}

# A small count in words, for texts that ask for the form "words". A number without a variant is written in digits, and a
# language without this message writes digits.
#   $number  the number, to select on
#   $gender  that of the noun: masculine, feminine or neuter; none if the text gives none
#   $digits  the number in digits
format-words = { $number ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $digits }
}

# The word that takes the place of a missing number.
#   $status  unknown, unavailable, not-applicable or not-stated
format-status = { $status ->
    [unknown] unknown
    [unavailable] unavailable
    [not-applicable] not applicable
   *[not-stated] not stated
}
    .table = { $status ->
        [unknown] Unknown
        [unavailable] Unavailable
        [not-applicable] N/A
       *[not-stated] Not stated
    }

## Ages

# One age.
#   $years   the age
#   $plural  plural category of $years
format-age-exact = aged{ -nbsp }{ $years }
    .table = { $years }

# An age group with both limits.
#   $from    the lowest age
#   $years   the highest age
#   $plural  plural category of $years
format-age-range = aged{ -nbsp }{ $from } to{ -nbsp }{ $years }
    .table = { $from } to{ -nbsp }{ $years }

# Everybody younger than an age.
#   $years   that age
#   $plural  plural category of $years
format-age-under = under{ -nbsp }{ $years }

# Everybody of an age and older.
#   $years   that age
#   $plural  plural category of $years
format-age-from = aged{ -nbsp }{ $years } and over
    .table = { $years } and over

## Dates

# The day in a date.
#   $day    its number
#   $first  yes on the first of a month, else no
format-day = { $day }

# A date.
#   $day           the day, as format-day gives it
#   $month         name of the month, as it stands next to a day
#   $month-number  1 to 12
#   $year          the year
format-date-day = { $day } { $month } { $year }

# A month.
#   $month         name of the month, as it stands alone
#   $month-number  1 to 12
#   $year          the year
format-date-month = { $month } { $year }

# A year.
#   $year  the year
format-date-year = { $year }

# The first part of a month or year.
#   $date       the date, month or year, as the messages above give it
#   $precision  day, month or year: what $date is
format-early = early { $date }

# The middle of a month or year.
#   $date       the date, month or year, as the messages above give it
#   $precision  day, month or year: what $date is
format-mid = mid-{ $date }

# The last part of a month or year.
#   $date       the date, month or year, as the messages above give it
#   $precision  day, month or year: what $date is
format-late = late { $date }

# From a date until today.
#   $date       the date, month or year, as the messages above give it
#   $precision  day, month or year: what $date is
format-since = since { $date }

# The state on a date.
#   $date       the date, month or year, as the messages above give it
#   $precision  day, month or year: what $date is
format-as-of = as of { $date }

# Not later than a date.
#   $date       the date, month or year, as the messages above give it
#   $precision  day, month or year: what $date is
format-by = by { $date }

# Days of one month.
#   $start-day  the first day, as format-day gives it
#   $end-day    the last day, as format-day gives it
#   $end-month  name of the month
#   $end-year   the year
format-days-in-month = from { $start-day } to { $end-day } { $end-month } { $end-year }
    .table = { $start-day }–{ $end-day } { $end-month } { $end-year }
    .of = { $start-day }–{ $end-day } { $end-month } { $end-year }

# Days of different months of one year.
#   $start-day    the first day, as format-day gives it
#   $start-month  name of the first month
#   $end-day      the last day, as format-day gives it
#   $end-month    name of the last month
#   $end-year     the year
format-days-in-year = from { $start-day } { $start-month } to { $end-day } { $end-month } { $end-year }
    .table = { $start-day } { $start-month }{ -nbsp }– { $end-day } { $end-month } { $end-year }
    .of = { $start-day } { $start-month }{ -nbsp }– { $end-day } { $end-month } { $end-year }

# Days of different years.
#   $start-day    the first day, as format-day gives it
#   $start-month  name of the first month
#   $start-year   the first year
#   $end-day      the last day, as format-day gives it
#   $end-month    name of the last month
#   $end-year     the last year
format-days = from { $start-day } { $start-month } { $start-year } to { $end-day } { $end-month } { $end-year }
    .table = { $start-day } { $start-month } { $start-year }{ -nbsp }– { $end-day } { $end-month } { $end-year }
    .of = { $start-day } { $start-month } { $start-year }{ -nbsp }– { $end-day } { $end-month } { $end-year }

# Months of one year.
#   $start-month         name of the first month
#   $start-month-number  1 to 12
#   $end-month           name of the last month
#   $end-year            the year
format-months-in-year = from { $start-month } to { $end-month } { $end-year }
    .table = { $start-month }–{ $end-month } { $end-year }
    .of = { $start-month }–{ $end-month } { $end-year }

# Months of different years.
#   $start-month         name of the first month
#   $start-month-number  1 to 12
#   $start-year          the first year
#   $end-month           name of the last month
#   $end-year            the last year
format-months = from { $start-month } { $start-year } to { $end-month } { $end-year }
    .table = { $start-month } { $start-year }{ -nbsp }– { $end-month } { $end-year }
    .of = { $start-month } { $start-year }{ -nbsp }– { $end-month } { $end-year }

# Years.
#   $start-year  the first year
#   $end-year    the last year
format-years = from { $start-year } to { $end-year }
    .table = { $start-year }–{ $end-year }
    .of = { $start-year }–{ $end-year }

## Lists

# Used again for every further item when the items contain commas themselves.
#   $before  all items so far
#   $item    the next one
format-list-of-phrases = { $before }; { $item }

## Articles of laws

# `.number`: the number of an article in a list of articles.
#   $number  for example 326
#   $first   yes if the number is 1, else no
format-article =
    .number = { $number }
