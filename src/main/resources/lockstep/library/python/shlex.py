"""Splitting as a shell does."""

import sys
from collections import deque

__all__ = ['shlex', 'split', 'quote', 'join']


class shlex:
    """Tokens of a text; POSIX rules."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        self._text = instream if isinstance(instream, str) else (instream or sys.stdin).read()
        self._at = 0
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        self.lineno = 1
        self.pushback = deque()
        self.punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    def get_token(self):
        if self.pushback:
            return self.pushback.popleft()
        text, size = self._text, len(self._text)
        while self._at < size:
            c = text[self._at]
            if c in self.whitespace:
                self.lineno += c == '\n'
                self._at += 1
            elif c in self.commenters:
                while self._at < size and text[self._at] != '\n':
                    self._at += 1
            else:
                break
        else:
            return self.eof
        token = ''
        started = False
        while self._at < size:
            c = text[self._at]
            if c in self.whitespace:
                break
            if c in self.commenters and not self.whitespace_split:
                break
            if c in self.quotes:
                end = self._at + 1
                part = ''
                while end < size and text[end] != c:
                    if self.posix and text[end] in self.escape and c in self.escapedquotes and text[end + 1:end + 2] in (
                            c, '\\'):
                        end += 1
                    part += text[end:end + 1]
                    end += 1
                if end >= size:
                    raise ValueError('No closing quotation')
                self._at = end + 1
                token += part if self.posix else c + part + c
                started = True
                if not self.posix and not self.whitespace_split:
                    break
            elif self.posix and c in self.escape:
                if self._at + 1 >= size:
                    raise ValueError('No escaped character')
                token += text[self._at + 1]
                self._at += 2
                started = True
            elif c in self.punctuation_chars:
                if started:
                    break
                while self._at < size and text[self._at] in self.punctuation_chars:
                    token += text[self._at]
                    self._at += 1
                return token
            elif self.whitespace_split or c in self.wordchars or self.posix and c.isalnum() or (
                    self.punctuation_chars and c in '~-./*?='):
                token += c
                self._at += 1
                started = True
            else:
                if not started:
                    token = c
                    self._at += 1
                break
        return token

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)


def join(split_command):
    return ' '.join(quote(arg) for arg in split_command)


def quote(s):
    if not s:
        return "''"
    if all(c.isascii() and (c.isalnum() or c in '_@%+=:,./-') for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
