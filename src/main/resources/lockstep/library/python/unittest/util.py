"""Text and counts that the assertions' messages share."""

from collections import namedtuple

__unittest = True

_MAX_LENGTH = 80

# What stays of two long texts: of what they begin with alike, its first and last characters; of what follows, its first
# and last. '[1234 chars]' stands for what is left out.
_FRONT = _BACK = _SAME = 5
_GAP = 12
_DIFFERENT = _MAX_LENGTH - _FRONT - _GAP - _SAME - _GAP - _BACK

_Mismatch = namedtuple('Mismatch', 'actual expected value')


def strclass(cls):
    return '.'.join([cls.__module__, cls.__qualname__])


def safe_repr(obj, short=False):
    try:
        shown = repr(obj)
    except Exception:
        shown = object.__repr__(obj)
    if short and len(shown) >= _MAX_LENGTH:
        shown = f'{shown[:_MAX_LENGTH]} [truncated]...'
    return shown


def _without_middle(text, front, back):
    gone = len(text) - front - back
    return f'{text[:front]}[{gone} chars]{text[-back:]}' if gone > _GAP else text


def _common_shorten_repr(*args):
    """The reprs of values, shortened where they agree so that one sees where they do not."""
    shown = [*map(safe_repr, args)]
    longest = max(map(len, shown))
    if longest <= _MAX_LENGTH:
        return tuple(shown)
    same = _length_alike(shown)
    room = _MAX_LENGTH - (longest - same) - _FRONT - _GAP
    if room > _SAME:
        # What differs fits as it is.
        start = _without_middle(shown[0][:same], _FRONT, room)
        return tuple([start + text[same:] for text in shown])
    start = _without_middle(shown[0][:same], _FRONT, _SAME)
    return tuple([start + _without_middle(text[same:], _DIFFERENT, _BACK) for text in shown])


def _length_alike(texts):
    """How many characters all of the texts begin with."""
    for at, chars in enumerate(zip(*texts)):
        if len(set(chars)) > 1:
            return at
    return min(map(len, texts))


def three_way_cmp(x, y):
    return int(x > y) - int(x < y)


# ---- counting what is in one list and not in another ----

def unorderable_list_difference(expected, actual):
    """What each has that the other has not, by == alone; empties the first."""
    missing = []
    while expected:
        item = expected.pop()
        if item in actual:
            actual.remove(item)
        else:
            missing.append(item)
    return missing, actual


def sorted_list_difference(expected, actual):
    """The same of lists in order, in which equal items count once."""
    return ([item for item in _once(expected) if item not in actual],
            [item for item in _once(actual) if item not in expected])


def _once(items):
    return [item for at, item in enumerate(items) if not at or items[at - 1] != item]


def _count_diff_hashable(actual, expected):
    """Rows (times in the first, times in the second, item) where the two counts differ."""
    counts = {}
    for side, items in enumerate((actual, expected)):
        for item in items:
            counts.setdefault(item, [0, 0])[side] += 1
    return [_Mismatch(*pair, item) for item, pair in counts.items() if pair[0] != pair[1]]


def _count_diff_all_purpose(actual, expected):
    """The same for items that have no hash."""
    counts = []
    for side, items in enumerate((actual, expected)):
        for item in items:
            for row in counts:
                if row[2] == item:
                    break
            else:
                row = [0, 0, item]
                counts.append(row)
            row[side] += 1
    return [_Mismatch(*row) for row in counts if row[0] != row[1]]
