import asyncio

import lockstep
from three_at_a_time import fetch_all


class Server:
    """Answers after 0.1 s, or as long as it is told; counts how many requests are under way."""

    def __init__(self, **waits):
        self.waits = waits
        self.now = 0
        self.most = 0

    async def fetch(self, name):
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(self.waits.get(name, 0.1))
        self.now -= 1
        return name.upper()


def test_answers():
    """The answers for a, b, c, d are A, B, C, D, though that for a comes last."""
    server = Server(a=0.5, b=0.2)
    answers = asyncio.run(fetch_all(server.fetch, ["a", "b", "c", "d"]))
    assert list(answers) == ["A", "B", "C", "D"], f"fetch_all returned {answers}"


def test_at_most_three():
    """Of nine requests, at most three are under way at the same time."""
    server = Server()
    asyncio.run(fetch_all(server.fetch, list("abcdefghi")))
    assert server.most <= 3, f"there were {server.most}"


@lockstep.within(0.35)
def test_time():
    """Nine answers of 0.1 s each, three at a time, take little more than 0.3 s."""
    asyncio.run(fetch_all(Server().fetch, list("abcdefghi")))


@lockstep.within(0.35)
def test_one_slow_answer():
    """While one answer takes 0.3 s, six others of 0.1 s are got through the two free places."""
    asyncio.run(fetch_all(Server(a=0.3).fetch, list("abcdefg")))
