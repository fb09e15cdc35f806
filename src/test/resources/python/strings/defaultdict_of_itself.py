from collections import defaultdict
d = defaultdict(); d['a'] = d; print(d)
class S(defaultdict):
    def _factory(self): return []
    def __init__(self): super().__init__(self._factory)
print(repr(S()))
# expect: defaultdict(None, {'a': defaultdict(None, {...})})
# expect: S(<bound method S._factory of S(..., {})>, {})
