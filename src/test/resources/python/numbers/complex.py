print(1 + 2j, -1j, 1j * 1j, (1 + 2j).conjugate(), abs(3 + 4j), complex('1-2j'), complex(1, -0.0), (2 + 0j) == 2, 1j ** 2, (1 + 1j) / (1 - 1j), complex(1.5), repr(-0j), hash(1 + 0j))
for f in (lambda: 1j < 2j, lambda: int(1j), lambda: complex('1 + 2j'), lambda: complex('x'), lambda: 1j // 1, lambda: complex(1, 'x'), lambda: float(1j), lambda: 1j % 2):
    try: f()
    except (TypeError, ValueError) as e: print(e)
# expect: (1+2j) (-0-1j) (-1+0j) (1-2j) 5.0 (1-2j) (1-0j) True (-1+0j) 1j (1.5+0j) (-0-0j) 1
# expect: '<' not supported between instances of 'complex' and 'complex'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: unsupported operand type(s) for //: 'complex' and 'int'
# expect: complex() second arg can't be a string
# expect: float() argument must be a string or a real number, not 'complex'
# expect: unsupported operand type(s) for %: 'complex' and 'int'
