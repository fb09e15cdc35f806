import re

def replace(match):
    if match.group() == 'b':
        raise ValueError('no b')
    return match.group() * 2

try:
    print(re.sub('.', replace, 'aab'))
except ValueError as e:
    print(e)
try:
    re.sub('.', lambda m: 5, 'a')
except TypeError as e:
    print(e)
# expect: no b
# expect: sequence item 0: expected str instance, int found
