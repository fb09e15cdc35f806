"""A deque that changes while it is gone through says so, even when it became shorter than the way already gone."""
from collections import deque


def outcome(f):
    try:
        return f()
    except (RuntimeError, IndexError, ValueError, StopIteration) as e:
        return f'{type(e).__name__} {e}'


def emptied():
    d = deque('abc')
    for each in d:
        d.clear()
    return 'no error'


def shortened(step):
    d = deque(range(6))
    for each in d:
        if each == 4:
            for _ in range(step):
                d.pop()
    return 'no error'


class Clears:
    def __init__(self, target, result=False):
        self.target, self.result = target, result

    def __eq__(self, other):
        self.target.clear()
        return self.result


def with_clearing(search, result):
    d = deque(range(9))
    d[4] = Clears(d, result)
    return search(d)


print(outcome(emptied), outcome(lambda: shortened(1)), outcome(lambda: shortened(3)))
for search in (lambda d: 10 in d, lambda d: d.count(10), lambda d: d.index(10)):
    print(outcome(lambda: with_clearing(search, False)), '|', outcome(lambda: with_clearing(search, True)))
for kind in (iter, reversed):
    d = deque([1, 2])
    it = kind(d)
    print(list(it), outcome(lambda: next(it)))
    d.append(3)
    print(outcome(lambda: next(it)), '|', outcome(lambda: next(it)))
    it = kind(d)
    next(it)
    d.clear()
    print(outcome(lambda: next(it)), '|', outcome(lambda: next(it)))
# expect: RuntimeError deque mutated during iteration RuntimeError deque mutated during iteration RuntimeError deque mutated during iteration
# expect: RuntimeError deque mutated during iteration | True
# expect: RuntimeError deque mutated during iteration | RuntimeError deque mutated during iteration
# expect: RuntimeError deque mutated during iteration | 4
# expect: [1, 2] StopIteration 
# expect: RuntimeError deque mutated during iteration | RuntimeError deque mutated during iteration
# expect: RuntimeError deque mutated during iteration | RuntimeError deque mutated during iteration
# expect: [2, 1] StopIteration 
# expect: StopIteration  | StopIteration 
# expect: RuntimeError deque mutated during iteration | StopIteration 
