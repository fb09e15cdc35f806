"""Heaps in lists."""

from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapreplace_max, _heapify_max

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables, key=None, reverse=False):
    heap = []
    if reverse:
        build, pop, replace, sign = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        build, pop, replace, sign = heapify, heappop, heapreplace, 1
    for order, each in enumerate(map(iter, iterables)):
        try:
            advance = each.__next__
            value = advance()
            heap.append([value if key is None else key(value), order * sign, advance, value])
        except StopIteration:
            pass
    build(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[3]
                value = entry[2]()
                entry[3] = value
                entry[0] = value if key is None else key(value)
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        entry = heap[0]
        yield entry[3]
        yield from entry[2].__self__


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
