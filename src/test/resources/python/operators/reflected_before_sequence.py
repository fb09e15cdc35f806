# A built-in sequence's own + and * come after the other operand's reflected method.
class B:
    def __radd__(self, other):
        return "radd", other

    def __rmul__(self, other):
        return "rmul", other

    def __rmod__(self, other):
        return "rmod", other


for x in ("a", [1], (1,), b"a", bytearray(b"x"), 1, 1.0, 1j, {1}, {}, range(2), None):
    for op in "+*%":
        try:
            print(op, eval(f"x {op} B()"))
        except TypeError as e:
            print(op, e)
x = [1]
x += [2]
x += B()
print(x)
x = [1]
x *= B()
print(x)
for other in (1, (2,), "ab"):
    x = [1]
    try:
        print(x + other)
    except TypeError as e:
        print(e)
    x += () if other == 1 else other
    print(x)
# expect: + ('radd', 'a')
# expect: * ('rmul', 'a')
# expect: % not all arguments converted during string formatting
# expect: + ('radd', [1])
# expect: * ('rmul', [1])
# expect: % ('rmod', [1])
# expect: + ('radd', (1,))
# expect: * ('rmul', (1,))
# expect: % ('rmod', (1,))
# expect: + ('radd', b'a')
# expect: * ('rmul', b'a')
# expect: % not all arguments converted during bytes formatting
# expect: + ('radd', bytearray(b'x'))
# expect: * ('rmul', bytearray(b'x'))
# expect: % not all arguments converted during bytes formatting
# expect: + ('radd', 1)
# expect: * ('rmul', 1)
# expect: % ('rmod', 1)
# expect: + ('radd', 1.0)
# expect: * ('rmul', 1.0)
# expect: % ('rmod', 1.0)
# expect: + ('radd', 1j)
# expect: * ('rmul', 1j)
# expect: % ('rmod', 1j)
# expect: + ('radd', {1})
# expect: * ('rmul', {1})
# expect: % ('rmod', {1})
# expect: + ('radd', {})
# expect: * ('rmul', {})
# expect: % ('rmod', {})
# expect: + ('radd', range(0, 2))
# expect: * ('rmul', range(0, 2))
# expect: % ('rmod', range(0, 2))
# expect: + ('radd', None)
# expect: * ('rmul', None)
# expect: % ('rmod', None)
# expect: ('radd', [1, 2])
# expect: ('rmul', [1])
# expect: can only concatenate list (not "int") to list
# expect: [1]
# expect: can only concatenate list (not "tuple") to list
# expect: [1, 2]
# expect: can only concatenate list (not "str") to list
# expect: [1, 'a', 'b']
