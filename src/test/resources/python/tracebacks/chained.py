def a():
    raise KeyError("first")
def b():
    try:
        a()
    except KeyError as e:
        raise ValueError("second") from e
try:
    b()
except ValueError:
    raise RuntimeError("third")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "chained.py", line 5, in b
# expect stderr:     a()
# expect stderr:     ~^^
# expect stderr:   File "chained.py", line 2, in a
# expect stderr:     raise KeyError("first")
# expect stderr: KeyError: 'first'
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "chained.py", line 9, in <module>
# expect stderr:     b()
# expect stderr:     ~^^
# expect stderr:   File "chained.py", line 7, in b
# expect stderr:     raise ValueError("second") from e
# expect stderr: ValueError: second
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "chained.py", line 11, in <module>
# expect stderr:     raise RuntimeError("third")
# expect stderr: RuntimeError: third
# expect exit: 1
