print(2**1000/2**999)  # expect: 2.0
print((2**53+1)/1)  # expect: 9007199254740992.0
print([round(x) for x in (0.5,1.5,2.5,-0.5,-1.5,2.6)])  # expect: [0, 2, 2, 0, -2, 3]
print([round(1234.5678,n) for n in (2,1,0,-1,-2,-5)])  # expect: [1234.57, 1234.6, 1235.0, 1230.0, 1200.0, 0.0]
print([round(1234567,n) for n in (1,0,-1,-3,-7,-8)])  # expect: [1234567, 1234567, 1234570, 1235000, 0, 0]
print(round(15,-1))  # expect: 20
print(round(-15,-1))  # expect: -20
print(round(5,-1))  # expect: 0
print(round(2**70,-5))  # expect: 1180591620717411300000
print(int("  12 "))  # expect: 12
print(int("-0x1f",16))  # expect: -31
print(int("0b11",2))  # expect: 3
print(int("z",36))  # expect: 35
print(int("١٢"))  # expect: 12
print(int("1_000"))  # expect: 1000
print(int(3.99))  # expect: 3
print(int(-3.99))  # expect: -3
print(int(1e20))  # expect: 100000000000000000000
print(int(True))  # expect: 1
print(int(b"12"))  # expect: 12
print(int(bytearray(b"7")))  # expect: 7
print(float("  1.5 "))  # expect: 1.5
print(float("inf"))  # expect: inf
print(float("-Infinity"))  # expect: -inf
print(float("nan"))  # expect: nan
print(float("1e5"))  # expect: 100000.0
print(float("1_0"))  # expect: 10.0
print(float(".5"))  # expect: 0.5
print(float("5."))  # expect: 5.0
print(float("1e400"))  # expect: inf
print(float("-1e-400"))  # expect: -0.0
print([(12345).to_bytes(4,'big'), (12345).to_bytes(4,'little'), (-5).to_bytes(2,'big',signed=True), int.from_bytes(b'\xff\xfb','big',signed=True)])  # expect: [b'\x00\x0009', b'90\x00\x00', b'\xff\xfb', -5]
print((255).bit_length())  # expect: 8
print((0).bit_length())  # expect: 0
print((-256).bit_length())  # expect: 9
print((255).bit_count())  # expect: 8
print((0.75).as_integer_ratio())  # expect: (3, 4)
print((1e300).as_integer_ratio()[1])  # expect: 1
print((-0.1).as_integer_ratio())  # expect: (-3602879701896397, 36028797018963968)
print((1.5).hex())  # expect: 0x1.8000000000000p+0
print((-0.0).hex())  # expect: -0x0.0p+0
print((5e-324).hex())  # expect: 0x0.0000000000001p-1022
print((1e300).hex())  # expect: 0x1.7e43c8800759cp+996
print(float.fromhex('0x1.fp-3'))  # expect: 0.2421875
print(float.fromhex('-inf'))  # expect: -inf
print(float.fromhex('1p4'))  # expect: 16.0
print(hash(1))  # expect: 1
print(hash(-1))  # expect: -2
print(hash(2**61-1))  # expect: 0
print(hash(2**61))  # expect: 1
print(hash(2**100))  # expect: 549755813888
print(hash(1.5))  # expect: 1152921504606846977
print(hash(1e300))  # expect: 1224995262755759164
print(hash(float('inf')))  # expect: 314159
print(hash(True))  # expect: 1
print(hash(-2**70))  # expect: -512
print(hash(0.1))  # expect: 230584300921369408
print(hash("hello"))  # expect: -2096571579003691106
print(hash(""))  # expect: 0
print(hash("é"))  # expect: 6047309291227476195
