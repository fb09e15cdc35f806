def inner():
    try:
        x = yield 1
        print("inner got", x)
        yield 2
    except ValueError as e: print("inner caught", e); yield 99
    return "result"
def outer():
    r = yield from inner()
    print("r", r)
    yield from [10, 20]
    yield from "ab"
o = outer()
print(next(o), o.send("s"), o.throw(ValueError("v")), list(o))
try:
    x = outer(); next(x); x.close(); print("closed")
    y = (yield_from for yield_from in [1]); print(list(y))
except Exception as e: print(repr(e))
def e(): yield from 5
try: list(e())
except TypeError as er: print(er)
# expect: inner got s
# expect: inner caught v
# expect: r result
# expect: 1 2 99 [10, 20, 'a', 'b']
# expect: closed
# expect: [1]
# expect: 'int' object is not iterable
