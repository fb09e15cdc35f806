x = 1 + 2 * 3; y = -1; z = 2 ** 10; w = (1, 2)[0]; v = 'abc'[1]; u = 1 + 2j; t = not 1; s = ~5
r = 10 / 3; q = 2 ** -1; p = 7 // -2; o = 'a' * 5000; n = 'a' * 10; m = (1,) * 300; l = (1, 2) * 2; k = 1 << 200; j = 1 << 10
i = 5 % -3; h = -0.0; g = 1e300 * 1e300; f = 'a' + 'b'; e = b'x' * 2; d = 1 / 0; c = -(1j); b = True + 1; a = 3.7 // 1
if __debug__: a
if 0: unreachable()
if not 0: b
while 1: break
while 0: c
assert 1
x = 1 if 0 else 2
y = 0 and x; z = 1 or x
x in [1, 2]; x in {1}; x in {y}; x in [y, z]
for i in [1, 2]: pass
for i in [a, b]: pass
for i in (*a, b): pass
x = (1, (2, 3), None, ...); y = [1, 2, 3]; z = {1: 2, 3: 4}
def f(): return (1, 2)
def g():
    return
    dead()
def h():
    if a: return 1
    elif b: return 2
    else: return 3
    dead
