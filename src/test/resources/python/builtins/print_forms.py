import sys
print(1, 'a', None, sep='-', end='!\n', file=sys.stdout, flush=True)
print(*[1, 2], sep='')
print()
for k in ({'sep': 1}, {'end': 1}, {'bad': 1}, {'file': 5}):
    try: print('x', **k)
    except (TypeError, AttributeError) as e: print(e)
# expect: 1-a-None!
# expect: 12
# expect:
# expect: sep must be None or a string, not int
# expect: end must be None or a string, not int
# expect: print() got an unexpected keyword argument 'bad'
# expect: 'int' object has no attribute 'write'
