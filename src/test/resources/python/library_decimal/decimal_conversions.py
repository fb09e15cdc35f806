from decimal import *
print(divmod(Decimal(-7), 2), Decimal(-7)//2, Decimal(-7)%2, Decimal('NaN'), Decimal('Infinity') + 1, Decimal('-0'))
print(Decimal('123.450').normalize(), Decimal('1.23E+7').to_eng_string(), Decimal('12.5').as_tuple(), Decimal('12.5').as_integer_ratio(), int(Decimal('-3.9')), float(Decimal('0.1')))
# expect: (Decimal('-3'), Decimal('-1')) -3 -1 NaN Infinity -0
# expect: 123.45 12.3E+6 DecimalTuple(sign=0, digits=(1, 2, 5), exponent=-1) (25, 2) -3 0.1
