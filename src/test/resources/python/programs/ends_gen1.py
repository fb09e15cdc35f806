def g():
    yield 1
    raise ValueError("in gen")
for x in g(): print(x)
# expect: 1
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_gen1.py", line 4, in <module>
# expect stderr:     for x in g(): print(x)
# expect stderr:              ~^^
# expect stderr:   File "ends_gen1.py", line 3, in g
# expect stderr:     raise ValueError("in gen")
# expect stderr: ValueError: in gen
# expect exit: 1
