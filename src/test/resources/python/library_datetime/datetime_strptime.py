import datetime as D
from datetime import *
print(datetime.strptime('2024-01-15 13:45', '%Y-%m-%d %H:%M'), datetime.strptime('Jan 5 2023 3:07 PM', '%b %d %Y %I:%M %p'), datetime.strptime('20240102', '%Y%m%d'), datetime.strptime('2024-01-01T00:00:00+0530', '%Y-%m-%dT%H:%M:%S%z'))
# expect: 2024-01-15 13:45:00 2023-01-05 15:07:00 2024-01-02 00:00:00 2024-01-01 00:00:00+05:30
