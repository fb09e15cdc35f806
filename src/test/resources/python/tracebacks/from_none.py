try:
    1 / 0
except ZeroDivisionError:
    raise ValueError("only me") from None
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "from_none.py", line 4, in <module>
# expect stderr:     raise ValueError("only me") from None
# expect stderr: ValueError: only me
# expect exit: 1
