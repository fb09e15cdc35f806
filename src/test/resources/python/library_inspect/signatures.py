import functools
import inspect
from typing import Optional

def f(a, b: int = 2, /, c=3, *args, d, e: Optional[str] = None, **kw) -> str:
    pass

s = inspect.signature(f)
print(s)
for p in s.parameters.values():
    print(p, p.kind, p.kind.description)
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b, b.args, b.kwargs)
b.apply_defaults()
print(b.arguments)
for args, kw in [((), {}), ((1,), {}), ((1,), {'d': 1, 'b': 3}), ((1, 2), {'d': 1})]:
    try:
        print(s.bind(*args, **kw))
    except TypeError as e:
        print(e)
print(inspect.signature(functools.partial(f, 1, d=3)), inspect.getfullargspec(f))
try:
    inspect.signature(5)
except TypeError as e:
    print(e)
# expect: (a, b: int = 2, /, c=3, *args, d, e: Optional[str] = None, **kw) -> str
# expect: a POSITIONAL_ONLY positional-only
# expect: b: int = 2 POSITIONAL_ONLY positional-only
# expect: c=3 POSITIONAL_OR_KEYWORD positional or keyword
# expect: *args VAR_POSITIONAL variadic positional
# expect: d KEYWORD_ONLY keyword-only
# expect: e: Optional[str] = None KEYWORD_ONLY keyword-only
# expect: **kw VAR_KEYWORD variadic keyword
# expect: <BoundArguments (a=1, b=2, c=3, args=(4,), d=5, kw={'z': 6})> (1, 2, 3, 4) {'d': 5, 'z': 6}
# expect: {'a': 1, 'b': 2, 'c': 3, 'args': (4,), 'd': 5, 'e': None, 'kw': {'z': 6}}
# expect: missing a required argument: 'a'
# expect: missing a required argument: 'd'
# expect: <BoundArguments (a=1, d=1, kw={'b': 3})>
# expect: <BoundArguments (a=1, b=2, d=1)>
# expect: (b: int = 2, /, c=3, *args, d=3, e: Optional[str] = None, **kw) -> str FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(2, 3), kwonlyargs=['d', 'e'], kwonlydefaults={'e': None}, annotations={'return': <class 'str'>, 'b': <class 'int'>, 'e': typing.Optional[str]})
# expect: 5 is not a callable object
