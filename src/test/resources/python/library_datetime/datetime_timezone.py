import datetime as D
from datetime import *
tz = timezone(timedelta(hours=2), 'X'); u = datetime(2024,1,1,12,tzinfo=timezone.utc)
print(u, u.astimezone(tz), tz, repr(tz), timezone(timedelta(hours=-5, minutes=-30)), u.astimezone(tz)==u, repr(u), u.tzname(), u.utcoffset(), hash(u)==hash(u.astimezone(tz)))
# expect: 2024-01-01 12:00:00+00:00 2024-01-01 14:00:00+02:00 X datetime.timezone(datetime.timedelta(seconds=7200), 'X') UTC-05:30 True datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc) UTC 0:00:00 True
