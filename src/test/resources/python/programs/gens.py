import itertools as it, collections, sys
def tree_walk(t):
    if isinstance(t, (list, tuple)):
        for x in t: yield from tree_walk(x)
    else: yield t
print(list(tree_walk([1, [2, (3, [4])], []])))
def averager():
    total = n = 0; avg = None
    while True:
        x = yield avg
        if x is None: break
        total += x; n += 1; avg = total / n
    return total, n
def grouper(res, key):
    res[key] = yield from averager()
res = {}
g = grouper(res, "k"); next(g)
for x in (10, 30, 5): print(g.send(x))
try: g.send(None)
except StopIteration as e: print("stop", e.value, res)
def pipeline(*stages):
    def run(src):
        for s in stages: src = s(src)
        return src
    return run
ev = lambda s: (x for x in s if x % 2 == 0); sq = lambda s: (x * x for x in s)
print(list(it.islice(pipeline(ev, sq)(it.count()), 5)))
def primes():
    yield 2; c = {}
    for q in it.count(3, 2):
        if (p := c.pop(q, None)) is None: c[q * q] = q; yield q
        else:
            x = q + 2 * p
            while x in c: x += 2 * p
            c[x] = p
print(*it.takewhile(lambda p: p < 60, primes()))
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
print([*Count(4)], sum(Count(5)), max(Count(3)), 2 in Count(3), dict(zip("ab", Count(9))), sorted(Count(4)), tuple(reversed([*Count(2)])))
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
    def __len__(self): return 3
print(list(Seq()), list(reversed(Seq())), 20 in Seq(), *Seq())
def noisy():
    try:
        while True:
            try: print("got", (yield))
            except ValueError as e: print("handled", e)
    except GeneratorExit: print("closing"); raise
    finally: print("cleanup")
n = noisy(); next(n); n.send("a"); n.throw(ValueError("v")); n.close(); print(n.gi_frame, n.gi_running)
for args in (it.product("ab", repeat=2), it.permutations(range(3), 2), it.combinations("abcd", 3), it.combinations_with_replacement("ab", 2), it.groupby("aabbbc"), it.accumulate([1, 2, 3], initial=10), it.batched("abcdefg", 3), it.starmap(pow, [(2, 3), (3, 2)]), it.zip_longest("ab", "c", fillvalue="-"), it.compress("abc", [1, 0, 1]), it.dropwhile(str.islower, "abCd"), it.filterfalse(None, [0, 1, ""]), it.pairwise("abcd"), it.chain.from_iterable(["ab", "c"]), it.islice("abcdef", 1, None, 2), it.repeat(1, 2)):
    print(type(args).__name__, [(k, list(v)) if isinstance(args, it.groupby) else (k, v)[0] for k, v in args] if isinstance(args, it.groupby) else list(args))
a, b = it.tee(iter("xyz")); next(a); print(list(a), list(b))
def bad():
    yield 1
    raise StopIteration("oops")
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
def g2():
    x = yield 1
    print("x =", x)
gg = g2()
for f in (lambda: gg.send(5), lambda: next(gg), lambda: gg.throw(KeyError("k")), lambda: next(gg), lambda: gg.close(), lambda: list(zip([1], [1, 2], strict=True)), lambda: it.islice([1], -1), lambda: next(iter([])), lambda: iter(5), lambda: list(it.batched([1], 0)), lambda: iter(1, 2), lambda: next(5), lambda: [*3], lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: (lambda a, b: 0)(*Count(3))):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
print((x for x in "a"), g2, file=sys.stdout) if 0 else None
it2 = iter(lambda c=[3]: c.append(c[-1] - 1) or c[-1], 0); print(list(it2))
x, *y, z = primes2 = list(it.islice(primes(), 6)); print(x, y, z, primes2)
a, b = (i for i in range(3))
# expect: [1, 2, 3, 4]
# expect: 10.0
# expect: 20.0
# expect: 15.0
# expect: stop None {'k': (45, 3)}
# expect: [0, 4, 16, 36, 64]
# expect: 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 53 59
# expect: [3, 2, 1, 0] 10 2 True {'a': 8, 'b': 7} [0, 1, 2, 3] (0, 1)
# expect: [0, 10, 20] [20, 10, 0] True 0 10 20
# expect: got a
# expect: handled v
# expect: closing
# expect: cleanup
# expect: None False
# expect: product [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
# expect: permutations [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)]
# expect: combinations [('a', 'b', 'c'), ('a', 'b', 'd'), ('a', 'c', 'd'), ('b', 'c', 'd')]
# expect: combinations_with_replacement [('a', 'a'), ('a', 'b'), ('b', 'b')]
# expect: groupby [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])]
# expect: accumulate [10, 11, 13, 16]
# expect: batched [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)]
# expect: starmap [8, 9]
# expect: zip_longest [('a', 'c'), ('b', '-')]
# expect: compress ['a', 'c']
# expect: dropwhile ['C', 'd']
# expect: filterfalse [0, '']
# expect: pairwise [('a', 'b'), ('b', 'c'), ('c', 'd')]
# expect: chain ['a', 'b', 'c']
# expect: islice ['b', 'd', 'f']
# expect: repeat [1, 1]
# expect: ['y', 'z'] ['x', 'y', 'z']
# expect: generator raised StopIteration StopIteration('oops')
# expect: TypeError can't send non-None value to a just-started generator
# expect: 1
# expect: KeyError 'k'
# expect: StopIteration 
# expect: None
# expect: ValueError zip() argument 2 is longer than argument 1
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: StopIteration 
# expect: TypeError 'int' object is not iterable
# expect: ValueError n must be at least one
# expect: TypeError iter(v, w): v must be callable
# expect: TypeError 'int' object is not an iterator
# expect: TypeError Value after * must be an iterable, not int
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
# expect: [2, 1]
# expect: 2 [3, 5, 7, 11] 13 [2, 3, 5, 7, 11, 13]
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "gens.py", line 76, in <module>
# expect stderr:     a, b = (i for i in range(3))
# expect stderr:     ^^^^
# expect stderr: ValueError: too many values to unpack (expected 2)
# expect exit: 1
