import datetime as D
from datetime import *
t = datetime(2024, 3, 1, 14, 5, 6, 789)
print(t, repr(t), t.isoformat(), t.isoformat(timespec='minutes'), t.date(), t.time(), t.timestamp(), t.ctime())
# expect: 2024-03-01 14:05:06.000789 datetime.datetime(2024, 3, 1, 14, 5, 6, 789) 2024-03-01T14:05:06.000789 2024-03-01T14:05 2024-03-01 14:05:06.000789 1709301906.000789 Fri Mar  1 14:05:06 2024
