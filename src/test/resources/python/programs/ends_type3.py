age = input()
print(age + 1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_type3.py", line 1, in <module>
# expect stderr:     age = input()
# expect stderr: EOFError: EOF when reading a line
# expect exit: 1
