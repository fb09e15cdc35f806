import lockstep
from answers_from_processes import work, work_all


def test_answers():
    """The answers for 3, 1, 2 stand in this order, and there are three."""
    answers = work_all([3, 1, 2])
    expected = [work(3), work(1), work(2)]
    assert answers == expected, f"work_all returned {answers} instead of {expected}"


def test_twice():
    """Called for 2 and then for 1, it returns one answer each time."""
    first = list(work_all([2]))
    second = list(work_all([1]))
    assert [first, second] == [[work(2)], [work(1)]], f"it returned {first} and then {second}"


@lockstep.within(0.14)
def test_time():
    """Four times work(4), 0.04 s each, are done within 0.14 s, for they are done at the same time."""
    work_all([4, 4, 4, 4])
