def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact(50))
import sys
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
try: deep(10**6)
except RecursionError as e: print(e)
# expect: 2432902008176640000 30414093201713378043612608166064768844377641568960512000000000000
# expect: 900
# expect: maximum recursion depth exceeded
