"""Tests as classes: write methods named test…, call unittest.main()."""

from .result import TestResult
from .case import (TestCase, FunctionTestCase, SkipTest, skip, skipIf, skipUnless, expectedFailure,
                   addModuleCleanup, doModuleCleanups, enterModuleContext)
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader
from .runner import TextTestRunner, TextTestResult

__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader',
           'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless',
           'expectedFailure', 'TextTestResult', 'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']

__unittest = True


def __getattr__(name):
    # What tests seldom need is read when it is asked for.
    if name == 'IsolatedAsyncioTestCase':
        from .async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    if name in ('main', 'TestProgram'):
        from .main import TestProgram
        globals()['main'] = globals()['TestProgram'] = TestProgram  # over the module of that name
        return TestProgram
    if name in ('mock', 'async_case'):
        import sys
        __import__('unittest.' + name)
        return sys.modules['unittest.' + name]
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def load_tests(loader, tests, pattern):
    return tests
