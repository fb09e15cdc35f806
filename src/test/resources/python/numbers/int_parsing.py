for a in (('10', 2), ('0x1f', 16), ('0b1', 0), ('1_000',), (' 7 ',), ('-0',), ('z', 36), (3.9,), (b'12',), (True,)):
    print(int(*a), end=' ')
print()
for a in (('',), ('1__0',), ('0x1',), ('2', 2), ('1', 1), ('1', 37), (1, 2), ('08', 0), (float('inf'),), (float('nan'),), ([],), (None,), ('12', '3')):
    try: int(*a)
    except (ValueError, TypeError, OverflowError) as e: print(e)
# expect: 2 31 1 1000 7 0 35 3 12 1 
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 10: '1__0'
# expect: invalid literal for int() with base 10: '0x1'
# expect: invalid literal for int() with base 2: '2'
# expect: int() base must be >= 2 and <= 36, or 0
# expect: int() base must be >= 2 and <= 36, or 0
# expect: int() can't convert non-string with explicit base
# expect: invalid literal for int() with base 0: '08'
# expect: cannot convert float infinity to integer
# expect: cannot convert float NaN to integer
# expect: int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: 'str' object cannot be interpreted as an integer
