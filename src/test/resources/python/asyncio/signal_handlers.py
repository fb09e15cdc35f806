# handlers of a loop: in which order, what they replace, what remains
import asyncio, os, signal
async def main():
    loop = asyncio.get_running_loop()
    got = []
    ev = asyncio.Event()
    def h(name):
        print('handler', name, asyncio.current_task() is None)
        got.append(name)
        if len(got) >= 3: ev.set()
    for s in (signal.SIGINT, signal.SIGTERM, signal.SIGUSR1):
        loop.add_signal_handler(s, h, s.name)
    os.kill(os.getpid(), signal.SIGTERM)
    os.kill(os.getpid(), signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGINT)
    print('killed')
    await ev.wait()
    print(got)
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT))
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM).__name__)
    got.clear(); ev.clear()
    for i in range(3): os.kill(os.getpid(), signal.SIGTERM)
    await ev.wait()
    print(got)
asyncio.run(main())
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGUSR1))
# expect: killed
# expect: handler SIGTERM True
# expect: handler SIGUSR1 True
# expect: handler SIGINT True
# expect: ['SIGTERM', 'SIGUSR1', 'SIGINT']
# expect: True False
# expect: True _sighandler_noop
# expect: handler SIGTERM True
# expect: handler SIGTERM True
# expect: handler SIGTERM True
# expect: ['SIGTERM', 'SIGTERM', 'SIGTERM']
# expect: 0 0
