print(sum([1, 2], 10), sum([[1], [2]], []), min(3, 1), max('ab', 'c', key=len), min([], default='d'), any([0, 1]), all([]), list(zip('ab', [1, 2, 3])), list(enumerate('ab', 5)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, ''])), list(reversed('abc')), sum([0.1] * 10))
for f in (lambda: min(), lambda: max([]), lambda: sum(['a']), lambda: sum([1], 'a'), lambda: list(zip([1], [1, 2], strict=True)), lambda: map(1), lambda: next(iter([])), lambda: iter(1), lambda: min(1), lambda: max(1, 'a'), lambda: list(map(None, [1]))):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: 13 [1, 2] 1 ab d True True [('a', 1), ('b', 2)] [(5, 'a'), (6, 'b')] [4, 6] [1] ['c', 'b', 'a'] 1.0
# expect: TypeError min expected at least 1 argument, got 0
# expect: ValueError max() iterable argument is empty
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: ValueError zip() argument 2 is longer than argument 1
# expect: TypeError map() must have at least two arguments.
# expect: StopIteration 
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: TypeError 'NoneType' object is not callable
