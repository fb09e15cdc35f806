# Ints that are reckoned in pieces: products, quotients, roots, texts across the sizes where the way of doing it changes.
import math
import random
import sys

sys.set_int_max_str_digits(0)
random.seed(3)


def number(bits):
    return random.getrandbits(bits) | 1 << bits - 1


for more, less in (1_200_000, 1_100_000), (2_100_000, 70), (1_048_577, 1_048_576):
    a, b = number(more), number(less)
    print(hash(a * b), hash(a * a))
    q, r = divmod(-a * b + 5, b)
    print(q * b + r == 5 - a * b, 0 <= r < b, hash(q), hash(a % -b), hash(a // -b))
n = number(200_001)
print(math.isqrt(n * n) == n, math.isqrt(n * n - 1) == n - 1)
for bits in 131_072, 131_073, 150_000:
    n = number(bits)
    text = str(n)
    print(len(text), hash(text), int(text) == n, str(-n) == '-' + text)
    print(int(hex(n), 16) == int(oct(n), 8) == int(bin(n), 2) == eval(hex(n)) == n, f'{-n:x}' == '-' + hex(n)[2:])
for k in 16384 * 3, 39_456:
    print(str(10 ** k) == '1' + '0' * k, str(10 ** k - 1) == '9' * k, int('0' * 5 + '2' * k, 3) == 3 ** k - 1)
g = number(40_000)
print(math.gcd(number(90_000) * g, number(130_000) * g) % g, hash(math.lcm(number(9000), -7)))
print(hash(pow(7, number(9000), number(1000))), hash(math.comb(20_000, 9000)), hash(math.factorial(9000)), hash(math.perm(9000, 8000)))
print(round(10 ** 40_000 + 5, -39_000) == 10 ** 40_000, hash((-12) ** 100_001))
# expect: 12465239906925442 787182265096459701
# expect: True True -1453369510501810118 -995477071454413025 -100226182978058637
# expect: 263861098407940468 595002569438272991
# expect: True True -813682146280804155 -1278639882135962995 -2196021942875041008
# expect: 1633840511712817903 353133622050221136
# expect: True True -1338660494730519632 -954059267600768327 -2
# expect: True True
# expect: 39457 -6819839914390764966 True True
# expect: True True
# expect: 39457 7514585078539708437 True True
# expect: True True
# expect: 45155 -1272401713601760325 True True
# expect: True True
# expect: True True True
# expect: True True True
# expect: 0 943708194004748809
# expect: 1168067190088203539 944029329695857895 533719416801440493 1611654093834112870
# expect: True -2137099533413920919
