import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
print(fnmatch.fnmatch('abc.py', '*.p?'), fnmatch.fnmatch('a', '[!b]'), fnmatch.filter(['a1','b2'], 'a*'), fnmatch.translate('a*b?'))
# expect: True True ['a1'] (?s:a.*b.)\Z
