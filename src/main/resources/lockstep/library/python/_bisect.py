def _place(a, x, lo, hi, key, after):
    """Where x belongs in a[lo:hi]: before or after the items that equal it."""
    if type(lo) is not int:
        lo = range(lo).stop  # by __index__
    if lo < 0:
        raise ValueError('lo must be non-negative')
    end = len(a) if hi is None else range(hi).stop
    while lo < end:
        middle = (lo + end) // 2
        item = a[middle] if key is None else key(a[middle])
        # only < is ever asked, and of x where it comes after
        if (not x < item) if after else item < x:
            lo = middle + 1
        else:
            end = middle
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    return _place(a, x, lo, hi, key, False)


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    return _place(a, x, lo, hi, key, True)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    at = _place(a, x if key is None else key(x), lo, hi, key, False)
    a.insert(at, x)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    at = _place(a, x if key is None else key(x), lo, hi, key, True)
    a.insert(at, x)


bisect, insort = bisect_right, insort_right
