"""Examples in docstrings, run and compared."""

import difflib
import inspect
import linecache
import os
import re
import sys
import traceback
import unittest
from collections import namedtuple
from io import StringIO

# ---- options ----

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of a name: a bit of its own, given out at the first asking."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


_COMPARING = ['DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
              'IGNORE_EXCEPTION_DETAIL']
_REPORTING = ['REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST']
globals().update({name: register_optionflag(name) for name in _COMPARING + _REPORTING})
COMPARISON_FLAGS = sum(OPTIONFLAGS_BY_NAME[name] for name in _COMPARING)
REPORTING_FLAGS = sum(OPTIONFLAGS_BY_NAME[name] for name in _REPORTING)

__all__ = ['register_optionflag', *_COMPARING, 'COMPARISON_FLAGS', *_REPORTING, 'REPORTING_FLAGS', 'Example', 'DocTest',
           'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException',
           'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite',
           'set_unittest_reportflags', 'script_from_examples', 'testsource', 'debug_src', 'debug']

BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


class TestResults(namedtuple('TestResults', 'failed attempted')):
    def __new__(cls, failed, attempted, *, skipped=0):
        made = super().__new__(cls, failed, attempted)
        made.skipped = skipped
        return made

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


# ---- examples and where they are found ----

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
        shown = 'no examples' if not count else _count(count, 'example')
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>'

    def _identity(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._identity() == other._identity() if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        place = lambda test: (test.name, test.filename, -1 if test.lineno is None else test.lineno, id(test))
        return place(self) < place(other)


def _count(number, word):
    return f'{number} {word}{"" if number == 1 else "s"}'


_BEGIN = re.compile(r'( *)>>>( .*)?$')
_OPTION = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)
_RAISED = re.compile(r'Traceback \((?:most recent call last|innermost last)\):\s*$.*?^(\w.*)', re.DOTALL | re.MULTILINE)


