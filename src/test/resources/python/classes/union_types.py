print(isinstance(1, int | str), int | None, (int | str) == (str | int), int | str | int)
try: isinstance(1, list[int] | int)
except TypeError as e: print(e)
try: 1 | int
except TypeError as e: print(e)
# expect: True int | None True int | str
# expect: isinstance() argument 2 cannot be a parameterized generic
# expect: unsupported operand type(s) for |: 'int' and 'type'
