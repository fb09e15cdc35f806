import lockstep
from overlap_the_waits import fetch_all


def test_results():
    """The answers for a, b, c are A, B, C."""
    results = fetch_all(["a", "b", "c"])
    assert results == ["A", "B", "C"], f"fetch_all returned {results}"


@lockstep.within(0.15)
def test_time():
    """Four waits of 0.1 s take at most 0.15 s."""
    fetch_all(["a", "b", "c", "d"])


@lockstep.every_schedule
def test_order_of_results():
    """The answers stand in the order of the names, whoever is done first."""
    results = fetch_all(["a", "b"])
    assert results == ["A", "B"], f"fetch_all returned {results}"
