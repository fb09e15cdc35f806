"""What came of the tests: how many there were, and the text of each that did not pass."""

import functools
import sys

from . import util

__unittest = True

STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


def failfast(method):
    """For methods that take bad news: the run stops, if it was asked to at the first of them."""
    @functools.wraps(method)
    def and_stop(self, *args, **kw):
        self._stop_if_failfast()
        return method(self, *args, **kw)
    return and_stop


def _is_ours(tb):
    """Whether an entry of a traceback is unittest's own."""
    return '__unittest' in tb.tb_frame.f_globals


def _cut(tb, ends_in_assertion):
    """A traceback from the test's first entry on; of a failure also without the assertion's entries behind it."""
    while tb is not None and _is_ours(tb):
        tb = tb.tb_next
    if ends_in_assertion and tb is not None:
        last = tb
        while last.tb_next is not None and not _is_ours(last.tb_next):
            last = last.tb_next
        last.tb_next = None
    return tb


def _origins(error):
    """The exceptions that one was raised from or while handling, and theirs."""
    found, waiting = {id(error)}, [error] if error is not None else []
    while waiting:
        newest = waiting.pop()
        for origin in (newest.__cause__, newest.__context__):
            if origin is not None and id(origin) not in found:
                found.add(id(origin))
                waiting.append(origin)
                yield origin


class TestResult:
    """Counts, and lists of (test, text)."""

    # A suite keeps here how far it is, as results may come that do not call our __init__.
    _previousTestClass = None
    _testRunEntered = _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        self.shouldStop = self.failfast = self.buffer = self.tb_locals = False
        self.errors, self.failures, self.unexpectedSuccesses = [], [], []
        self.skipped, self.expectedFailures, self.collectedDurations = [], [], []
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._stdout_buffer = self._stderr_buffer = None
        self._mirrorOutput = False

    def __repr__(self):
        counts = f'run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}'
        return f'<{util.strclass(type(self))} {counts}>'

    # ---- the run ----

    def startTestRun(self):
        pass

    def stop(self):
        self.shouldStop = True

    def _stop_if_failfast(self):
        if getattr(self, 'failfast', False):
            self.stop()

    def startTest(self, test):
        self._mirrorOutput = False
        self._setupStdout()
        self.testsRun += 1

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def stopTestRun(self):
        pass

    def printErrors(self):
        pass

    def wasSuccessful(self):
        # Results of before 3.4 may lack the last list.
        return not (self.failures or self.errors or getattr(self, 'unexpectedSuccesses', None))

    # ---- what became of a test ----

    def _keep(self, rows, test, err, described_by=None):
        rows.append((test, self._exc_info_to_string(err, described_by or test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        pass

    @failfast
    def addFailure(self, test, err):
        self._keep(self.failures, test, err)

    @failfast
    def addError(self, test, err):
        self._keep(self.errors, test, err)

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        self._stop_if_failfast()
        failed = issubclass(err[0], test.failureException)
        self._keep(self.failures if failed else self.errors, subtest, err, test)

    def addExpectedFailure(self, test, err):
        text = self._exc_info_to_string(err, test)
        self.expectedFailures.append((test, text))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addDuration(self, test, elapsed):
        # A string: the test itself may be gone by the time these are printed. Results of before 3.12 have no list.
        getattr(self, 'collectedDurations', []).append((str(test), elapsed))

    def _exc_info_to_string(self, err, test):
        from traceback import TracebackException
        kind, error, tb = err
        tb = _cut(tb, kind is test.failureException)
        for origin in _origins(error):
            origin.__traceback__ = _cut(origin.__traceback__, type(origin) is test.failureException)
        shown = TracebackException(kind, error, tb, capture_locals=self.tb_locals, compact=True)
        return ''.join([*shown.format(), *self._printed()])

    # ---- what tests print, if it is to be kept until one fails ----

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stdout_buffer is None:
            from io import StringIO
            self._stdout_buffer, self._stderr_buffer = StringIO(), StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _printed(self):
        """What stdout and stderr have kept, each under its heading."""
        if self.buffer:
            for heading, stream in (STDOUT_LINE, sys.stdout), (STDERR_LINE, sys.stderr):
                text = stream.getvalue()
                if text:
                    yield heading % text if text.endswith('\n') else heading % text + '\n'

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for text in self._printed():
                stream = self._original_stdout if text.startswith(STDOUT_LINE[:-2]) else self._original_stderr
                stream.write(text)
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for kept in self._stdout_buffer, self._stderr_buffer:
            kept.seek(0)
            kept.truncate()
