from decimal import *
c = Context(prec=3, rounding=ROUND_DOWN)
print(c.divide(Decimal(2), Decimal(3)), c.sqrt(Decimal(2)), c.create_decimal('3.14159'), c.flags[Inexact], c)
with localcontext(prec=5) as d:
    print(Decimal(1) / 7, d.prec)
print(getcontext().prec)
# expect: 0.666 1.41 3.14 True Context(prec=3, rounding=ROUND_DOWN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: 0.14286 5
# expect: 28
