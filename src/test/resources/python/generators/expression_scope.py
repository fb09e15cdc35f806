x = 10
g = (x * y for y in range(3))
x = 100
print(list(g))
try: list(z for z in undefined_name)
except NameError as e: print(e)
# expect: [0, 100, 200]
# expect: name 'undefined_name' is not defined
