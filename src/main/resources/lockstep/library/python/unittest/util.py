"""Text that the assertions' messages share."""

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(text, keep_front, keep_back):
    skipped = len(text) - keep_front - keep_back
    if skipped > _PLACEHOLDER_LEN:
        text = f'{text[:keep_front]}[{skipped} chars]{text[len(text) - keep_back:]}'
    return text


def _common_prefix(texts):
    shortest = min(texts, key=len)
    for at, char in enumerate(shortest):
        if any(text[at] != char for text in texts):
            return shortest[:at]
    return shortest


def _common_shorten_repr(*args):
    args = tuple(map(safe_repr, args))
    longest = max(map(len, args))
    if longest <= _MAX_LENGTH:
        return args
    prefix = _common_prefix(args)
    common = len(prefix)
    room = _MAX_LENGTH - (longest - common + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, room)
        return tuple(prefix + text[common:] for text in args)
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(prefix + _shorten(text[common:], _MIN_DIFF_LEN, _MIN_END_LEN) for text in args)


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + ' [truncated]...'


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def unorderable_list_difference(expected, actual):
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def _count_diff_all_purpose(actual, expected):
    """Rows (first, second, element), by == alone."""
    rows = []
    left, right = list(actual), list(expected)
    gone = object()
    for i, element in enumerate(left):
        if element is gone:
            continue
        here = there = 0
        for j in range(i, len(left)):
            if left[j] == element:
                here += 1
                left[j] = gone
        for j, other in enumerate(right):
            if other == element:
                there += 1
                right[j] = gone
        if here != there:
            rows.append(_Mismatch(here, there, element))
    for i, element in enumerate(right):
        if element is gone:
            continue
        there = 0
        for j in range(i, len(right)):
            if right[j] == element:
                there += 1
                right[j] = gone
        rows.append(_Mismatch(0, there, element))
    return rows


def _count_diff_hashable(actual, expected):
    left, right = _counts(actual), _counts(expected)
    rows = [_Mismatch(n, right.get(element, 0), element)
            for element, n in left.items() if n != right.get(element, 0)]
    rows += [_Mismatch(0, n, element) for element, n in right.items() if element not in left]
    return rows


def _counts(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


class _Mismatch(tuple):
    def __new__(cls, actual, expected, value):
        return tuple.__new__(cls, (actual, expected, value))

    actual = property(lambda self: self[0])
    expected = property(lambda self: self[1])
    value = property(lambda self: self[2])
