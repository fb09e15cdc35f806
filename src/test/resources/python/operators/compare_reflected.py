class A:
    def __lt__(self, o): return "lt"
    def __eq__(self, o): return "eq"
    def __ge__(self, o): return NotImplemented
class B(A):
    def __gt__(self, o): return "B.gt"
print(A() < 1, 1 > A(), A() == 1, 1 == A(), A() != 1, A() < B())
try: A() >= 1
except TypeError as e: print(e)
try: A() > A
except TypeError as e: print(e)
try: hash(A())
except TypeError as e: print(e)
# expect: lt lt eq eq False B.gt
# expect: '>=' not supported between instances of 'A' and 'int'
# expect: '>' not supported between instances of 'A' and 'type'
# expect: unhashable type: 'A'
