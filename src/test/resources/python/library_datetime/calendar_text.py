import calendar
print(calendar.month(2024, 2)); print(calendar.monthrange(2023, 2), calendar.isleap(2000), calendar.day_name[0], list(calendar.month_abbr)[:3], calendar.weekday(2024,1,1), calendar.monthcalendar(2024,2)[0])
print(calendar.calendar(2024)[:600]); print(calendar.timegm((2000,1,1,0,0,0)), calendar.TextCalendar(6).formatmonth(2024,9))
try: calendar.monthrange(2024, 13)
except ValueError as e: print(e)
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect:
# expect: (calendar.WEDNESDAY, 28) True Monday ['', 'Jan', 'Feb'] 0 [0, 0, 0, 1, 2, 3, 4]
# expect:                                   2024
# expect:
# expect:       January                   February                   March
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7                1  2  3  4                   1  2  3
# expect:  8  9 10 11 12 13 14       5  6  7  8  9 10 11       4  5  6  7  8  9 10
# expect: 15 16 17 18 19 20 21      12 13 14 15 16 17 18      11 12 13 14 15 16 17
# expect: 22 23 24 25 26 27 28      19 20 21 22 23 24 25      18 19 20 21 22 23 24
# expect: 29 30 31                  26 27 28 29               25 26 27 28 29 30 31
# expect:
# expect:        April                      May                   
# expect: 946684800    September 2024
# expect: Su Mo Tu We Th Fr Sa
# expect:  1  2  3  4  5  6  7
# expect:  8  9 10 11 12 13 14
# expect: 15 16 17 18 19 20 21
# expect: 22 23 24 25 26 27 28
# expect: 29 30
# expect:
# expect: bad month number 13; must be 1-12
