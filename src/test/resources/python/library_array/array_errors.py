import array
a = array.array('i', [1, 2, 3])
for f in (lambda: a.append('x'), lambda: a.append(2**40), lambda: array.array('q', [1.5]), lambda: array.array('z'), lambda: a[10], lambda: a.remove(99), lambda: array.array('i').pop(), lambda: a + [1], lambda: array.array('B',[300])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError signed integer is greater than maximum
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# expect: IndexError array index out of range
# expect: ValueError array.remove(x): x not in array
# expect: IndexError pop from empty array
# expect: TypeError can only append array (not "list") to array
# expect: OverflowError unsigned byte integer is greater than maximum
