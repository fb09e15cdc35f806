# What raise_signal() raises comes from where it was called: no line of the library stands between.
import os
import signal
import traceback


def by_signal():
    signal.raise_signal(signal.SIGINT)


def by_kill():
    os.kill(os.getpid(), signal.SIGINT)


for call in by_signal, by_kill:
    try:
        call()
    except KeyboardInterrupt:
        traceback.print_exc()
signal.signal(signal.SIGTERM, lambda number, frame: print(number, frame.f_code.co_name))
signal.raise_signal(signal.SIGTERM)
# expect: 15 <module>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "interrupt_raised_uncaught.py", line 17, in <module>
# expect stderr:     call()
# expect stderr:     ~~~~^^
# expect stderr:   File "interrupt_raised_uncaught.py", line 8, in by_signal
# expect stderr:     signal.raise_signal(signal.SIGINT)
# expect stderr:     ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect stderr: KeyboardInterrupt
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "interrupt_raised_uncaught.py", line 17, in <module>
# expect stderr:     call()
# expect stderr:     ~~~~^^
# expect stderr:   File "interrupt_raised_uncaught.py", line 12, in by_kill
# expect stderr:     os.kill(os.getpid(), signal.SIGINT)
# expect stderr:     ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: KeyboardInterrupt
