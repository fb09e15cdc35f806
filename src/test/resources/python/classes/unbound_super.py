class A:
    def m(self): return 'A'
class B(A):
    def m(self): return 'B' + self.up.m()
B.up = super(B)
print(B().m())
# expect: BA
