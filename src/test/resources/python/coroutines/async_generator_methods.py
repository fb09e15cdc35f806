async def g():
    try:
        x = yield 1
        print('x', x)
        yield 2
    finally: print('fin')
def run(c):
    try: c.send(None)
    except StopIteration as e: return e.value
it = g()
print(run(it.__anext__()), run(it.asend('s')))
run(it.aclose())
try: run(it.__anext__())
except StopAsyncIteration: print('stopped')
# expect: x s
# expect: 1 2
# expect: fin
# expect: stopped
