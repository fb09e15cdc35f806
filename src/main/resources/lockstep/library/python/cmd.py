"""Interpreters of lines: do_NAME() for each command."""

import string
import sys

__all__ = ['Cmd']


class Cmd:
    # what is said
    prompt, intro, ruler, doc_leader = '(Cmd) ', None, '=', ''
    nohelp = '*** No help on %s'
    doc_header, undoc_header = 'Documented commands (type help <topic>):', 'Undocumented commands:'
    misc_header = 'Miscellaneous help topics:'

    # how lines are read
    identchars = string.ascii_letters + string.digits + '_'
    use_rawinput, lastcmd = 1, ''

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.completekey = completekey
        self.stdin = stdin if stdin is not None else sys.stdin
        self.stdout = stdout if stdout is not None else sys.stdout
        self.cmdqueue = []

    # ---- the loop and what may be overridden ----

    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self._say(self.intro)
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._next_line())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _next_line(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return 'EOF'
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip('\r\n') if line else 'EOF'

    def preloop(self):
        pass

    def postloop(self):
        pass

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def emptyline(self):
        """Once more what came before."""
        return self.onecmd(self.lastcmd) if self.lastcmd else None

    def default(self, line):
        self._say(f'*** Unknown syntax: {line}')

    # ---- one line ----

    def parseline(self, line):
        line = line.strip()
        if line[:1] == '?':
            line = 'help ' + line[1:]
        elif line[:1] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        if not line:
            return None, None, line
        end = next((i for i, each in enumerate(line) if each not in self.identchars), len(line))
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        word, rest, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if word is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        call = getattr(self, 'do_' + word, None) if word else None
        return self.default(line) if call is None else call(rest)

    # ---- help ----

    def _say(self, text):
        self.stdout.write(f'{text}\n')

    def get_names(self):
        return dir(type(self))

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if not arg:
            return self._overview()
        topic = getattr(self, 'help_' + arg, None)
        if topic is not None:
            return topic()
        import inspect
        text = inspect.cleandoc(getattr(getattr(self, 'do_' + arg, None), '__doc__', None) or '')
        self._say(text or self.nohelp % (arg,))

    def _overview(self):
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith('help_')}
        told, untold = [], []
        for name in sorted({name for name in names if name.startswith('do_')}):
            command = name[3:]
            known = command in topics or getattr(self, name).__doc__
            topics.discard(command)
            (told if known else untold).append(command)
        self._say(self.doc_leader)
        for header, commands in ((self.doc_header, told), (self.misc_header, sorted(topics)), (self.undoc_header, untold)):
            self.print_topics(header, commands, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self._say(header)
            if self.ruler:
                self._say(self.ruler * len(header))
            self.columnize(cmds, maxcol - 1)
            self._say('')

    def columnize(self, list, displaywidth=80):
        """In columns from top to bottom, as few rows as the width allows."""
        if not list:
            return self._say('<empty>')
        wrong = [str(i) for i, each in enumerate(list) if not isinstance(each, str)]
        if wrong:
            raise TypeError('list[i] not a string for i in ' + ', '.join(wrong))
        for rows in range(1, len(list) + 1):
            columns = [list[i:i + rows] for i in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or rows == len(list):
                break
        for row in range(rows):
            cells = [column[row] if row < len(column) else '' for column in columns]
            while cells and not cells[-1]:
                cells.pop()
            self._say('  '.join(cell.ljust(width) for cell, width in zip(cells, widths)))

    # ---- completion, for who asks ----

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith('help_' + args[0])}
        return [*{*self.completenames(*args)} | topics]

    def complete(self, text, state):
        found = self.completenames(text)
        return found[state] if state < len(found) else None
