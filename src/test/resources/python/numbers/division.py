print(7 // -2, 7 % -2, -7 // 2, -7 % 2, divmod(-7, 3), 7.5 // 2, -7.5 % 2, divmod(7.5, -2), 2 ** -1, (-2) ** 0.5 if 0 else 0 ** 0, 5 / 2, 1e300 * 1e10)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: pow(2, -1, 4), lambda: pow(1, 2, 0), lambda: 1j / 0, lambda: 1 << -1):
    try: print(f())
    except ArithmeticError as e: print(type(e).__name__, e)
    except ValueError as e: print(e)
# expect: -4 -1 -4 1 (-3, 2) 3.0 0.5 (-4.0, -0.5) 0.5 1 2.5 inf
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError integer modulo by zero
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError float division by zero
# expect: ZeroDivisionError float floor division by zero
# expect: ZeroDivisionError float modulo by zero
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: OverflowError (34, 'Numerical result out of range')
# expect: base is not invertible for the given modulus
# expect: pow() 3rd argument cannot be 0
# expect: ZeroDivisionError complex division by zero
# expect: negative shift count
