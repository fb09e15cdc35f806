# What is C in CPython words its refusals as C does.
import bisect, cmath, collections, functools, heapq, itertools, json, math, operator, random, struct, time, zlib

CALLS = [(), (None,), ('a',), (None,) * 3, (1,) * 8]
for function in (
        len, sum, round, pow, isinstance, issubclass, chr, divmod, iter, next, hash, ord, abs,
        math.sin, math.gcd, math.prod, math.pow, math.isclose, math.factorial, math.log, math.hypot, math.comb,
        time.sleep, cmath.sqrt, functools.cmp_to_key,
        itertools.chain, itertools.combinations, itertools.permutations, itertools.batched, itertools.cycle,
        itertools.pairwise, itertools.starmap, itertools.groupby, itertools.repeat, itertools.takewhile, itertools.tee,
        heapq.heappush, heapq.heappop, heapq.heapify, bisect.bisect_left, bisect.insort, zlib.compress):
    for arguments in CALLS:
        try: print(function.__name__, len(arguments), type(function(*arguments)).__name__)
        except Exception as e: print(function.__name__, len(arguments), type(e).__name__, e)
    for arguments in ((), (1,)):
        try: print(function.__name__, len(arguments), type(function(*arguments, oops=1)).__name__)
        except Exception as e: print(function.__name__, len(arguments), 'oops', type(e).__name__, e)
for text in ('"a".split(None, sep=1)', '"a".split(x=1)', 'round(1, number=2)', '"a".encode(1, 2, 3)', '[].sort(1)', '[].sort(x=1)',
             '(5).to_bytes(1, 2, 3)', '(5).to_bytes(x=1)', 'sum([], 1, start=2)', 'math.prod(start=1)', 'open()', 'open(x=1)',
             'delattr(1, "b")', 'delattr([], "append")', 'del (5).x', 'itertools.batched("abc", "x")',
             'itertools.combinations("abc", 1.5)', 'itertools.tee([], None)', 'collections.deque().append()',
             'collections.deque().appendleft(1, 2)', 'collections.deque().rotate("x")', 'collections.deque(1, 2, 3)'):
    try: print(text, eval(text))
    except Exception as e: print(text, type(e).__name__, e)
