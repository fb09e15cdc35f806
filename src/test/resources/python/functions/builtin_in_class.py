# Functions that are C in CPython do not turn into methods, and do not notice a program's own len().
import builtins
import functools
import itertools
import operator


class A:
    fold = functools.reduce
    add = operator.add
    key = functools.cmp_to_key


a = A()
print(a.fold(lambda x, y: x * y, [2, 3, 4]), a.add(1, 2), A.add is operator.add)
print(operator.add, functools.reduce)
print(type(operator.add) is type(len), operator.add.__name__)
print(sorted('bca', key=a.key(lambda x, y: (x < y) - (x > y))))
k = a.key(mycmp=lambda x, y: x - y)
print(k(obj=3) > k(2), k(3).obj)
for wrong in (lambda: k(1) < 1, lambda: functools.reduce(a.add, 5),
              lambda: functools.reduce(a.add, [])):
    try:
        wrong()
    except TypeError as e:
        print(e)

old = builtins.len
builtins.len = functools.lru_cache(4)(len)
try:
    for i in (0, 0, 1, 2, 3, 3, 4, 5, 6, 1, 7, 2, 1):
        assert len('abcdefghijklmn'[:i]) == i
    print(len.cache_info())
finally:
    builtins.len = old
# expect: 24 3 True
# expect: <built-in function add> <built-in function reduce>
# expect: True add
# expect: ['c', 'b', 'a']
# expect: True 3
# expect: other argument must be K instance
# expect: reduce() arg 2 must support iteration
# expect: reduce() of empty iterable with no initial value
# expect: CacheInfo(hits=3, misses=10, maxsize=4, currsize=4)
