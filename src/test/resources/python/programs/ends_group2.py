def f(x): raise ValueError(x)
errs = []
for i in range(2):
    try: f(i)
    except ValueError as e: errs.append(e)
raise ExceptionGroup("all", [*errs, ExceptionGroup("inner", [KeyError("k")])])
# expect stderr:   + Exception Group Traceback (most recent call last):
# expect stderr:   |   File "ends_group2.py", line 6, in <module>
# expect stderr:   |     raise ExceptionGroup("all", [*errs, ExceptionGroup("inner", [KeyError("k")])])
# expect stderr:   | ExceptionGroup: all (3 sub-exceptions)
# expect stderr:   +-+---------------- 1 ----------------
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "ends_group2.py", line 4, in <module>
# expect stderr:     |     try: f(i)
# expect stderr:     |          ~^^^
# expect stderr:     |   File "ends_group2.py", line 1, in f
# expect stderr:     |     def f(x): raise ValueError(x)
# expect stderr:     |               ^^^^^^^^^^^^^^^^^^^
# expect stderr:     | ValueError: 0
# expect stderr:     +---------------- 2 ----------------
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "ends_group2.py", line 4, in <module>
# expect stderr:     |     try: f(i)
# expect stderr:     |          ~^^^
# expect stderr:     |   File "ends_group2.py", line 1, in f
# expect stderr:     |     def f(x): raise ValueError(x)
# expect stderr:     |               ^^^^^^^^^^^^^^^^^^^
# expect stderr:     | ValueError: 1
# expect stderr:     +---------------- 3 ----------------
# expect stderr:     | ExceptionGroup: inner (1 sub-exception)
# expect stderr:     +-+---------------- 1 ----------------
# expect stderr:       | KeyError: 'k'
# expect stderr:       +------------------------------------
# expect exit: 1
