import doctest
import unittest


class Shelf:
    """Holds books.

    >>> Shelf().books
    []
    >>> Shelf().find('x')
    Traceback (most recent call last):
        ...
    LookupError: x
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    c
    """
    def __init__(self):
        self.books = []

    def find(self, name):
        """
        >>> Shelf().find('y')    # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        LookupError: another
        >>> compile('a b', 'x', 'exec')
        Traceback (most recent call last):
        SyntaxError: invalid syntax
        >>> 1  # doctest: +SKIP
        2
        """
        raise LookupError(name)


__test__ = {'more': '>>> sorted({3, 1})\n[1, 3]\n'}

print(doctest.testmod(verbose=True))
print(doctest.testmod(optionflags=doctest.REPORT_NDIFF | doctest.FAIL_FAST))
suite = doctest.DocTestSuite()
print([case.id() for case in suite])
result = unittest.TestResult()
suite.run(result)
print(result)
print(result.failures[0][1].split('\n\n')[1])
for text in ('>>>1', '>>> 1\n...2', '    >>> 1\n  1', '>>> 1 # doctest: +NO', '# >>> 1'):
    try:
        print(doctest.DocTestParser().get_examples(text, 'it'))
    except ValueError as e:
        print(e)
print(repr(doctest.script_from_examples('Say it.\n\n>>> x = 1\n>>> x\n1\n\nDone.\n')))
# expect: Trying:
# expect:     Shelf().books
# expect: Expecting:
# expect:     []
# expect: ok
# expect: Trying:
# expect:     Shelf().find('x')
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:         ...
# expect:     LookupError: x
# expect: ok
# expect: Trying:
# expect:     print('a\n\nb')
# expect: Expecting:
# expect:     a
# expect:     <BLANKLINE>
# expect:     c
# expect: **********************************************************************
# expect: File "doctest_reports.py", line 14, in __main__.Shelf
# expect: Failed example:
# expect:     print('a\n\nb')
# expect: Expected:
# expect:     a
# expect:     <BLANKLINE>
# expect:     c
# expect: Got:
# expect:     a
# expect:     <BLANKLINE>
# expect:     b
# expect: Trying:
# expect:     Shelf().find('y')    # doctest: +IGNORE_EXCEPTION_DETAIL
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     LookupError: another
# expect: ok
# expect: Trying:
# expect:     compile('a b', 'x', 'exec')
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     SyntaxError: invalid syntax
# expect: ok
# expect: Trying:
# expect:     sorted({3, 1})
# expect: Expecting:
# expect:     [1, 3]
# expect: ok
# expect: 2 items had no tests:
# expect:     __main__
# expect:     __main__.Shelf.__init__
# expect: 2 items passed all tests:
# expect:    3 tests in __main__.Shelf.find
# expect:    1 test in __main__.__test__.more
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    1 of   3 in __main__.Shelf
# expect: 7 tests in 5 items.
# expect: 6 passed and 1 failed.
# expect: ***Test Failed*** 1 failure and 1 skipped test.
# expect: TestResults(failed=1, attempted=7, skipped=1)
# expect: **********************************************************************
# expect: File "doctest_reports.py", line 14, in __main__.Shelf
# expect: Failed example:
# expect:     print('a\n\nb')
# expect: Differences (ndiff with -expected +actual):
# expect:       a
# expect:       <BLANKLINE>
# expect:     - c
# expect:     + b
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    1 of   3 in __main__.Shelf
# expect: ***Test Failed*** 1 failure and 1 skipped test.
# expect: TestResults(failed=1, attempted=7, skipped=1)
# expect: ['__main__.Shelf', '__main__.Shelf.find', '__main__.__test__.more']
# expect: <unittest.result.TestResult run=3 errors=0 failures=1>
# expect: ----------------------------------------------------------------------
# expect: File "doctest_reports.py", line 14, in __main__.Shelf
# expect: Failed example:
# expect:     print('a\n\nb')
# expect: Expected:
# expect:     a
# expect:     <BLANKLINE>
# expect:     c
# expect: Got:
# expect:     a
# expect:     <BLANKLINE>
# expect:     b
# expect: line 1 of the docstring for it lacks blank after >>>: '>>>1'
# expect: line 2 of the docstring for it lacks blank after ...: '...2'
# expect: line 2 of the docstring for it has inconsistent leading whitespace: '1'
# expect: line 1 of the doctest for it has an invalid option: '+NO'
# expect: []
# expect: '# Say it.\n#\nx = 1\nx\n# Expected:\n## 1\n#\n# Done.\n'
