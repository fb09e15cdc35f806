import weakref
class Image:
    def __init__(self, n): self.n = n
cache = weakref.WeakValueDictionary()
def get(n):
    found = cache.get(n)
    if found is None:
        print('loading', n)
        found = cache[n] = Image(n)
    return found
a = get('x'); b = get('x')
print(a is b, len(cache))
del a, b
print(len(cache))
c = get('x')
# expect: loading x
# expect: True 1
# expect: 0
# expect: loading x
