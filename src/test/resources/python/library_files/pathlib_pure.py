import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
q = PurePosixPath('/usr/lib/python3.13/x.tar.gz'); print(repr(q), q.parts, q.suffixes, q.with_suffix('.zip'), q.parent.parent, list(map(str, q.parents)), q.relative_to('/usr'), q.match('*.gz'), q / 'y', q.is_absolute(), q.with_name('n'), PurePosixPath('a') < PurePosixPath('b'), Path('.'), Path('a//b/./c'), hash(Path('a')) == hash(Path('a')))
# expect: PurePosixPath('/usr/lib/python3.13/x.tar.gz') ('/', 'usr', 'lib', 'python3.13', 'x.tar.gz') ['.tar', '.gz'] /usr/lib/python3.13/x.tar.zip /usr/lib ['/usr/lib/python3.13', '/usr/lib', '/usr', '/'] lib/python3.13/x.tar.gz True /usr/lib/python3.13/x.tar.gz/y True /usr/lib/python3.13/n True . a/b/c True
