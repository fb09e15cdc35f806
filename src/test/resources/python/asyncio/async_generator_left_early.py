import asyncio

async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print('closing')
        await asyncio.sleep(0)
        print('closed')

async def search():
    async for n in numbers():
        if n == 2:
            print('found', n)
            break
    print('after the loop')
    await asyncio.sleep(0)
    print('one round later')
    await asyncio.sleep(0)
    print('two rounds later')

async def kept():
    ag = numbers()
    async for n in ag:
        break
    print('kept')
    await asyncio.sleep(0)
    print('still kept')
    del ag
    await asyncio.sleep(0)
    print('dropped')
    await asyncio.sleep(0)

async def returns():
    async for n in numbers():
        return n

async def main():
    await search()
    await asyncio.sleep(0)
    print('--')
    await kept()
    await asyncio.sleep(0)
    print('--')
    print(await returns())
    await asyncio.sleep(0)
    print('next')
    await asyncio.sleep(0)
    print('--')
    try:
        async for n in numbers():
            raise ValueError(n)
    except ValueError as e:
        print('error', e)
    await asyncio.sleep(0)
    print('next')
    await asyncio.sleep(0)
    print('end')

asyncio.run(main())
# expect: found 2
# expect: after the loop
# expect: one round later
# expect: closing
# expect: two rounds later
# expect: closed
# expect: --
# expect: kept
# expect: still kept
# expect: dropped
# expect: closing
# expect: closed
# expect: --
# expect: 0
# expect: next
# expect: closing
# expect: --
# expect: error 0
# expect: closed
# expect: next
# expect: closing
# expect: end
# expect: closed
