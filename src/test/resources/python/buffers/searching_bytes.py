# Searching, slicing and deleting in bytes; all of it takes time in proportion to what is looked at.
import random
r = random.Random(5)
for kind in bytes, bytearray:
    out = []
    for i in range(3000):
        b = kind(r.choices(b'ab', k=r.randrange(12)))
        p = r.choice([bytes(r.choices(b'ab', k=r.randrange(4))), 97])
        s, e = r.choice([None, r.randrange(-14, 15)]), r.choice([None, r.randrange(-14, 15)])
        out.append((b.find(p, s, e), b.rfind(p, s, e), b.count(p, s, e), p in b))
        if p != 97:
            out.append((b.startswith(p, s, e), b.endswith((p, b'b'), s, e)))
        out.append(b[s:e]); out.append(b[s:e:r.choice([1, 2, -1, -3])])
        d = bytearray(b); del d[s:e:r.choice([1, 2, -1, -3])]; out.append(d)
    import zlib
    print(zlib.crc32(str(out).encode()))
big = b'x' * 100000 + b'\n'
lines = big * 20
at = n = 0
while (at := lines.find(b'\n', at)) >= 0:
    at += 1; n += 1
print(n, (b'a' * 50000).find(b'a' * 20000 + b'b'), (b'a' * 50000).rfind(b'b' + b'a' * 20000), (b'ab' * 50000).count(b'ab' * 10000))
d = bytearray(range(256)) * 2000
del d[::2]
print(len(d), d[:3])
# expect: 3914767230
# expect: 3376336102
# expect: 20 -1 -1 5
# expect: 256000 bytearray(b'\x01\x03\x05')
