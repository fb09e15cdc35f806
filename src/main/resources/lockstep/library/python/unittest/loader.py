"""Finds tests in classes, modules, names and folders."""

import functools
import sys

from . import case, suite, util

__unittest = True

# Classes of ours, which are no tests though they can be found in a module that imports them.
_NOT_TESTS = case.TestCase, case.FunctionTestCase


def _is_test_class(item):
    return isinstance(item, type) and issubclass(item, case.TestCase) and item not in _NOT_TESTS


class _FailedTest(case.TestCase):
    """A test that cannot be found is one that fails."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name == self._testMethodName or self._testMethodName is None:
            return self._raise
        return super().__getattribute__(name)

    def _raise(self):
        raise self._exception


class TestLoader:
    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite

    def __init__(self):
        self.errors = []

    def _not_found(self, name, heading, error=None):
        """A test in place of one, as the exception at hand kept us from loading it."""
        from traceback import format_exc
        message = f'{heading}{format_exc()}'
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, ImportError(message) if error is None else error)])

    def _not_imported(self, name):
        return self._not_found(name, f'Failed to import test module: {name}\n')

    # ---- of a class ----

    def getTestCaseNames(self, testCaseClass):
        found = [name for name in dir(testCaseClass) if self._wants(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            found.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return found

    def _wants(self, cls, name):
        if not (name.startswith(self.testMethodPrefix) and callable(getattr(cls, name))):
            return False
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase
        whole = f'{util.strclass(cls)}.{name}'
        return any(fnmatchcase(whole, pattern) for pattern in self.testNamePatterns)

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. '
                            'Maybe you meant to derive from TestCase?')
        names = []
        if testCaseClass not in _NOT_TESTS:
            names = self.getTestCaseNames(testCaseClass) or ['runTest'] * hasattr(testCaseClass, 'runTest')
        return self.suiteClass([testCaseClass(name) for name in names])

    # ---- of a module ----

    def loadTestsFromModule(self, module, *, pattern=None):
        items = [getattr(module, name) for name in dir(module)]
        tests = self.suiteClass([self.loadTestsFromTestCase(item) for item in items if _is_test_class(item)])
        own = getattr(module, 'load_tests', None)
        if own is None:
            return tests
        try:
            return own(self, tests, pattern)
        except Exception as e:
            return self._not_found(module.__name__, 'Failed to call load_tests:\n', e)

    # ---- of names ----

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(each, module) for each in names])

    def loadTestsFromName(self, name, module=None):
        path = name.split('.')
        instead = None
        if module is None:
            module, instead = self._import_front(path)
            if module is None:
                return instead
            del path[0]
        owner, item = None, module
        for part in path:
            owner, holder = item, item
            try:
                item = getattr(holder, part)
            except AttributeError as e:
                if instead is not None and getattr(holder, '__path__', None) is not None:
                    self.errors.append(instead[1])
                    return instead[0]
                return self._not_found(part, 'Failed to access attribute:\n', e)
        return self._tests_of(item, owner, path[-1] if path else None)

    def _import_front(self, path):
        """The package or module that a path begins with, and what stands for what could not be imported of it."""
        failed = None
        for end in range(len(path), 0, -1):
            try:
                return __import__('.'.join(path[:end])), failed
            except ImportError:
                test = self._not_imported(path[end - 1])
                # It counts only if nothing else by that name turns up.
                failed = test, self.errors.pop()
        self.errors.append(failed[1])
        return None, failed[0]

    def _tests_of(self, item, owner, name):
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if _is_test_class(item):
            return self.loadTestsFromTestCase(item)
        if hasattr(item, '__code__') and isinstance(owner, type) and issubclass(owner, case.TestCase):
            test = owner(name)
            # A static method is no test, but may make one.
            if hasattr(getattr(test, name), '__self__'):
                return self.suiteClass([test])
        if isinstance(item, suite.TestSuite):
            return item
        if not callable(item):
            raise TypeError(f"don't know how to make test from: {item}")
        made = item()
        if isinstance(made, case.TestCase):
            return self.suiteClass([made])
        if isinstance(made, suite.TestSuite):
            return made
        raise TypeError(f'calling {item} returned {made}, not a test')

    # ---- of a folder ----

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """Tests of the files in a folder, and of the packages beneath it."""
        import os
        start = os.path.abspath(start_dir)
        top = start if top_level_dir is None else os.path.abspath(top_level_dir)
        if not os.path.isdir(start):
            raise ImportError(f'Start directory is not importable: {start_dir!r}')
        if top not in sys.path:
            sys.path.insert(0, top)
        package = os.path.relpath(start, top).replace(os.sep, '.') + '.'
        return self.suiteClass([*self._discovered(start, '' if package == '..' else package, pattern)])

    def _discovered(self, folder, package, pattern):
        import os
        from fnmatch import fnmatch
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            stem, dot, ending = name.rpartition('.')
            if ending == 'py' and stem.isidentifier() and fnmatch(name, pattern):
                yield self._import_tests(package + stem, pattern)
            elif not dot and name.isidentifier() and os.path.isfile(os.path.join(path, '__init__.py')):
                if fnmatch(name, pattern):
                    yield self._import_tests(package + name, pattern)
                yield from self._discovered(path, f'{package}{name}.', pattern)

    def _import_tests(self, name, pattern):
        try:
            __import__(name)
        except case.SkipTest as e:
            # The whole module asks to be skipped.
            skipped = type('ModuleSkipped', (case.TestCase,), {name: case.skip(str(e))(lambda self: None)})
            return self.suiteClass([skipped(name)])
        except BaseException:
            return self._not_imported(name)
        return self.loadTestsFromModule(sys.modules[name], pattern=pattern)


defaultTestLoader = TestLoader()
