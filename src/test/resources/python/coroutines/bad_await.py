async def f(x): await x
for x in (1, None, 'a', [1]):
    try: f(x).send(None)
    except TypeError as e: print(e)
async def g(): yield 1
try: [x for x in g()]
except TypeError as e: print(e)
# expect: object int can't be used in 'await' expression
# expect: object NoneType can't be used in 'await' expression
# expect: object str can't be used in 'await' expression
# expect: object list can't be used in 'await' expression
# expect: 'async_generator' object is not iterable
