import datetime as D
from datetime import *
class E(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return 'E'
print(datetime(2020,1,1,tzinfo=E()).strftime('%z %Z'), datetime.fromtimestamp(0, E()))
# expect: +0100 E 1970-01-01 01:00:00+01:00
