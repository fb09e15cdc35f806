import datetime as D
from datetime import *
print(datetime.fromisoformat('2024-01-01'), datetime.fromisoformat('2024-01-01T10:11:12.123456+02:00'), datetime.fromisoformat('20240101T101112Z'), date.fromisoformat('2024-W05-3'), time.fromisoformat('10:11'))
# expect: 2024-01-01 00:00:00 2024-01-01 10:11:12.123456+02:00 2024-01-01 10:11:12+00:00 2024-01-31 10:11:00
