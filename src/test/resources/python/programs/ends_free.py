def f():
    def g(): return x
    g()
    x = 1
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_free.py", line 5, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "ends_free.py", line 3, in f
# expect stderr:     g()
# expect stderr:     ~^^
# expect stderr:   File "ends_free.py", line 2, in g
# expect stderr:     def g(): return x
# expect stderr:                     ^
# expect stderr: NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect exit: 1
