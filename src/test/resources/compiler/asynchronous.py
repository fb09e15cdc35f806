async def agen():
    async for x in y:
        if x: continue
        yield x
    else: pass
    async with a as b, c:
        return
    await x
    return
async def f():
    return {k: v async for k, v in await z}
async def co(): return [await x for x in y]
async def co2(): return [x async for x in y if await x]
async def w():
    async with a as b, c: return 1
    async for i in j:
        try: await i
        finally: break
