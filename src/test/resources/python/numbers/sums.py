from fractions import Fraction
class I(int): pass
class F(float): pass
print(sum([1e16, 1, 1, -1e16]), sum([1e16, 1.0, 1.0, -1e16]), sum([1e16, True, I(1), -1e16]), sum([1e16, F(1.0), F(1), -1e16]))
print(sum([Fraction(1,2), 1e16, 1.0, 1.0, -1e16]), sum([1, 1e16, 1.0, 1.0, -1e16, 2**70, 0.5]))
print(sum([0.1]*10), sum([0.1]*10, 0.0), sum([0.1]*10, Fraction(0)), sum((0.1,)*3, F(0)))
print(sum([float('inf'), 1.0]), sum([float('inf'), float('-inf')]), sum([1e308, 1e308, -1e308]), sum([-0.0, -0.0]), sum([-0.0], -0.0), sum([], -0.0))
print(sum([1.5, 2j, 0.1, 0.2]), sum([0.1, 0.2, 0.3, 1j]), sum([1j, 0.1, 0.2, 0.3, 1]))
print(sum([2**62, 2**62, 2**62, 0.5]), sum([True, True]), sum([I(3), 4]), type(sum([I(3)])), type(sum([F(3)])))
for bad in ([1, 'a'], [0.5, 'a'], [0.5, 1, None], ['a']):
    try: print(sum(bad))
    except TypeError as e: print(e)
def gen():
    for i in range(1000): yield i * 0.001
print(sum(gen()), sum(x for x in range(10)), sum([[1],[2]], []))
try: print(sum([0.1, 2**2000]))
except OverflowError as e: print(e)
# expect: 0.0 2.0 0.0 0.0
# expect: 0.0 1.1805916207174113e+21
# expect: 1.0 1.0 0.9999999999999999 0.30000000000000004
# expect: inf nan inf 0.0 -0.0 -0.0
# expect: (1.8+2j) (0.6+1j) (1.6+1j)
# expect: 1.3835058055282164e+19 2 7 <class 'int'> <class 'float'>
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: unsupported operand type(s) for +: 'float' and 'str'
# expect: unsupported operand type(s) for +: 'float' and 'NoneType'
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: 499.5 45 [1, 2]
# expect: int too large to convert to float
