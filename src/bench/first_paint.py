"""Time from the start of ./lockstep to its first whole screen, in a pseudo-terminal of 80x24.

    python3 src/bench/first_paint.py [RUNS]

A screen counts as painted when a pause of 30 ms follows at least 500 characters of output; the pause is not counted.
The state and the exercises of whoever runs it are not touched.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import tempfile
import termios
import time

LOCKSTEP = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'lockstep')


def first_paint(home):
    began = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home, TERM='xterm-256color',
                          LOCKSTEP_WORKSPACE=os.path.join(home, 'exercises'))
        os.execv(LOCKSTEP, [LOCKSTEP])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
    seen = b''
    last = began
    while time.monotonic() - began < 20:
        ready, _, _ = select.select([terminal], [], [], 0.03)
        if ready:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
            last = time.monotonic()
        elif len(seen) > 500:
            break
    os.kill(pid, signal.SIGKILL)
    _, _, used = os.wait4(pid, 0)
    os.close(terminal)
    if len(seen) <= 500:
        sys.exit(f'no screen: {seen!r}')
    return last - began, used.ru_utime + used.ru_stime


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as home:
        times = sorted(first_paint(home) for _ in range(runs))
    middle = times[len(times) // 2]
    print(f'first paint: best {times[0][0]:.2f} s, median {middle[0]:.2f} s of {runs}; {times[0][1]:.2f} s of CPU')


main()
