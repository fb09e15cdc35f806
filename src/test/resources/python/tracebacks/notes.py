e = ValueError("with notes")
e.add_note("first note")
e.add_note("second\nline")
raise e
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "notes.py", line 4, in <module>
# expect stderr:     raise e
# expect stderr: ValueError: with notes
# expect stderr: first note
# expect stderr: second
# expect stderr: line
# expect exit: 1
