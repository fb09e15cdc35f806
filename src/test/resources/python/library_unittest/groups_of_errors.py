# Exception groups whose tracebacks a test's result has cut.
import traceback
import unittest


def three():
    found = []
    for kind in (ValueError, KeyError, OSError):
        try:
            raise kind('one\nof three')
        except kind as e:
            found.append(e)
    return found


class Groups(unittest.TestCase):
    def test_flat(self):
        raise ExceptionGroup('flat', three())

    def test_nested(self):
        raise ExceptionGroup('outer', [TypeError('t'), ExceptionGroup('inner', three()[:2]), ValueError('last')])

    def test_ends_nested(self):
        raise BaseExceptionGroup('outer', [ExceptionGroup('inner', [ValueError('v')])])

    def test_caused(self):
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ExceptionGroup('caused', [ValueError(n) for n in range(18)]) from e


for name in ('test_flat', 'test_nested', 'test_ends_nested', 'test_caused'):
    result = unittest.TestResult()
    Groups(name).run(result)
    print(result.errors[0][1])
e = ExceptionGroup('bare', [ValueError(1)])
print(''.join(traceback.TracebackException(type(e), e, None).format()))
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "groups_of_errors.py", line 18, in test_flat
# expect:   |     raise ExceptionGroup('flat', three())
# expect:   | ExceptionGroup: flat (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "groups_of_errors.py", line 10, in three
# expect:     |     raise kind('one\nof three')
# expect:     | ValueError: one
# expect:     | of three
# expect:     +---------------- 2 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "groups_of_errors.py", line 10, in three
# expect:     |     raise kind('one\nof three')
# expect:     | KeyError: 'one\nof three'
# expect:     +---------------- 3 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "groups_of_errors.py", line 10, in three
# expect:     |     raise kind('one\nof three')
# expect:     | OSError: one
# expect:     | of three
# expect:     +------------------------------------
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "groups_of_errors.py", line 21, in test_nested
# expect:   |     raise ExceptionGroup('outer', [TypeError('t'), ExceptionGroup('inner', three()[:2]), ValueError('last')])
# expect:   | ExceptionGroup: outer (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | TypeError: t
# expect:     +---------------- 2 ----------------
# expect:     | ExceptionGroup: inner (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | Traceback (most recent call last):
# expect:       |   File "groups_of_errors.py", line 10, in three
# expect:       |     raise kind('one\nof three')
# expect:       | ValueError: one
# expect:       | of three
# expect:       +---------------- 2 ----------------
# expect:       | Traceback (most recent call last):
# expect:       |   File "groups_of_errors.py", line 10, in three
# expect:       |     raise kind('one\nof three')
# expect:       | KeyError: 'one\nof three'
# expect:       +------------------------------------
# expect:     +---------------- 3 ----------------
# expect:     | ValueError: last
# expect:     +------------------------------------
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "groups_of_errors.py", line 24, in test_ends_nested
# expect:   |     raise BaseExceptionGroup('outer', [ExceptionGroup('inner', [ValueError('v')])])
# expect:   | ExceptionGroup: outer (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: inner (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: v
# expect:       +------------------------------------
# expect:
# expect: Traceback (most recent call last):
# expect:   File "groups_of_errors.py", line 28, in test_caused
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "groups_of_errors.py", line 30, in test_caused
# expect:   |     raise ExceptionGroup('caused', [ValueError(n) for n in range(18)]) from e
# expect:   | ExceptionGroup: caused (18 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 0
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 3 ----------------
# expect:     | ValueError: 2
# expect:     +---------------- 4 ----------------
# expect:     | ValueError: 3
# expect:     +---------------- 5 ----------------
# expect:     | ValueError: 4
# expect:     +---------------- 6 ----------------
# expect:     | ValueError: 5
# expect:     +---------------- 7 ----------------
# expect:     | ValueError: 6
# expect:     +---------------- 8 ----------------
# expect:     | ValueError: 7
# expect:     +---------------- 9 ----------------
# expect:     | ValueError: 8
# expect:     +---------------- 10 ----------------
# expect:     | ValueError: 9
# expect:     +---------------- 11 ----------------
# expect:     | ValueError: 10
# expect:     +---------------- 12 ----------------
# expect:     | ValueError: 11
# expect:     +---------------- 13 ----------------
# expect:     | ValueError: 12
# expect:     +---------------- 14 ----------------
# expect:     | ValueError: 13
# expect:     +---------------- 15 ----------------
# expect:     | ValueError: 14
# expect:     +---------------- ... ----------------
# expect:     | and 3 more exceptions
# expect:     +------------------------------------
# expect:
# expect:   | ExceptionGroup: bare (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +------------------------------------
# expect:
