# the loop looks for signals when it looks for files: one round later than the kill
import asyncio, os, signal
async def main():
    loop = asyncio.get_running_loop()
    out = []
    loop.add_signal_handler(signal.SIGUSR1, out.append, 'sig')
    def soon(n):
        out.append(n)
        if n < 4: loop.call_soon(soon, n + 1)
    os.kill(os.getpid(), signal.SIGUSR1)
    loop.call_soon(soon, 0)
    await asyncio.sleep(0.01)
    print(out)
    out.clear()
    loop.call_soon(soon, 0)
    os.kill(os.getpid(), signal.SIGUSR1)
    loop.call_later(0, out.append, 'timer')
    await asyncio.sleep(0.01)
    print(out)
    out.clear()
    loop.add_signal_handler(signal.SIGUSR2, out.append, 'sig2')
    os.kill(os.getpid(), signal.SIGUSR2)
    os.kill(os.getpid(), signal.SIGUSR1)
    print(loop.remove_signal_handler(signal.SIGUSR2))
    await asyncio.sleep(0.01)
    print(out)
    loop.add_signal_handler(signal.SIGUSR2, out.append, 'old')
    os.kill(os.getpid(), signal.SIGUSR2)
    loop.add_signal_handler(signal.SIGUSR2, out.append, 'new')
    await asyncio.sleep(0.01)
    print(out)
asyncio.run(main())
# expect: [0, 1, 'sig', 2, 3, 4]
# expect: [0, 'timer', 1, 'sig', 2, 3, 4]
# expect: True
# expect: ['sig']
# expect: ['sig', 'new']
