"""Blocks and calls that are to raise, or to warn."""

import sys

__unittest = True


class Expecting:
    """What is wanted of a block; as a context manager, or over() a call."""

    kind, kind_in_words = BaseException, 'an exception type or tuple of exception types'

    def __init__(self, test_case, asked_by, expected, expected_regex=None):
        self.test_case, self.asked_by = test_case, asked_by
        self.expected, self.msg, self.obj_name = expected, None, None
        if expected_regex is not None:
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex

    def over(self, args, kwargs):
        """Calls what was given to the assertion, if anything was; else the block is still to come."""
        wanted = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(each, type) and issubclass(each, self.kind) for each in wanted):
            raise TypeError(f'{self.asked_by}() arg 1 must be {self.kind_in_words}')
        if args:
            function = args[0]
            self.obj_name = getattr(function, '__name__', None) or str(function)
            try:
                with self:
                    function(*args[1:], **kwargs)
            finally:
                # The frame, which the exception keeps, is not to keep this alive.
                self = function = None
            return None
        self.msg = kwargs.pop('msg', None)
        for unknown in kwargs:
            raise TypeError(f'{unknown!r} is an invalid keyword argument for this function')
        return self

    def __enter__(self):
        return self

    def complain(self, words):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, words))

    def complain_that(self, verb):
        name = getattr(self.expected, '__name__', None) or str(self.expected)
        self.complain(f'{name} {verb} by {self.obj_name}' if self.obj_name else f'{name} {verb}')

    def fits(self, value):
        return self.expected_regex is None or self.expected_regex.search(str(value)) is not None

    def complain_of(self, value):
        self.complain(f'"{self.expected_regex.pattern}" does not match "{value}"')


class Raises(Expecting):
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self.complain_that('not raised')
        from traceback import clear_frames
        clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False  # somebody else's
        # Without the traceback, whose frames would live as long as the test's.
        self.exception = exc_value.with_traceback(None)
        if not self.fits(exc_value):
            self.complain_of(exc_value)
        return True


class Warns(Expecting):
    kind, kind_in_words = Warning, 'a warning type or tuple of warning types'

    def __enter__(self):
        import warnings
        # Each module remembers what it has warned of already, and would not do so again.
        for module in [*sys.modules.values()]:
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self._catching = warnings.catch_warnings(record=True)
        self.warnings = self._catching.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._catching.__exit__(exc_type, exc_value, tb)
        if exc_type is None:
            self.judge([each for each in self.warnings if isinstance(each.message, self.expected)])

    def judge(self, caught):
        for each in caught:
            if self.fits(each.message):
                self.warning, self.filename, self.lineno = each.message, each.filename, each.lineno
                return
        if caught:
            self.complain_of(caught[0].message)
        self.complain_that('not triggered')


class WarnsNot(Warns):
    def judge(self, caught):
        if caught:
            self.complain_that('triggered')
