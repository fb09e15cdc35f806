from decimal import *
print(Decimal('1.20')==Decimal('1.2'), hash(Decimal('1.2'))==hash(Decimal('1.20')), hash(Decimal(5))==hash(5), Decimal('0.5')==0.5, Decimal('0.5') < 1, Decimal(3) > 2.5)
# expect: True True True True True True
