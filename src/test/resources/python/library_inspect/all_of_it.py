import inspect
def f(a, b=1, /, c: int=2, *args, d, e=3, **kw) -> str: pass
print(inspect.signature(f), repr(inspect.signature(f)), inspect.getfullargspec(f))
b = inspect.signature(f).bind(1, 2, 3, 4, 5, d=6, z=7); print(b, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
print(repr(inspect.Parameter.KEYWORD_ONLY), inspect.Parameter.KEYWORD_ONLY.description, str(inspect.Parameter.VAR_KEYWORD), inspect._ParameterKind(2))
print(inspect.Parameter('x', inspect.Parameter.POSITIONAL_ONLY, default=3, annotation=int), inspect.Signature.empty, inspect.Parameter.empty)
for a, k in [((), {}), ((1,), {}), ((1,2,3), {'c': 3, 'd': 1}), ((1,), {'d': 1, 'a': 2}), ((1,2,3,4), {'d': 5})]:
    try: print(inspect.signature(f).bind(*a, **k))
    except TypeError as e: print(e)
class C:
    "doc"
    def __init__(self, x, *, y): self.x = x
    @property
    def p(self): "pdoc"; return 1
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    def m(self):
        """
        Hello
          there
        """
    attr = 1
class D(C):
    def m(self): pass
print(inspect.signature(C), inspect.getdoc(D.m), inspect.getdoc(D(1, y=1).m), inspect.getdoc(D), inspect.getdoc(C.p))
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(D) if not a.name.startswith('__')])
print( [n for n, v in inspect.getmembers(D(3, y=1)) if not n.startswith('_')])
print(inspect.getattr_static(D(1, y=2), 'x'), inspect.getattr_static(D, 'nope', 5))
import functools
print(inspect.signature(functools.partial(f, 1, d=4)), inspect.isfunction(f), inspect.isfunction.__name__, inspect.isdatadescriptor(C.p), inspect.ismethoddescriptor(str.join))
async def co(): pass
async def ag(): yield
def g(): yield 1
print(inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag), inspect.isgeneratorfunction(g), inspect.CO_COROUTINE, inspect.CO_GENERATOR)
x = g(); print(inspect.getgeneratorstate(x)); next(x); print(inspect.getgeneratorstate(x)); x.close(); print(inspect.getgeneratorstate(x))
print(inspect.getclasstree([C, D, int, bool]), inspect.cleandoc('  a\n    b\n\n      c\n\n'))
def outer():
    z = 3
    def inner(): return z, len, C, missing
    return inner
print(inspect.getclosurevars(outer()).nonlocals, sorted(inspect.getclosurevars(outer()).unbound), inspect.getclosurevars(outer()).builtins)
def fr(a, *b, **c): return inspect.getargvalues(inspect.currentframe()), inspect.stack()[0].function, inspect.getframeinfo(inspect.currentframe()).lineno, inspect.stack()[1].code_context
print(fr(1, 2, x=3))
print(inspect.get_annotations(f), inspect.formatannotation(list[int]), inspect.getsource(fr), inspect.getsourcelines(D))
import pickle; s = inspect.signature(outer); print(pickle.loads(pickle.dumps(s)) == s, hash(s) == hash(inspect.signature(outer)), s.replace(return_annotation=int))
try: inspect.Signature([inspect.Parameter('a', 3), inspect.Parameter('b', 1)])
except ValueError as e: print(e)
try: inspect.Signature([inspect.Parameter('a', 1, default=1), inspect.Parameter('b', 1)])
except ValueError as e: print(e)
print(inspect.signature(print), inspect.signature(len), inspect.signature(lambda x, /: 1).parameters['x'].kind)
print(inspect.getcallargs(f, 1, d=2), inspect.unwrap(f) is f, inspect.getmodule(f).__name__, inspect.getmodulename('a/b.py'))
# expect: (a, b=1, /, c: int = 2, *args, d, e=3, **kw) -> str <Signature (a, b=1, /, c: int = 2, *args, d, e=3, **kw) -> str> FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1, 2), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 3}, annotations={'return': <class 'str'>, 'c': <class 'int'>})
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7}
# expect: {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'e': 3, 'kw': {'z': 7}}
# expect: <_ParameterKind.KEYWORD_ONLY: 3> keyword-only VAR_KEYWORD VAR_POSITIONAL
# expect: x: int = 3 <class 'inspect._empty'> <class 'inspect._empty'>
# expect: missing a required argument: 'a'
# expect: missing a required argument: 'd'
# expect: multiple values for argument 'c'
# expect: <BoundArguments (a=1, d=1, kw={'a': 2})>
# expect: <BoundArguments (a=1, b=2, c=3, args=(4,), d=5)>
# expect: (x, *, y) Hello
# expect:   there Hello
# expect:   there doc pdoc
# expect: [('attr', 'data', 'C'), ('c', 'class method', 'C'), ('m', 'method', 'D'), ('p', 'property', 'C'), ('s', 'static method', 'C')]
# expect: ['attr', 'c', 'm', 'p', 's', 'x']
# expect: 1 5
# expect: (b=1, /, c: int = 2, *args, d=4, e=3, **kw) -> str True isfunction True True
# expect: True True True 128 32
# expect: GEN_CREATED
# expect: GEN_SUSPENDED
# expect: GEN_CLOSED
# expect: [(<class 'object'>, ()), [(<class '__main__.C'>, (<class 'object'>,)), [(<class '__main__.D'>, (<class '__main__.C'>,))], (<class 'int'>, (<class 'object'>,)), [(<class 'bool'>, (<class 'int'>,))]]] a
# expect: b
# expect:
# expect:   c
# expect: {'z': 3} ['missing'] {'len': <built-in function len>}
# expect: (ArgInfo(args=['a'], varargs='b', keywords='c', locals={'a': 1, 'b': (2,), 'c': {'x': 3}}), 'fr', 44, ['print(fr(1, 2, x=3))\n'])
# expect: {'c': <class 'int'>, 'return': <class 'str'>} list[int] def fr(a, *b, **c): return inspect.getargvalues(inspect.currentframe()), inspect.stack()[0].function, inspect.getframeinfo(inspect.currentframe()).lineno, inspect.stack()[1].code_context
# expect:  (['class D(C):\n', '    def m(self): pass\n'], 25)
# expect: True True () -> int
# expect: wrong parameter order: keyword-only parameter before positional or keyword parameter
# expect: non-default argument follows default argument
# expect: (*args, sep=' ', end='\n', file=None, flush=False) (obj, /) POSITIONAL_ONLY
# expect: {'a': 1, 'args': (), 'kw': {}, 'd': 2, 'b': 1, 'c': 2, 'e': 3} True __main__ b
