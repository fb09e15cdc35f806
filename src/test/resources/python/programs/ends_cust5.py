def f():
    class Local(KeyError): pass
    raise Local("a b")
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust5.py", line 4, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "ends_cust5.py", line 3, in f
# expect stderr:     raise Local("a b")
# expect stderr: f.<locals>.Local: 'a b'
# expect exit: 1
