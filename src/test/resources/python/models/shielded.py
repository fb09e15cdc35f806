import asyncio
async def important():
    await asyncio.sleep(0.05)
    print('important done')
    return 7
async def main():
    t = asyncio.create_task(important())
    try: await asyncio.wait_for(asyncio.shield(t), 0.01)
    except TimeoutError: print('gave up', t.done())
    print(await t)
    async def outer(): await asyncio.shield(important())
    o = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    o.cancel()
    try: await o
    except asyncio.CancelledError: print('outer cancelled')
    await asyncio.sleep(0.06)
asyncio.run(main())
# expect: gave up False
# expect: important done
# expect: 7
# expect: outer cancelled
# expect: important done
