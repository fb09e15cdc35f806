print((-8)**(1/3))  # expect: (1.0000000000000002+1.7320508075688772j)
print((10**400)/(10**399))  # expect: 10.0
print(int.from_bytes([1,2]))  # expect: 258
print(round(2.5))  # expect: 2
print(round(25,-1))  # expect: 20
print(round(35,-1))  # expect: 40
print(round(2.675,2))  # expect: 2.67
print(round(1e300,400))  # expect: 1e+300
print((1.5).as_integer_ratio())  # expect: (3, 2)
print((0.1).hex())  # expect: 0x1.999999999999ap-4
print(float.fromhex("0x1.8p3"))  # expect: 12.0
print(complex("1+2j"))  # expect: (1+2j)
print(complex(1e16,-0.0))  # expect: (1e+16-0j)
print(bool(1)&2)  # expect: 0
print(int("0b101",0))  # expect: 5
print(float("1_0.0_1"))  # expect: 10.01
print((5).__add__("a"))  # expect: NotImplemented
print((1.5).is_integer())  # expect: False
print((5).bit_count())  # expect: 2
print((2.5).__round__(None))  # expect: 2
print(1e22)  # expect: 1e+22
print(1e16)  # expect: 1e+16
print(123456789012345680.0)  # expect: 1.2345678901234568e+17
print(1e-5)  # expect: 1e-05
print(0.0001)  # expect: 0.0001
print(-0.0)  # expect: -0.0
print(5e-324)  # expect: 5e-324
print([repr(x) for x in (0.1, 1e100, 1.5e-7, 123456789.123, 1e15, 1e16, 9007199254740993.0, 2.5e-5, 1/3, 100.0, 1e21, 1e-4, 1.1e-4)])  # expect: ['0.1', '1e+100', '1.5e-07', '123456789.123', '1000000000000000.0', '1e+16', '9007199254740992.0', '2.5e-05', '0.3333333333333333', '100.0', '1e+21', '0.0001', '0.00011']
print([5e-324, 1e-323, 2e-323, 2.2250738585072014e-308, 1.7976931348623157e308])  # expect: [5e-324, 1e-323, 2e-323, 2.2250738585072014e-308, 1.7976931348623157e+308]
print([str(2**k) for k in (62,63,64,65,100)])  # expect: ['4611686018427387904', '9223372036854775808', '18446744073709551616', '36893488147419103232', '1267650600228229401496703205376']
print(-2**63)  # expect: -9223372036854775808
print(-(-2**63))  # expect: 9223372036854775808
print(abs(-2**63))  # expect: 9223372036854775808
print((-2**63)//-1)  # expect: 9223372036854775808
print(2**62+2**62)  # expect: 9223372036854775808
print(2**63-1+1)  # expect: 9223372036854775808
print(-2**63-1)  # expect: -9223372036854775809
print(3037000500*3037000500)  # expect: 9223372037000250000
print((1<<62)*2)  # expect: 9223372036854775808
print((1<<62)*4)  # expect: 18446744073709551616
print([7//-2, -7//2, 7%-2, -7%2, divmod(-7,2), divmod(7,-2)])  # expect: [-4, -4, -1, 1, (-4, 1), (-4, -1)]
print([7.5//-2, -7.5//2, 7.5%-2, -7.5%2, divmod(-7.5,2)])  # expect: [-4.0, -4.0, -0.5, 0.5, (-4.0, 0.5)]
print([-0.0//1, 0.0%-1, -1%1.0, 1e300*1e10, float('inf')-float('inf')])  # expect: [-0.0, -0.0, 0.0, inf, nan]
print([5&3, 5|3, 5^3, ~5, -5>>1, 1<<70, -1<<70, (1<<70)>>69, -1>>100])  # expect: [1, 7, 6, -6, -3, 1180591620717411303424, -1180591620717411303424, 2, -1]
print(pow(3,200,1000007))  # expect: 959082
print(pow(-3,3,7))  # expect: 1
print(pow(3,3,-7))  # expect: -1
print(pow(3,-1,7))  # expect: 5
print(2**-1)  # expect: 0.5
print(0**0)  # expect: 1
print(0.0**0)  # expect: 1.0
print((-2)**3)  # expect: -8
print((-2)**-3)  # expect: -0.125
print(2**0.5)  # expect: 1.4142135623730951
print(10**20//3)  # expect: 33333333333333333333
print(10**20%7)  # expect: 2
print(divmod(-10**20,7))  # expect: (-14285714285714285715, 5)
print(10**20/7)  # expect: 1.4285714285714287e+19
print((10**30)/(10**10))  # expect: 1e+20
print(1/3)  # expect: 0.3333333333333333
