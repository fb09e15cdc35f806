"""strftime and strptime over plain fields, as in the C locale. Hidden: it is C in CPython."""

DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
          'December')
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def ordinal(year, month, day):
    return days_before_year(year) + _BEFORE[month] + (month > 2 and is_leap(year)) + day


def iso_week(year, month, day):
    """(ISO year, week, weekday 1 to 7)"""
    n = ordinal(year, month, day)
    start = _iso_start(year)
    if n < start:
        year -= 1
        start = _iso_start(year)
    elif n >= _iso_start(year + 1):
        year += 1
        start = _iso_start(year)
    return year, (n - start) // 7 + 1, (n - 1) % 7 + 1


def _iso_start(year):
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def strftime(text, fields, extra=None):
    """fields: (year, month, day, hour, minute, second, weekday from Monday, day of the year, zone name);
    extra(letter) gives what %f, %z and %Z stand for, or None."""
    if '%' not in text:
        return text
    year, month, day, hour, minute, second, weekday, yearday, zone = fields
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        i += 1
        if c != '%' or i >= len(text):
            out.append(c)
            continue
        letter = text[i]
        i += 1
        pad = None
        if letter in '-_0^#' and i < len(text):
            pad = letter
            letter = text[i]
            i += 1
        if letter == ':' and text[i:i + 1] == 'z':
            i += 1
            letter = ':z'
        special = extra(letter) if extra is not None else None
        if special is not None:
            value = special
        elif letter == 'Y':
            value = str(year)
        elif letter == 'm':
            value = _two(month, pad)
        elif letter == 'd':
            value = _two(day, pad)
        elif letter == 'H':
            value = _two(hour, pad)
        elif letter == 'M':
            value = _two(minute, pad)
        elif letter == 'S':
            value = _two(second, pad)
        elif letter == 'I':
            value = _two((hour - 1) % 12 + 1, pad)
        elif letter == 'e':
            value = '%2d' % day
        elif letter == 'k':
            value = '%2d' % hour
        elif letter == 'l':
            value = '%2d' % ((hour - 1) % 12 + 1)
        elif letter == 'p':
            value = 'AM' if hour < 12 else 'PM'
        elif letter == 'P':
            value = 'am' if hour < 12 else 'pm'
        elif letter == 'a':
            value = DAYS[weekday][:3]
        elif letter == 'A':
            value = DAYS[weekday]
        elif letter in 'bh':
            value = MONTHS[month - 1][:3]
        elif letter == 'B':
            value = MONTHS[month - 1]
        elif letter == 'j':
            value = '%03d' % yearday if pad != '-' else str(yearday)
        elif letter == 'y':
            value = '%02d' % (year % 100)
        elif letter == 'C':
            value = '%02d' % (year // 100)
        elif letter == 'w':
            value = str((weekday + 1) % 7)
        elif letter == 'u':
            value = str(weekday + 1)
        elif letter == 'U':
            value = '%02d' % ((yearday + 6 - (weekday + 1) % 7) // 7)
        elif letter == 'W':
            value = '%02d' % ((yearday + 6 - weekday) // 7)
        elif letter == 'G':
            value = str(iso_week(year, month, day)[0])
        elif letter == 'g':
            value = '%02d' % (iso_week(year, month, day)[0] % 100)
        elif letter == 'V':
            value = '%02d' % iso_week(year, month, day)[1]
        elif letter == 'c':
            value = strftime('%a %b %e %H:%M:%S %Y', fields, extra)
        elif letter in 'xD':
            value = strftime('%m/%d/%y', fields, extra)
        elif letter in 'XT':
            value = strftime('%H:%M:%S', fields, extra)
        elif letter == 'R':
            value = strftime('%H:%M', fields, extra)
        elif letter == 'r':
            value = strftime('%I:%M:%S %p', fields, extra)
        elif letter == 'F':
            value = strftime('%Y-%m-%d', fields, extra)
        elif letter == 'n':
            value = '\n'
        elif letter == 't':
            value = '\t'
        elif letter == '%':
            value = '%'
        elif letter == 'Z':
            value = zone
        elif letter == 'z':
            value = '+0000'
        elif letter == 's':
            value = str((ordinal(year, month, day) - 719163) * 86400 + hour * 3600 + minute * 60 + second)
        else:
            value = '%' + (pad or '') + letter
        out.append(value.upper() if pad == '^' else value)
    return ''.join(out)


def _two(n, pad):
    return str(n) if pad == '-' else '%2d' % n if pad == '_' else '%02d' % n


# ---- the other way ----

_WIDTHS = {'d': 2, 'H': 2, 'I': 2, 'm': 2, 'M': 2, 'S': 2, 'y': 2, 'j': 3, 'U': 2, 'W': 2, 'Y': 4, 'f': 6, 'w': 1,
           'u': 1, 'G': 4, 'V': 2}
_RANGES = {'d': (1, 31), 'H': (0, 23), 'I': (1, 12), 'm': (1, 12), 'M': (0, 59), 'S': (0, 61), 'j': (1, 366),
           'U': (0, 53), 'W': (0, 53), 'w': (0, 6), 'u': (1, 7), 'V': (1, 53)}
_WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
_DIRECTIVES = 'aAbBdfGHIjmMpSuUVwWyYzZ%'
_known = set()


def strptime(text, format):
    """A dict of what was read: year, month, day, hour, minute, second, fraction (us), weekday, yearday, zone, offset
    (seconds and us, or None)."""
    for each in (text, format):
        if not isinstance(each, str):
            which = 0 if each is text else 1
            raise TypeError(f"strptime() argument {which} must be str, not {type(each)}")
    shown = format
    for letter, long in _WHOLE.items():
        format = format.replace('%' + letter, long)
    if format not in _known:
        _check(format)
    found = {}
    at = _match(text, 0, format, 0, found)
    if at is None:
        raise ValueError(f'time data {text!r} does not match format {shown!r}')
    if at != len(text):
        raise ValueError(f'unconverted data remains: {text[at:]}')
    return _completed(found)


def _check(format):
    letters = set()
    i = format.find('%')
    while i >= 0:
        letter = format[i + 1:i + 2]
        if not letter:
            raise ValueError(f"stray % in format '{format}'")
        if letter not in _DIRECTIVES:
            raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
        letters.add(letter)
        i = format.find('%', i + 2)
    if 'd' in letters and letters.isdisjoint('YyG'):
        import warnings
        warnings.warn(_DAY_ALONE, DeprecationWarning)
    _known.add(format)


_DAY_ALONE = '''\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.'''


def _match(text, at, format, i, found):
    """Reads by the format from i on; where it ended, or None."""
    while i < len(format):
        c = format[i]
        i += 1
        if c.isspace():
            if at >= len(text) or not text[at].isspace():
                return None
            while i < len(format) and format[i].isspace():
                i += 1
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if c != '%':
            if at >= len(text) or text[at].lower() != c.lower():
                return None
            at += 1
            continue
        if i >= len(format):
            raise ValueError(f"stray % in format '{format}'")
        letter = format[i]
        i += 1
        if letter == '%':
            if text[at:at + 1] != '%':
                return None
            at += 1
        elif letter in _WIDTHS:
            end = at
            while end < len(text) and end - at < _WIDTHS[letter] and text[end].isdecimal():
                end += 1
            if letter in 'YG' and end - at != 4:
                return None
            # The longest first, then shorter ones, as a regular expression would try them.
            while end > at:
                value = int(text[at:end])
                low, high = _RANGES.get(letter, (0, 10 ** 9))
                if low <= value <= high:
                    kept = dict(found)
                    found[letter] = text[at:end] if letter == 'f' else value
                    after = _match(text, end, format, i, found)
                    if after is not None:
                        return after
                    found.clear()
                    found.update(kept)
                end -= 1
            return None
        elif letter in 'aAbBp':
            names = {'a': [d[:3] for d in DAYS], 'A': DAYS, 'b': [m[:3] for m in MONTHS], 'B': MONTHS,
                     'p': ('AM', 'PM')}[letter]
            for n, name in sorted(enumerate(names), key=lambda pair: -len(pair[1])):
                if text[at:at + len(name)].lower() == name.lower():
                    found[letter] = n
                    at += len(name)
                    break
            else:
                return None
        elif letter == 'Z':
            for name in ('utc', 'gmt'):
                if text[at:at + 3].lower() == name:
                    found['Z'] = name.upper()
                    at += 3
                    break
            else:
                return None
        elif letter == 'z':
            at = _offset(text, at, found)
            if at is None:
                return None
        else:
            raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
    return at


def _offset(text, at, found):
    if text[at:at + 1] == 'Z':
        found['z'] = 0, 0
        return at + 1
    if text[at:at + 1] not in ('+', '-') or not text[at:at + 1]:
        return None
    sign = -1 if text[at] == '-' else 1
    at += 1
    parts = []
    colon = text[at + 2:at + 3] == ':'
    while len(parts) < 3 and text[at:at + 2].isdecimal() and len(text[at:at + 2]) == 2:
        parts.append(int(text[at:at + 2]))
        at += 2
        if colon and len(parts) < 3 and text[at:at + 1] == ':' and text[at + 1:at + 3].isdecimal():
            at += 1
        elif colon:
            break
    if len(parts) < 2:
        return None
    micro = 0
    if len(parts) == 3 and text[at:at + 1] == '.':
        end = at + 1
        while end < len(text) and text[end].isdecimal() and end - at <= 6:
            end += 1
        micro = int(text[at + 1:end].ljust(6, '0'))
        at = end
    parts.append(0)
    found['z'] = sign * (parts[0] * 3600 + parts[1] * 60 + parts[2]), sign * micro
    return at


def _completed(found):
    year = found.get('Y')
    if year is None and 'y' in found:
        year = found['y'] + (2000 if found['y'] <= 68 else 1900)
    month, day = found.get('m', 1), found.get('d', 1)
    if 'b' in found:
        month = found['b'] + 1
    if 'B' in found:
        month = found['B'] + 1
    hour = found.get('H', 0)
    if 'I' in found:
        hour = found['I'] % 12 + (12 if found.get('p') == 1 else 0)
    weekday = found.get('a', found.get('A'))
    if 'w' in found:
        weekday = (found['w'] - 1) % 7
    if 'u' in found:
        weekday = found['u'] - 1
    yearday = found.get('j')
    leap_guess = False
    if 'G' in found:
        if 'V' not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        n = _iso_start(found['G']) + (found['V'] - 1) * 7 + weekday
        year, month, day = of_ordinal(n)
    elif 'V' in found:
        raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                         "('%A', '%a', '%w', or '%u').")
    if year is None and month == 2 and day == 29:
        year = 1904
        leap_guess = True
    elif year is None:
        year = 1900
    if yearday is None and weekday is not None and ('U' in found or 'W' in found) and ('Y' in found or 'y' in found):
        first = (ordinal(year, 1, 1) - 1) % 7
        if 'W' in found:
            yearday = (7 - first) % 7 + 7 * (found['W'] - 1) + weekday + 1
        else:
            yearday = (6 - first) % 7 + 7 * (found['U'] - 1) + (weekday + 1) % 7 + 1
        year, month, day = of_ordinal(ordinal(year, 1, 1) + yearday - 1)
    elif yearday is not None and 'm' not in found and 'b' not in found and 'B' not in found:
        year, month, day = of_ordinal(ordinal(year, 1, 1) + yearday - 1)
    limit = 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30 if month != 2 else 29 if is_leap(year) else 28
    if day > limit:
        raise ValueError('day is out of range for month')
    n = ordinal(year, month, day)
    if yearday is None:
        yearday = n - days_before_year(year)
    if weekday is None:
        weekday = (n + 6) % 7
    return {'year': 1900 if leap_guess else year, 'month': month, 'day': day, 'hour': hour,
            'minute': found.get('M', 0), 'second': found.get('S', 0),
            'fraction': int(found.get('f', '0').ljust(6, '0')), 'weekday': weekday, 'yearday': yearday,
            'zone': found.get('Z'), 'offset': found.get('z')}


def of_ordinal(n):
    """(year, month, day) of a day counted from 1 January of the year 1."""
    n -= 1
    centuries4, n = divmod(n, 146097)
    centuries, n = divmod(n, 36524)
    years4, n = divmod(n, 1461)
    years, n = divmod(n, 365)
    year = centuries4 * 400 + centuries * 100 + years4 * 4 + years + 1
    if years == 4 or centuries == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _BEFORE[month] + (month > 2 and is_leap(year))
    if before > n:
        month -= 1
        before = _BEFORE[month] + (month > 2 and is_leap(year))
    return year, month, n - before + 1
