import warnings
warnings.warn("careful")
def f(): warnings.warn("old", DeprecationWarning, stacklevel=2)
f()
warnings.warn("once", UserWarning)
# expect stderr: ends_warn1.py:2: UserWarning: careful
# expect stderr:   warnings.warn("careful")
# expect stderr: ends_warn1.py:4: DeprecationWarning: old
# expect stderr:   f()
# expect stderr: ends_warn1.py:5: UserWarning: once
# expect stderr:   warnings.warn("once", UserWarning)
