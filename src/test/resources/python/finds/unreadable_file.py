with open("data.txt", "w") as f:
    f.read()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "unreadable_file.py", line 2, in <module>
# expect stderr:     f.read()
# expect stderr:     ~~~~~~^^
# expect stderr: io.UnsupportedOperation: not readable
# expect exit: 1
