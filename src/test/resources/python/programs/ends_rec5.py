def fact(n):
    return n * fact(n - 1)

print(fact(5))
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_rec5.py", line 4, in <module>
# expect stderr:     print(fact(5))
# expect stderr:           ~~~~^^^
# expect stderr:   File "ends_rec5.py", line 2, in fact
# expect stderr:     return n * fact(n - 1)
# expect stderr:                ~~~~^^^^^^^
# expect stderr:   File "ends_rec5.py", line 2, in fact
# expect stderr:     return n * fact(n - 1)
# expect stderr:                ~~~~^^^^^^^
# expect stderr:   File "ends_rec5.py", line 2, in fact
# expect stderr:     return n * fact(n - 1)
# expect stderr:                ~~~~^^^^^^^
# expect stderr:   [Previous line repeated 996 more times]
# expect stderr: RecursionError: maximum recursion depth exceeded
# expect exit: 1
