# Ctrl-C for a loop that runs forever, and with handlers of the program
import asyncio, signal, os
async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    async def ticker():
        n = 0
        while not stop.is_set():
            n += 1
            await asyncio.sleep(0.01)
            if n == 3: os.kill(os.getpid(), signal.SIGINT)
        print('ticks', n)
    await ticker()
asyncio.run(main())
loop = asyncio.new_event_loop()
loop.call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
try:
    loop.run_forever()
except KeyboardInterrupt:
    print('KI from run_forever', loop.is_running())
async def cleanup(): print('clean')
loop.run_until_complete(cleanup())
def h(n, f): print('plain', n, f is not None); loop.call_soon_threadsafe(loop.stop)
signal.signal(signal.SIGINT, h)
loop.call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
loop.run_forever()
async def c2():
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(0.01)
    return 'own handler stays'
print(asyncio.run(c2()))
loop.close()
# expect: ticks 4
# expect: KI from run_forever False
# expect: clean
# expect: plain 2 True
# expect: plain 2 True
# expect: own handler stays
