import functools, time, inspect, contextlib, sys
def debug(fn=None, /, *, prefix="->"):
    if fn is None: return functools.partial(debug, prefix=prefix)
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        sig = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"{prefix} {fn.__qualname__}({sig})")
        try: r = fn(*args, **kwargs)
        except Exception as e:
            print(f"{prefix} {fn.__name__} raised {e!r}"); raise
        print(f"{prefix} {fn.__name__} = {r!r}")
        return r
    return wrapper
def retry(times, *errors):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **k):
            for i in range(1, times + 1):
                try: return f(*a, **k)
                except errors as e:
                    print("try", i, "failed:", e)
                    if i == times: raise
        return inner
    return deco
def validate(**types):
    def deco(f):
        sig = inspect.signature(f)
        @functools.wraps(f)
        def inner(*a, **k):
            b = sig.bind(*a, **k); b.apply_defaults()
            for n, t in types.items():
                if not isinstance(b.arguments[n], t): raise TypeError(f"{n} must be {t.__name__}, not {type(b.arguments[n]).__name__}")
            return f(*b.args, **b.kwargs)
        return inner
    return deco
@debug
def add(a, b=2): return a + b
@debug(prefix="**")
@validate(n=int)
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1); add(1, b=5); fact(3)
try: add(1, "x")
except TypeError: pass
state = {"n": 0}
@retry(3, ValueError, KeyError)
def flaky():
    state["n"] += 1
    if state["n"] < 3: raise ValueError(state["n"])
    return "done"
print(flaky())
class count_calls:
    def __init__(self, f): functools.update_wrapper(self, f); self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, o, t=None): return self if o is None else functools.partial(self, o)
class T:
    @count_calls
    def m(self, x): "doc"; return x * 2
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v):
        if v < 0: raise ValueError("negative")
        self._p = v
    @p.deleter
    def p(self): print("deleted"); del self._p
    @staticmethod
    def s(x): return x
    @classmethod
    @debug
    def c(cls, x): return cls.__name__ + x
t = T(); t.m(1); t.m(2); print(T.m.n, T.m.__doc__, t.s(1), T.c("!"))
t.p = 5; print(t.p); del t.p
for f in (lambda: t.p, lambda: setattr(t, "p", -1), lambda: fact("x"), lambda: fact(), lambda: add(), lambda: add(1, 2, 3), lambda: add(1, c=3), lambda: T.p.fset(t, "a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(inspect.signature(add), inspect.signature(debug), inspect.signature(T.m), inspect.getdoc(T.m), add.__wrapped__.__defaults__)
@functools.singledispatch
def show(x): return f"obj {x}"
@show.register
def _(x: int | float): return f"num {x}"
@show.register(list)
def _(x): return f"list of {len(x)}: " + ", ".join(map(show, x))
print(show("a"), show(1), show([1, 2.5, None, [True]]), show.dispatch(bool) is show.registry[int], sorted(k.__name__ for k in show.registry))
@contextlib.contextmanager
def tag(n):
    print(f"<{n}>"); 
    try: yield n.upper()
    finally: print(f"</{n}>")
with tag("a") as x, tag("b"): print(x)
@tag("f")
def body(): print("body")
body(); body()
@retry(2, KeyError)
@debug
def lost(d): return d["k"]
lost({})
# expect: -> add(1)
# expect: -> add = 3
# expect: -> add(1, b=5)
# expect: -> add = 6
# expect: ** fact(3)
# expect: ** fact(2)
# expect: ** fact(1)
# expect: ** fact = 1
# expect: ** fact = 2
# expect: ** fact = 6
# expect: -> add(1, 'x')
# expect: -> add raised TypeError("unsupported operand type(s) for +: 'int' and 'str'")
# expect: try 1 failed: 1
# expect: try 2 failed: 2
# expect: done
# expect: -> T.c(<class '__main__.T'>, '!')
# expect: -> c = 'T!'
# expect: 2 doc 1 T!
# expect: 5
# expect: deleted
# expect: AttributeError 'T' object has no attribute '_p'
# expect: ValueError negative
# expect: ** fact('x')
# expect: ** fact raised TypeError('n must be int, not str')
# expect: TypeError n must be int, not str
# expect: ** fact()
# expect: ** fact raised TypeError("missing a required argument: 'n'")
# expect: TypeError missing a required argument: 'n'
# expect: -> add()
# expect: -> add raised TypeError("add() missing 1 required positional argument: 'a'")
# expect: TypeError add() missing 1 required positional argument: 'a'
# expect: -> add(1, 2, 3)
# expect: -> add raised TypeError('add() takes from 1 to 2 positional arguments but 3 were given')
# expect: TypeError add() takes from 1 to 2 positional arguments but 3 were given
# expect: -> add(1, c=3)
# expect: -> add raised TypeError("add() got an unexpected keyword argument 'c'")
# expect: TypeError add() got an unexpected keyword argument 'c'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: (a, b=2) (fn=None, /, *, prefix='->') (self, x) doc (2,)
# expect: obj a num 1 list of 4: num 1, num 2.5, obj None, list of 1: num True True ['float', 'int', 'list', 'object']
# expect: <a>
# expect: <b>
# expect: A
# expect: </b>
# expect: </a>
# expect: <f>
# expect: body
# expect: </f>
# expect: <f>
# expect: body
# expect: </f>
# expect: -> lost({})
# expect: -> lost raised KeyError('k')
# expect: try 1 failed: 'k'
# expect: -> lost({})
# expect: -> lost raised KeyError('k')
# expect: try 2 failed: 'k'
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "deco.py", line 96, in <module>
# expect stderr:     lost({})
# expect stderr:     ~~~~^^^^
# expect stderr:   File "deco.py", line 19, in inner
# expect stderr:     try: return f(*a, **k)
# expect stderr:                 ~^^^^^^^^^
# expect stderr:   File "deco.py", line 8, in wrapper
# expect stderr:     try: r = fn(*args, **kwargs)
# expect stderr:              ~~^^^^^^^^^^^^^^^^^
# expect stderr:   File "deco.py", line 95, in lost
# expect stderr:     def lost(d): return d["k"]
# expect stderr:                         ~^^^^^
# expect stderr: KeyError: 'k'
# expect exit: 1
