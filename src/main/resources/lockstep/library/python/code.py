"""Read, evaluate, print: consoles within a program."""

import sys
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """Runs a whole command; True when it is only the beginning of one."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is not None:
            self.runcode(code)
        return code is None

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def _show(self, error, traceback):
        error = error.with_traceback(traceback)
        sys.last_exc, sys.last_type, sys.last_value, sys.last_traceback = error, type(error), error, traceback
        if sys.excepthook is not sys.__excepthook__:
            sys.excepthook(type(error), error, traceback)
            return
        import traceback as printer
        self.write(''.join(printer.format_exception(error)))

    def showsyntaxerror(self, filename=None, **kwargs):
        error = sys.exception()
        if filename and isinstance(error, SyntaxError):
            error.filename = filename
        self._show(error, None)

    def showtraceback(self):
        error = sys.exception()
        self._show(error, error.__traceback__.tb_next)

    def write(self, data):
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename, self.local_exit = filename, local_exit
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def push(self, line, filename=None, _symbol='single'):
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), filename or self.filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def interact(self, banner=None, exitmsg=None):
        prompts = getattr(sys, 'ps1', '>>> '), getattr(sys, 'ps2', '... ')
        sys.ps1, sys.ps2 = prompts
        if banner is None:
            self.write(f'Python {sys.version} on {sys.platform}\n'
                       'Type "help", "copyright", "credits" or "license" for more information.\n'
                       f'({type(self).__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        more = False
        while True:
            try:
                line = self.raw_input(prompts[more])
            except EOFError:
                self.write('\n')
                break
            except KeyboardInterrupt:
                self.write('\nKeyboardInterrupt\n')
                self.resetbuffer()
                more = False
                continue
            more = bool(self.push(line))
        if exitmsg is None:
            self.write(f'now exiting {type(self).__name__}...\n')
        elif exitmsg:
            self.write(f'{exitmsg}\n')

    def raw_input(self, prompt=''):
        return input(prompt)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
