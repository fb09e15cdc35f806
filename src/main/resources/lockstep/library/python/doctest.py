"""Examples in docstrings, run and compared."""

import sys
from collections import namedtuple

__all__ = ['testmod', 'testfile', 'run_docstring_examples', 'Example', 'DocTest', 'DocTestParser', 'DocTestFinder',
           'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DocTestSuite', 'ELLIPSIS',
           'NORMALIZE_WHITESPACE', 'IGNORE_EXCEPTION_DETAIL', 'SKIP', 'DONT_ACCEPT_TRUE_FOR_1',
           'DONT_ACCEPT_BLANKLINE', 'REPORT_UDIFF', 'FAIL_FAST', 'REPORT_ONLY_FIRST_FAILURE', 'TestResults']

DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = (
    1, 2, 4, 8, 16, 32)
REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST = 64, 128, 256, 512, 1024
OPTIONFLAGS_BY_NAME = {name: globals()[name] for name in (
    'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
    'IGNORE_EXCEPTION_DETAIL', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE',
    'FAIL_FAST')}


class TestResults(namedtuple('TestResults', 'failed attempted')):
    def __new__(cls, failed, attempted, *, skipped=0):
        made = super().__new__(cls, failed, attempted)
        made.skipped = skipped
        return made

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


class Example:
    """A statement, and what it is to print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source, self.want, self.exc_msg = [_closed(text) for text in (source or '\n', want, exc_msg)]
        self.lineno, self.indent, self.options = lineno, indent, {} if options is None else options

    def _identity(self):
        return (self.source, self.want, self.lineno, self.indent, self.exc_msg), self.options

    def __eq__(self, other):
        return self._identity() == other._identity() if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash(self._identity()[0])


def _closed(text):
    """A text with a line break at its end, if there is any text."""
    return text + '\n' if text and text[-1] != '\n' else text


class DocTest:
    """The examples of one docstring, which share their names."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), 'DocTest no longer accepts str; use DocTestParser instead'
        self.name, self.filename, self.lineno = name, filename, lineno
        self.examples, self.globs, self.docstring = examples, globs.copy(), docstring

    def __repr__(self):
        count = len(self.examples)
        shown = 'no examples' if not count else f'{count} example{"" if count == 1 else "s"}'
        return f'<DocTest {self.name} from {self.filename}:{self.lineno} ({shown})>'


class DocTestParser:
    def get_examples(self, string, name='<string>'):
        lines = string.expandtabs().split('\n')
        examples = []
        i = 0
        while i < len(lines):
            stripped = lines[i].lstrip(' ')
            if not (stripped == '>>>' or stripped.startswith('>>> ')):
                if stripped.startswith('>>>') and len(stripped) > 3 and stripped[3] != ' ':
                    raise ValueError(f'line {i + 1} of the docstring for {name} lacks blank after >>>: {lines[i]!r}')
                i += 1
                continue
            start = i
            indent = len(lines[i]) - len(stripped)
            source = [stripped[4:]]
            i += 1
            while i < len(lines) and (lines[i][indent:] == '...' or lines[i][indent:].startswith('... ')) and (
                    not lines[i][:indent].strip()):
                source.append(lines[i][indent + 4:])
                i += 1
            want = []
            while i < len(lines) and lines[i].strip() and not lines[i].lstrip(' ').startswith('>>>'):
                if lines[i][:indent].strip():
                    raise ValueError(f'line {i + 1} of the docstring for {name} has inconsistent leading whitespace: '
                                     f'{lines[i]!r}')
                want.append(lines[i][indent:])
                i += 1
            text = '\n'.join(source)
            if not text.strip() or all(not s.strip() or s.lstrip().startswith('#') for s in source):
                if not _options(text):
                    continue
            message = None
            if want and want[0].startswith('Traceback (most recent call last):') or want and want[0].startswith(
                    'Traceback (innermost last):'):
                for at in range(1, len(want)):
                    if want[at] and not want[at][0].isspace():
                        message = '\n'.join(want[at:]) + '\n'
                        break
            examples.append(Example(text + '\n', '\n'.join(want) + '\n' if want else '', message, start, indent,
                                    _options(text)))
        return examples

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


def _options(source):
    options = {}
    for line in source.split('\n'):
        at = line.find('doctest:')
        if at > 0 and '#' in line[:at]:
            for word in line[at + 8:].replace(',', ' ').split():
                if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line of the doctest has an invalid option: {word!r}')
                options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
    return options


