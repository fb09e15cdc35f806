from dataclasses import dataclass, InitVar, KW_ONLY, field, replace

@dataclass
class I:
    a: int
    b: InitVar[int]
    _: KW_ONLY
    c: int = 3
    d: int = field(init=False, default=7, repr=False)

    def __post_init__(self, b):
        self.total = self.a + b

i = I(1, 2, c=4)
print(i, i.total, i.d)
for attempt in (lambda: I(1, 2, 3), lambda: replace(i, a=2), lambda: replace(i, b=1, d=3)):
    try:
        print(attempt())
    except (TypeError, ValueError) as e:
        print(e)
# expect: I(a=1, c=4) 3 7
# expect: I.__init__() takes 3 positional arguments but 4 were given
# expect: InitVar 'b' must be specified with replace()
# expect: field d is declared with init=False, it cannot be specified with replace()
