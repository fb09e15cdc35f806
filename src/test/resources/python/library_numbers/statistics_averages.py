import statistics as s
from fractions import Fraction as F
from decimal import Decimal as D
print(s.mean([1, 2, 3, 4]), s.mean([F(1, 2), F(1, 3)]), s.mean([D('0.5'), D('0.75')]), s.fmean([1, 2, 4]), s.geometric_mean([54, 24, 36]), s.harmonic_mean([40, 60]))
print(s.median([1, 3, 5, 7]), s.median_low([1, 3, 5, 7]), s.median_high([1, 3, 5, 7]), s.median_grouped([1, 2, 2, 3, 4]), s.mode('aabbb'), s.multimode('aabb'))
try: s.mean([])
except s.StatisticsError as e: print(e)
# expect: 2.5 5/12 0.625 2.3333333333333335 36.000000000000014 48.0
# expect: 4.0 3 5 2.25 b ['a', 'b']
# expect: mean requires at least one data point
