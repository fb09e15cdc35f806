"""The module of warnings is one of the names of unittest.case; what warn_explicit and the values of keywords must be."""
import unittest.case
import warnings

print(unittest.case.warnings is warnings)


def tried(*args, **kwargs):
    try:
        warnings.warn_explicit(*args, **kwargs)
    except TypeError as e:
        print(e)


tried('m', UserWarning, None, 1)
tried(None, UserWarning, None, 1)
tried('m', UserWarning, 'f', None)
tried('m', UserWarning, 'f', 1, module_globals=True)
tried('m', UserWarning, 'f', 1, module_globals=3)
# expect: True
# expect: warn_explicit() argument 'filename' must be str, not None
# expect: warn_explicit() argument 'filename' must be str, not None
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: module_globals must be a dict, not 'bool'
# expect: module_globals must be a dict, not 'int'
