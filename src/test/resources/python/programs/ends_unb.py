total = 0
def add(n):
    total += n
add(1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_unb.py", line 4, in <module>
# expect stderr:     add(1)
# expect stderr:     ~~~^^^
# expect stderr:   File "ends_unb.py", line 3, in add
# expect stderr:     total += n
# expect stderr:     ^^^^^
# expect stderr: UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
# expect exit: 1
