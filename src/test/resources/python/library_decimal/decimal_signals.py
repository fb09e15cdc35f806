from decimal import *
for f in (lambda: Decimal(1)/0, lambda: Decimal(0)/0, lambda: Decimal('x'), lambda: Decimal(-1).sqrt(), lambda: Decimal('1e999999')*10):
    try: print(f())
    except ArithmeticError as e: print(type(e), e)
# expect: <class 'decimal.DivisionByZero'> [<class 'decimal.DivisionByZero'>]
# expect: <class 'decimal.InvalidOperation'> [<class 'decimal.DivisionUndefined'>]
# expect: <class 'decimal.InvalidOperation'> [<class 'decimal.ConversionSyntax'>]
# expect: <class 'decimal.InvalidOperation'> [<class 'decimal.InvalidOperation'>]
# expect: <class 'decimal.Overflow'> [<class 'decimal.Overflow'>]