# expect: len 0 TypeError len() takes exactly one argument (0 given)
# expect: len 1 TypeError object of type 'NoneType' has no len()
# expect: len 1 int
# expect: len 3 TypeError len() takes exactly one argument (3 given)
# expect: len 8 TypeError len() takes exactly one argument (8 given)
# expect: len 0 oops TypeError len() takes no keyword arguments
# expect: len 1 oops TypeError len() takes no keyword arguments
# expect: sum 0 TypeError sum() takes at least 1 positional argument (0 given)
# expect: sum 1 TypeError 'NoneType' object is not iterable
# expect: sum 1 TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: sum 3 TypeError sum() takes at most 2 arguments (3 given)
# expect: sum 8 TypeError sum() takes at most 2 arguments (8 given)
# expect: sum 0 oops TypeError sum() takes at least 1 positional argument (0 given)
# expect: sum 1 oops TypeError sum() got an unexpected keyword argument 'oops'
# expect: round 0 TypeError round() missing required argument 'number' (pos 1)
# expect: round 1 TypeError type NoneType doesn't define __round__ method
# expect: round 1 TypeError type str doesn't define __round__ method
# expect: round 3 TypeError round() takes at most 2 arguments (3 given)
# expect: round 8 TypeError round() takes at most 2 arguments (8 given)
# expect: round 0 oops TypeError round() missing required argument 'number' (pos 1)
# expect: round 1 oops TypeError round() got an unexpected keyword argument 'oops'
# expect: pow 0 TypeError pow() missing required argument 'base' (pos 1)
# expect: pow 1 TypeError pow() missing required argument 'exp' (pos 2)
# expect: pow 1 TypeError pow() missing required argument 'exp' (pos 2)
# expect: pow 3 TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
# expect: pow 8 TypeError pow() takes at most 3 arguments (8 given)
# expect: pow 0 oops TypeError pow() missing required argument 'base' (pos 1)
# expect: pow 1 oops TypeError pow() missing required argument 'exp' (pos 2)
# expect: isinstance 0 TypeError isinstance expected 2 arguments, got 0
# expect: isinstance 1 TypeError isinstance expected 2 arguments, got 1
# expect: isinstance 1 TypeError isinstance expected 2 arguments, got 1
# expect: isinstance 3 TypeError isinstance expected 2 arguments, got 3
# expect: isinstance 8 TypeError isinstance expected 2 arguments, got 8
# expect: isinstance 0 oops TypeError isinstance() takes no keyword arguments
# expect: isinstance 1 oops TypeError isinstance() takes no keyword arguments
# expect: issubclass 0 TypeError issubclass expected 2 arguments, got 0
# expect: issubclass 1 TypeError issubclass expected 2 arguments, got 1
# expect: issubclass 1 TypeError issubclass expected 2 arguments, got 1
# expect: issubclass 3 TypeError issubclass expected 2 arguments, got 3
# expect: issubclass 8 TypeError issubclass expected 2 arguments, got 8
# expect: issubclass 0 oops TypeError issubclass() takes no keyword arguments
# expect: issubclass 1 oops TypeError issubclass() takes no keyword arguments
# expect: chr 0 TypeError chr() takes exactly one argument (0 given)
# expect: chr 1 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: chr 1 TypeError 'str' object cannot be interpreted as an integer
# expect: chr 3 TypeError chr() takes exactly one argument (3 given)
# expect: chr 8 TypeError chr() takes exactly one argument (8 given)
# expect: chr 0 oops TypeError chr() takes no keyword arguments
# expect: chr 1 oops TypeError chr() takes no keyword arguments
# expect: divmod 0 TypeError divmod expected 2 arguments, got 0
# expect: divmod 1 TypeError divmod expected 2 arguments, got 1
# expect: divmod 1 TypeError divmod expected 2 arguments, got 1
# expect: divmod 3 TypeError divmod expected 2 arguments, got 3
# expect: divmod 8 TypeError divmod expected 2 arguments, got 8
# expect: divmod 0 oops TypeError divmod() takes no keyword arguments
# expect: divmod 1 oops TypeError divmod() takes no keyword arguments
# expect: iter 0 TypeError iter expected at least 1 argument, got 0
# expect: iter 1 TypeError 'NoneType' object is not iterable
# expect: iter 1 str_ascii_iterator
# expect: iter 3 TypeError iter expected at most 2 arguments, got 3
# expect: iter 8 TypeError iter expected at most 2 arguments, got 8
# expect: iter 0 oops TypeError iter() takes no keyword arguments
# expect: iter 1 oops TypeError iter() takes no keyword arguments
# expect: next 0 TypeError next expected at least 1 argument, got 0
# expect: next 1 TypeError 'NoneType' object is not an iterator
# expect: next 1 TypeError 'str' object is not an iterator
# expect: next 3 TypeError next expected at most 2 arguments, got 3
# expect: next 8 TypeError next expected at most 2 arguments, got 8
# expect: next 0 oops TypeError next() takes no keyword arguments
# expect: next 1 oops TypeError next() takes no keyword arguments
# expect: hash 0 TypeError hash() takes exactly one argument (0 given)
# expect: hash 1 int
# expect: hash 1 int
# expect: hash 3 TypeError hash() takes exactly one argument (3 given)
# expect: hash 8 TypeError hash() takes exactly one argument (8 given)
# expect: hash 0 oops TypeError hash() takes no keyword arguments
# expect: hash 1 oops TypeError hash() takes no keyword arguments
# expect: ord 0 TypeError ord() takes exactly one argument (0 given)
# expect: ord 1 TypeError ord() expected string of length 1, but NoneType found
# expect: ord 1 int
# expect: ord 3 TypeError ord() takes exactly one argument (3 given)
# expect: ord 8 TypeError ord() takes exactly one argument (8 given)
# expect: ord 0 oops TypeError ord() takes no keyword arguments
# expect: ord 1 oops TypeError ord() takes no keyword arguments
# expect: abs 0 TypeError abs() takes exactly one argument (0 given)
# expect: abs 1 TypeError bad operand type for abs(): 'NoneType'
# expect: abs 1 TypeError bad operand type for abs(): 'str'
# expect: abs 3 TypeError abs() takes exactly one argument (3 given)
# expect: abs 8 TypeError abs() takes exactly one argument (8 given)
# expect: abs 0 oops TypeError abs() takes no keyword arguments
# expect: abs 1 oops TypeError abs() takes no keyword arguments
# expect: sin 0 TypeError math.sin() takes exactly one argument (0 given)
# expect: sin 1 TypeError must be real number, not NoneType
# expect: sin 1 TypeError must be real number, not str
# expect: sin 3 TypeError math.sin() takes exactly one argument (3 given)
# expect: sin 8 TypeError math.sin() takes exactly one argument (8 given)
# expect: sin 0 oops TypeError math.sin() takes no keyword arguments
# expect: sin 1 oops TypeError math.sin() takes no keyword arguments
# expect: gcd 0 int
# expect: gcd 1 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: gcd 1 TypeError 'str' object cannot be interpreted as an integer
# expect: gcd 3 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: gcd 8 int
# expect: gcd 0 oops TypeError math.gcd() takes no keyword arguments
# expect: gcd 1 oops TypeError math.gcd() takes no keyword arguments
# expect: prod 0 TypeError prod() takes exactly 1 positional argument (0 given)
# expect: prod 1 TypeError 'NoneType' object is not iterable
# expect: prod 1 str
# expect: prod 3 TypeError prod() takes at most 2 arguments (3 given)
# expect: prod 8 TypeError prod() takes at most 2 arguments (8 given)
# expect: prod 0 oops TypeError prod() takes exactly 1 positional argument (0 given)
# expect: prod 1 oops TypeError prod() got an unexpected keyword argument 'oops'
# expect: pow 0 TypeError pow expected 2 arguments, got 0
# expect: pow 1 TypeError pow expected 2 arguments, got 1
# expect: pow 1 TypeError pow expected 2 arguments, got 1
# expect: pow 3 TypeError pow expected 2 arguments, got 3
# expect: pow 8 TypeError pow expected 2 arguments, got 8
# expect: pow 0 oops TypeError math.pow() takes no keyword arguments
# expect: pow 1 oops TypeError math.pow() takes no keyword arguments
# expect: isclose 0 TypeError isclose() missing required argument 'a' (pos 1)
# expect: isclose 1 TypeError isclose() missing required argument 'b' (pos 2)
# expect: isclose 1 TypeError isclose() missing required argument 'b' (pos 2)
# expect: isclose 3 TypeError isclose() takes exactly 2 positional arguments (3 given)
# expect: isclose 8 TypeError isclose() takes at most 4 arguments (8 given)
# expect: isclose 0 oops TypeError isclose() missing required argument 'a' (pos 1)
# expect: isclose 1 oops TypeError isclose() missing required argument 'b' (pos 2)
# expect: factorial 0 TypeError math.factorial() takes exactly one argument (0 given)
# expect: factorial 1 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: factorial 1 TypeError 'str' object cannot be interpreted as an integer
# expect: factorial 3 TypeError math.factorial() takes exactly one argument (3 given)
# expect: factorial 8 TypeError math.factorial() takes exactly one argument (8 given)
# expect: factorial 0 oops TypeError math.factorial() takes no keyword arguments
# expect: factorial 1 oops TypeError math.factorial() takes no keyword arguments
# expect: log 0 TypeError log expected at least 1 argument, got 0
# expect: log 1 TypeError must be real number, not NoneType
# expect: log 1 TypeError must be real number, not str
# expect: log 3 TypeError log expected at most 2 arguments, got 3
# expect: log 8 TypeError log expected at most 2 arguments, got 8
# expect: log 0 oops TypeError math.log() takes no keyword arguments
# expect: log 1 oops TypeError math.log() takes no keyword arguments
# expect: hypot 0 float
# expect: hypot 1 TypeError must be real number, not NoneType
# expect: hypot 1 TypeError must be real number, not str
# expect: hypot 3 TypeError must be real number, not NoneType
# expect: hypot 8 float
# expect: hypot 0 oops TypeError math.hypot() takes no keyword arguments
# expect: hypot 1 oops TypeError math.hypot() takes no keyword arguments
# expect: comb 0 TypeError comb expected 2 arguments, got 0
# expect: comb 1 TypeError comb expected 2 arguments, got 1
# expect: comb 1 TypeError comb expected 2 arguments, got 1
# expect: comb 3 TypeError comb expected 2 arguments, got 3
# expect: comb 8 TypeError comb expected 2 arguments, got 8
# expect: comb 0 oops TypeError math.comb() takes no keyword arguments
# expect: comb 1 oops TypeError math.comb() takes no keyword arguments
# expect: sleep 0 TypeError time.sleep() takes exactly one argument (0 given)
# expect: sleep 1 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: sleep 1 TypeError 'str' object cannot be interpreted as an integer
# expect: sleep 3 TypeError time.sleep() takes exactly one argument (3 given)
# expect: sleep 8 TypeError time.sleep() takes exactly one argument (8 given)
# expect: sleep 0 oops TypeError time.sleep() takes no keyword arguments
# expect: sleep 1 oops TypeError time.sleep() takes no keyword arguments
# expect: sqrt 0 TypeError cmath.sqrt() takes exactly one argument (0 given)
# expect: sqrt 1 TypeError must be real number, not NoneType
# expect: sqrt 1 TypeError must be real number, not str
# expect: sqrt 3 TypeError cmath.sqrt() takes exactly one argument (3 given)
# expect: sqrt 8 TypeError cmath.sqrt() takes exactly one argument (8 given)
# expect: sqrt 0 oops TypeError cmath.sqrt() takes no keyword arguments
# expect: sqrt 1 oops TypeError cmath.sqrt() takes no keyword arguments
# expect: cmp_to_key 0 TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
# expect: cmp_to_key 1 KeyWrapper
# expect: cmp_to_key 1 KeyWrapper
# expect: cmp_to_key 3 TypeError cmp_to_key() takes at most 1 argument (3 given)
# expect: cmp_to_key 8 TypeError cmp_to_key() takes at most 1 argument (8 given)
# expect: cmp_to_key 0 oops TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
# expect: cmp_to_key 1 oops TypeError cmp_to_key() takes at most 1 argument (2 given)
# expect: chain 0 chain
# expect: chain 1 chain
# expect: chain 1 chain
# expect: chain 3 chain
# expect: chain 8 chain
# expect: chain 0 oops TypeError chain() takes no keyword arguments
# expect: chain 1 oops TypeError chain() takes no keyword arguments
# expect: combinations 0 TypeError combinations() missing required argument 'iterable' (pos 1)
# expect: combinations 1 TypeError combinations() missing required argument 'r' (pos 2)
# expect: combinations 1 TypeError combinations() missing required argument 'r' (pos 2)
# expect: combinations 3 TypeError combinations() takes at most 2 arguments (3 given)
# expect: combinations 8 TypeError combinations() takes at most 2 arguments (8 given)
# expect: combinations 0 oops TypeError combinations() missing required argument 'iterable' (pos 1)
# expect: combinations 1 oops TypeError combinations() missing required argument 'r' (pos 2)
# expect: permutations 0 TypeError permutations() missing required argument 'iterable' (pos 1)
# expect: permutations 1 TypeError 'NoneType' object is not iterable
# expect: permutations 1 permutations
# expect: permutations 3 TypeError permutations() takes at most 2 arguments (3 given)
# expect: permutations 8 TypeError permutations() takes at most 2 arguments (8 given)
# expect: permutations 0 oops TypeError permutations() missing required argument 'iterable' (pos 1)
# expect: permutations 1 oops TypeError permutations() got an unexpected keyword argument 'oops'
# expect: batched 0 TypeError batched() missing required argument 'iterable' (pos 1)
# expect: batched 1 TypeError batched() missing required argument 'n' (pos 2)
# expect: batched 1 TypeError batched() missing required argument 'n' (pos 2)
# expect: batched 3 TypeError batched() takes exactly 2 positional arguments (3 given)
# expect: batched 8 TypeError batched() takes at most 3 arguments (8 given)
# expect: batched 0 oops TypeError batched() missing required argument 'iterable' (pos 1)
# expect: batched 1 oops TypeError batched() missing required argument 'n' (pos 2)
# expect: cycle 0 TypeError cycle expected 1 argument, got 0
# expect: cycle 1 TypeError 'NoneType' object is not iterable
# expect: cycle 1 cycle
# expect: cycle 3 TypeError cycle expected 1 argument, got 3
# expect: cycle 8 TypeError cycle expected 1 argument, got 8
# expect: cycle 0 oops TypeError cycle() takes no keyword arguments
# expect: cycle 1 oops TypeError cycle() takes no keyword arguments
# expect: pairwise 0 TypeError pairwise expected 1 argument, got 0
# expect: pairwise 1 TypeError 'NoneType' object is not iterable
# expect: pairwise 1 pairwise
# expect: pairwise 3 TypeError pairwise expected 1 argument, got 3
# expect: pairwise 8 TypeError pairwise expected 1 argument, got 8
# expect: pairwise 0 oops TypeError pairwise() takes no keyword arguments
# expect: pairwise 1 oops TypeError pairwise() takes no keyword arguments
# expect: starmap 0 TypeError starmap expected 2 arguments, got 0
# expect: starmap 1 TypeError starmap expected 2 arguments, got 1
# expect: starmap 1 TypeError starmap expected 2 arguments, got 1
# expect: starmap 3 TypeError starmap expected 2 arguments, got 3
# expect: starmap 8 TypeError starmap expected 2 arguments, got 8
# expect: starmap 0 oops TypeError starmap() takes no keyword arguments
# expect: starmap 1 oops TypeError starmap() takes no keyword arguments
# expect: groupby 0 TypeError groupby() missing required argument 'iterable' (pos 1)
# expect: groupby 1 TypeError 'NoneType' object is not iterable
# expect: groupby 1 groupby
# expect: groupby 3 TypeError groupby() takes at most 2 arguments (3 given)
# expect: groupby 8 TypeError groupby() takes at most 2 arguments (8 given)
# expect: groupby 0 oops TypeError groupby() missing required argument 'iterable' (pos 1)
# expect: groupby 1 oops TypeError groupby() got an unexpected keyword argument 'oops'
# expect: repeat 0 TypeError repeat() missing required argument 'object' (pos 1)
# expect: repeat 1 repeat
# expect: repeat 1 repeat
# expect: repeat 3 TypeError repeat() takes at most 2 arguments (3 given)
# expect: repeat 8 TypeError repeat() takes at most 2 arguments (8 given)
# expect: repeat 0 oops TypeError repeat() missing required argument 'object' (pos 1)
# expect: repeat 1 oops TypeError repeat() got an unexpected keyword argument 'oops'
# expect: takewhile 0 TypeError takewhile expected 2 arguments, got 0
# expect: takewhile 1 TypeError takewhile expected 2 arguments, got 1
# expect: takewhile 1 TypeError takewhile expected 2 arguments, got 1
# expect: takewhile 3 TypeError takewhile expected 2 arguments, got 3
# expect: takewhile 8 TypeError takewhile expected 2 arguments, got 8
# expect: takewhile 0 oops TypeError takewhile() takes no keyword arguments
# expect: takewhile 1 oops TypeError takewhile() takes no keyword arguments
# expect: tee 0 TypeError tee expected at least 1 argument, got 0
# expect: tee 1 TypeError 'NoneType' object is not iterable
# expect: tee 1 tuple
# expect: tee 3 TypeError tee expected at most 2 arguments, got 3
# expect: tee 8 TypeError tee expected at most 2 arguments, got 8
# expect: tee 0 oops TypeError itertools.tee() takes no keyword arguments
# expect: tee 1 oops TypeError itertools.tee() takes no keyword arguments
# expect: heappush 0 TypeError heappush expected 2 arguments, got 0
# expect: heappush 1 TypeError heappush expected 2 arguments, got 1
# expect: heappush 1 TypeError heappush expected 2 arguments, got 1
# expect: heappush 3 TypeError heappush expected 2 arguments, got 3
# expect: heappush 8 TypeError heappush expected 2 arguments, got 8
# expect: heappush 0 oops TypeError _heapq.heappush() takes no keyword arguments
# expect: heappush 1 oops TypeError _heapq.heappush() takes no keyword arguments
# expect: heappop 0 TypeError _heapq.heappop() takes exactly one argument (0 given)
# expect: heappop 1 TypeError heappop() argument must be list, not None
# expect: heappop 1 TypeError heappop() argument must be list, not str
# expect: heappop 3 TypeError _heapq.heappop() takes exactly one argument (3 given)
# expect: heappop 8 TypeError _heapq.heappop() takes exactly one argument (8 given)
# expect: heappop 0 oops TypeError _heapq.heappop() takes no keyword arguments
# expect: heappop 1 oops TypeError _heapq.heappop() takes no keyword arguments
# expect: heapify 0 TypeError _heapq.heapify() takes exactly one argument (0 given)
# expect: heapify 1 TypeError heapify() argument must be list, not None
# expect: heapify 1 TypeError heapify() argument must be list, not str
# expect: heapify 3 TypeError _heapq.heapify() takes exactly one argument (3 given)
# expect: heapify 8 TypeError _heapq.heapify() takes exactly one argument (8 given)
# expect: heapify 0 oops TypeError _heapq.heapify() takes no keyword arguments
# expect: heapify 1 oops TypeError _heapq.heapify() takes no keyword arguments
# expect: bisect_left 0 TypeError bisect_left() missing required argument 'a' (pos 1)
# expect: bisect_left 1 TypeError bisect_left() missing required argument 'x' (pos 2)
# expect: bisect_left 1 TypeError bisect_left() missing required argument 'x' (pos 2)
# expect: bisect_left 3 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: bisect_left 8 TypeError bisect_left() takes at most 5 arguments (8 given)
# expect: bisect_left 0 oops TypeError bisect_left() missing required argument 'a' (pos 1)
# expect: bisect_left 1 oops TypeError bisect_left() missing required argument 'x' (pos 2)
# expect: insort_right 0 TypeError insort_right() missing required argument 'a' (pos 1)
# expect: insort_right 1 TypeError insort_right() missing required argument 'x' (pos 2)
# expect: insort_right 1 TypeError insort_right() missing required argument 'x' (pos 2)
# expect: insort_right 3 TypeError 'NoneType' object cannot be interpreted as an integer
# expect: insort_right 8 TypeError insort_right() takes at most 5 arguments (8 given)
# expect: insort_right 0 oops TypeError insort_right() missing required argument 'a' (pos 1)
# expect: insort_right 1 oops TypeError insort_right() missing required argument 'x' (pos 2)
# expect: compress 0 TypeError compress() takes at least 1 positional argument (0 given)
# expect: compress 1 TypeError a bytes-like object is required, not 'NoneType'
# expect: compress 1 TypeError a bytes-like object is required, not 'str'
# expect: compress 3 TypeError a bytes-like object is required, not 'NoneType'
# expect: compress 8 TypeError compress() takes at most 3 arguments (8 given)
# expect: compress 0 oops TypeError compress() takes at least 1 positional argument (0 given)
# expect: compress 1 oops TypeError compress() got an unexpected keyword argument 'oops'
# expect: "a".split(None, sep=1) TypeError argument for split() given by name ('sep') and position (1)
# expect: "a".split(x=1) TypeError split() got an unexpected keyword argument 'x'
# expect: round(1, number=2) TypeError argument for round() given by name ('number') and position (1)
# expect: "a".encode(1, 2, 3) TypeError encode() takes at most 2 arguments (3 given)
# expect: [].sort(1) TypeError sort() takes no positional arguments
# expect: [].sort(x=1) TypeError sort() got an unexpected keyword argument 'x'
# expect: (5).to_bytes(1, 2, 3) TypeError to_bytes() takes at most 2 positional arguments (3 given)
# expect: (5).to_bytes(x=1) TypeError to_bytes() got an unexpected keyword argument 'x'
# expect: sum([], 1, start=2) TypeError sum() takes at most 2 arguments (3 given)
# expect: math.prod(start=1) TypeError prod() takes exactly 1 positional argument (0 given)
# expect: open() TypeError open() missing required argument 'file' (pos 1)
# expect: open(x=1) TypeError open() missing required argument 'file' (pos 1)
# expect: delattr(1, "b") AttributeError 'int' object has no attribute 'b' and no __dict__ for setting new attributes
# expect: delattr([], "append") AttributeError 'list' object attribute 'append' is read-only
# expect: del (5).x SyntaxError invalid syntax (<string>, line 1)
# expect: itertools.batched("abc", "x") TypeError 'str' object cannot be interpreted as an integer
# expect: itertools.combinations("abc", 1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: itertools.tee([], None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: collections.deque().append() TypeError deque.append() takes exactly one argument (0 given)
# expect: collections.deque().appendleft(1, 2) TypeError deque.appendleft() takes exactly one argument (2 given)
# expect: collections.deque().rotate("x") TypeError 'str' object cannot be interpreted as an integer
# expect: collections.deque(1, 2, 3) TypeError deque() takes at most 2 arguments (3 given)
