"""What a test may claim; where it does not hold, a failureException says what was found."""

from ._expecting import Raises, Warns, WarnsNot
from .util import _common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr

__unittest = True

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class Assertions:
    """The assert methods of a TestCase."""

    failureException = AssertionError
    # Whether a message given to an assertion is added to the standard one or stands for it.
    longMessage = True
    # Longer differences are left out of messages.
    maxDiff = 640
    # Longer texts are not compared line by line.
    _diffThreshold = 65536

    # ---- how a claim fails ----

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _require(self, holds, msg, words, *values):
        if not holds:
            self.fail(self._formatMessage(msg, words.format(*map(safe_repr, values))))

    def _formatMessage(self, msg, standardMsg):
        if self.longMessage:
            return standardMsg if msg is None else f'{standardMsg} : {msg}'
        return msg or standardMsg

    def _truncateMessage(self, message, diff):
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            diff = DIFF_OMITTED % len(diff)
        return message + diff

    def _differ(self, msg, standard, first, second, between='\n'):
        """Fails with the lines in which two values differ."""
        from difflib import ndiff
        diff = '\n' + between.join(ndiff(first, second))
        self.fail(self._formatMessage(msg, self._truncateMessage(standard, diff)))

    # ---- one value ----

    def assertTrue(self, expr, msg=None):
        self._require(expr, msg, '{} is not true', expr)

    def assertFalse(self, expr, msg=None):
        self._require(not expr, msg, '{} is not false', expr)

    def assertIsNone(self, obj, msg=None):
        self._require(obj is None, msg, '{} is not None', obj)

    def assertIsNotNone(self, obj, msg=None):
        self._require(obj is not None, msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._require(False, msg, '{} is not an instance of %s' % _literally(repr(cls)), obj)

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._require(False, msg, '{} is an instance of %s' % _literally(repr(cls)), obj)

    # ---- two values ----

    def assertIs(self, expr1, expr2, msg=None):
        self._require(expr1 is expr2, msg, '{} is not {}', expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        self._require(expr1 is not expr2, msg, 'unexpectedly identical: {}', expr1)

    def assertIn(self, member, container, msg=None):
        self._require(member in container, msg, '{} not found in {}', member, container)

    def assertNotIn(self, member, container, msg=None):
        self._require(member not in container, msg, '{} unexpectedly found in {}', member, container)

    def assertLess(self, a, b, msg=None):
        self._require(a < b, msg, '{} not less than {}', a, b)

    def assertGreater(self, a, b, msg=None):
        self._require(a > b, msg, '{} not greater than {}', a, b)

    def assertLessEqual(self, a, b, msg=None):
        self._require(a <= b, msg, '{} not less than or equal to {}', a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        self._require(a >= b, msg, '{} not greater than or equal to {}', a, b)

    def assertNotEqual(self, first, second, msg=None):
        self._require(first != second, msg, '{} == {}', first, second)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first != second:
            apart = _Distance(first, second, places, delta)
            self._require(apart.is_small, msg, '{} != {} within ' + apart.limit + ' ({} difference)',
                          first, second, apart.size)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        apart = _Distance(first, second, places, delta)
        if first == second or apart.is_small:
            words = '{} == {} within ' + apart.limit
            if delta is not None:
                words += ' ({} difference)'
            self._require(False, msg, words, first, second, apart.size)

    # ---- equality, by type ----

    # Names rather than functions, so that a subclass may have its own.
    _by_type = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual',
                frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

    def addTypeEqualityFunc(self, typeobj, function):
        self._by_type = {**self._by_type, typeobj: function}

    def _getAssertEqualityFunc(self, first, second):
        found = self._by_type.get(type(first)) if type(first) is type(second) else None
        if found is None:
            return self._baseAssertEqual
        return getattr(self, found) if isinstance(found, str) else found

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self.fail(self._formatMessage(msg, _unequal(first, second)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            for which, each in ('First', seq1), ('Second', seq2):
                if not isinstance(each, seq_type):
                    raise self.failureException(
                        f'{which} sequence is not a {seq_type.__name__}: {safe_repr(each)}')
        standard = _sequence_difference(seq1, seq2, seq_type)
        if standard is not None:
            self._differ(msg, standard, *_pretty(seq1, seq2))

    def assertDictEqual(self, d1, d2, msg=None):
        for which, each in ('First', d1), ('Second', d2):
            self.assertIsInstance(each, dict, f'{which} argument is not a dictionary')
        if d1 != d2:
            self._differ(msg, _unequal(d1, d2), *_pretty(d1, d2))

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for one, other, these, those in ('first', 'second', set1, set2), ('second', 'first', set2, set1):
            try:
                alone = these.difference(those)
            except TypeError as e:
                self.fail(f'invalid type when attempting set difference: {e}')
            except AttributeError as e:
                self.fail(f'{one} argument does not support set difference: {e}')
            if alone:
                lines += [f'Items in the {one} set but not the {other}:', *map(repr, alone)]
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            rows = _count_diff_hashable(first, second)
        except TypeError:
            rows = _count_diff_all_purpose(first, second)
        if rows:
            shown = '\n'.join(f'First has {row[0]}, Second has {row[1]}:  {row[2]!r}' for row in rows)
            self.fail(self._formatMessage(msg, self._truncateMessage('Element counts were not equal:\n', shown)))

    def assertMultiLineEqual(self, first, second, msg=None):
        for which, each in ('First', first), ('Second', second):
            self.assertIsInstance(each, str, f'{which} argument is not a string')
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        # Where one lacks its last line break, both get one, so that the other's shows as a line of its own.
        texts = [first, second]
        if not all([text.endswith('\n') for text in texts if text]):
            texts = [text and text + '\n' for text in texts]
        shown = [text.splitlines(keepends=True) for text in texts]
        self._differ(msg, _unequal(first, second), *shown, between='')

    # ---- patterns ----

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _compiled(expected_regex)
        if pattern.search(text) is None:
            standard = f"Regex didn't match: {pattern.pattern!r} not found in {text!r}"
            raise self.failureException(self._formatMessage(msg, standard))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _compiled(unexpected_regex)
        found = pattern.search(text)
        if found is not None:
            standard = f'Regex matched: {found[0]!r} matches {pattern.pattern!r} in {text!r}'
            raise self.failureException(self._formatMessage(msg, standard))

    # ---- what happens in a block or call ----

    def assertRaises(self, expected_exception, *args, **kwargs):
        return Raises(self, 'assertRaises', expected_exception).over(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return Raises(self, 'assertRaisesRegex', expected_exception, expected_regex).over(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return Warns(self, 'assertWarns', expected_warning).over(args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return Warns(self, 'assertWarnsRegex', expected_warning, expected_regex).over(args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return WarnsNot(self, '_assertNotWarns', expected_warning).over(args, kwargs)

    def assertLogs(self, logger=None, level=None):
        from ._log import Logs
        return Logs(self, logger, level, wanted=True)

    def assertNoLogs(self, logger=None, level=None):
        from ._log import Logs
        return Logs(self, logger, level, wanted=False)


# Errors in a call name the method as TestCase's, which is where it is looked for.
for _name, _function in vars(Assertions).items():
    if hasattr(_function, '__code__'):
        _function.__qualname__ = 'TestCase.' + _name


class _Distance:
    """How far apart two numbers are, and how far they may be."""

    def __init__(self, first, second, places, delta):
        if not (places is None or delta is None):
            raise TypeError('specify delta or places not both')
        self.size = abs(first - second) if first != second or delta is None else 0
        if delta is not None:
            self.is_small = self.size <= delta
            self.limit = f'{_literally(safe_repr(delta))} delta'
        else:
            places = 7 if places is None else places
            self.is_small = round(self.size, places) == 0
            self.limit = f'{places!r} places'


def _literally(text):
    """A text that is to be part of one with fields."""
    return text.replace('{', '{{').replace('}', '}}')


def _unequal(first, second):
    return '{} != {}'.format(*_common_shorten_repr(first, second))


def _pretty(*values):
    from pprint import pformat
    return [pformat(value).splitlines() for value in values]


def _compiled(pattern):
    if not isinstance(pattern, (str, bytes)):
        return pattern
    import re
    return re.compile(pattern)


_NO_ITEM = TypeError, IndexError, NotImplementedError


def _sequence_difference(seq1, seq2, seq_type):
    """In words, where two sequences differ; None if they do not."""
    kind = 'sequence' if seq_type is None else seq_type.__name__
    sizes = []
    for which, each in ('First', seq1), ('Second', seq2):
        try:
            sizes.append(len(each))
        except (TypeError, NotImplementedError):
            return f'{which} {kind} has no length.    Non-sequence?'
    if seq1 == seq2:
        return None
    words = [f'{kind.capitalize()}s differ: {_unequal(seq1, seq2)}\n']
    for index in range(min(sizes)):
        items = []
        try:
            for each in seq1, seq2:
                items.append(each[index])
        except _NO_ITEM:
            words.append(f'\nUnable to index element {index} of {"second" if items else "first"} {kind}\n')
            break
        if items[0] != items[1]:
            words.append('\nFirst differing element {}:\n{}\n{}\n'.format(index, *_common_shorten_repr(*items)))
            break
    else:
        # The same items in sequences that do not compare equal, as they are of different types.
        if sizes[0] == sizes[1] and seq_type is None and type(seq1) is not type(seq2):
            return None
    if sizes[0] != sizes[1]:
        longer, which = (seq1, 'First') if sizes[0] > sizes[1] else (seq2, 'Second')
        words.append(f'\n{which} {kind} contains {abs(sizes[0] - sizes[1])} additional elements.\n')
        end = min(sizes)
        try:
            words.append(f'First extra element {end}:\n{safe_repr(longer[end])}\n')
        except _NO_ITEM:
            words.append(f'Unable to index element {end} of {which.lower()} {kind}\n')
    return ''.join(words)
