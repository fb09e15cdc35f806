class P:
    def __mro_entries__(self, bases): return (dict,)
class A(P()): pass
print(A.__bases__, A.__orig_bases__[0].__class__)
class G(list[int]): pass
print(G.__bases__, G.__orig_bases__)
# expect: (<class 'dict'>,) <class '__main__.P'>
# expect: (<class 'list'>,) (list[int],)
