from dataclasses import dataclass, FrozenInstanceError

@dataclass(frozen=True, slots=True)
class F:
    a: int
    b: str = 'x'

f = F(1)
for attempt in (lambda: setattr(f, 'a', 2), lambda: delattr(f, 'a'), lambda: setattr(f, 'c', 2)):
    try:
        attempt()
    except (FrozenInstanceError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(hash(f) == hash(F(1)), F.__slots__, hasattr(f, '__dict__'))
# expect: FrozenInstanceError cannot assign to field 'a'
# expect: FrozenInstanceError cannot delete field 'a'
# expect: TypeError super(type, obj): obj (instance of F) is not an instance or subtype of type (F).
# expect: True ('a', 'b') False
