from datetime import datetime, timedelta, timezone, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
import pickle, copy
berlin, york, tokyo = ZoneInfo('Europe/Berlin'), ZoneInfo('America/New_York'), ZoneInfo('Asia/Tokyo')
d = datetime(2024, 7, 1, 12, tzinfo=berlin)
print(d, d.tzname(), d.utcoffset(), d.dst(), d.astimezone(york), d.astimezone(tokyo).isoformat())
w = datetime(2024, 1, 1, 12, tzinfo=berlin)
print(w, w.tzname(), w.dst(), d - w, berlin, repr(york), york.key)
for fold in (0, 1):
    twice = datetime(2024, 10, 27, 2, 30, tzinfo=berlin, fold=fold)
    never = datetime(2024, 3, 31, 2, 30, tzinfo=berlin, fold=fold)
    print(twice.utcoffset(), twice.tzname(), twice.astimezone(timezone.utc), never.utcoffset(), never.astimezone(timezone.utc))
u = datetime(2024, 10, 27, 0, 30, tzinfo=timezone.utc)
for hours in range(2):
    local = (u + timedelta(hours=hours)).astimezone(berlin)
    print(local, local.fold)
print(ZoneInfo('UTC').utcoffset(d), datetime(2000, 1, 1, tzinfo=ZoneInfo('UTC')), time(1, tzinfo=ZoneInfo('UTC')).utcoffset(), time(1, tzinfo=berlin).utcoffset())
print(ZoneInfo('Europe/Berlin') is berlin, ZoneInfo.no_cache('Europe/Berlin') is berlin, pickle.loads(pickle.dumps(berlin)) is berlin)
print('Europe/Paris' in available_timezones(), len(available_timezones()) > 400)
for bad in ('Nowhere/City', '/etc/passwd', '../x'):
    try:
        ZoneInfo(bad)
    except (ZoneInfoNotFoundError, ValueError) as e:
        print(type(e).__name__, e)
# expect: 2024-07-01 12:00:00+02:00 CEST 2:00:00 1:00:00 2024-07-01 06:00:00-04:00 2024-07-01T19:00:00+09:00
# expect: 2024-01-01 12:00:00+01:00 CET 0:00:00 182 days, 0:00:00 Europe/Berlin zoneinfo.ZoneInfo(key='America/New_York') America/New_York
# expect: 2:00:00 CEST 2024-10-27 00:30:00+00:00 1:00:00 2024-03-31 01:30:00+00:00
# expect: 1:00:00 CET 2024-10-27 01:30:00+00:00 2:00:00 2024-03-31 00:30:00+00:00
# expect: 2024-10-27 02:30:00+02:00 0
# expect: 2024-10-27 02:30:00+01:00 1
# expect: 0:00:00 2000-01-01 00:00:00+00:00 0:00:00 None
# expect: True False True
# expect: True True
# expect: ZoneInfoNotFoundError 'No time zone found with key Nowhere/City'
# expect: ValueError ZoneInfo keys may not be absolute paths, got: /etc/passwd
# expect: ValueError ZoneInfo keys must refer to subdirectories of TZPATH, got: ../x
