import asyncio, signal, os, _thread, threading
async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(.1, signal.raise_signal, signal.SIGTERM)
    await stop.wait(); print('stopped')
asyncio.run(main())
async def m2():
    loop = asyncio.get_running_loop()
    loop.call_later(.1, signal.raise_signal, signal.SIGINT)
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print('cancelled'); raise
try: asyncio.run(m2())
except KeyboardInterrupt: print('kbd')
async def m3():
    threading.Timer(.1, _thread.interrupt_main).start()
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print('cancelled'); raise
try: asyncio.run(m3())
except KeyboardInterrupt: print('kbd')
try: signal.raise_signal(signal.SIGINT); print('?')
except KeyboardInterrupt: print('kbd2')
# expect: stopped
# expect: cancelled
# expect: kbd
# expect: cancelled
# expect: kbd
# expect: kbd2
