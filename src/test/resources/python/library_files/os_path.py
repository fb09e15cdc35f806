import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
print(os.path.join('a','b','/c','d'), os.path.splitext('a.b/c.tar.gz'), os.path.normpath('a/../b//c/.'), os.path.split('/a/b'), os.path.commonpath(['/a/b','/a/c']), os.path.relpath('/a/b','/a/c'), os.path.basename('/x/'), os.path.dirname('x'))
# expect: /c/d ('a.b/c.tar', '.gz') b/c ('/a', 'b') /a ../b  
