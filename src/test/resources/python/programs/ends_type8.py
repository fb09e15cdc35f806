class C:
    def m(): pass
C().m()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_type8.py", line 3, in <module>
# expect stderr:     C().m()
# expect stderr:     ~~~~~^^
# expect stderr: TypeError: C.m() takes 0 positional arguments but 1 was given
# expect exit: 1
