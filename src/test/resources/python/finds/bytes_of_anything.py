class I:
    def __iter__(self): raise TypeError('mine')
class J:
    def __iter__(self): return iter([1, 2])
class K:
    def __getitem__(self, i): return [3, 4][i]
class V:
    def __iter__(self): raise ValueError('mine')
class O:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
for x in I(), J(), K(), V(), 5.5, 'a', [1, 2], (3,), {5}, range(2), (c for c in (7, 8)), O():
    for t in bytes, bytearray:
        try: print(t(x))
        except Exception as e: print(type(e).__name__, e)
# expect: TypeError cannot convert 'I' object to bytes
# expect: TypeError cannot convert 'I' object to bytearray
# expect: b'\x01\x02'
# expect: bytearray(b'\x01\x02')
# expect: b'\x03\x04'
# expect: bytearray(b'\x03\x04')
# expect: ValueError mine
# expect: ValueError mine
# expect: TypeError cannot convert 'float' object to bytes
# expect: TypeError cannot convert 'float' object to bytearray
# expect: TypeError string argument without an encoding
# expect: TypeError string argument without an encoding
# expect: b'\x01\x02'
# expect: bytearray(b'\x01\x02')
# expect: b'\x03'
# expect: bytearray(b'\x03')
# expect: b'\x05'
# expect: bytearray(b'\x05')
# expect: b'\x00\x01'
# expect: bytearray(b'\x00\x01')
# expect: b'\x07\x08'
# expect: bytearray(b'')
# expect: b'\x01\x02'
# expect: bytearray(b'')
