e = ValueError("x")
e.__cause__ = KeyError("k")
e.add_note("note 1\nnote 2")
raise e
# expect stderr: KeyError: 'k'
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_chain5.py", line 4, in <module>
# expect stderr:     raise e
# expect stderr: ValueError: x
# expect stderr: note 1
# expect stderr: note 2
# expect exit: 1
