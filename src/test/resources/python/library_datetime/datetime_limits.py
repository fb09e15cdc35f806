import datetime as D
from datetime import *
d = date(2024, 2, 29)
t = datetime(2024, 3, 1, 14, 5, 6, 789)
print(date.min, date.max, datetime.max, timedelta.max, timedelta.min, date.resolution, sorted([date(2024,1,2), date(2024,1,1)]), date.fromordinal(738000), d.toordinal(), d.timetuple(), datetime.combine(d, time(1,2)), date.fromtimestamp(0), datetime.fromtimestamp(1.5, timezone.utc), bool(timedelta()), time(1,2,3,4), repr(time(1,2)), time(1) < time(2), isinstance(t, date), date.fromisocalendar(2024, 9, 4))
# expect: 0001-01-01 9999-12-31 9999-12-31 23:59:59.999999 999999999 days, 23:59:59.999999 -999999999 days, 0:00:00 1 day, 0:00:00 [datetime.date(2024, 1, 1), datetime.date(2024, 1, 2)] 2021-07-29 738945 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) 2024-02-29 01:02:00 1970-01-01 1970-01-01 00:00:01.500000+00:00 False 01:02:03.000004 datetime.time(1, 2) True True 2024-02-29
