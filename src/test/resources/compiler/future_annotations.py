'doc'
from __future__ import annotations
x: int
x: dict[str, list[int | None]] = {}
def f(a: 'str', b: Callable[[int], str] = 1, *c: (d, e), f: a.b(c, *d, e=1)[1:2]) -> None: pass
class C:
    y: not a and b or -c ** 2 if d else lambda x, *y, z=1: x
    z: {1: 2, **a}
    w: f'{a!r:>{b}} x'
    v: [i for i in j if k]
    u: ...
