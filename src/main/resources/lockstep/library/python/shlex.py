"""Splitting as a shell does."""

import sys
from collections import deque

__all__ = ['shlex', 'split', 'quote', 'join']

_LETTERS = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
# Of Latin-1, as a POSIX shell takes them for letters.
_MORE_LETTERS = ''.join([chr(code) for code in [*range(0xdf, 0x100), *range(0xc0, 0xdf)] if code not in (0xd7, 0xf7)])


class shlex:
    """Gives the tokens of a text one by one; what counts as what is in the attributes."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        self._punctuation = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        self.posix, self.eof = posix, None if posix else ''
        self.wordchars = _LETTERS + (_MORE_LETTERS if posix else '')
        if self._punctuation:
            # What file names and options are made of belongs to words then.
            self.wordchars = ''.join([char for char in self.wordchars + '~-./*?=' if char not in self._punctuation])
        self.whitespace, self.whitespace_split, self.commenters = ' \t\r\n', False, '#'
        self.quotes, self.escape, self.escapedquotes = '\'"', '\\', '"'
        self.pushback, self.filestack, self.source = deque(), deque(), None
        self.debug, self.token, self.state = 0, '', ' '
        self._enter(sys.stdin if instream is None else instream, infile)

    @property
    def punctuation_chars(self):
        return self._punctuation

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token != self.eof:
            return token
        raise StopIteration

    # ---- sources within sources ----

    def _enter(self, stream, file):
        if isinstance(stream, str):
            from io import StringIO
            stream = StringIO(stream)
        self.instream, self.infile, self.lineno = stream, file, 1
        # A character that was read but begins the next token.
        self._ahead = ''

    def push_source(self, newstream, newfile=None):
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self._enter(newstream, newfile)

    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = ' '

    def sourcehook(self, newfile):
        """The name and the stream of a file that a token after self.source names."""
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and newfile[:1] != '/':
            newfile = self.infile.rpartition('/')[0] + '/' + newfile if '/' in self.infile else newfile
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    # ---- tokens ----

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def get_token(self):
        if self.pushback:
            return self.pushback.popleft()
        token = self.read_token()
        while self.source is not None and token == self.source:
            found = self.sourcehook(self.read_token())
            if found:
                self.push_source(found[1], found[0])
            token = self.get_token()
        while token == self.eof and self.filestack:
            self.pop_source()
            token = self.get_token()
        return token

    def _next(self):
        char, self._ahead = self._ahead or self.instream.read(1), ''
        self.lineno += char == '\n'
        return char

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        char = self._next()
        while char and (char in self.whitespace or char in self.commenters):
            if char in self.commenters:
                self._skip_comment()
            char = self._next()
        if not char:
            return self.eof
        if self.posix and char in self.escape or char in self.wordchars:
            return self._word(char)
        if char in self._punctuation:
            return self._operator(char)
        if char in self.quotes:
            return self._word(char) if self.posix else char + self._quoted(char) + char
        return self._word(char) if self.whitespace_split else char

    def _operator(self, char):
        token = ''
        while char and char in self._punctuation:
            token += char
            char = self._next()
        if char not in self.whitespace:
            self._ahead = char
        return token

    def _word(self, char):
        word = ''
        while char and char not in self.whitespace:
            if char in self.commenters:
                self._skip_comment()
                if self.posix:
                    break
            elif self.posix and char in self.quotes:
                word += self._quoted(char)
            elif self.posix and char in self.escape:
                word += self._escaped()
            elif (char in self.wordchars or char in self.quotes
                    or self.whitespace_split and char not in self._punctuation):
                word += char
            else:
                self._put_back(char)
                break
            char = self._next()
        return word

    def _put_back(self, char):
        if self._punctuation:
            self._ahead = char
        else:
            self.pushback.appendleft(char)

    def _quoted(self, quote):
        """What is between two quotes; the first one has been read."""
        text = ''
        while (char := self._next()) != quote:
            if not char:
                raise ValueError('No closing quotation')
            if self.posix and char in self.escape and quote in self.escapedquotes:
                escaped = self._escaped()
                # It escapes only itself and the quote.
                text += escaped if escaped in (char, quote) else char + escaped
            else:
                text += char
        return text

    def _escaped(self):
        char = self._next()
        if not char:
            raise ValueError('No escaped character')
        return char


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    tokens = shlex(s, posix=posix)
    tokens.whitespace_split = True
    if not comments:
        tokens.commenters = ''
    return [*tokens]


def join(split_command):
    return ' '.join(map(quote, split_command))


def quote(s):
    """A word that a shell reads as the text."""
    harmless = s.isascii() and not s.translate(dict.fromkeys(map(ord, _LETTERS + '@%+=:,./-')))
    if s and harmless:
        return s
    # A single quote cannot stand between single quotes, but between double ones.
    return "'%s'" % s.replace("'", "'\"'\"'")
