import lockstep
from two_locks import Account, transfer


@lockstep.every_schedule
def test_opposite_ways():
    """A and B have 10 each. 5 go from A to B and 3 from B to A: 8 and 12."""
    a = Account(1, 10)
    b = Account(2, 10)
    lockstep.together(lambda: transfer(a, b, 5),
                      lambda: transfer(b, a, 3))
    assert (a.balance, b.balance) == (8, 12), f"they are {a.balance} and {b.balance}"


@lockstep.every_schedule
def test_no_money_missing():
    """Who holds both locks always sees 20 in the two accounts together."""
    a = Account(1, 10)
    b = Account(2, 10)

    def look():
        if a.lock.acquire(blocking=False):
            if b.lock.acquire(blocking=False):
                total = a.balance + b.balance
                b.lock.release()
                assert total == 20, f"there are {total}"
            a.lock.release()

    lockstep.together(lambda: transfer(a, b, 5), look)


@lockstep.possible
def test_side_by_side():
    """A to B and C to D: one can begin before the other has ended."""
    changes = []

    class Watched(Account):
        """Writes down whose balance is touched, and when."""

        @property
        def balance(self):
            changes.append(self.number)
            return self.amount

        @balance.setter
        def balance(self, amount):
            changes.append(self.number)
            self.amount = amount

    a, b, c, d = [Watched(number, 10) for number in (1, 2, 3, 4)]
    changes.clear()
    lockstep.together(lambda: transfer(a, b, 5),
                      lambda: transfer(c, d, 5))
    first = [i for i, number in enumerate(changes) if number <= 2]
    second = [i for i, number in enumerate(changes) if number >= 3]
    assert first[0] < second[-1] and second[0] < first[-1], "one always waits for the other"
