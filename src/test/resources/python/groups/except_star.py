def raiser(*es): raise ExceptionGroup("g", list(es))
try: raiser(ValueError(1), TypeError(2), KeyError(3))
except* ValueError as eg: print("V", eg.exceptions, eg.message)
except* (TypeError, KeyError) as eg: print("TK", eg.exceptions)
try:
    try: raiser(ValueError(1), OSError(2))
    except* ValueError: print("v")
except ExceptionGroup as e: print("rest", e.exceptions)
try: raise ValueError("naked")
except* ValueError as e: print(repr(e))
try:
    try: raiser(ValueError(1), TypeError(2))
    except* ValueError: raise KeyError("new")
except ExceptionGroup as e: print(repr(e))
try:
    try: raise ValueError(1)
    except* ExceptionGroup: pass
except TypeError as e: print(e)
# expect: V (ValueError(1),) g
# expect: TK (TypeError(2), KeyError(3))
# expect: v
# expect: rest (OSError(2),)
# expect: ExceptionGroup('', (ValueError('naked'),))
# expect: ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError(2)])])
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
