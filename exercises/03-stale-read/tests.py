import lockstep
from stale_read import Account


@lockstep.every_schedule
def test_two_deposits():
    """10 and 20 are paid into an empty account: the balance is 30."""
    account = Account(0)
    lockstep.together(lambda: account.deposit(10),
                      lambda: account.deposit(20))
    assert account.balance == 30, f"the balance is {account.balance}"


@lockstep.every_schedule
def test_deposit_and_withdraw():
    """There are 10. 20 come in and 5 go out: the balance is 25."""
    account = Account(10)
    lockstep.together(lambda: account.deposit(20),
                      lambda: account.withdraw(5))
    assert account.balance == 25, f"the balance is {account.balance}"


@lockstep.every_schedule
def test_last_money():
    """There are 10, and two want 10: one gets it, and 0 is left."""
    account = Account(10)
    paid = []

    def want():
        if account.withdraw(10):
            paid.append(10)

    lockstep.together(want, want)
    assert paid == [10], f"{len(paid)} of the two were paid"
    assert account.balance == 0, f"the balance is {account.balance}"


@lockstep.every_schedule
def test_after_a_refusal():
    """20 of 10 are refused. After that, 5 can be paid in: the balance is 15."""
    account = Account(10)
    assert not account.withdraw(20), "20 of 10 were paid out"
    lockstep.together(lambda: account.deposit(5))
    assert account.balance == 15, f"the balance is {account.balance}"
