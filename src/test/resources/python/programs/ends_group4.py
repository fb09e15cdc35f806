try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError:
    raise KeyError("new")
# expect stderr:   + Exception Group Traceback (most recent call last):
# expect stderr:   |   File "ends_group4.py", line 2, in <module>
# expect stderr:   |     raise ExceptionGroup("g", [ValueError(1)])
# expect stderr:   | ExceptionGroup: g (1 sub-exception)
# expect stderr:   +-+---------------- 1 ----------------
# expect stderr:     | ValueError: 1
# expect stderr:     +------------------------------------
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_group4.py", line 4, in <module>
# expect stderr:     raise KeyError("new")
# expect stderr: KeyError: 'new'
# expect exit: 1
