name = "n"
print(f"hello {nme} and {name!r:>{width}}")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "fstring.py", line 2, in <module>
# expect stderr:     print(f"hello {nme} and {name!r:>{width}}")
# expect stderr:                    ^^^
# expect stderr: NameError: name 'nme' is not defined. Did you mean: 'name'?
# expect exit: 1
