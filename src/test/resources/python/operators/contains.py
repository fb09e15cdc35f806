class C:
    def __contains__(s, x): return x == 1
class I:
    def __iter__(s): return iter([1, 2])
class G:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i * 10
print(1 in C(), 2 in C(), 2 in I(), 3 not in I(), 20 in G(), 5 in G(), list(G()))
class E:
    def __contains__(s, x): return "truthy"
print(1 in E())
try: 1 in object()
except TypeError as e: print(e)
n = float("nan")
print(n in [n], [n] == [n], n == n)
# expect: True False True True True False [0, 10, 20]
# expect: True
# expect: argument of type 'object' is not iterable
# expect: True True False
