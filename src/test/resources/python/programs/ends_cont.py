x = 1 + \
    2 + \
    "3"
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cont.py", line 1, in <module>
# expect stderr:     x = 1 + \
# expect stderr:         ~~~~~
# expect stderr:         2 + \
# expect stderr:         ~~^~~
# expect stderr:         "3"
# expect stderr:         ~~~
# expect stderr: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect exit: 1
