def g():
    try: yield
    except KeyError: raise ValueError('inner')
it = g(); next(it)
try: it.throw(KeyError('k'))
except ValueError as e: print(repr(e.__context__))
# expect: KeyError('k')
