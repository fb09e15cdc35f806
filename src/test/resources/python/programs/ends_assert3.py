def check(v):
    assert isinstance(v, int), f"bad {v!r}"
check("a")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_assert3.py", line 3, in <module>
# expect stderr:     check("a")
# expect stderr:     ~~~~~^^^^^
# expect stderr:   File "ends_assert3.py", line 2, in check
# expect stderr:     assert isinstance(v, int), f"bad {v!r}"
# expect stderr:            ~~~~~~~~~~^^^^^^^^
# expect stderr: AssertionError: bad 'a'
# expect exit: 1
