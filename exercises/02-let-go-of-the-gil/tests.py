import hashlib
import time

import lockstep
from let_go_of_the_gil import digest

DATA = b"lockstep" * 250_000


def test_digest():
    """The check sum is SHA-256's."""
    assert digest(DATA) == hashlib.sha256(DATA).hexdigest(), "it is another check sum"


def test_two_threads_gain():
    """Two threads take at most 0.7 times as long as one that does both."""
    start = time.perf_counter()
    digest(DATA)
    digest(DATA)
    in_turn = time.perf_counter() - start

    start = time.perf_counter()
    lockstep.together(lambda: digest(DATA), lambda: digest(DATA))
    in_threads = time.perf_counter() - start

    ratio = in_threads / in_turn
    assert ratio <= 0.7, f"they take {ratio:.2f} times as long"
