for v, s in ((3.14159, '.2f'), (1234567, ','), (1234567.891, ',.1f'), (255, '#x'), (255, '08b'), (-5, '+d'), (5, ' d'), ('ab', '*^7'), ('abc', '.2'), (0.5, '%'), (1e10, 'g'), (12, 'e'), (1234567, '_'), (255, '#_b'), (65, 'c'), (3, '=+5'), (True, 'd'), (1.0, ''), (1e16, ''), (float('nan'), 'F'), (10**20, 'n')):
    print(format(v, s), end='|')
for v, s in ((1, 'z'), ('a', 'd'), (1.5, 'd'), (1, '.2d'), ('a', '=5'), ('a', ','), (1, ',c'), ([], '5')):
    try: print(format(v, s))
    except (ValueError, TypeError) as e: print(e)
# expect: 3.14|1,234,567|1,234,567.9|0xff|11111111|-5| 5|**ab***|ab|50.000000%|1e+10|1.200000e+01|1_234_567|0b1111_1111|A|+   3|1|1.0|1e+16|NAN|100000000000000000000|Negative zero coercion (z) not allowed in integer format specifier
# expect: Unknown format code 'd' for object of type 'str'
# expect: Unknown format code 'd' for object of type 'float'
# expect: Precision not allowed in integer format specifier
# expect: '=' alignment not allowed in string format specifier
# expect: Cannot specify ',' with 's'.
# expect: Cannot specify ',' with 'c'.
# expect: unsupported format string passed to list.__format__
