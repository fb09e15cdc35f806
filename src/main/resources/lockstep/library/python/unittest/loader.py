"""Finds tests in classes, modules and names."""

import sys
import functools

from . import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def testFailure():
            raise self._exception
        return testFailure


class TestLoader:
    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from '
                            'TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, 'load_tests', None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as e:
                return self._failed(module.__name__, e, f'Failed to call load_tests:\n{e}')
        return tests

    def _failed(self, name, exception, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, exception),))

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        if module is None:
            rest = parts[:]
            while rest:
                try:
                    module = __import__('.'.join(rest))
                    break
                except ImportError as e:
                    last = rest.pop()
                    if not rest:
                        return self._failed(last, ImportError(f'Failed to import test module: {last}'), str(e))
            parts = parts[1:]
        obj = module
        parent = None
        for i, part in enumerate(parts):
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                return self._failed(part, e, f'Failed to access attribute:\n{e}')
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (
                case.TestCase, case.FunctionTestCase):
            return self.loadTestsFromTestCase(obj)
        if hasattr(obj, '__code__') and isinstance(parent, type) and issubclass(parent, case.TestCase):
            instance = parent(parts[-1])
            if not hasattr(getattr(instance, parts[-1]), '__self__'):
                return self.suiteClass([case.FunctionTestCase(obj)])
            return self.suiteClass([instance])
        if isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f'calling {obj} returned {test}, not a test')
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            from fnmatch import fnmatchcase
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
            return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)
        names = list(filter(wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """Tests of the files in a folder (not of the folders beneath it)."""
        import os
        from fnmatch import fnmatch
        tests = []
        for name in sorted(os.listdir(start_dir)):
            if name.endswith('.py') and fnmatch(name, pattern):
                try:
                    module = __import__(name[:-3])
                except case.SkipTest as e:
                    tests.append(self.suiteClass())
                except Exception as e:
                    tests.append(self._failed(name[:-3], ImportError(
                        f'Failed to import test module: {name[:-3]}\n{e}'), str(e)))
                else:
                    tests.append(self.loadTestsFromModule(module, pattern=pattern))
        return self.suiteClass(tests)


defaultTestLoader = TestLoader()
