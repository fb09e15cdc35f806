def f():
    raise ExceptionGroup("several", [ValueError("one"), TypeError("two"), ExceptionGroup("nested", [KeyError("three")])])
f()
# expect stderr:   + Exception Group Traceback (most recent call last):
# expect stderr:   |   File "group.py", line 3, in <module>
# expect stderr:   |     f()
# expect stderr:   |     ~^^
# expect stderr:   |   File "group.py", line 2, in f
# expect stderr:   |     raise ExceptionGroup("several", [ValueError("one"), TypeError("two"), ExceptionGroup("nested", [KeyError("three")])])
# expect stderr:   | ExceptionGroup: several (3 sub-exceptions)
# expect stderr:   +-+---------------- 1 ----------------
# expect stderr:     | ValueError: one
# expect stderr:     +---------------- 2 ----------------
# expect stderr:     | TypeError: two
# expect stderr:     +---------------- 3 ----------------
# expect stderr:     | ExceptionGroup: nested (1 sub-exception)
# expect stderr:     +-+---------------- 1 ----------------
# expect stderr:       | KeyError: 'three'
# expect stderr:       +------------------------------------
# expect exit: 1
