def g(n):
    if n: yield from g(n - 1)
    yield n
print(sum(g(200)))
try: list(g(5000))
except RecursionError: print("gen")
def m():
    yield from m()
try: next(m())
except RecursionError: print("m")
# expect: 20100
# expect: gen
# expect: m
