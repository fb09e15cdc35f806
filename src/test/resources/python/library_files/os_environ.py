import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
os.environ['X_Y'] = 'v'; print(os.getenv('X_Y'), os.getenv('nope', 3), 'X_Y' in os.environ, isinstance(os.getpid(), int), os.sep, os.name, os.linesep)
try: os.environ['a'] = 3
except TypeError as e: print(e)
import errno; print(errno.ENOENT, errno.errorcode[2], os.strerror(2), isinstance(Path('a'), os.PathLike))
# expect: v 3 True True / posix 
# expect:
# expect: str expected, not int
# expect: 2 ENOENT No such file or directory True
