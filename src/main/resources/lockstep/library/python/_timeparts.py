"""What of time is about calendars. The zone is UTC. Hidden: it is C in CPython."""

from time import time as _now
from _structseq import make as _make
from _strftime import (DAYS as _DAYS, MONTHS as _MONTHS, days_before_year as _days_before_year, of_ordinal as _of_ordinal,
                       ordinal as _ordinal, strftime as _strftime, strptime as _strptime)

_plain = _make('time', 'struct_time', ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday',
                                       'tm_yday', 'tm_isdst'))


class struct_time(_plain):
    tm_zone = None
    tm_gmtoff = None

    def __reduce__(self):
        return struct_time, (tuple(self),)


struct_time.__module__ = 'time'
_plain_new = _plain.__new__


def _zoned(fields, zone):
    made = struct_time(fields)
    made.tm_zone = zone
    made.tm_gmtoff = 0
    return made


def _civil(seconds, zone):
    if seconds is None:
        seconds = _now()
    if isinstance(seconds, float):
        seconds = int(seconds // 1)
    elif not isinstance(seconds, int):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    days, rest = divmod(seconds, 86400)
    year, month, day = _of_ordinal(days + 719163)
    return _zoned((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7,
                   days + 719163 - _days_before_year(year), 0), zone)


def gmtime(seconds=None, /):
    return _civil(seconds, 'GMT')


def localtime(seconds=None, /):
    return _civil(seconds, 'UTC')


def mktime(t, /):
    t = _fields(t)
    year, month = t[0] + (t[1] - 1) // 12, (t[1] - 1) % 12 + 1
    days = _ordinal(year, month, 1) + t[2] - 1 - 719163
    return float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])


def _fields(t):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError('strftime(): illegal time tuple argument')
    return t


def strftime(format, t=None, /):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    if t is None:
        t = localtime()
    t = _fields(t)
    for i, low, high, what in ((1, 0, 12, 'month'), (2, 0, 31, 'day of month'), (3, 0, 23, 'hour'), (4, 0, 59, 'minute'),
                               (5, 0, 61, 'seconds'), (7, 0, 366, 'day of year')):
        if not low <= t[i] <= high:
            raise ValueError(f'{what} out of range')
    if t[6] < -1:
        raise ValueError('day of week out of range')
    return _strftime(format, (t[0], t[1] or 1, t[2] or 1, t[3], t[4], t[5], t[6] % 7, t[7] or 1, 'UTC'))


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    f = _strptime(data_string, format)
    made = struct_time((f['year'], f['month'], f['day'], f['hour'], f['minute'], f['second'], f['weekday'],
                        f['yearday'], 0 if f['zone'] else -1))
    made.tm_zone = f['zone']
    if f['offset'] is not None:
        made.tm_gmtoff = f['offset'][0]
    return made


def asctime(t=None, /):
    t = _fields(localtime() if t is None else t)
    return f'{_DAYS[t[6] % 7][:3]} {_MONTHS[(t[1] or 1) - 1][:3]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}'


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


class _Clock:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        return f'namespace({", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())})'


def get_clock_info(name, /):
    if name not in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        raise ValueError('unknown clock')
    return _Clock(implementation='virtual', monotonic=name != 'time', adjustable=False, resolution=1e-09)


def tzset():
    pass


timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = 0, 1, 2, 3


def clock_gettime(clk_id, /):
    import time
    return (time.time, time.monotonic, time.process_time, time.thread_time)[clk_id]()


def clock_gettime_ns(clk_id, /):
    import time
    return (time.time_ns, time.monotonic_ns, time.process_time_ns, time.thread_time_ns)[clk_id]()


def clock_getres(clk_id, /):
    return 1e-09
