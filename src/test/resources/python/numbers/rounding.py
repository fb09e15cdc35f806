print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5, None), round(1e20), round(5, 1), round(0.1 + 0.2, 10), type(round(2.0)), type(round(2.0, 0)))
for a in ((float('inf'),), (float('nan'),), ('x',), (1.5, 'x'), (1j,)):
    try: round(*a)
    except (TypeError, ValueError, OverflowError) as e: print(e)
# expect: 2 4 -2 2.67 1200 2 100000000000000000000 5 0.3 <class 'int'> <class 'float'>
# expect: cannot convert float infinity to integer
# expect: cannot convert float NaN to integer
# expect: type str doesn't define __round__ method
# expect: 'str' object cannot be interpreted as an integer
# expect: type complex doesn't define __round__ method
