"""Lines of source files, read once."""

import _traceback

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

# By file name: size, time (unknown), lines with their ends, the name again.
cache = {}


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if lineno in range(1, len(lines) + 1) else ''


def getlines(filename, module_globals=None):
    entry = cache.get(filename, ())
    return entry[2] if len(entry) > 1 else updatecache(filename, module_globals)


def updatecache(filename, module_globals=None):
    lines = _known(filename) or _read(filename)
    if lines:
        cache[filename] = sum(map(len, lines)), None, lines, filename
    return lines


def _known(filename):
    """Of what was compiled from text or is the library's."""
    lines = []
    while (line := _traceback.source_line(filename, len(lines) + 1)) is not None:
        lines.append(line.rstrip('\n') + '\n')
    return lines


def _read(filename):
    if filename[:1] + filename[-1:] == '<>':
        return []
    try:
        with open(filename) as file:
            return [line if line.endswith('\n') else f'{line}\n' for line in file]
    except (OSError, UnicodeDecodeError):
        return []


def checkcache(filename=None):
    """Nothing to do: files of programs do not change while they run."""


def lazycache(filename, module_globals):
    return False


def clearcache():
    cache.clear()
