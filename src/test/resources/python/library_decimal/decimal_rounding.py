from decimal import *
print(Decimal('2.675').quantize(Decimal('0.01')), round(Decimal('2.5')), round(Decimal('2.567'), 1))
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(r, [str(Decimal(x).quantize(Decimal('1'), r)) for x in ('2.5', '-2.5', '1.1', '-1.9', '5.01')])
# expect: 2.68 2 2.6
# expect: ROUND_UP ['3', '-3', '2', '-2', '6']
# expect: ROUND_DOWN ['2', '-2', '1', '-1', '5']
# expect: ROUND_CEILING ['3', '-2', '2', '-1', '6']
# expect: ROUND_FLOOR ['2', '-3', '1', '-2', '5']
# expect: ROUND_HALF_UP ['3', '-3', '1', '-2', '5']
# expect: ROUND_HALF_DOWN ['2', '-2', '1', '-2', '5']
# expect: ROUND_HALF_EVEN ['2', '-2', '1', '-2', '5']
# expect: ROUND_05UP ['2', '-2', '1', '-1', '6']
