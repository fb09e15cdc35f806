class R:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
async def f():
    async for x in R(3): print(x)
    else: print("else")
    return [x async for x in R(3) if x != 2], {x: 1 async for x in R(1)}
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
print(run(f()))
async def bad():
    async for x in [1]: pass
try: run(bad())
except TypeError as e: print(e)
async def bad2():
    for x in R(1): pass
try: run(bad2())
except TypeError as e: print(e)
# expect: 1
# expect: 2
# expect: 3
# expect: else
# expect: ([1, 3], {1: 1})
# expect: 'async for' requires an object with __aiter__ method, got list
# expect: 'R' object is not iterable
