"""What the numbers of os.stat() mean."""

ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

_KINDS = {'S_IFSOCK': ('s', 0o140000), 'S_IFLNK': ('l', 0o120000), 'S_IFREG': ('-', 0o100000), 'S_IFBLK': ('b', 0o060000),
          'S_IFDIR': ('d', 0o040000), 'S_IFCHR': ('c', 0o020000), 'S_IFIFO': ('p', 0o010000)}
S_IFDOOR = S_IFPORT = S_IFWHT = 0
S_ISUID, S_ISGID, S_ISVTX, S_ENFMT = 0o4000, 0o2000, 0o1000, 0o2000


def S_IMODE(mode):
    return mode & 0o7777


def S_IFMT(mode):
    return mode & 0o170000


def _tester(kind):
    return lambda mode: S_IFMT(mode) == kind


for _name, (_letter, _kind) in _KINDS.items():
    globals()[_name] = _kind
    globals()[_name.replace('_IF', '_IS')] = _tester(_kind)
S_ISDOOR = S_ISPORT = S_ISWHT = lambda mode: False

for _shift, _who in ((6, 'USR'), (3, 'GRP'), (0, 'OTH')):
    globals()['S_IRWX' + _who[0]] = 7 << _shift
    for _bit, _what in ((4, 'R'), (2, 'W'), (1, 'X')):
        globals()[f'S_I{_what}{_who}'] = _bit << _shift
S_IREAD, S_IWRITE, S_IEXEC = 0o400, 0o200, 0o100


def filemode(mode):
    shown = next((letter for letter, kind in _KINDS.values() if S_IFMT(mode) == kind), '?')
    for shift, special, letter in ((6, S_ISUID, 's'), (3, S_ISGID, 's'), (0, S_ISVTX, 't')):
        bits = mode >> shift & 7
        runs = bits & 1
        last = (letter if runs else letter.upper()) if mode & special else 'x' if runs else '-'
        shown += ('r' if bits & 4 else '-') + ('w' if bits & 2 else '-') + last
    return shown
