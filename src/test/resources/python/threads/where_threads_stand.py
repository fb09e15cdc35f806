# sys._current_frames and faulthandler tell where other threads are; a watchdog ends a program that stands still.
import faulthandler
import re
import sys
import tempfile
import threading
import time

event = threading.Event()


def wait_for_it(n):
    if n:
        wait_for_it(n - 1)
    else:
        secret = 42
        event.wait()


thread = threading.Thread(target=wait_for_it, args=(2,))
thread.start()
time.sleep(0.05)
frame = sys._current_frames()[thread.ident]
while frame.f_code.co_name != 'wait_for_it':
    frame = frame.f_back
print(frame.f_locals, frame.f_lineno, frame.f_back.f_lineno, len(sys._current_frames()), set(sys._current_exceptions().values()))


def tell(file):
    file.seek(0)
    for line in file.read().splitlines():
        if 'threading.py' not in line:
            print(re.sub(r'0x[0-9a-f]{16}', 'IDENT', line).replace(__file__, 'FILE'))


with tempfile.TemporaryFile('w+') as file:
    faulthandler.dump_traceback(file)
    faulthandler.dump_traceback_later(0.2, file=file)
    time.sleep(0.3)
    faulthandler.dump_traceback_later(0.2, file=file)
    faulthandler.cancel_dump_traceback_later()
    time.sleep(0.3)
    faulthandler.dump_traceback(file, all_threads=False)
    tell(file)
event.set()
thread.join()
for wait in (float('inf'), 10**30, 1e10, 10**10):
    try:
        time.sleep(wait)
    except OverflowError as e:
        print(e)
print(faulthandler.is_enabled(), threading.Event().wait(float('nan')))
# expect: {'n': 0, 'secret': 42} 17 14 2 {None}
# expect: Thread IDENT (most recent call first):
# expect:   File "FILE", line 17 in wait_for_it
# expect:   File "FILE", line 14 in wait_for_it
# expect:   File "FILE", line 14 in wait_for_it
# expect:
# expect: Current thread IDENT (most recent call first):
# expect:   File "FILE", line 37 in <module>
# expect: Timeout (0:00:00.200000)!
# expect: Thread IDENT (most recent call first):
# expect:   File "FILE", line 17 in wait_for_it
# expect:   File "FILE", line 14 in wait_for_it
# expect:   File "FILE", line 14 in wait_for_it
# expect:
# expect: Thread IDENT (most recent call first):
# expect:   File "FILE", line 39 in <module>
# expect: Stack (most recent call first):
# expect:   File "FILE", line 43 in <module>
# expect: timestamp out of range for platform time_t
# expect: timestamp too large to convert to C PyTime_t
# expect: timestamp out of range for platform time_t
# expect: timestamp too large to convert to C PyTime_t
# expect: False False
