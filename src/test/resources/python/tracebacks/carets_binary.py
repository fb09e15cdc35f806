def add(a, b):
    total = a * 2 + b["x"] - len(a)
    return total
add("ab", {"x": 1})
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets_binary.py", line 4, in <module>
# expect stderr:     add("ab", {"x": 1})
# expect stderr:     ~~~^^^^^^^^^^^^^^^^
# expect stderr:   File "carets_binary.py", line 2, in add
# expect stderr:     total = a * 2 + b["x"] - len(a)
# expect stderr:             ~~~~~~^~~~~~~~
# expect stderr: TypeError: can only concatenate str (not "int") to str
# expect exit: 1
