# An alarm rings although the program never named raise_signal; its handler's exception cuts waits short.
import signal
import threading
import time


class Alarm(Exception):
    pass


def ring(number, frame):
    raise Alarm('time is up')


signal.signal(signal.SIGALRM, ring)
lock = threading.Lock()
lock.acquire()
for wait in (lambda: time.sleep(5), threading.Event().wait, lock.acquire):
    begun = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        wait()
    except Alarm as e:
        print(e, round(time.monotonic() - begun, 1))
# expect: time is up 0.2
# expect: time is up 0.2
# expect: time is up 0.2
