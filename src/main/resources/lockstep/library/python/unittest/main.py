"""unittest.main(): the tests of a module, by its command line."""

import sys

from . import loader, runner

__unittest = True

_NO_TESTS_EXITCODE = 5

_USAGE = '''usage: {prog} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-b] [-k TESTNAMEPATTERNS] [tests ...]

positional arguments:
  tests                a list of any number of test modules, classes and test methods.

options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  --locals             Show local variables in tracebacks
  --durations N        Show the N slowest test cases (N=0 for all)
  -f, --failfast       Stop on first fail or error
  -b, --buffer         Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS  Only run tests which match the given substring
'''


class TestProgram:
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            __import__(module)
            module = sys.modules[module]
            # A dotted name gives its last part.
        self.module = module
        self.argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = self.argv[0].rpartition('/')[2]
        self.parseArgs(self.argv)
        self.runTests()

    def parseArgs(self, argv):
        names = []
        patterns = []
        rest = list(argv[1:])
        while rest:
            arg = rest.pop(0)
            if arg in ('-h', '--help'):
                print(_USAGE.format(prog=self.progName), end='')
                sys.exit()
            elif arg in ('-v', '--verbose'):
                self.verbosity = 2
            elif arg in ('-q', '--quiet'):
                self.verbosity = 0
            elif arg in ('-f', '--failfast'):
                self.failfast = True
            elif arg in ('-b', '--buffer'):
                self.buffer = True
            elif arg in ('-c', '--catch'):
                self.catchbreak = True
            elif arg == '--locals':
                self.tb_locals = True
            elif arg == '--durations' and rest:
                self.durations = int(rest.pop(0))
            elif arg.startswith('-k') and (len(arg) > 2 or rest):
                pattern = arg[2:] or rest.pop(0)
                patterns.append(pattern if '*' in pattern else f'*{pattern}*')
            elif arg.startswith('-'):
                sys.stderr.write(_USAGE.partition('\n')[0].format(prog=self.progName)
                                 + f'\n{self.progName}: error: unrecognized arguments: {arg}\n')
                sys.exit(2)
            else:
                names.append(arg)
        if patterns:
            self.testNamePatterns = patterns
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            try:
                run = self.testRunner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                                      warnings=self.warnings, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                run = self.testRunner()
        else:
            run = self.testRunner
        self.result = run.run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            elif self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(_NO_TESTS_EXITCODE)
            else:
                sys.exit(0)


main = TestProgram
