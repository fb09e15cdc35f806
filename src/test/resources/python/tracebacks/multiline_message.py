raise ValueError("line one\nline two")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "multiline_message.py", line 1, in <module>
# expect stderr:     raise ValueError("line one\nline two")
# expect stderr: ValueError: line one
# expect stderr: line two
# expect exit: 1
