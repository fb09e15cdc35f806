import re
print(re.split(r'[,;]\s*', 'a, b;c'), re.split('(-)', 'a-b-c', maxsplit=1), re.split('x*', 'axbc'), re.split('', 'ab'))
print(re.split(r'(a)|b', 'xaybz'))
# expect: ['a', 'b', 'c'] ['a', '-', 'b-c'] ['', 'a', '', 'b', 'c', ''] ['', 'a', 'b', '']
# expect: ['x', 'a', 'y', None, 'z']
