def f():
    print(x)
    x = 1
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_unb2.py", line 4, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "ends_unb2.py", line 2, in f
# expect stderr:     print(x)
# expect stderr:           ^
# expect stderr: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
# expect exit: 1
