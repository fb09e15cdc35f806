x = [1, 2]
assert len(x) == 3, (
    "wrong length")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "assert.py", line 2, in <module>
# expect stderr:     assert len(x) == 3, (
# expect stderr:            ^^^^^^^^^^^
# expect stderr: AssertionError: wrong length
# expect exit: 1
