# asyncio.run has a handler of its own for Ctrl-C, which is as good as any other
import asyncio, os, signal, threading, time
def later(s, *sigs):
    def run():
        time.sleep(s)
        for n in sigs: os.kill(os.getpid(), n)
    threading.Thread(target=run).start()
async def main():
    later(0.05, signal.SIGINT)
    t = time.monotonic()
    try:
        time.sleep(0.3)
        print('slept', round(time.monotonic() - t, 1))
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled', round(time.monotonic() - t, 1))
        raise
try: asyncio.run(main())
except KeyboardInterrupt: print('KI')
async def m2():
    later(0.05, signal.SIGINT)
    t = time.monotonic()
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError:
        print('cancelled', round(time.monotonic() - t, 2))
        await asyncio.sleep(0.1)
        print('more')
        return 8
print(asyncio.run(m2()))
async def m3():
    later(0.05, signal.SIGINT)
    later(0.1, signal.SIGINT)
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError:
        print('c1')
        try: await asyncio.sleep(0.2)
        finally: print('c2')
        return 8
try: print(asyncio.run(m3()))
except KeyboardInterrupt as e: print('KI2', type(e.__context__))
async def m4():
    lock = threading.Lock(); lock.acquire()
    later(0.05, signal.SIGINT)
    try:
        print(lock.acquire(timeout=0.2))
        await asyncio.sleep(1)
    finally: print('fin')
try: asyncio.run(m4())
except KeyboardInterrupt: print('KI4')
async def m5():
    got = signal.getsignal(signal.SIGINT)
    print(got.func.__name__, list(got.keywords))
    old = signal.getsignal(signal.SIGINT)
    def mine(n, f):
        print('mine', n, type(f).__name__)
        old(n, f)
    signal.signal(signal.SIGINT, mine)
    os.kill(os.getpid(), signal.SIGINT)
    try: await asyncio.sleep(1)
    finally: print('fin5', signal.getsignal(signal.SIGINT) is mine)
try: asyncio.run(m5())
except KeyboardInterrupt: print('KI5')
except asyncio.CancelledError: print('CE5')
print(signal.getsignal(signal.SIGINT).__name__)
signal.signal(signal.SIGINT, signal.default_int_handler)
async def m6():
    old = signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(0.01)
    print('ignored')
    signal.signal(signal.SIGINT, old)
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(0.01)
try: asyncio.run(m6())
except KeyboardInterrupt: print('KI6')
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
import _thread
async def m7():
    threading.Timer(0.05, _thread.interrupt_main).start()
    t = time.monotonic()
    try: await asyncio.sleep(0.5)
    finally: print(round(time.monotonic() - t, 2))
try: asyncio.run(m7())
except KeyboardInterrupt: print('KI7')
# expect: slept 0.3
# expect: cancelled 0.3
# expect: KI
# expect: cancelled 0.05
# expect: more
# expect: 8
# expect: c1
# expect: c2
# expect: KI2 <class 'NoneType'>
# expect: False
# expect: fin
# expect: KI4
# expect: _on_sigint ['main_task']
# expect: mine 2 frame
# expect: fin5 True
# expect: KI5
# expect: mine
# expect: ignored
# expect: KI6
# expect: True
# expect: 0.5
# expect: KI7
