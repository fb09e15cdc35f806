from abc import ABC, abstractmethod
from decimal import Decimal, ROUND_HALF_UP, getcontext, InvalidOperation
from collections import defaultdict, namedtuple, Counter
import functools, itertools

class BankError(Exception):
    """All of the bank's errors."""
class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        super().__init__(account, needed)
        self.account, self.needed = account, needed
    def __str__(self):
        return f"{self.account.owner} lacks {self.needed - self.account.balance:,.2f}"

Entry = namedtuple("Entry", "kind amount note", defaults=[""])

class Account(ABC):
    _ids = itertools.count(1001)
    registry = {}
    def __init_subclass__(cls, /, code, **kw):
        super().__init_subclass__(**kw)
        Account.registry[code] = cls
    def __init__(self, owner, balance="0"):
        self.number = next(self._ids)
        self.owner = owner
        self.balance = Decimal(balance)
        self.history = []
    def deposit(self, amount, note=""):
        amount = Decimal(str(amount)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        self.history.append(Entry("in", amount, note))
    def withdraw(self, amount):
        amount = Decimal(amount)
        if amount > self.available():
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(Entry("out", amount))
    @abstractmethod
    def available(self): ...
    @abstractmethod
    def interest(self): ...
    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner} {self.balance}>"
    def __format__(self, spec):
        return format(f"{self.owner}:{self.balance:.2f}", spec)

class Savings(Account, code="S"):
    def available(self): return self.balance
    def interest(self): return self.balance * Decimal("0.0125")
class Current(Account, code="C"):
    overdraft = Decimal(100)
    def available(self): return self.balance + self.overdraft
    def interest(self): return Decimal()
class Broken(Account, code="B"):
    def available(self): return 0

print(Account.registry)
a = Savings("Ann", "1200.50"); b = Current("Bob")
b.deposit("99.995"); b.deposit(0.1 + 0.2, note="float")
print(a, b, f"[{a:>20}] [{b:*^20}]")
try: Account("x")
except TypeError as e: print(e)
try: Broken("x")
except TypeError as e: print(e)
for amount in ("50", "149.999", "1000", "abc", -1):
    try:
        b.withdraw(amount)
        print("ok", amount, b.balance)
    except InsufficientFunds as e:
        print("refused:", e, "|", repr(e)[:60], e.args[1])
    except (InvalidOperation, ValueError) as e:
        print(type(e).__module__, type(e).__qualname__, e)
print(b.history, Entry._fields, Entry._field_defaults, b.history[0]._replace(note="n")._asdict(), sep="\n")
print(a.interest(), a.interest().quantize(Decimal("1.00")), getcontext().prec)
totals = defaultdict(Decimal)
for e in b.history: totals[e.kind] += e.amount
print(dict(totals), Counter(e.kind for e in b.history).most_common())
print(functools.reduce(lambda t, e: t + e.amount, b.history, Decimal(0)))
print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.000001'):e} {Decimal('-5'):+08.1f} {Decimal('NaN')} {Decimal('1E+3')} {Decimal('1E+3'):f}")
try:
    a.withdraw("99999")
except BankError as err:
    err.add_note("ask the manager")
    raise RuntimeError("transfer failed") from err
# expect: {'S': <class '__main__.Savings'>, 'C': <class '__main__.Current'>, 'B': <class '__main__.Broken'>}
# expect: <Savings 1001 Ann 1200.50> <Current 1002 Bob 100.30> [         Ann:1200.50] [*****Bob:100.30*****]
# expect: Can't instantiate abstract class Account without an implementation for abstract methods 'available', 'interest'
# expect: Can't instantiate abstract class Broken without an implementation for abstract method 'interest'
# expect: ok 50 50.30
# expect: ok 149.999 -99.699
# expect: refused: Bob lacks 1,099.70 | InsufficientFunds(<Current 1002 Bob -99.699>, Decimal('1000' 1000
# expect: decimal InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: ok -1 -98.699
# expect: [Entry(kind='in', amount=Decimal('100.00'), note=''), Entry(kind='in', amount=Decimal('0.30'), note='float'), Entry(kind='out', amount=Decimal('50'), note=''), Entry(kind='out', amount=Decimal('149.999'), note=''), Entry(kind='out', amount=Decimal('-1'), note='')]
# expect: ('kind', 'amount', 'note')
# expect: {'note': ''}
# expect: {'kind': 'in', 'amount': Decimal('100.00'), 'note': 'n'}
# expect: 15.006250 15.01 28
# expect: {'in': Decimal('100.30'), 'out': Decimal('198.999')} [('out', 3), ('in', 2)]
# expect: 299.299
# expect: 1,234,567.89 1e-6 -00005.0 NaN 1E+3 1000
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "bank.py", line 83, in <module>
# expect stderr:     a.withdraw("99999")
# expect stderr:     ~~~~~~~~~~^^^^^^^^^
# expect stderr:   File "bank.py", line 37, in withdraw
# expect stderr:     raise InsufficientFunds(self, amount)
# expect stderr: InsufficientFunds: Ann lacks 98,798.50
# expect stderr: ask the manager
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "bank.py", line 86, in <module>
# expect stderr:     raise RuntimeError("transfer failed") from err
# expect stderr: RuntimeError: transfer failed
# expect exit: 1
