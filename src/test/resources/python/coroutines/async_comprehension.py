async def agen():
    for i in range(4): yield i
async def main():
    print([x async for x in agen() if x % 2], {x: 1 async for x in agen()}, [await id2(x) for x in (1, 2)])
    async with CM() as c: print(c)
async def id2(x): return x
class CM:
    async def __aenter__(self): return 'in'
    async def __aexit__(self, *a): print('out', a[0])
try: main().send(None)
except StopIteration: print('done')
# expect: [1, 3] {0: 1, 1: 1, 2: 1, 3: 1} [1, 2]
# expect: in
# expect: out None
# expect: done
