from typing import Protocol, runtime_checkable, SupportsInt

@runtime_checkable
class Sized(Protocol):
    def __len__(self) -> int: ...

@runtime_checkable
class Named(Protocol):
    name: str

class Plain(Protocol):
    def run(self): ...

class Dog:
    name = 'rex'

print(isinstance([], Sized), isinstance(5, Sized), issubclass(list, Sized), isinstance(Dog(), Named), isinstance(5, SupportsInt))
for attempt in (lambda: isinstance(3, Plain), lambda: Plain(), lambda: issubclass(Dog, Named)):
    try:
        attempt()
    except TypeError as e:
        print(e)
# expect: True False True True True
# expect: Instance and class checks can only be used with @runtime_checkable protocols
# expect: Protocols cannot be instantiated
# expect: Protocols with non-method members don't support issubclass(). Non-method members: 'name'.
