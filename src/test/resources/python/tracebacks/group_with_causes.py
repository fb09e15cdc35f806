def one():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e
x = one()
try:
    raise ValueError("v") from x
except ValueError as e:
    v = e
raise ExceptionGroup("eg", [v, KeyError("k")])
# expect stderr:   + Exception Group Traceback (most recent call last):
# expect stderr:   |   File "group_with_causes.py", line 11, in <module>
# expect stderr:   |     raise ExceptionGroup("eg", [v, KeyError("k")])
# expect stderr:   | ExceptionGroup: eg (2 sub-exceptions)
# expect stderr:   +-+---------------- 1 ----------------
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "group_with_causes.py", line 3, in one
# expect stderr:     |     1 / 0
# expect stderr:     |     ~~^~~
# expect stderr:     | ZeroDivisionError: division by zero
# expect stderr:     | 
# expect stderr:     | The above exception was the direct cause of the following exception:
# expect stderr:     | 
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "group_with_causes.py", line 8, in <module>
# expect stderr:     |     raise ValueError("v") from x
# expect stderr:     | ValueError: v
# expect stderr:     +---------------- 2 ----------------
# expect stderr:     | KeyError: 'k'
# expect stderr:     +------------------------------------
# expect exit: 1