class DocTestParser:
    def parse(self, string, name='<string>'):
        """The text cut into pieces: strings, and the examples that stand between them."""
        lines = string.expandtabs().split('\n')
        margin = min((len(line) - len(line.lstrip(' ')) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        pieces, text, at = [], [], 0
        while at < len(lines):
            if not lines[at].lstrip(' ').startswith('>>>'):
                text.append(lines[at] + '\n')
                at += 1
                continue
            example, end = self._example(lines, at, margin, name)
            if example is not None:
                pieces += [''.join(text), example]
                text = []
            at = end
        if text:
            text[-1] = text[-1][:-1]
        return pieces + [''.join(text)]

    def _example(self, lines, first, margin, name):
        """The example that begins at a line (None if it is but a comment), and the number of the line behind it."""
        indent = len(lines[first]) - len(lines[first].lstrip(' '))
        end = first + 1
        while end < len(lines) and lines[end][indent:indent + 3] == '...' and not lines[end][:indent].strip():
            end += 1
        expected = end
        while end < len(lines) and lines[end].strip() and not lines[end].lstrip(' ').startswith('>>>'):
            end += 1
        for number in range(first, expected):
            if lines[number][indent + 3:indent + 4] not in ('', ' '):
                raise ValueError(f'line {number + 1} of the docstring for {name} lacks blank after '
                                 f'{lines[number][indent:indent + 3]}: {lines[number]!r}')
        for number in range(expected, end):
            if lines[number][:indent].strip():
                raise ValueError(f'line {number + 1} of the docstring for {name} has inconsistent leading whitespace: '
                                 f'{lines[number]!r}')
        statements = [line[indent + 4:] for line in lines[first:expected]]
        source = '\n'.join(statements)
        want = '\n'.join(line[indent:] for line in lines[expected:end])
        options = self._options(source, name, first)
        if all(not line.strip() or line.lstrip().startswith('#') for line in statements):
            if options:
                raise ValueError(f'line {first} of the doctest for {name} has an option directive on a line with no '
                                 f'example: {source!r}')
            return None, end
        raised = _RAISED.match(want)
        message = want[raised.start(1):] if raised else None
        return Example(source, want, message, first, margin + indent, options), end

    def _options(self, source, name, lineno):
        chosen = {}
        for directive in _OPTION.findall(source):
            for word in directive.replace(',', ' ').split():
                if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {word!r}')
                chosen[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
        return chosen

    def get_examples(self, string, name='<string>'):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                 f'{type(obj)!r}')
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        names = dict(vars(module) if globs is None and module is not None else globs or {})
        names.update(extraglobs or {})
        names.setdefault('__name__', '__main__')
        return sorted(self._tests(obj, name, module, self._lines(obj, module), names, set()))

    def _lines(self, obj, module):
        if module is None:
            try:
                return linecache.getlines(inspect.getsourcefile(obj) or '') or None
            except TypeError:
                return None
        return linecache.getlines(getattr(module, '__file__', None) or sys.argv[0], vars(module)) or None

    def _tests(self, obj, name, module, lines, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            yield test
        if self._recurse:
            for key, value in self._members(obj, module):
                yield from self._tests(value, f'{name}.{key}', module, lines, globs, seen)

    def _members(self, obj, module):
        """What in a module or class may have examples of its own."""
        if inspect.ismodule(obj):
            for key, value in list(vars(obj).items()):
                if (inspect.isroutine(inspect.unwrap(value)) or inspect.isclass(value)) and (
                        self._from_module(module, value)):
                    yield key, value
            for key, value in getattr(obj, '__test__', {}).items():
                if not isinstance(key, str):
                    raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
                if not (isinstance(value, str) or inspect.isroutine(value) or inspect.isclass(value)
                        or inspect.ismodule(value)):
                    raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, '
                                     f'classes, or modules: {type(value)!r}')
                yield '__test__.' + key, value
        elif inspect.isclass(obj):
            for key, value in list(vars(obj).items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)) and (
                        self._from_module(module, value)):
                    yield key, value

    def _from_module(self, module, obj):
        if module is None or isinstance(obj, property):
            return True
        if inspect.isfunction(obj):
            return vars(module) is obj.__globals__
        if inspect.ismethoddescriptor(obj) or inspect.ismethodwrapper(obj):
            owner = getattr(getattr(obj, '__objclass__', obj), '__module__', None)
            return owner is None or module.__name__ == owner
        if inspect.isclass(obj) or hasattr(obj, '__module__'):
            return module.__name__ == obj.__module__
        found = inspect.getmodule(obj)
        if found is None:
            raise ValueError('object must be a class or function')
        return found is module

    def _get_test(self, obj, name, module, globs, lines):
        text = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
        text = '' if text is None else str(text)
        if not text and self._exclude_empty:
            return None
        file = module and (getattr(module, '__file__', None) or module.__name__)
        return self._parser.get_doctest(text, globs, name, file, self._find_lineno(obj, lines))

    def _find_lineno(self, obj, lines):
        """The line, from 0, at which the docstring begins; None when that cannot be told."""
        start = None
        if inspect.ismodule(obj):
            start = None if obj.__doc__ is None else 0
        elif inspect.isclass(obj):
            if lines is not None and obj.__doc__ is not None:
                header = re.compile(rf'\s*class\s*{re.escape(obj.__name__)}\b')
                start = next((number for number, line in enumerate(lines) if header.match(line)), None)
        else:
            function = getattr(obj, '__func__', obj)
            if isinstance(function, property):
                function = function.fget
            if inspect.isroutine(function) and getattr(function, '__doc__', None):
                code = getattr(inspect.unwrap(function), '__code__', None)
                start = None if code is None else code.co_firstlineno - 1
        if start is None or lines is None:
            return None if start is None else start + 1
        quote = re.compile(r'(^|.*:)\s*\w*["\']')
        return next((number for number in range(start, len(lines)) if quote.match(lines[number])), None)


# ---- comparing ----

class OutputChecker:
    def check_output(self, want, got, optionflags):
        got, want = (text.encode('ascii', 'backslashreplace').decode('ascii') for text in (got, want))
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf'(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
        return got == want or bool(optionflags & ELLIPSIS) and _with_gaps(want.split(ELLIPSIS_MARKER), got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^ *(?=\n)', BLANKLINE_MARKER, got)
        long = min(want.count('\n'), got.count('\n')) > 2
        old, new = want.splitlines(True), got.splitlines(True)
        if optionflags & REPORT_UDIFF and long:
            kind, lines = 'unified diff with -expected +actual', list(difflib.unified_diff(old, new, n=2))[2:]
        elif optionflags & REPORT_CDIFF and long:
            kind, lines = 'context diff with expected followed by actual', list(difflib.context_diff(old, new, n=2))[2:]
        elif optionflags & REPORT_NDIFF:
            kind = 'ndiff with -expected +actual'
            lines = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(old, new)
        else:
            title = lambda what, text: f'{what}:\n{_indent(text)}' if text else f'{what} nothing\n'
            return title('Expected', want) + title('Got', got)
        return f'Differences ({kind}):\n' + _indent(''.join(lines))


def _with_gaps(parts, got):
    first, *middle, last = parts if len(parts) > 1 else [*parts, None]
    if last is None or len(first) + len(last) > len(got) or not (got.startswith(first) and got.endswith(last)):
        return False
    at, end = len(first), len(got) - len(last)
    for part in middle:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def _indent(text):
    return re.sub('(?m)^(?!$)', '    ', text)


def _bare_name(message):
    """The exception's name alone: no module before it, no message behind."""
    return message.partition('\n')[0].partition(':')[0].rpartition('.')[2]


# ---- running ----

class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class _Spoof(StringIO):
    """Stands for stdout; what is taken out of it ends with a line break."""

    def getvalue(self):
        return _closed(super().getvalue())

    def truncate(self, size=None):
        self.seek(size)
        super().truncate()


class DocTestRunner:
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}

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
        out(self._header(test, example) + 'Exception raised:\n' + _indent(_trace(exc_info)))

    def _header(self, test, example):
        line = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
        where = f'File "{test.filename}", line {line}' if test.filename else f'Line {example.lineno + 1}'
        return f'{self.DIVIDER}\n{where}, in {test.name}\nFailed example:\n{_indent(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        stdout, hook, trace = sys.stdout, sys.displayhook, sys.gettrace()
        if out is None:
            encoding = getattr(stdout, 'encoding', None)
            out = stdout.write if (encoding or 'utf-8').lower() == 'utf-8' else lambda text: stdout.write(
                text.encode(encoding, 'backslashreplace').decode(encoding))
        spoof = sys.stdout = self._fakeout = _Spoof()
        sys.displayhook = sys.__displayhook__
        try:
            with _SourceOf(test):
                return self._run_all(test, compileflags, out, spoof)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            sys.settrace(trace)
            if clear_globs:
                import builtins
                test.globs.clear()
                builtins._ = None

    def _run_all(self, test, compileflags, out, spoof):
        flags = self.optionflags
        failures = tries = skips = 0
        for number, example in enumerate(test.examples):
            quiet = failures and self.optionflags & REPORT_ONLY_FIRST_FAILURE
            self.optionflags = flags
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            error = self._execute(test, number, example, compileflags)
            got = spoof.getvalue()
            spoof.truncate(0)
            if self._good(example, got, error):
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if not quiet:
                if error is None:
                    self.report_failure(out, test, example, got)
                elif example.exc_msg is None:
                    self.report_unexpected_exception(out, test, example, error)
                else:
                    self.report_failure(out, test, example, got + _trace(error))
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = flags
        self._note(test.name, failures, tries, skips)
        return TestResults(failures, tries, skipped=skips)

    def _execute(self, test, number, example, compileflags):
        """What the example raised (its traceback begins at its own line), None if nothing."""
        try:
            exec(compile(example.source, f'<doctest {test.name}[{number}]>', 'single', compileflags, True), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as e:
            return type(e), e, e.__traceback__.tb_next

    def _good(self, example, got, error):
        check = self._checker.check_output
        if error is None:
            return example.exc_msg is None and check(example.want, got, self.optionflags)
        if example.exc_msg is None:
            return False
        lines = traceback.format_exception_only(*error[:2])
        if issubclass(error[0], SyntaxError):
            # Where the mistake stands is not compared, only what it is.
            names = (f'{error[0].__qualname__}:', f'{error[0].__module__}.{error[0].__qualname__}:')
            while not lines[0].startswith(names):
                del lines[0]
        message = ''.join(lines)
        return check(example.exc_msg, message, self.optionflags) or bool(
            self.optionflags & IGNORE_EXCEPTION_DETAIL) and check(
            _bare_name(example.exc_msg), _bare_name(message), self.optionflags)

    def _note(self, name, *numbers):
        self._stats[name] = tuple(a + b for a, b in zip(self._stats.get(name, (0, 0, 0)), numbers))
        failures, tries, skips = numbers
        self.failures += failures
        self.tries += tries
        self.skips += skips

    def merge(self, other):
        for name, numbers in other._stats.items():
            self._note(name, *numbers)

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        stats = sorted(self._stats.items())
        failed = [f' {bad:3d} of {tries:3d} in {name}' for name, (bad, tries, _) in stats if bad]
        if verbose:
            _list('had no tests', [f'    {name}' for name, (_, tries, _) in stats if not tries])
            _list('passed all tests', [f' {tries:3d} {"test" if tries == 1 else "tests"} in {name}'
                                       for name, (bad, tries, _) in stats if tries and not bad])
        if failed:
            print(self.DIVIDER)
            _list('had failures', failed)
        failures, tries, skips = [sum(numbers) for numbers in zip((0, 0, 0), *self._stats.values())]
        if verbose:
            print(f'{_count(tries, "test")} in {_count(len(stats), "item")}.')
            print(f'{tries - failures} passed{f" and {failures} failed" if failures else ""}.')
        if failures:
            skipped = f' and {_count(skips, "skipped test")}' if skips else ''
            print(f'***Test Failed*** {_count(failures, "failure")}{skipped}.')
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)


def _list(title, lines):
    if lines:
        print(f'{_count(len(lines), "item")} {title}:', *lines, sep='\n')


def _trace(error):
    return ''.join(traceback.format_exception(*error))


def _future_flags(globs):
    import __future__
    features = ((name, getattr(__future__, name)) for name in __future__.all_feature_names)
    return sum(feature.compiler_flag for name, feature in features if globs.get(name) is feature)


class _SourceOf:
    """While a test runs, tracebacks find the lines of its examples."""

    def __init__(self, test):
        self._test = test

    def __enter__(self):
        for number, example in enumerate(self._test.examples):
            linecache.cache[f'<doctest {self._test.name}[{number}]>'] = (
                len(example.source), None, example.source.splitlines(True), '')

    def __exit__(self, *error):
        for number in range(len(self._test.examples)):
            linecache.cache.pop(f'<doctest {self._test.name}[{number}]>', None)


class DebugRunner(DocTestRunner):
    """Raises at the first failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# ---- whole modules and files ----

master = None


def _run_tests(tests, raise_on_error, verbose, optionflags, report):
    kind = DebugRunner if raise_on_error else DocTestRunner
    running = kind(verbose=verbose, optionflags=optionflags)
    for each in tests:
        running.run(each)
    if report:
        running.summarize()
    _remember(running)
    return TestResults(running.failures, running.tries, skipped=running.skips)


def _remember(finished):
    global master
    if master:
        master.merge(finished)
    else:
        master = finished


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    return _run_tests(finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs), raise_on_error, verbose,
                      optionflags, report)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    text, path = _load(filename, module_relative, package, encoding)
    names = {'__name__': '__main__', **(globs or {}), **(extraglobs or {})}
    test = parser.get_doctest(text, names, name or os.path.basename(path), path, 0)
    return _run_tests([test], raise_on_error, verbose, optionflags, report)


def _load(path, module_relative, package, encoding):
    """The text of a file, and its path; a relative one is looked for beside the module that asks."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    if module_relative:
        path = _beside(_module(package, 4), path)
    with open(path, encoding=encoding or 'utf-8') as file:
        return file.read(), path


def _module(module, depth):
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ['*'])
    return sys.modules[sys._getframe(depth).f_globals['__name__']] if module is None else module


