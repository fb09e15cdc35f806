from fractions import Fraction as F
print(F(1, 2) + F(1, 3), F(1, 2) * 4, 1 - F(1, 3), F(3, 4) / F(2, 3), F(7, 3) % 1, divmod(F(7, 2), F(2, 3)), F(2, 3) ** 3, 2 ** F(1, 2))
print(F(1, 2) == 0.5, F(1, 3) < F(1, 2), F('0.125'), F('-3/9'), int(F(-7, 2)), float(F(1, 4)), abs(F(-1, 2)))
try: F(1, 0)
except ZeroDivisionError as e: print(e)
try: F('x')
except ValueError as e: print(e)
# expect: 5/6 2 2/3 9/8 1/3 (5, Fraction(1, 6)) 8/27 1.4142135623730951
# expect: True True 1/8 -1/3 -3 0.25 1/2
# expect: Fraction(1, 0)
# expect: Invalid literal for Fraction: 'x'
