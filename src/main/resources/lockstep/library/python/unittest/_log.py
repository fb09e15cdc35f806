"""What is logged while a block runs, for assertLogs and assertNoLogs."""

import collections
import logging

from ._expecting import Expecting

__unittest = True

_LoggingWatcher = collections.namedtuple('_LoggingWatcher', 'records output')


class _Keeping(logging.Handler):
    """Keeps records, and the lines they would be."""

    def __init__(self, level, kept):
        super().__init__(level)
        self.kept = kept
        self.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))

    def emit(self, record):
        self.kept.records.append(record)
        self.kept.output.append(self.format(record))


class Logs(Expecting):
    """Has a logger write nowhere but here while the block runs."""

    def __init__(self, test_case, logger, level, wanted):
        super().__init__(test_case, 'assertLogs', None)
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.level = logging.getLevelNamesMapping().get(level, level) if level else logging.INFO
        self.wanted = wanted

    def __enter__(self):
        logger = self.logger
        self.before = logger.handlers, logger.propagate, logger.level
        self.kept = _LoggingWatcher([], [])
        logger.handlers, logger.propagate = [_Keeping(self.level, self.kept)], False
        logger.setLevel(self.level)
        return self.kept if self.wanted else None

    def __exit__(self, exc_type, exc_value, tb):
        logger = self.logger
        logger.handlers, logger.propagate, level = self.before
        logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.wanted and not self.kept.records:
            at_least = logging.getLevelName(self.level)
            self.complain(f'no logs of level {at_least} or higher triggered on {logger.name}')
        if self.kept.records and not self.wanted:
            self.complain(f'Unexpected logs found: {self.kept.output!r}')
