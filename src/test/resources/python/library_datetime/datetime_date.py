import datetime as D
from datetime import *
d = date(2024, 2, 29)
print(d, repr(d), d.weekday(), d.isocalendar(), d + timedelta(days=1), d - date(2023,1,1), d.strftime('%A %d %B %Y %j %U %W %y'), d.replace(year=2023, day=28))
# expect: 2024-02-29 datetime.date(2024, 2, 29) 3 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 2024-03-01 424 days, 0:00:00 Thursday 29 February 2024 060 08 09 24 2023-02-28
