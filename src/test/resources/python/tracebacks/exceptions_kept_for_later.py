import traceback
import warnings


def make():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e


e = make()
a, b = traceback.TracebackException.from_exception(e), traceback.TracebackException.from_exception(e)
print(a == b, a == 5, a.exc_type_str, a != b)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(a.exc_type, w[0].message, w[0].category.__name__)
    print(traceback.TracebackException.from_exception(e, save_exc_type=False).exc_type)
print(list(a.format_exception_only()), list(a.format())[-1])
# expect: True False ZeroDivisionError False
# expect: <class 'ZeroDivisionError'> Deprecated in 3.13. Use exc_type_str instead. DeprecationWarning
# expect: None
# expect: ['ZeroDivisionError: division by zero\n'] ZeroDivisionError: division by zero
# expect:
