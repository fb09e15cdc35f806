def g():
    yield 1
    return 'value'
def h():
    r = yield from g()
    print('got', r)
print(list(h()))
it = g(); next(it)
try: next(it)
except StopIteration as e: print(e.value, e.args)
# expect: got value
# expect: [1]
# expect: value ('value',)
