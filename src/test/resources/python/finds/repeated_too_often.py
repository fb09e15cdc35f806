a = 2 ** 70
for b in ([1], 'x', (1,), b'x', 'abc '*2):
    try: b *= a; print('?')
    except Exception as e: print(type(e).__name__, e)
    try: a2 = a; a2 *= b; print('?')
    except Exception as e: print(type(e).__name__, e)
b = a
try: b *= 'xy'
except Exception as e: print(type(e).__name__, e)
try: print(2**69 * 'ab')
except Exception as e: print(type(e).__name__, e)
for make in (bytes, bytearray):
    try: make(2**70)
    except OverflowError as e: print(e)
for s in (bytearray(b'x'), [1, 2]):
    try: s *= 2**70
    except OverflowError as e: print(e)
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
