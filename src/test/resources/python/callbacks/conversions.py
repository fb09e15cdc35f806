class Fl:
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __complex__(self): return 1j
    def __bytes__(self): return b'by'
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
    def __format__(self, s): return 'F' + s
    def __bool__(self): return False
    def __getitem__(self, k): return 'item' + str(k)
    z = 5
f = Fl()
print(float(f), int(f), complex(f), bytes(f), str(f), repr(f), f'{f:abc}', f'{f!r}', bool(f), '%s %r %d %.1f' % (f, f, f, f), '{} {!r} {:x} {.z} {[k]} {[3]}'.format(f, f, f, f, f, f), [f], str([f]))

# expect: 2.5 7 1j b'by' S R Fabc R False S R 7 2.5 F R Fx 5 itemk item3 [R] [R]
