it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, 'end'))
n = 0
def f():
    global n
    n += 1
    return n
print(list(iter(f, 4)))
try: next([1])
except TypeError as e: print(e)
class Bad:
    def __iter__(self): return 5
try: iter(Bad())
except TypeError as e: print(e)
# expect: 1 2 3 end
# expect: [1, 2, 3]
# expect: 'list' object is not an iterator
# expect: iter() returned non-iterator of type 'int'
