import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
q = PurePosixPath("/usr/lib")
for f in (lambda: q.relative_to('/bin'), lambda: Path(5), lambda: Path('a').with_suffix('x'), lambda: Path('').with_name('x'), lambda: os.fspath(3), lambda: os.environ['NOPE_X']):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError '/usr/lib' is not in the subpath of '/bin'
# expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
# expect: ValueError Invalid suffix 'x'
# expect: ValueError PosixPath('.') has an empty name
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: KeyError 'NOPE_X'
