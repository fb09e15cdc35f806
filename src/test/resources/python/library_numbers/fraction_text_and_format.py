from fractions import Fraction as F
from decimal import Decimal

for text in (' 3/4 ', '-1.5e3', '1_000/3', '.5', '7.', '1e-2', '+0', '2 / 4', '١/٢'):
    print(F(text), end=' ')
print()
for text in ('', '1/0', '3/4e2', '1_', '.', '1/-2', 'x', '1/2.5', '--1'):
    try:
        F(text)
    except (ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
for spec in ('', '10', '<10', '^+11', '#', ',', '.3f', '+.2e', 'g', '#.4g', '012,.1f', '%', '.0f', 'z.0f', '08.2f', 'G', '*^12.3f'):
    print(spec, [format(x, spec) for x in (F(0), F(1, 3), F(-12345, 2), F(-1, 1000), F(10 ** 9))])
for spec in ('<08.1f', 'd', '.3', 'z', '010'):
    try:
        print(format(F(1), spec))
    except ValueError as error:
        print(error)
print(F(1, 3) + 1, 2 - F(1, 2), F(1, 2) * 0.5, F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(2, 3)), F(2, 3) ** -2, 2 ** F(1, 2))
print(F(1, 2) + 1j, F(3, 2) == 1.5, F(1, 2) == Decimal('0.5'), F(1, 3) < float('inf'), hash(F(1, 2)) == hash(0.5), hash(F(-7, 3)))
print(F(3.14159).limit_denominator(100), F('0.3333').limit_denominator(10), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(1250), -2))
print(int(F(-7, 2)), F(-7, 2).__floor__(), F(-7, 2).__ceil__(), F(Decimal('1.25')), F(0.75), F(F(1, 2), F(3, 4)), bool(F(0)))
# expect: 3/4 -1500 1000/3 1/2 7 1/100 0 1/2 1/2 
# expect: ValueError Invalid literal for Fraction: ''
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ValueError Invalid literal for Fraction: '3/4e2'
# expect: ValueError Invalid literal for Fraction: '1_'
# expect: ValueError Invalid literal for Fraction: '.'
# expect: ValueError Invalid literal for Fraction: '1/-2'
# expect: ValueError Invalid literal for Fraction: 'x'
# expect: ValueError Invalid literal for Fraction: '1/2.5'
# expect: ValueError Invalid literal for Fraction: '--1'
# expect:  ['0', '1/3', '-12345/2', '-1/1000', '1000000000']
# expect: 10 ['         0', '       1/3', '  -12345/2', '   -1/1000', '1000000000']
# expect: <10 ['0         ', '1/3       ', '-12345/2  ', '-1/1000   ', '1000000000']
# expect: ^+11 ['    +0     ', '   +1/3    ', ' -12345/2  ', '  -1/1000  ', '+1000000000']
# expect: # ['0/1', '1/3', '-12345/2', '-1/1000', '1000000000/1']
# expect: , ['0', '1/3', '-12,345/2', '-1/1,000', '1,000,000,000']
# expect: .3f ['0.000', '0.333', '-6172.500', '-0.001', '1000000000.000']
# expect: +.2e ['+0.00e+00', '+3.33e-01', '-6.17e+03', '-1.00e-03', '+1.00e+09']
# expect: g ['0', '0.333333', '-6172.5', '-0.001', '1e+09']
# expect: #.4g ['0.000', '0.3333', '-6172.', '-0.001000', '1.000e+09']
# expect: 012,.1f ['00,000,000.0', '00,000,000.3', '-0,006,172.5', '-0,000,000.0', '1,000,000,000.0']
# expect: % ['0.000000%', '33.333333%', '-617250.000000%', '-0.100000%', '100000000000.000000%']
# expect: .0f ['0', '0', '-6172', '-0', '1000000000']
# expect: z.0f ['0', '0', '-6172', '0', '1000000000']
# expect: 08.2f ['00000.00', '00000.33', '-6172.50', '-0000.00', '1000000000.00']
# expect: G ['0', '0.333333', '-6172.5', '-0.001', '1E+09']
# expect: *^12.3f ['***0.000****', '***0.333****', '*-6172.500**', '***-0.001***', '1000000000.000']
# expect: Invalid format specifier '<08.1f' for object of type 'Fraction'
# expect: Invalid format specifier 'd' for object of type 'Fraction'
# expect: Invalid format specifier '.3' for object of type 'Fraction'
# expect: Invalid format specifier 'z' for object of type 'Fraction'
# expect: Invalid format specifier '010' for object of type 'Fraction'
# expect: 4/3 3/2 0.25 3 1/2 (5, Fraction(1, 6)) 9/4 1.4142135623730951
# expect: (0.5+1j) True True True True -1537228672809129303
# expect: 311/99 1/3 2 4 157/50 1200
# expect: -3 -4 -3 5/4 3/4 2/3 False