def _beside(module, path):
    if not inspect.ismodule(module):
        raise TypeError(f'Expected a module: {module!r}')
    if path.startswith('/'):
        raise ValueError('Module-relative files may not have absolute paths')
    file = getattr(module, '__file__', None)
    if file is None:
        if module.__name__ != '__main__':
            raise ValueError(f"Can't resolve paths relative to the module {module!r} (it has no __file__)")
        file = sys.argv[0] if sys.argv and sys.argv[0] else os.path.join(os.getcwd(), '')
    return os.path.join(os.path.dirname(file), *path.split('/'))


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


# ---- unittest ----

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    global _unittest_reportflags
    if flags & ~REPORTING_FLAGS:
        raise ValueError('Only reporting flags allowed', flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test, self._dt_optionflags, self._dt_checker = test, optionflags, checker
        self._dt_setUp, self._dt_tearDown, self._dt_globs = setUp, tearDown, test.globs.copy()

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = '-' * 70
        out = []
        result = runner.run(self._dt_test, out=out.append, clear_globs=False)
        if result.attempted == result.skipped:
            raise unittest.SkipTest('all examples were skipped')
        if result.failed:
            raise self.failureException(self.format_failure(''.join(out)))

    def format_failure(self, err):
        test = self._dt_test
        line = 'unknown line number' if test.lineno is None else test.lineno
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in '
                f'{test.name.rpartition(".")[2]}\n\n{err}')

    def debug(self):
        self.setUp()
        DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False).run(
            self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name

    def __repr__(self):
        owner, _, name = self._dt_test.name.rpartition('.')
        return f'{name} ({owner})'

    __str__ = object.__str__

    def _identity(self):
        return self._dt_test, self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __eq__(self, other):
        return self._identity() == other._identity() if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash(self._identity()[1:])


class DocFileCase(DocTestCase):
    def id(self):
        return '_'.join(self._dt_test.name.split('.'))

    def __repr__(self):
        return self._dt_test.filename

    def format_failure(self, err):
        return f'Failed doctest test for {self._dt_test.name}\n  File "{self._dt_test.filename}", line 0\n\n{err}'


class _DocTestSuite(unittest.TestSuite):
    def _removeTestAtIndex(self, index):
        """Its tests stay, so that they can be run again."""


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    module = _module(module, 2)
    suite = _DocTestSuite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            test.filename = test.filename or getattr(module, '__file__', module.__name__)
            suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    text, path = _load(path, module_relative, package, encoding)
    names = {'__file__': path, **(globs or {})}
    return DocFileCase(parser.get_doctest(text, names, os.path.basename(path), path, 0), **options)


def DocFileSuite(*paths, **kw):
    if kw.get('module_relative', True):
        kw['package'] = _module(kw.get('package'), 2)
    suite = _DocTestSuite()
    suite.addTests([DocFileTest(path, **kw) for path in paths])
    return suite


# ---- examples as a program ----

def script_from_examples(s):
    lines = []
    for piece in DocTestParser().parse(s):
        if not isinstance(piece, Example):
            lines += [f'# {line.rstrip()}'.rstrip() for line in piece.split('\n')[:-1]]
            continue
        lines.append(piece.source[:-1])
        if piece.want:
            lines += ['# Expected:', *('## ' + line for line in piece.want.split('\n')[:-1])]
    while lines and lines[-1] == '#':
        lines.pop()
    while lines and lines[0] == '#':
        del lines[0]
    return '\n'.join(lines) + '\n'


def testsource(module, name):
    module = _module(module, 2)
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')


def debug(module, name, pm=False):
    debug_src(testsource(module, name), pm, vars(_module(module, 2)))


def debug_src(src, pm=False, globs=None):
    import pdb  # which says that it is not here
