"""Calendars as HTML, years as dates, and the ends of time."""
import calendar
import datetime

page = calendar.HTMLCalendar(calendar.SUNDAY)
print(page.formatmonth(2024, 2))
print(page.formatyearpage(2023, 4).decode()[:700])


class Marked(calendar.HTMLCalendar):
    cssclasses = ['work'] * 5 + ['free'] * 2
    cssclass_month_head = 'head'


print(Marked().formatweek([(0, 0), (1, 5)]), Marked().formatmonthname(2020, 5), Marked().formatmonthname(2020, 5, False))
plain = calendar.Calendar()
print(plain.yeardatescalendar(2024)[0][1][0][0], plain.yeardays2calendar(2024, 6)[1][5][-1][0])
print(list(plain.itermonthdays3(9999, 12))[-3:], list(plain.itermonthdays4(1, 1))[:2])
print(list(plain.itermonthdays3(2024, 3)) == [(d.year, d.month, d.day) for d in plain.itermonthdates(2024, 3)])
calendar.format(['a', 'b'], 5, 2)
print(calendar.formatstring(['x'], 4), calendar.LocaleTextCalendar(0, 'C').formatmonthname(2024, 1, 14))
print(sorted(calendar.__all__)[:12])
try:
    page.formatmonthname(2024, 13)
except IndexError as e:
    print(e)
# expect: <table border="0" cellpadding="0" cellspacing="0" class="month">
# expect: <tr><th colspan="7" class="month">February 2024</th></tr>
# expect: <tr><th class="sun">Sun</th><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th></tr>
# expect: <tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="thu">1</td><td class="fri">2</td><td class="sat">3</td></tr>
# expect: <tr><td class="sun">4</td><td class="mon">5</td><td class="tue">6</td><td class="wed">7</td><td class="thu">8</td><td class="fri">9</td><td class="sat">10</td></tr>
# expect: <tr><td class="sun">11</td><td class="mon">12</td><td class="tue">13</td><td class="wed">14</td><td class="thu">15</td><td class="fri">16</td><td class="sat">17</td></tr>
# expect: <tr><td class="sun">18</td><td class="mon">19</td><td class="tue">20</td><td class="wed">21</td><td class="thu">22</td><td class="fri">23</td><td class="sat">24</td></tr>
# expect: <tr><td class="sun">25</td><td class="mon">26</td><td class="tue">27</td><td class="wed">28</td><td class="thu">29</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td></tr>
# expect: </table>
# expect:
# expect: <?xml version="1.0" encoding="utf-8"?>
# expect: <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
# expect: <html>
# expect: <head>
# expect: <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
# expect: <link rel="stylesheet" type="text/css" href="calendar.css" />
# expect: <title>Calendar for 2023</title>
# expect: </head>
# expect: <body>
# expect: <table border="0" cellpadding="0" cellspacing="0" class="year">
# expect: <tr><th colspan="4" class="year">2023</th></tr><tr><td><table border="0" cellpadding="0" cellspacing="0" class="month">
# expect: <tr><th colspan="7" class="month">January</th></tr>
# expect: <tr><th class="sun">Sun</th><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</
# expect: <tr><td class="noday">&nbsp;</td><td class="free">1</td></tr> <tr><th colspan="7" class="head">May 2020</th></tr> <tr><th colspan="7" class="head">May</th></tr>
# expect: 2024-01-29 (30, 0)
# expect: [(9999, 12, 31), (10000, 1, 1), (10000, 1, 2)] [(1, 1, 1, 0), (1, 1, 2, 1)]
# expect: True
# expect:   a      b  
# expect:  x    January 2024 
# expect: ['APRIL', 'AUGUST', 'Calendar', 'DECEMBER', 'Day', 'FEBRUARY', 'FRIDAY', 'HTMLCalendar', 'IllegalMonthError', 'IllegalWeekdayError', 'JANUARY', 'JULY']
# expect: list index out of range
