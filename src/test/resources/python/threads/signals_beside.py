# raise_signal tells its own thread: the main thread's wait goes on, and it looks afterwards. kill tells the process.
import os
import signal
import threading
import time


def timed(name, send):
    timer = threading.Timer(0.1, send)
    timer.start()
    begun = time.monotonic()
    try:
        time.sleep(0.4)
        print(name, 'slept', end=' ')
    except KeyboardInterrupt:
        print(name, 'interrupted', end=' ')
    print(round(time.monotonic() - begun, 1))
    timer.join()


main = threading.main_thread().ident
timed('raise_signal', lambda: signal.raise_signal(signal.SIGINT))
timed('kill', lambda: os.kill(os.getpid(), signal.SIGINT))
timed('pthread_kill', lambda: signal.pthread_kill(main, signal.SIGINT))
timed('pthread_kill oneself', lambda: signal.pthread_kill(threading.get_ident(), signal.SIGINT))
timed('is it there?', lambda: signal.pthread_kill(main, 0))
# expect: raise_signal interrupted 0.4
# expect: kill interrupted 0.1
# expect: pthread_kill interrupted 0.1
# expect: pthread_kill oneself interrupted 0.4
# expect: is it there? slept 0.4
