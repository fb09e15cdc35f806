"""Asks for a password: a line of the program's input."""

import sys

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getpass(prompt='Password: ', stream=None):
    (stream or sys.stderr).write(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip('\n')


def getuser():
    return 'student'
