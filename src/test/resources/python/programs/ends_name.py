x = 5
print(X)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_name.py", line 2, in <module>
# expect stderr:     print(X)
# expect stderr:           ^
# expect stderr: NameError: name 'X' is not defined. Did you mean: 'x'?
# expect exit: 1
