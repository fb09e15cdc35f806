import contextvars
v = contextvars.ContextVar('v', default=5)
print(v.get(), v.name, v.get(7))
t = v.set(1)
print(t.old_value is contextvars.Token.MISSING, contextvars.Token.MISSING)
c = contextvars.copy_context()
def f(x, y=0):
    v.set(x)
    return v.get() + y
print(c.run(f, 10, y=3), v.get(), c[v])
v.reset(t)
print(v.get())
try: v.reset(t)
except RuntimeError as e: print('used' in str(e))
try:
    c.run(c.run, f, 1)
except RuntimeError as e: print(str(e)[:21])
w = contextvars.ContextVar('w')
try: w.get()
except LookupError as e: print(type(e), e.args[0] is w)
print(len(c), list(c) == [v], v in c, w in c, c.get(w), dict(c.items())[v])
try: 1 in c
except TypeError as e: print(e)
print(c == c.copy(), repr(v)[:33])
# expect: 5 v 7
# expect: True <Token.MISSING>
# expect: 13 1 10
# expect: 5
# expect: True
# expect: cannot enter context:
# expect: <class 'LookupError'> True
# expect: 1 True True False None 10
# expect: a ContextVar key was expected, got 1
# expect: True <ContextVar name='v' default=5 at
