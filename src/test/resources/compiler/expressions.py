x = 1 if a else 2
x: int
x.y: int
x[1]: int = 3
(z): int
print(not a in b, not a is b, not a == b, a if not b else c, 1 < x < 3 and 5 or y)
f(*a, **b); f(*a, b, c=1, **d); f(a, *b); f(**{}); f(x=1, **z)
[1, 2, 3]; {1, 2, 3}; (1, 2, 3); [a, 1, *b]; {**a, 'b': 1}; {'a': 1, 'b': x}; {1: 2, **z, 3: 4, 5: 6}
a = b = c; a, b = b, a; a, b, c = c, b, a; a, *b = c; [a, (b, c)] = d
x = "a" "b" * 3; y = -1; z = 2 ** 10; w = (1, 2)[0]; v = 'abc'[1]; u = 1 + 2j; t = not 1; s = ~5; r = 10 / 3; q = 2**-1; p = 7 // -2
if __debug__: pass
if 0: unreachable()
while 1:
    if x: break
    else: continue
assert x, 'm'
del a, (b, c), d.e, f[1], g[1:2]
lambda a, /, b=1, *c, d, e=2, **f: (a, b)
for x in [1, 2, 3]: pass
for x in {1}: pass
x in [1, 2]; x in {y}
f'{x}{y!r}{z:>{w}}{1}' f'' 'lit'
global_ = f''
async def co(): return [await x for x in y]
async def co2(): return [x async for x in y if await x]
try: a
except: b
else: c
try:
    a
except A as e: raise
except (B, C): raise X from e
finally: d
with a as (b, c), d as e.f: pass
x @= y; x //= 2; x **= 3; x >>= 1; x.y.z += 1; x[a:b] |= 2; x[a:b:c] ^= 3
