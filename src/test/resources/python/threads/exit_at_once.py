# os._exit ends the process in whichever thread: no finally, nothing at exit, no __del__.
import atexit
import os
import threading
import time

atexit.register(print, 'never: at exit')


class Last:
    def __del__(self):
        print('never: __del__')


last = Last()


def leave():
    time.sleep(0.1)
    print('leaving', flush=True)
    try:
        os._exit(300)
    finally:
        print('never: finally')


threading.Thread(target=leave).start()
try:
    time.sleep(5)
finally:
    print('never: finally of main')
# expect: leaving
# expect exit: 44
