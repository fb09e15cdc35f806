try:
    {}["a"]
except KeyError:
    1 / 0
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain1.py", line 2, in <module>
# expect stderr:     {}["a"]
# expect stderr:     ~~^^^^^
# expect stderr: KeyError: 'a'
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain1.py", line 4, in <module>
# expect stderr:     1 / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
