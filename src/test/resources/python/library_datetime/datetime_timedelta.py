import datetime as D
from datetime import *
print(timedelta(hours=25, minutes=3, microseconds=5), repr(timedelta(days=-1, seconds=5)), timedelta(-1), timedelta(seconds=1.5)*2, timedelta(days=1)/timedelta(hours=5), timedelta(days=7)//2, divmod(timedelta(hours=5), timedelta(hours=2)), timedelta(milliseconds=1.5), timedelta(hours=1).total_seconds(), abs(timedelta(-1)))
# expect: 1 day, 1:03:00.000005 datetime.timedelta(days=-1, seconds=5) -1 day, 0:00:00 0:00:03 4.8 3 days, 12:00:00 (2, datetime.timedelta(seconds=3600)) 0:00:00.001500 3600.0 1 day, 0:00:00
