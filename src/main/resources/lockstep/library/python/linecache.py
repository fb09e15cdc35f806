"""Lines of source files."""
import _traceback

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def getlines(filename, module_globals=None):
    if filename in cache:
        entry = cache[filename]
        if len(entry) != 1:
            return entry[2]
    return updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return False


def updatecache(filename, module_globals=None):
    lines = []
    while True:
        line = _traceback.source_line(filename, len(lines) + 1)
        if line is None:
            break
        lines.append(line.rstrip('\n') + '\n')
    if not lines and not (filename.startswith('<') and filename.endswith('>')):
        try:
            with open(filename) as file:
                lines = file.read().splitlines(True)
        except (OSError, UnicodeDecodeError):
            return []
        if lines and not lines[-1].endswith('\n'):
            lines[-1] += '\n'
    if lines:
        cache[filename] = (sum(map(len, lines)), None, lines, filename)
    return lines
