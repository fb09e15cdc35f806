def __f(a,
        b):
    x = (1 +
         __f(a, b))
__f(1, 2)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_rec7.py", line 5, in <module>
# expect stderr:     __f(1, 2)
# expect stderr:     ~~~^^^^^^
# expect stderr:   File "ends_rec7.py", line 4, in __f
# expect stderr:     __f(a, b))
# expect stderr:     ~~~^^^^^^
# expect stderr:   File "ends_rec7.py", line 4, in __f
# expect stderr:     __f(a, b))
# expect stderr:     ~~~^^^^^^
# expect stderr:   File "ends_rec7.py", line 4, in __f
# expect stderr:     __f(a, b))
# expect stderr:     ~~~^^^^^^
# expect stderr:   [Previous line repeated 996 more times]
# expect stderr: RecursionError: maximum recursion depth exceeded
# expect exit: 1
