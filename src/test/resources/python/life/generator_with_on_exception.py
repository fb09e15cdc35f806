class CM:
    def __enter__(self): print('open')
    def __exit__(self, *a): print('close', a[0] and a[0].__name__)
def g():
    with CM():
        yield 1
        yield 2
try:
    for x in g(): raise KeyError(x)
except KeyError as e: print('handled', e)
# expect: open
# expect: close GeneratorExit
# expect: handled 1
