big = range(2**64, 2**64 + 10, 3)
print(len(big), big[-1], 2**64 + 3 in big, [x for _, x in zip(range(3), range(0, -2**63, -1))])
try: len(range(2**70))
except OverflowError as e: print(e)
# expect: 4 18446744073709551625 True [0, -1, -2]
# expect: Python int too large to convert to C ssize_t
