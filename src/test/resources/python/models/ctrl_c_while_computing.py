import asyncio, signal, time
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print('w cancelled'); raise
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0.01)
    try:
        signal.raise_signal(signal.SIGINT)
        for i in range(1000): pass
        print('computing goes on')
        await asyncio.sleep(1)
        print('no')
    except asyncio.CancelledError:
        print('main cancelled', asyncio.current_task().cancelling())
        raise
    finally: print('main finally')
try: asyncio.run(main())
except KeyboardInterrupt as e: print('KeyboardInterrupt', e.args, type(e.__context__))
# expect: computing goes on
# expect: main cancelled 1
# expect: main finally
# expect: w cancelled
# expect: KeyboardInterrupt () <class 'asyncio.exceptions.CancelledError'>
