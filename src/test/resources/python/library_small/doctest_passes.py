import doctest
def f(x):
    """Adds.

    >>> f(1)
    2
    >>> f(2)
    4
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> [1, 2, 3]  # doctest: +ELLIPSIS
    [1, ...]
    """
    return x + 1
print(doctest.testmod())
# expect: **********************************************************************
# expect: File "doctest_passes.py", line 7, in __main__.f
# expect: Failed example:
# expect:     f(2)
# expect: Expected:
# expect:     4
# expect: Got:
# expect:     3
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    1 of   4 in __main__.f
# expect: ***Test Failed*** 1 failure.
# expect: TestResults(failed=1, attempted=4)
