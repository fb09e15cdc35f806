try:
    int("x")
except ValueError as e:
    raise RuntimeError("bad input") from e
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain2.py", line 2, in <module>
# expect stderr:     int("x")
# expect stderr:     ~~~^^^^^
# expect stderr: ValueError: invalid literal for int() with base 10: 'x'
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain2.py", line 4, in <module>
# expect stderr:     raise RuntimeError("bad input") from e
# expect stderr: RuntimeError: bad input
# expect exit: 1
