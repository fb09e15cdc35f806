"""Runs tests and prints how they go."""

import sys
import time

from . import result
from .case import _SubTest

__unittest = True


class _WritelnDecorator:
    """A stream that has writeln too."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, attr):
        # Copying and pickling ask before there is a stream.
        if attr in {'stream', '__getstate__'}:
            raise AttributeError(attr)
        return getattr(self.stream, attr)

    def writeln(self, arg=None):
        self.write(f'{arg}\n' if arg else '\n')


def _news(kind, dot, words):
    """A method of TextTestResult that counts what became of a test and says it, in a letter or in words."""
    name = 'add' + kind
    count = getattr(result.TestResult, name)

    def add(self, test, *details):
        count(self, test, *details)
        self._say(test, dot, words.format(*details))
    add.__name__, add.__qualname__ = name, f'TextTestResult.{name}'
    return add


class TextTestResult(result.TestResult):
    separator1, separator2 = '=' * 70, '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions, self.durations = stream, descriptions, durations
        self.dots, self.showAll = verbosity == 1, verbosity > 1
        # Whether the cursor is at the start of a line: a subtest's news may have ended the line of its test.
        self._at_start = True

    addSuccess = _news('Success', '.', 'ok')
    addFailure = _news('Failure', 'F', 'FAIL')
    addError = _news('Error', 'E', 'ERROR')
    addSkip = _news('Skip', 's', 'skipped {!r}')

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._say(subtest, *('F', 'FAIL') if failed else ('E', 'ERROR'))
        super().addSubTest(test, subtest, err)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._write(self.showAll and 'expected failure\n' or self.dots and 'x' or '')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._write(self.showAll and 'unexpected success\n' or self.dots and 'u' or '')

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._write(f'{self.getDescription(test)} ... ')
            self._at_start = False

    def getDescription(self, test):
        summary = test.shortDescription() if self.descriptions else None
        return f'{test}\n{summary}' if summary else str(test)

    def _write(self, text):
        self.stream.write(text)
        self.stream.flush()

    def _say(self, test, dot, words):
        if self.dots:
            self._write(dot)
        elif self.showAll:
            nested = isinstance(test, _SubTest)
            if nested or self._at_start:
                words = f'{self.getDescription(test)} ... {words}'
            if nested:
                words = '  ' + words if self._at_start else '\n  ' + words
            self._write(words + '\n')
            self._at_start = True

    def printErrors(self):
        if self.showAll or self.dots:
            self._write('\n')
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        lucky = getattr(self, 'unexpectedSuccesses', None)
        if lucky:
            rows = [f'UNEXPECTED SUCCESS: {self.getDescription(test)}\n' for test in lucky]
            self._write(''.join([self.separator1, '\n', *rows]))

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            heading = f'{flavour}: {self.getDescription(test)}'
            for line in self.separator1, heading, self.separator2, text:
                self.stream.writeln(line)
            self.stream.flush()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _WritelnDecorator(stream if stream is not None else sys.stderr)
        self.descriptions, self.verbosity, self.durations = descriptions, verbosity, durations
        self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        shape = self.stream, self.descriptions, self.verbosity
        try:
            return self.resultclass(*shape, durations=self.durations)
        except TypeError:
            return self.resultclass(*shape)  # written before 3.12, when there were no durations

    def run(self, test):
        outcome = self._makeResult()
        for switch in 'failfast', 'buffer', 'tb_locals':
            setattr(outcome, switch, getattr(self, switch))
        if self.warnings:
            import warnings
            with warnings.catch_warnings():
                warnings.simplefilter(self.warnings)
                seconds = _timed(test, outcome)
        else:
            seconds = _timed(test, outcome)
        outcome.printErrors()
        if self.durations is not None:
            self._print_slowest(outcome)
        if hasattr(outcome, 'separator2'):
            self.stream.writeln(outcome.separator2)
        plural = '' if outcome.testsRun == 1 else 's'
        self.stream.writeln(f'Ran {outcome.testsRun} test{plural} in {seconds:.3f}s\n')
        self.stream.writeln(_verdict(outcome))
        self.stream.flush()
        return outcome

    def _print_slowest(self, outcome):
        rows = sorted(getattr(outcome, 'collectedDurations', ()), key=lambda row: -row[1])
        if self.durations:
            del rows[self.durations:]
        if not rows:
            return
        self.stream.writeln('Slowest test durations')
        if hasattr(outcome, 'separator2'):
            self.stream.writeln(outcome.separator2)
        shown = rows
        if self.verbosity < 2:
            shown = [row for row in rows if row[1] >= 0.001]
        for name, seconds in shown:
            self.stream.writeln(f'{seconds:.3f}s     {name}')
        hidden = len(shown) < len(rows)
        self.stream.writeln('\n(durations < 0.001s were hidden; use -v to show these durations)' if hidden else '')


def _timed(test, outcome):
    """Runs a test between the result's startTestRun and stopTestRun; the seconds it took."""
    start = time.perf_counter()
    getattr(outcome, 'startTestRun', tuple)()
    try:
        test(outcome)
    finally:
        getattr(outcome, 'stopTestRun', tuple)()
    return time.perf_counter() - start


# What the last line counts: the words for it, and the result's list.
_COUNTED = {
    'failures': 'failures', 'errors': 'errors', 'skipped': 'skipped', 'expected failures': 'expectedFailures',
    'unexpected successes': 'unexpectedSuccesses',
}


def _verdict(outcome):
    counts = {words: len(getattr(outcome, rows, ())) for words, rows in _COUNTED.items()}
    if not outcome.wasSuccessful():
        word = 'FAILED'
    elif outcome.testsRun or counts['skipped']:
        word = 'OK'
    else:
        word = 'NO TESTS RAN'
    details = ', '.join(f'{words}={count}' for words, count in counts.items() if count)
    return f'{word} ({details})' if details else word
