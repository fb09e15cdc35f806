"""The test case: a method of a class, run between setUp and tearDown."""

import functools
import sys
import time
import warnings

from . import result
from ._assertions import Assertions
from ._outcome import Outcome, Part, SkipTest, SubTestBlock, skip as _skip_now
from .util import strclass

__unittest = True

SkipTest.__module__ = __name__
_NO_MESSAGE = object()


# ---- decorators ----

def skip(reason):
    """Skips the test or the class of tests that it decorates."""
    def mark(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            item = skipped
        item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
        return item
    if hasattr(reason, '__code__'):
        undecorated, reason = reason, ''  # @skip without parentheses
        return mark(undecorated)
    return mark


def _leave(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _leave


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


# ---- cleanups ----

def _enter(cm, add_cleanup):
    cls = type(cm)
    if not (hasattr(cls, '__enter__') and hasattr(cls, '__exit__')):
        raise TypeError(f"'{strclass(cls)}' object does not support the context manager protocol")
    leave = cls.__exit__
    entered = cls.__enter__(cm)
    add_cleanup(leave, cm, None, None, None)
    return entered


def _last_first(cleanups):
    """Calls to be made, each taken off only then, as one may add more."""
    while cleanups:
        yield cleanups.pop()


_after_module = []


def addModuleCleanup(function, /, *args, **kwargs):
    _after_module.append((function, args, kwargs))


def enterModuleContext(cm):
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    raised = []
    for function, args, kwargs in _last_first(_after_module):
        try:
            function(*args, **kwargs)
        except Exception as e:
            raised.append(e)
    for first in raised:
        raise first


# ---- cases ----

class TestCase(Assertions):
    """Subclass it and write methods whose names start with test: each is a case of its own."""

    _classSetupFailed = False
    _after_class = ()

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._after_class = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')
        self._testMethodName = methodName
        self._testMethodDoc = 'No test' if method is None else method.__doc__
        self._cleanups = []
        # While it runs: how it goes, and the subtest that it is in.
        self._outcome = self._subtest = None

    def countTestCases(self):
        return 1

    def id(self):
        return f'{strclass(type(self))}.{self._testMethodName}'

    def __str__(self):
        return f'{self._testMethodName} ({TestCase.id(self)})'

    def __repr__(self):
        return f'<{strclass(type(self))} testMethod={self._testMethodName}>'

    def shortDescription(self):
        return _first_line(self._testMethodDoc)

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    # ---- to be overridden ----

    @classmethod
    def setUpClass(cls):
        pass

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def defaultTestResult(self):
        return result.TestResult()

    # ---- for a test to call ----

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=_NO_MESSAGE, **params):
        outer = {} if self._subtest is None else self._subtest.params
        return SubTestBlock(self, _SubTest(self, msg, {**params, **outer, **params}))

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._after_class.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter(cm, cls.addClassCleanup)

    # ---- running ----

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        if result is not None:
            self._run(result)
            return result
        result = self.defaultTestResult()
        getattr(result, 'startTestRun', tuple)()
        try:
            self._run(result)
        finally:
            getattr(result, 'stopTestRun', tuple)()
        return result

    def _run(self, result):
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            why = self._why_skipped(method)
            if why is not None:
                _skip_now(result, self, why)
                return
            self._outcome = outcome = Outcome(result)
            try:
                self._run_parts(method, outcome)
            finally:
                outcome.expected_failure = self._outcome = None
        finally:
            result.stopTest(self)

    def _run_parts(self, method, outcome):
        started = time.perf_counter()
        expecting = any(getattr(each, '__unittest_expecting_failure__', False) for each in (self, method))
        with Part(outcome, self):
            self._callSetUp()
        if outcome.success:
            outcome.expecting_failure = expecting
            with Part(outcome, self):
                self._callTestMethod(method)
            outcome.expecting_failure = False
            with Part(outcome, self):
                self._callTearDown()
        self.doCleanups()
        self._tell_duration(outcome.result, time.perf_counter() - started)
        if not outcome.success:
            pass  # told already
        elif not expecting:
            outcome.result.addSuccess(self)
        elif outcome.expected_failure:
            _tell_expected_failure(outcome.result, self, outcome.expected_failure)
        else:
            _tell_unexpected_success(outcome.result, self)

    def _tell_duration(self, result, seconds):
        try:
            tell = result.addDuration
        except AttributeError:
            _warn('TestResult has no addDuration method', RuntimeWarning)
        else:
            tell(self, seconds)

    def debug(self):
        """Runs the test without a result, so that exceptions come through."""
        method = getattr(self, self._testMethodName)
        why = self._why_skipped(method)
        if why is not None:
            raise SkipTest(why)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        for function, args, kwargs in _last_first(self._cleanups):
            self._callCleanup(function, *args, **kwargs)

    def _why_skipped(self, method):
        for each in type(self), method:
            if getattr(each, '__unittest_skip__', False):
                return getattr(each, '__unittest_skip_why__', '')
        return None

    def doCleanups(self):
        outcome = self._outcome or Outcome()
        for function, args, kwargs in _last_first(self._cleanups):
            with Part(outcome, self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = raised = []
        for function, args, kwargs in _last_first(cls._after_class):
            try:
                function(*args, **kwargs)
            except Exception:
                raised.append(sys.exc_info())

    # Where a case with an event loop does otherwise.

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            _warn_of_value(method)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)


def _first_line(text):
    return text.strip().split('\n')[0].strip() if text else None


def _warn(text, category, stacklevel=5):
    import warnings
    warnings.warn(text, category, stacklevel=stacklevel)


def _warn_of_value(method, stacklevel=7):
    text = f'It is deprecated to return a value that is not None from a test case ({method})'
    _warn(text, DeprecationWarning, stacklevel)


def _tell_expected_failure(result, test, info):
    if hasattr(result, 'addExpectedFailure'):
        result.addExpectedFailure(test, info)
    else:
        _warn('TestResult has no addExpectedFailure method, reporting as passes', RuntimeWarning)
        result.addSuccess(test)


def _tell_unexpected_success(result, test):
    if hasattr(result, 'addUnexpectedSuccess'):
        result.addUnexpectedSuccess(test)
        return
    _warn('TestResult has no addUnexpectedSuccess method, reporting as failure', RuntimeWarning)
    try:
        raise AssertionError
    except AssertionError:
        result.addFailure(test, sys.exc_info())


class FunctionTestCase(TestCase):
    """A test case out of plain functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions = setUp, testFunc, tearDown
        self._description = description

    def setUp(self):
        if self._functions[0] is not None:
            self._functions[0]()

    def runTest(self):
        self._functions[1]()

    def tearDown(self):
        if self._functions[2] is not None:
            self._functions[2]()

    def id(self):
        return self._functions[1].__name__

    def __str__(self):
        return f'{strclass(type(self))} ({self.id()})'

    def __repr__(self):
        return f'<{strclass(type(self))} tec={self._functions[1]}>'

    def shortDescription(self):
        return self._description if self._description is not None else _first_line(self._functions[1].__doc__)

    def _identity(self):
        return self._functions, self._description

    def __eq__(self, other):
        return self._identity() == other._identity() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._identity()))


class _SubTest(TestCase):
    """A block in a test, for the result to name; it is not run by itself."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self.params, self._message = test_case, params, message
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _subDescription(self):
        words = [] if self._message is _NO_MESSAGE else [f'[{self._message}]']
        if self.params:
            words.append('(%s)' % ', '.join(f'{name}={value!r}' for name, value in self.params.items()))
        return ' '.join(words) or '(<subtest>)'

    def id(self):
        return ' '.join([self.test_case.id(), self._subDescription()])

    def __str__(self):
        return ' '.join([str(self.test_case), self._subDescription()])

    def shortDescription(self):
        return self.test_case.shortDescription()
