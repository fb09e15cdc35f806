import time

import lockstep
from keep_what_came import fetch_all


def fetch(name):
    time.sleep(0.3 if name == "slow" else 0.1)
    if name.startswith("bad"):
        raise OSError("no answer from " + name)
    return name.upper()


def test_answers():
    """The answers for slow, b, c are SLOW, B, C, in this order."""
    answers = fetch_all(fetch, ["slow", "b", "c"])
    assert list(answers) == ["SLOW", "B", "C"], f"fetch_all returned {answers}"


def test_one_page_fails():
    """Of a, bad, c and d the second fails: A, None, C, D."""
    answers = fetch_all(fetch, ["a", "bad", "c", "d"])
    assert list(answers) == ["A", None, "C", "D"], f"fetch_all returned {answers}"


def test_other_errors():
    """A name that is no text is a mistake in the program: the AttributeError or TypeError comes out."""
    try:
        answers = fetch_all(fetch, ["a", 7, "c"])
    except (AttributeError, TypeError):
        return
    assert False, f"no error came, but {answers}"


@lockstep.within(0.15)
def test_time():
    """Six pages of 0.1 s each, two of which fail, take little more than 0.1 s."""
    fetch_all(fetch, ["a", "b", "bad", "d", "bad too", "f"])
