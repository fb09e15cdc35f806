print(bin(-5), oct(8), hex(255), chr(97), ord('a'), ascii('é'), repr('x'), str(b'x'), str(b'x', 'utf-8'), bool(''), int('7'), list('ab'), tuple([1]), set([1]), dict(a=1), abs(-3), abs(-1.5), callable(len), id(1) == id(1), isinstance(1, (str, int)), type(1).__name__, hash('') == 0)
for f in (lambda: bin(1.5), lambda: hex('x'), lambda: abs('x'), lambda: chr('x'), lambda: list(5), lambda: dict(5), lambda: str(b'x', 5), lambda: len(5), lambda: callable(), lambda: isinstance(1), lambda: hash([]), lambda: input(1, 2), lambda: open()):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: -0b101 0o10 0xff a 97 '\xe9' 'x' b'x' x False 7 ['a', 'b'] (1,) {1} {'a': 1} 3 1.5 True True True int True
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError bad operand type for abs(): 'str'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError str() argument 'encoding' must be str, not int
# expect: TypeError object of type 'int' has no len()
# expect: TypeError callable() takes exactly one argument (0 given)
# expect: TypeError isinstance expected 2 arguments, got 1
# expect: TypeError unhashable type: 'list'
# expect: TypeError input expected at most 1 argument, got 2
# expect: TypeError open() missing required argument 'file' (pos 1)
