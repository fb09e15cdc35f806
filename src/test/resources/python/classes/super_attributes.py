class A:
    x = 1
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
class B(A):
    x = 2
    def f(self): return super().x, super().c(), super().s(), super().__thisclass__.__name__
print(B().f())
print(super(B, B()).x, super(B, B).c())
try: super(B, B()).nope
except AttributeError as e: print(e)
# expect: (1, 'B', 's', 'B')
# expect: 1 B
# expect: 'super' object has no attribute 'nope'
