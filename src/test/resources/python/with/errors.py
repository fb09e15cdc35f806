class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class BadEnter:
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): print("never")
class BadExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError("exit")
for c in [5, NoExit(), NoEnter(), BadEnter(), BadExit()]:
    try:
        with c: print("body")
    except Exception as e: print(type(e).__name__, e)
try:
    with BadExit(): raise ValueError("body")
except KeyError as e: print(repr(e.__context__))
# expect: TypeError 'int' object does not support the context manager protocol
# expect: TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'NoEnter' object does not support the context manager protocol
# expect: ValueError enter
# expect: body
# expect: KeyError 'exit'
# expect: ValueError('body')
