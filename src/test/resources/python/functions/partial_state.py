import copy
import functools
import pickle
import warnings


def shown(*args, **keywords):
    return args, keywords


p = functools.partial(shown, [1], key=[2])
p.note = 'kept'
for made in (copy.copy(p), copy.deepcopy(p), pickle.loads(pickle.dumps(p))):
    print(made.func is shown, made.args, made.keywords, made.note, made.args is p.args)
for name in ('func', 'args', 'keywords'):
    try:
        setattr(p, name, 1)
    except AttributeError as e:
        print(e)
print(functools.partial(p, 3).func is p)

p.__setstate__((shown, (p,), {}, None))
print(repr(p).replace(repr(shown), 'shown'))
for state in ((shown, (), {}), [shown, (), {}, None], (None, (), {}, None), (shown, [], {}, None)):
    try:
        p.__setstate__(state)
    except TypeError as e:
        print(e)


class A:
    method = functools.partial(shown, 1)
    whole = staticmethod(functools.partial(shown, 2))
    of_class = classmethod(functools.partial(shown, 3))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(A().method(5), A().whole(5), A().of_class(5) == ((3, A, 5), {}))
print([w.category.__name__ for w in caught], caught[0].message)
# expect: True ([1],) {'key': [2]} kept True
# expect: True ([1],) {'key': [2]} kept False
# expect: True ([1],) {'key': [2]} kept False
# expect: readonly attribute
# expect: readonly attribute
# expect: readonly attribute
# expect: True
# expect: functools.partial(shown, ...)
# expect: invalid partial state
# expect: invalid partial state
# expect: invalid partial state
# expect: invalid partial state
# expect: ((1, 5), {}) ((2, 5), {}) True
# expect: ['FutureWarning'] functools.partial will be a method descriptor in future Python versions; wrap it in staticmethod() if you want to preserve the old behavior
