import warnings
@warnings.deprecated('use new()')
def old(): return 1
@warnings.deprecated('class is old')
class Old:
    def __init__(self, x): self.x = x
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(old(), Old(3).x, old.__deprecated__)
    print([(w.category.__name__, str(w.message)) for w in log])
# expect: 1 3 use new()
# expect: [('DeprecationWarning', 'use new()'), ('DeprecationWarning', 'class is old')]
