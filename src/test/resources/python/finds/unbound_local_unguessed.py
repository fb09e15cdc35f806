count = 0
def increment():
    count += 1
    return count
print(increment())
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "unbound_local_unguessed.py", line 5, in <module>
# expect stderr:     print(increment())
# expect stderr:           ~~~~~~~~~^^
# expect stderr:   File "unbound_local_unguessed.py", line 3, in increment
# expect stderr:     count += 1
# expect stderr:     ^^^^^
# expect stderr: UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
# expect exit: 1
