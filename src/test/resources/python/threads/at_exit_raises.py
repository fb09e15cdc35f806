# What functions at exit raise is told, as a reference count's end tells it, and the rest are called all the same.
import atexit
import queue
import sys


class Call:
    def __init__(self, error):
        self.error = error

    def __repr__(self):
        return f'<call that raises {self.error!r}>'

    def __call__(self):
        one = 1; raise self.error


for error in (SystemExit(3), KeyboardInterrupt(), queue.Full('no room'), ZeroDivisionError):
    atexit.register(Call(error))
print('end of main')
# expect: end of main
# expect stderr: Exception ignored in atexit callback <call that raises <class 'ZeroDivisionError'>>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "at_exit_raises.py", line 15, in __call__
# expect stderr:     one = 1; raise self.error
# expect stderr: ZeroDivisionError: 
# expect stderr: Exception ignored in atexit callback <call that raises Full('no room')>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "at_exit_raises.py", line 15, in __call__
# expect stderr:     one = 1; raise self.error
# expect stderr: queue.Full: no room
# expect stderr: Exception ignored in atexit callback <call that raises KeyboardInterrupt()>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "at_exit_raises.py", line 15, in __call__
# expect stderr:     one = 1; raise self.error
# expect stderr: KeyboardInterrupt: 
# expect stderr: Exception ignored in atexit callback <call that raises SystemExit(3)>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "at_exit_raises.py", line 15, in __call__
# expect stderr:     one = 1; raise self.error
# expect stderr: SystemExit: 3
