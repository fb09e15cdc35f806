import types
def f(a, b=2): return a + b
g = types.FunctionType(f.__code__, globals(), 'g', (10,))
print(g(1), g.__name__)
m = types.MethodType(lambda self, x: (self, x), 'me')
print(m(1), m.__self__)
try: types.FunctionType(1, {})
except TypeError as e: print(e)
# expect: 11 g
# expect: ('me', 1) me
# expect: function() argument 'code' must be code, not int
