import warnings


def old():
    warnings.warn('old() is old', DeprecationWarning, stacklevel=2)


old()
warnings.warn('deep', stacklevel=50)
warnings.simplefilter('error')
old()
# expect stderr: warning_raised.py:8: DeprecationWarning: old() is old
# expect stderr:   old()
# expect stderr: <sys>:0: UserWarning: deep
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "warning_raised.py", line 11, in <module>
# expect stderr:     old()
# expect stderr:     ~~~^^
# expect stderr:   File "warning_raised.py", line 5, in old
# expect stderr:     warnings.warn('old() is old', DeprecationWarning, stacklevel=2)
# expect stderr:     ~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: DeprecationWarning: old() is old
# expect exit: 1
