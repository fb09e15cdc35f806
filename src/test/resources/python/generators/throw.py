def g():
    while True:
        try: yield "ok"
        except ValueError as e: print("caught", e); yield "recovered"
a = g(); next(a)
print(a.throw(ValueError("boom")), next(a))
try: a.throw(KeyError("k"))
except KeyError as e: print("out", e)
try: next(a)
except StopIteration: print("stopped")
b = g()
try: b.throw(TypeError("early"))
except TypeError as e: print(e)
try: g().throw(5)
except TypeError as e: print(e)
# expect: caught boom
# expect: recovered ok
# expect: out 'k'
# expect: stopped
# expect: early
# expect: exceptions must be classes or instances deriving from BaseException, not int
