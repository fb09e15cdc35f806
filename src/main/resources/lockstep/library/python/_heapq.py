def _down(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _up(heap, at):
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _down(heap, start, at)


def _check(heap, function, argument=' 1'):
    if not isinstance(heap, list):
        given = 'None' if heap is None else type(heap).__name__
        raise TypeError(f'{function}() argument{argument} must be list, not {given}')


def heappush(heap, item, /):
    _check(heap, 'heappush')
    heap.append(item)
    _down(heap, 0, len(heap) - 1)


def heappop(heap, /):
    _check(heap, 'heappop', '')
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up(heap, 0)
        return first
    return last


def heapreplace(heap, item, /):
    _check(heap, 'heapreplace')
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    _up(heap, 0)
    return first


def heappushpop(heap, item, /):
    _check(heap, 'heappushpop')
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _up(heap, 0)
    return item


def heapify(heap, /):
    _check(heap, 'heapify', '')
    for i in range(len(heap) // 2 - 1, -1, -1):
        _up(heap, i)


def _down_max(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _up_max(heap, at):
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _down_max(heap, start, at)


def _heappop_max(heap, /):
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up_max(heap, 0)
        return first
    return last


def _heapreplace_max(heap, item, /):
    first = heap[0]
    heap[0] = item
    _up_max(heap, 0)
    return first


def _heapify_max(heap, /):
    for i in range(len(heap) // 2 - 1, -1, -1):
        _up_max(heap, i)
