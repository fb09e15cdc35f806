"""unittest.main(): the tests of a module, by its command line."""

import sys

from . import loader, runner

__unittest = True

_NO_TESTS_EXITCODE = 5

# Options without a value: letters, the attribute, what it becomes, help.
_SWITCHES = [
    (('-v', '--verbose'), 'verbosity', 2, 'Verbose output'),
    (('-q', '--quiet'), 'verbosity', 0, 'Quiet output'),
    (('--locals',), 'tb_locals', True, 'Show local variables in tracebacks'),
    (('-f', '--failfast'), 'failfast', True, 'Stop on first fail or error'),
    (('-c', '--catch'), 'catchbreak', True, 'Catch Ctrl-C and display results so far'),
    (('-b', '--buffer'), 'buffer', True, 'Buffer stdout and stderr during tests'),
]


def _as_pattern(text):
    return text if '*' in text else f'*{text}*'


def _command_line(program):
    """The parser of a program's arguments; each is stored in the program itself."""
    # Only now: most runs have no arguments, and argparse is long.
    from argparse import ArgumentParser
    parser = ArgumentParser(prog=program.progName)
    for letters, attribute, value, text in _SWITCHES:
        if getattr(program, attribute) is None or attribute in ('verbosity', 'tb_locals'):
            parser.add_argument(*letters, dest=attribute, action='store_const', const=value, help=text)
    parser.add_argument('--durations', type=int, metavar='N', help='Show the N slowest test cases (N=0 for all)')
    parser.add_argument('-k', dest='testNamePatterns', action='append', type=_as_pattern,
                        help='Only run tests which match the given substring')
    parser.add_argument('tests', nargs='*', help='a list of any number of test modules, classes and test methods.')
    return parser


class TestProgram:
    verbosity = 1
    module = defaultTest = testRunner = None
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    tests = ()

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        settings = locals().copy()
        del settings['self'], settings['argv'], settings['module']
        if warnings is None and not sys.warnoptions:
            settings['warnings'] = 'default'
        vars(self).update(settings)
        if isinstance(module, str):
            __import__(module)
            module = sys.modules[module]
        self.module = module
        argv = sys.argv if argv is None else argv
        self.progName = argv[0].rpartition('/')[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        if len(argv) > 1:
            _command_line(self).parse_args(argv[1:], self)
        if self.tests:
            self.testNames = self.tests
        elif isinstance(self.defaultTest, str):
            self.testNames = self.defaultTest,
        else:
            self.testNames = self.defaultTest and [*self.defaultTest]
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is not None:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def _make_runner(self):
        make = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if not isinstance(make, type):
            return make  # one that is made already
        names = ['verbosity', 'failfast', 'buffer', 'warnings', 'tb_locals', 'durations']
        # Runners of others may know only the first of these.
        for known in len(names), 5, 4, 0:
            try:
                return make(**{name: getattr(self, name) for name in names[:known]})
            except TypeError:
                if not known:
                    raise

    def runTests(self):
        self.result = outcome = self._make_runner().run(self.test)
        if self.exit:
            ran = outcome.testsRun or outcome.skipped
            sys.exit(1 if not outcome.wasSuccessful() else 0 if ran else _NO_TESTS_EXITCODE)


main = TestProgram
