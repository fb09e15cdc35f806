a, *b, c = [1]
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_val11.py", line 1, in <module>
# expect stderr:     a, *b, c = [1]
# expect stderr:     ^^^^^^^^
# expect stderr: ValueError: not enough values to unpack (expected at least 2, got 1)
# expect exit: 1
