for x in (0.1, 1e16, 1e15, 123456789012345678.0, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1 / 3, 2 / 3, 1e22, 1e23, float('inf'), float('nan'), 0.1 + 0.2):
    print(x, end=' ')
print((0.1).hex(), float.fromhex('0x1.8p1'), (0.75).as_integer_ratio(), (3.0).is_integer(), float(' 1_0.5 '), float('-inf'), float('1e400'))
for s in ('', 'x', '1__0', '1e', '0x1', None, []):
    try: float(s)
    except (ValueError, TypeError) as e: print(e)
# expect: 0.1 1e+16 1000000000000000.0 1.2345678901234568e+17 1e-05 0.0001 5e-324 1.7976931348623157e+308 -0.0 100.0 0.3333333333333333 0.6666666666666666 1e+22 1e+23 inf nan 0.30000000000000004 0x1.999999999999ap-4 3.0 (3, 4) True 10.5 -inf inf
# expect: could not convert string to float: ''
# expect: could not convert string to float: 'x'
# expect: could not convert string to float: '1__0'
# expect: could not convert string to float: '1e'
# expect: could not convert string to float: '0x1'
# expect: float() argument must be a string or a real number, not 'NoneType'
# expect: float() argument must be a string or a real number, not 'list'
