"""Tests in a row, and what is set up once for a class or a module of them."""

import sys

from . import case
from . import util

__unittest = True


class BaseTestSuite:
    """Tests in a row, and no more than that."""

    # Whether tests are forgotten once they have run, so that what they hold is freed.
    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._removed_tests = [], 0
        self.addTests(tests)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for each in tests:
            self.addTest(each)

    def addTest(self, test):
        if isinstance(test, type) and issubclass(test, (TestSuite, case.TestCase)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        self._tests.append(test)

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __repr__(self):
        return f'<{util.strclass(type(self))} tests={[*self]}>'

    def countTestCases(self):
        waiting = [test.countTestCases() for test in self if test]
        return sum(waiting, self._removed_tests)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result):
        for test in self._one_by_one(result):
            test(result)
        return result

    def debug(self):
        for each in self:
            each.debug()

    def _one_by_one(self, result):
        """The tests until the result wants no more; each is let go of before the next is given."""
        for index, test in enumerate(self):
            if result.shouldStop:
                return
            yield test
            if self._cleanup:
                self._removeTestAtIndex(index)

    def _removeTestAtIndex(self, index):
        # Suites need not have a list of ours.
        try:
            done, self._tests[index] = self._tests[index], None
        except TypeError:
            return
        if hasattr(done, 'countTestCases'):
            self._removed_tests += done.countTestCases()


class TestSuite(BaseTestSuite):
    """Sets modules and classes up before their first test and tears them down after their last one."""

    def run(self, result, debug=False):
        outermost = not getattr(result, '_testRunEntered', False)
        result._testRunEntered = True
        fixtures = _Fixtures(result, debug)
        for test in self._one_by_one(result):
            if not _is_suite(test) and not fixtures.stand_for(type(test)):
                continue
            if debug:
                test.debug()
            else:
                test(result)
        if outermost:
            fixtures.stand_for(None)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_Quiet(), debug=True)


class _Quiet:
    """A result for a run that lets exceptions through."""

    shouldStop = _moduleSetUpFailed = False
    _previousTestClass = None


def _is_suite(test):
    return hasattr(type(test), '__iter__') or hasattr(type(test), '__getitem__')


def _without_output(result, switch):
    """Has a result catch what is printed, or give it out again, if it can."""
    getattr(result, switch, tuple)()


class _Fixtures:
    """What is set up at the moment. The result remembers it, as nested suites share that one."""

    def __init__(self, result, debug):
        self.result = result
        self.debug = debug

    def stand_for(self, cls):
        """Tears down what a test of this class does not need and sets up what it does; false if it cannot run."""
        result = self.result
        before = getattr(result, '_previousTestClass', None)
        if cls != before:
            if before is not None:
                self._leave_class(before)
            if cls is None or before is None or cls.__module__ != before.__module__:
                if before is not None:
                    self._leave_module(before.__module__)
                if cls is not None:
                    self._enter_module(cls.__module__)
            if cls is not None:
                self._enter_class(cls)
                result._previousTestClass = cls
        return cls is None or not (getattr(cls, '_classSetupFailed', False) or self._module_failed())

    def _module_failed(self):
        return getattr(self.result, '_moduleSetUpFailed', False)

    def _enter_module(self, name):
        self.result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), 'setUpModule', None)
        if set_up is not None:
            with _Step(self, 'setUpModule', name) as step:
                step.call(set_up)
                if step.failed:
                    self.result._moduleSetUpFailed = True
                    step.call(case.doModuleCleanups)

    def _leave_module(self, name):
        if name in sys.modules and not self._module_failed():
            with _Step(self, 'tearDownModule', name) as step:
                tear_down = getattr(sys.modules[name], 'tearDownModule', None)
                if tear_down is not None:
                    step.call(tear_down)
                step.call(case.doModuleCleanups)

    def _enter_class(self, cls):
        if self._module_failed() or getattr(cls, '__unittest_skip__', False):
            return
        set_up = getattr(cls, 'setUpClass', None)
        if set_up is None:
            return
        self._mark(cls, False)
        with _Step(self, 'setUpClass', util.strclass(cls)) as step:
            step.call(set_up)
            if step.failed:
                self._mark(cls, True)
                step.clean_up(cls)

    def _leave_class(self, cls):
        if (getattr(cls, '_classSetupFailed', False) or self._module_failed()
                or getattr(cls, '__unittest_skip__', False)):
            return
        with _Step(self, 'tearDownClass', util.strclass(cls)) as step:
            tear_down = getattr(cls, 'tearDownClass', None)
            if tear_down is not None:
                step.call(tear_down)
            step.clean_up(cls)

    @staticmethod
    def _mark(cls, failed):
        try:
            cls._classSetupFailed = failed
        except TypeError:
            pass  # no class of Python's


class _Step:
    """One setting up or tearing down, with what is printed meanwhile caught and what is raised kept."""

    def __init__(self, fixtures, method, owner):
        self.result = fixtures.result
        self.debug = fixtures.debug
        self.name = f'{method} ({owner})'
        self.failed = False

    def __enter__(self):
        _without_output(self.result, '_setupStdout')
        return self

    def __exit__(self, kind, value, tb):
        _without_output(self.result, '_restoreStdout')

    def call(self, function):
        try:
            function()
        except Exception:
            self._tell(sys.exc_info())

    def clean_up(self, cls):
        if hasattr(cls, 'doClassCleanups'):
            cls.doClassCleanups()
            for info in cls.tearDown_exceptions:
                self._tell(info)

    def _tell(self, info):
        if self.debug:
            raise info[1]
        self.failed = True
        holder = _ErrorHolder(self.name)
        if issubclass(info[0], case.SkipTest) and hasattr(self.result, 'addSkip'):
            self.result.addSkip(holder, str(info[1]))
        else:
            self.result.addError(holder, info)


class _ErrorHolder:
    """Stands in the result's lists for the test that there is none of when a class or a module failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def __str__(self):
        return self.description

    id = __str__

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def run(self, result):
        pass

    __call__ = run
