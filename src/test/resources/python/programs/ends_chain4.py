def a():
    try: 1 / 0
    finally: [][1]
try: a()
except IndexError as e:
    raise OSError(2, "No such thing", "f.txt") from e
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain4.py", line 2, in a
# expect stderr:     try: 1 / 0
# expect stderr:          ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain4.py", line 4, in <module>
# expect stderr:     try: a()
# expect stderr:          ~^^
# expect stderr:   File "ends_chain4.py", line 3, in a
# expect stderr:     finally: [][1]
# expect stderr:              ~~^^^
# expect stderr: IndexError: list index out of range
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain4.py", line 6, in <module>
# expect stderr:     raise OSError(2, "No such thing", "f.txt") from e
# expect stderr: FileNotFoundError: [Errno 2] No such thing: 'f.txt'
# expect exit: 1
