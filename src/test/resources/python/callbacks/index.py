class I:
    def __index__(self): return 2
print([1, 2, 3][I()], 'abc'[I()], [1, 2, 3][:I()], (1, 2, 3)[I():], range(10)[I()], [0] * I(), 'x' * I(), bytes([I()]), list(range(I())), hex(I()), 5 << I() if False else 0, [9, 8, 7].pop(I()), '{:d}'.format(I()) if False else '', '%d' % I() if False else '', round(1.239, I()))

# expect: 3 c [1, 2] (3,) 2 [0, 0] xx b'\x02' [0, 1] 0x2 0 7   1.24
