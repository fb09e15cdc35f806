# What a thread of _thread raises goes to sys.unraisablehook.
import _thread
import sys
import time


def task():
    raise ValueError('task failed')


def leave():
    raise SystemExit


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.object, unraisable.exc_traceback is not None,
          unraisable.err_msg == f'Exception ignored in thread started by {task!r}')


sys.unraisablehook = hook
for body in (task, leave):
    _thread.start_new_thread(body, ())
    time.sleep(0.05)
sys.unraisablehook = sys.__unraisablehook__
print('end')
# expect: ValueError task failed None True True
# expect: end
