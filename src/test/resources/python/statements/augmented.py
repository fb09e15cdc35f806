x = [1]
y = x
x += (2, 3)
print(y)
x *= 2
print(y is x, x)
i = 7
i //= 2; i **= 3; i <<= 1; i |= 1; i ^= 3; i &= 0xff; i %= 11; i >>= 1; i -= 9
print(i)
s = "a"
s += "b" * 2
print(s)
t = (1,)
t += (2,)
print(t)
# expect: [1, 2, 3]
# expect: True [1, 2, 3, 1, 2, 3]
# expect: -5
# expect: abb
# expect: (1, 2)
