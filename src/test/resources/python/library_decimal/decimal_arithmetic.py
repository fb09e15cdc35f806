from decimal import *
print(Decimal('1.10')+Decimal(2), Decimal(1)/Decimal(3), Decimal('0.1')*3, repr(Decimal('-1E+5')), Decimal(0.1))
print(divmod(Decimal(-7), 2), Decimal(-7)//2, Decimal(-7)%2, Decimal('Infinity') + 1, -Decimal('0'), abs(Decimal('-1.5')))
# expect: 3.10 0.3333333333333333333333333333 0.3 Decimal('-1E+5') 0.1000000000000000055511151231257827021181583404541015625
# expect: (Decimal('-3'), Decimal('-1')) -3 -1 Infinity 0 1.5
