class D:
    def __set_name__(self, owner, name): raise ValueError('no')
try:
    class C: a = D()
except ValueError as e: print(e, e.__notes__)
# expect: no ["Error calling __set_name__ on 'D' instance 'a' in 'C'"]
