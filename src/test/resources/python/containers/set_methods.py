a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, {1} < a, a.isdisjoint({9}), a.union([7], (8,)), frozenset(a) == a, {1, 2} == {2, 1}, set('hello') == set('helo'), a.symmetric_difference(b))
a |= b; a.discard(99); a.remove(1)
print(a, len(a), a.pop() in (2, 3, 4))
for f in (lambda: a.remove(99), lambda: {[]}, lambda: set(1), lambda: set().pop(), lambda: a | [1], lambda: hash(a), lambda: frozenset().add(1), lambda: {1} < [1], lambda: {{}}):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} False True True {1, 2, 3, 7, 8} True True True {1, 2, 4}
# expect: {3, 4} 3 True
# expect: KeyError 99
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: KeyError 'pop from an empty set'
# expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError unhashable type: 'set'
# expect: AttributeError 'frozenset' object has no attribute 'add'
# expect: TypeError '<' not supported between instances of 'set' and 'list'
# expect: TypeError unhashable type: 'dict'
