d = {}
del d["missing"]
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "delete_subscript.py", line 2, in <module>
# expect stderr:     del d["missing"]
# expect stderr:         ~^^^^^^^^^^^
# expect stderr: KeyError: 'missing'
# expect exit: 1