class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            if not hasattr(obj, '__name__'):
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                 f'{type(obj)!r}')
            name = obj.__name__
        if module is None:
            module = obj if isinstance(obj, type(sys)) else sys.modules.get(getattr(obj, '__module__', None))
        if globs is None:
            globs = {} if not module else module.__dict__.copy()
        globs.update(extraglobs or {})
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort(key=lambda t: t.name)
        return tests

    def _find(self, tests, obj, name, module, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        doc = getattr(obj, '__doc__', None)
        if isinstance(obj, str):
            doc = obj
        if isinstance(doc, str) and (doc or not self._exclude_empty):
            code = getattr(getattr(obj, '__func__', getattr(obj, 'fget', None) or obj), '__code__', None)
            line = code.co_firstlineno if code is not None else None
            file = getattr(module, '__file__', None) or (code.co_filename if code is not None else None) or (
                getattr(module, '__name__', None))
            if file is not None and file.startswith('<lockstep>') or file == '__main__':
                file = sys.argv[0]
            test = self._parser.get_doctest(doc, globs, name, file, _doc_line(file, code, doc, obj, line))
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse:
            return
        if isinstance(obj, type(sys)):
            for key, value in obj.__dict__.items():
                if (isinstance(value, type) or hasattr(value, '__code__')) and getattr(
                        value, '__module__', None) == obj.__name__:
                    self._find(tests, value, f'{name}.{key}', module, globs, seen)
            for key, value in getattr(obj, '__test__', {}).items():
                self._find(tests, value, f'{name}.__test__.{key}', module, globs, seen)
        elif isinstance(obj, type):
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if hasattr(value, '__code__') or isinstance(value, (type, property)):
                    if isinstance(value, property) or getattr(value, '__module__', None) == obj.__module__:
                        self._find(tests, value, f'{name}.{key}', module, globs, seen)


def _doc_line(file, code, doc, obj, line):
    """The line (from 0) where the docstring starts; None when it cannot be told."""
    import linecache
    lines = linecache.getlines(file) if file else []
    start = (line or 1) - 1
    if isinstance(obj, type) and lines:
        for i, text in enumerate(lines):
            if text.split('(')[0].split(':')[0].strip() == f'class {obj.__name__}':
                start = i
                break
    for i in range(start, len(lines)):
        if '"""' in lines[i] or "'''" in lines[i] or lines[i].strip()[:1] in ('"', "'"):
            return i
    return line


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = '\n'.join('' if line.strip() == '<BLANKLINE>' else line for line in want.split('\n'))
            got = '\n'.join('' if line.isspace() else line for line in got.split('\n'))
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        if optionflags & ELLIPSIS and '...' in want:
            return _with_gaps(want.split('...'), got)
        return False

    def output_difference(self, example, got, optionflags):
        want = example.want
        if want and got:
            return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
        if want:
            return f'Expected:\n{_indent(want)}Got nothing\n'
        return f'Expected nothing\nGot:\n{_indent(got)}' if got else 'Expected nothing\nGot nothing\n'


def _with_gaps(parts, got):
    if not got.startswith(parts[0]) or not got.endswith(parts[-1]) or len(got) < len(parts[0]) + len(parts[-1]):
        return False
    at, end = len(parts[0]), len(got) - len(parts[-1])
    for part in parts[1:-1]:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def _indent(text):
    return ''.join('    ' + line if line.strip() else line for line in text.splitlines(keepends=True))


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info


class _Spoof:
    """Stands for stdout and keeps what is written."""

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def take(self):
        text = ''.join(self.parts)
        self.parts.clear()
        return text if not text or text.endswith('\n') else text + '\n'


def _display(value):
    if value is not None:
        import builtins
        builtins._ = None
        sys.stdout.write(repr(value) + '\n')
        builtins._ = value


class DocTestRunner:
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}

    def _header(self, test, example):
        where = f'File "{test.filename}", line {test.lineno + example.lineno + 1}, in {test.name}' \
            if test.filename and test.lineno is not None else f'Line {example.lineno + 1}, in {test.name}'
        return f'{self.DIVIDER}\n{where}\nFailed example:\n{_indent(example.source)}'

    def report_start(self, out, test, example):
        if self._verbose:
            out('Trying:\n' + _indent(example.source)
                + ('Expecting:\n' + _indent(example.want) if example.want else 'Expecting nothing\n'))

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        import traceback
        text = ''.join(traceback.format_exception(*exc_info))
        out(self._header(test, example) + 'Exception raised:\n' + _indent(text))

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        stdout = sys.stdout
        out = out or stdout.write
        spoof = sys.stdout = _Spoof()
        hook, sys.displayhook = sys.displayhook, _display
        failures = tries = skips = 0
        try:
            for number, example in enumerate(test.examples):
                flags = self.optionflags
                for flag, on in example.options.items():
                    flags = flags | flag if on else flags & ~flag
                if flags & SKIP:
                    skips += 1
                    continue
                tries += 1
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures
                if not quiet:
                    self.report_start(out, test, example)
                error = None
                try:
                    code = compile(example.source, f'<doctest {test.name}[{number}]>', 'single')
                    exec(code, test.globs)
                except KeyboardInterrupt:
                    raise
                except BaseException as e:
                    error = type(e), e, e.__traceback__.tb_next if e.__traceback__ else None
                got = spoof.take()
                if error is None:
                    good = self._checker.check_output(example.want, got, flags)
                    report = self.report_failure
                elif example.exc_msg is None:
                    good, report, got = False, self.report_unexpected_exception, error
                else:
                    import traceback
                    lines = traceback.format_exception_only(*error[:2])
                    message = lines[-1]
                    shown = example.exc_msg
                    good = self._checker.check_output(shown, message, flags)
                    if not good and flags & IGNORE_EXCEPTION_DETAIL:
                        bare = lambda text: text.split('\n')[0].split(':')[0].rpartition('.')[2]
                        good = bare(shown) == bare(message)
                    if not good:
                        got = ''.join(
                            traceback.format_exception(*error))
                    report = self.report_failure
                if good:
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                failures += 1
                if not quiet:
                    report(out, test, example, got)
                if flags & FAIL_FAST:
                    break
        finally:
            sys.stdout = stdout
            sys.displayhook = hook
        self.tries += tries
        self.failures += failures
        self.skips += skips
        old = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = old[0] + failures, old[1] + tries, old[2] + skips
        if clear_globs:
            test.globs.clear()
        return TestResults(failures, tries, skipped=skips)

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        plural = lambda n, word: f'{n} {word}{"" if n == 1 else "s"}'
        empty = sorted(n for n, (f, t, s) in self._stats.items() if not t)
        passed = sorted((n, t) for n, (f, t, s) in self._stats.items() if t and not f)
        failed = sorted((n, f, t) for n, (f, t, s) in self._stats.items() if f)
        if verbose:
            if empty:
                print(f'{plural(len(empty), "item")} had no tests:')
                for name in empty:
                    print(f'    {name}')
            if passed:
                print(f'{plural(len(passed), "item")} passed all tests:')
                for name, count in passed:
                    print(f' {count:3d} test{" " if count == 1 else "s"} in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{plural(len(failed), "item")} had failures:')
            for name, bad, count in failed:
                print(f' {bad:3d} of {count:3d} in {name}')
        if verbose:
            print(f'{plural(self.tries, "test")} in {plural(len(self._stats), "item")}.')
            print(f'{self.tries - self.failures} passed' + (f' and {self.failures} failed.' if self.failures else '.'))
        if self.failures:
            print(f'***Test Failed*** {plural(self.failures, "failure")}'
                  + (f' and {plural(self.skips, "skipped test")}' if self.skips else '') + '.')
        elif verbose:
            print('Test passed.')
        return TestResults(self.failures, self.tries, skipped=self.skips)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    if m is None:
        m = sys.modules.get('__main__')
    if not isinstance(m, type(sys)):
        raise TypeError('testmod: module required; %r' % (m,))
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    with open(filename, encoding=encoding) as f:
        text = f.read()
    names = dict(globs or {}, **(extraglobs or {}))
    names.setdefault('__name__', '__main__')
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, names, name or filename.rpartition('/')[2], filename, 0))
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(recurse=False).find(f, name, globs=globs):
        runner.run(test)


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    import unittest
    if module is None:
        module = sys.modules['__main__']
    elif isinstance(module, str):
        module = __import__(module)
    suite = unittest.TestSuite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        suite.addTest(_case(test))
    return suite


def _case(test):
    import unittest

    def run():
        out = []
        if DocTestRunner(verbose=False).run(test, out=out.append, clear_globs=False).failed:
            raise AssertionError(f'Failed doctest test for {test.name}\n' + ''.join(out))
    return unittest.FunctionTestCase(run, description=test.name)
