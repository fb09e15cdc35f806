import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
print(PureWindowsPath('C:\\a/b'), repr(PureWindowsPath('C:\\a/b')), PureWindowsPath('C:\\a/b').parts)
# expect: C:\a\b PureWindowsPath('C:/a/b') ('C:\\', 'a', 'b')
