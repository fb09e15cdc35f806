import time
from time import strftime, gmtime
print(gmtime(0), time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(86400*365)), time.asctime(gmtime(1e9)), time.mktime(gmtime(123456)), time.strptime('30 Nov 00', '%d %b %y'))
t = gmtime(1700000000); print(t.tm_year, t[1], t.tm_zone, tuple(t), len(t), t == gmtime(1700000000), isinstance(t, time.struct_time))
try: time.nope
except AttributeError as e: print(e)
try: time.strptime('x', '%Y')
except ValueError as e: print(e)
# expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1971-01-01 00:00:00 Sun Sep  9 01:46:40 2001 123456.0 time.struct_time(tm_year=2000, tm_mon=11, tm_mday=30, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=335, tm_isdst=-1)
# expect: 2023 11 GMT (2023, 11, 14, 22, 13, 20, 1, 318, 0) 9 True True
# expect: module 'time' has no attribute 'nope'
# expect: time data 'x' does not match format '%Y'
