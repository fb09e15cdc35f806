def bad(x):
    lst.append(1); return x
lst = [3, 1, 2]
try: lst.sort(key=bad)
except ValueError as e: print(e, lst)

# expect: list modified during sort [1, 2, 3]
