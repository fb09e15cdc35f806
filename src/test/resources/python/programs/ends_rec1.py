def f(n): return f(n + 1)
f(0)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_rec1.py", line 2, in <module>
# expect stderr:     f(0)
# expect stderr:     ~^^^
# expect stderr:   File "ends_rec1.py", line 1, in f
# expect stderr:     def f(n): return f(n + 1)
# expect stderr:                      ~^^^^^^^
# expect stderr:   File "ends_rec1.py", line 1, in f
# expect stderr:     def f(n): return f(n + 1)
# expect stderr:                      ~^^^^^^^
# expect stderr:   File "ends_rec1.py", line 1, in f
# expect stderr:     def f(n): return f(n + 1)
# expect stderr:                      ~^^^^^^^
# expect stderr:   [Previous line repeated 996 more times]
# expect stderr: RecursionError: maximum recursion depth exceeded
# expect exit: 1
