print(hash("日本"))  # expect: 6243316497235261705
print(hash("😀"))  # expect: -3536540696076613844
print(hash(b"abc"))  # expect: -4594863902769663758
print(hash((1,)))  # expect: -6644214454873602895
print(hash(()))  # expect: 5740354900026072187
print(1 == 1.0)  # expect: True
print(2**53 == float(2**53))  # expect: True
print(2**53+1 == float(2**53))  # expect: False
print(1 < 1.5)  # expect: True
print(2**100 > 1e30)  # expect: True
print(float('nan') == float('nan'))  # expect: False
print(True + True)  # expect: 2
print(True == 1)  # expect: True
print(isinstance(True, int))  # expect: True
print(True & False)  # expect: False
print(True | 2)  # expect: 3
print(~5)  # expect: -6
print(bool(""))  # expect: False
print(1_000_000 .real)  # expect: 1000000
print((5).imag)  # expect: 0
print((5).numerator)  # expect: 5
print((5).denominator)  # expect: 1
print((5).conjugate())  # expect: 5
print(5 .__add__(3))  # expect: 8
print((5).__radd__(3))  # expect: 8
print(int.__add__(5, 3))  # expect: 8
print((5).__eq__("a"))  # expect: NotImplemented
print((5).__lt__(6))  # expect: True
print(complex(3,4))  # expect: (3+4j)
print(abs(3+4j))  # expect: 5.0
print((3+4j).conjugate())  # expect: (3-4j)
print((1+2j)*(3+4j))  # expect: (-5+10j)
print((1+2j)/(3+4j))  # expect: (0.44+0.08j)
print((1+2j)**2)  # expect: (-3+4j)
print(1j**2)  # expect: (-1+0j)
print(-1j)  # expect: (-0-1j)
print(complex("1e5-3j"))  # expect: (100000-3j)
print(complex("j"))  # expect: 1j
print(complex(0,0))  # expect: 0j
print(complex(-0.0, 1))  # expect: (-0+1j)
print(complex(1.5,-2.0))  # expect: (1.5-2j)
print(complex(float('inf'), float('nan')))  # expect: (inf+nanj)
print(1j == 1j)  # expect: True
print(3+0j == 3)  # expect: True
print(hash(3+0j))  # expect: 3
