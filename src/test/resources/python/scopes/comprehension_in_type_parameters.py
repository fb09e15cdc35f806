X = 3
class Base:
    def __mro_entries__(self, bases): return ()
    def __init__(self, x): print(x)
class Y[T: int](Base([X for _ in (1,)])): ...
# expect: [3]
