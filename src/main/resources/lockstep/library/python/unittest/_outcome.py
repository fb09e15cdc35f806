"""How the run of one test goes: of its parts, which raised what, and what the result is told of it."""

__unittest = True


class SkipTest(Exception):
    """Raised in a test to skip it."""


class EnoughSeen(Exception):
    """Raised where a subtest has settled what becomes of its test."""


class Outcome:
    def __init__(self, result=None):
        self.result = result
        self.success = True
        # While the method of a test runs that is expected to fail; then the exception that did come.
        self.expecting_failure = False
        self.expected_failure = None

    def takes_subtests(self):
        return hasattr(self.result, 'addSubTest')

    def skipped(self, test, reason):
        self.success = False
        skip(self.result, test, reason)

    def failed(self, test, info):
        self.success = False
        if self.result is not None:
            failed = issubclass(info[0], test.failureException)
            (self.result.addFailure if failed else self.result.addError)(test, info)


def skip(result, test, reason):
    """Results may be older than skipping."""
    if hasattr(result, 'addSkip'):
        result.addSkip(test, reason)
    else:
        result.addSuccess(test)


class Part:
    """A part of a test, as a context manager: what it raises goes to the outcome."""

    def __init__(self, outcome, test):
        self.outcome, self.test = outcome, test

    def __enter__(self):
        self.well_before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, value, tb):
        outcome = self.outcome
        if kind is None:
            self.passed()
        elif issubclass(kind, KeyboardInterrupt):
            return False
        elif issubclass(kind, SkipTest):
            outcome.skipped(self.test, str(value))
        elif issubclass(kind, EnoughSeen):
            pass
        elif outcome.expecting_failure:
            outcome.expected_failure = kind, value, tb
        else:
            self.failed((kind, value, tb))
        outcome.success = outcome.success and self.well_before
        return True

    def passed(self):
        pass

    def failed(self, info):
        self.outcome.failed(self.test, info)


class SubTestPart(Part):
    """The block of a subtest, whose news go another way."""

    def passed(self):
        if self.outcome.success:
            self.outcome.result.addSubTest(self.test.test_case, self.test, None)

    def failed(self, info):
        self.outcome.success = False
        self.outcome.result.addSubTest(self.test.test_case, self.test, info)


class SubTestBlock:
    """What subTest() gives to with. Blocks nest: the inner one's parameters come on top of the outer one's."""

    def __init__(self, case, subtest):
        self.case, self.subtest = case, subtest
        self.part = None

    def __enter__(self):
        case = self.case
        self.outer = case._subtest
        if case._outcome is not None and case._outcome.takes_subtests():
            case._subtest = self.subtest
            self.part = SubTestPart(case._outcome, self.subtest)
            self.part.__enter__()

    def __exit__(self, kind, value, tb):
        if self.part is None:
            return False
        case = self.case
        case._subtest = self.outer
        outcome = case._outcome
        if not self.part.__exit__(kind, value, tb):
            return False
        if outcome.success:
            decided = outcome.expected_failure
        else:
            decided = outcome.result is not None and outcome.result.failfast
        if decided:
            raise EnoughSeen
        return True
