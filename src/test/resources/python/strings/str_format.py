print('{} {1} {0!r}'.format if 0 else '{0} {1} {0!r} {a.real} {b[0]} {b[1]:>4}'.format('x', 2, a=3, b=[4, 5]), '{:{}}|{:<{w}}'.format('a', 3, 'b', w=2))
for t, a in (('{} {1}', (1, 2)), ('{1}', (1,)), ('{a}', ()), ('{', ()), ('}', ()), ('{!x}', (1,)), ('{0.a}', (1,)), ('{0[', (1,))):
    try: print(t.format(*a))
    except (ValueError, KeyError, IndexError, AttributeError) as e: print(type(e).__name__, e)
# expect: x 2 'x' 3 4    5 a  |b 
# expect: ValueError cannot switch from automatic field numbering to manual field specification
# expect: IndexError Replacement index 1 out of range for positional args tuple
# expect: KeyError 'a'
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError Unknown conversion specifier x
# expect: AttributeError 'int' object has no attribute 'a'
# expect: ValueError expected '}' before end of string
