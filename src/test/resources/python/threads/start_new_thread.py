import _thread
import time


class Fails:
    def __repr__(self):
        return "<Fails>"

    def __call__(self):
        raise ValueError("x")


def f(a, b=0):
    print("in", a, b)
    if a == 3: _thread.exit()
i = _thread.start_new_thread(f, (1,), {"b": 5})
print(isinstance(i, int))
time.sleep(.01)
_thread.start_new_thread(Fails(), ()); time.sleep(.01)
_thread.start_new_thread(f, (3,)); time.sleep(.01)
for bad in ((1, ()), (f, []), (f, (), 3)):
    try: _thread.start_new_thread(*bad)
    except TypeError as e: print(e)
def forever():
    while True: time.sleep(1)
_thread.start_new_thread(forever, ())
print("end")
# expect: True
# expect: in 1 5
# expect: in 3 0
# expect: first arg must be callable
# expect: 2nd arg must be a tuple
# expect: optional 3rd arg must be a dictionary
# expect: end
# expect stderr: Exception ignored in thread started by <Fails>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "start_new_thread.py", line 10, in __call__
# expect stderr:     raise ValueError("x")
# expect stderr: ValueError: x
