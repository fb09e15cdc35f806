import datetime as D
from datetime import *
d = date(2024, 2, 29)
t = datetime(2024, 3, 1, 14, 5, 6, 789)
for f in (lambda: datetime.strptime('x','%Y'), lambda: datetime.strptime('2024 1','%Y'), lambda: date(2023,2,29), lambda: date(2023,13,1), lambda: d < t, lambda: d+1, lambda: t-1, lambda: t<5, lambda: datetime(1,1,1)-timedelta(1), lambda: date.fromisoformat('2024-1-1'), lambda: t < datetime.now(timezone.utc), lambda: date(2023), lambda: timedelta(days='x'), lambda: time(25), lambda: datetime(2023, 1, 1.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError time data 'x' does not match format '%Y'
# expect: ValueError unconverted data remains:  1
# expect: ValueError day is out of range for month
# expect: ValueError month must be in 1..12
# expect: TypeError '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
# expect: TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
# expect: TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'int'
# expect: TypeError '<' not supported between instances of 'datetime.datetime' and 'int'
# expect: OverflowError date value out of range
# expect: ValueError Invalid isoformat string: '2024-1-1'
# expect: TypeError can't compare offset-naive and offset-aware datetimes
# expect: TypeError function missing required argument 'month' (pos 2)
# expect: TypeError unsupported type for timedelta days component: str
# expect: ValueError hour must be in 0..23
# expect: TypeError 'float' object cannot be interpreted as an integer
