try: [x for x in 5]
except TypeError as e: print(e)
try: [1 / x for x in [1, 0]]
except ZeroDivisionError as e: print(e)
try: {[]: 1 for _ in "a"}
except TypeError as e: print(e)
g = (x for x in 1,2) if False else (x for x in (1, 2))
print(type(g), g.__name__, g.__qualname__)
try: (y for y in 5)
except TypeError as e: print(e)
# expect stderr:   File "errors.py", line 7
# expect stderr:     g = (x for x in 1,2) if False else (x for x in (1, 2))
# expect stderr:                      ^
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
