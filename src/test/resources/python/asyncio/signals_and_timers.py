# alarms, handlers that raise, and signals that cannot be caught
import asyncio, signal, os, time
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, time.sleep, 0.2)
    signal.signal(signal.SIGALRM, lambda *a: print('alarm', asyncio.current_task() is not None))
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    await asyncio.sleep(0.3)
    loop.add_signal_handler(signal.SIGALRM, lambda: print('async alarm'))
    signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    await asyncio.sleep(0.23)
    signal.setitimer(signal.ITIMER_REAL, 0)
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    def boom(): 1 / 0
    loop.add_signal_handler(signal.SIGUSR1, boom)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.sleep(0.01)
    def stopper(): raise SystemExit(4)
    for bad in (signal.SIGKILL, 0, 1000, 'x'):
        try: loop.add_signal_handler(bad, boom)
        except (RuntimeError, ValueError, TypeError) as e: print(type(e).__name__, e)
    def in_thread():
        try: loop.add_signal_handler(signal.SIGUSR2, boom)
        except Exception as e: print(type(e).__name__, e)
    await asyncio.to_thread(in_thread)
    loop.add_signal_handler(signal.SIGUSR2, stopper)
    os.kill(os.getpid(), signal.SIGUSR2)
    await asyncio.sleep(1)
asyncio.run(main())
# expect: alarm False
# expect: async alarm
# expect: async alarm
# expect: async alarm
# expect: async alarm
# expect: Exception in callback main.<locals>.boom() at signals_and_timers.py:14 ZeroDivisionError('division by zero')
# expect: RuntimeError sig 9 cannot be caught
# expect: ValueError invalid signal number 0
# expect: ValueError invalid signal number 1000
# expect: TypeError sig must be an int, not 'x'
# expect: RuntimeError set_wakeup_fd only works in main thread of the main interpreter
# expect exit: 4
