for t in ["raise 5", "raise int", "raise", "raise ValueError, 'x'", "raise None", "raise ValueError('a', 2)", "raise KeyError('k')", "raise type('E', (Exception,), {})('m')"]:
    try: exec(t)
    except BaseException as e: print(type(e).__name__, e, e.args)
class Bad(Exception):
    def __new__(c): return 5
try: raise Bad
except TypeError as e: print(e)
try:
    try: raise KeyError(1)
    except 5: pass
except TypeError as e: print(e)
try:
    try: raise KeyError(1)
    except (ValueError, "x"): pass
except TypeError as e: print(e, repr(e.__context__))
# expect: TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',)
# expect: TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',)
# expect: RuntimeError No active exception to reraise ('No active exception to reraise',)
# expect: SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 17, "raise ValueError, 'x'\n", 1, 18))
# expect: TypeError exceptions must derive from BaseException ('exceptions must derive from BaseException',)
# expect: ValueError ('a', 2) ('a', 2)
# expect: KeyError 'k' ('k',)
# expect: E m ('m',)
# expect: calling <class '__main__.Bad'> should have returned an instance of BaseException, not <class 'int'>
# expect: catching classes that do not inherit from BaseException is not allowed
# expect: catching classes that do not inherit from BaseException is not allowed KeyError(1)
