import ast
for t in ('1', '-2.5', '[1, "a", (2,), {"k": None}]', '{1, 2}', "b'x' b'y'", '1+2j', '(1)', '()', '1, 2', "'a' 'b'", '{}', 'True', '...', "r'\\n'", '"""x\ny"""', ' 3', '0x1F', '1_000', '1e-5', '[]', '[1,]', '-1j', 'set()'): print(repr(ast.literal_eval(t)))
for t in ('f()', 'x', '1+1', '[x]', '__import__("os")', '-"a"', '1 +', "f'x'"):
    try: print(ast.literal_eval(t))
    except Exception as e: print(type(e).__name__)
# expect: 1
# expect: -2.5
# expect: [1, 'a', (2,), {'k': None}]
# expect: {1, 2}
# expect: b'xy'
# expect: (1+2j)
# expect: 1
# expect: ()
# expect: (1, 2)
# expect: 'ab'
# expect: {}
# expect: True
# expect: Ellipsis
# expect: '\\n'
# expect: 'x\ny'
# expect: 3
# expect: 31
# expect: 1000
# expect: 1e-05
# expect: []
# expect: [1]
# expect: (-0-1j)
# expect: set()
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: SyntaxError
# expect: ValueError
