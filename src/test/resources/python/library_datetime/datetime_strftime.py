import datetime as D
from datetime import *
t = datetime(2024, 3, 1, 14, 5, 6, 789)
print(t.strftime('%Y-%m-%d %H:%M:%S.%f %p %I %a %b %c %x %X %%'), f'{t:%d/%m/%Y}')
# expect: 2024-03-01 14:05:06.000789 PM 02 Fri Mar Fri Mar  1 14:05:06 2024 03/01/24 14:05:06 % 01/03/2024
