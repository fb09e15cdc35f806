print("{} {0}".format(1) if 0 else "{0} {1} {0}".format(1, 2), "{a.real} {b[0]} {b[k]}".format(a=1, b={"k": 2, 0: 3}) if 1 else 0)
print("{:>5}|{:<5}|{:^5}|{:*^7}|{!r:>5}".format(1, 2, 3, 4, "x"), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{{}}".format())
for t in ["'{} {}'.format(1)", "'{a}'.format()", "'{'.format(1)", "'}'.format(1)", "'{0} {}'.format(1, 2)", "'{:d}'.format('x')", "'{.x}'.format(1)", "'{[a]}'.format([1])", "'{!z}'.format(1)"]:
    try: print(eval(t))
    except Exception as e: print(type(e).__name__, e)
# expect: 1 2 1 1 3 2
# expect:     1|2    |  3  |***4***|  'x'     3.14 {}
# expect: IndexError Replacement index 1 out of range for positional args tuple
# expect: KeyError 'a'
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: AttributeError 'int' object has no attribute 'x'
# expect: TypeError list indices must be integers or slices, not str
# expect: ValueError Unknown conversion specifier z
