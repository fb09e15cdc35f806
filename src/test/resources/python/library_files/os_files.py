import os, pathlib, tempfile, shutil, glob, fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath
with tempfile.TemporaryDirectory() as d:
    p = Path(d) / 'a' / 'b.txt'
    p.parent.mkdir(); print(p.write_text('hello\nx'), p.read_text(), p.exists(), p.name, p.stem, p.suffix, p.parent.name, p.stat().st_size)
    (Path(d)/'c.py').touch(); print(sorted(x.name for x in Path(d).iterdir()), sorted(str(x.relative_to(d)) for x in Path(d).rglob('*.txt')), [os.path.basename(x) for x in glob.glob(d + '/*.py')])
    print([(os.path.relpath(r, d), sorted(ds), sorted(fs)) for r, ds, fs in os.walk(d)])
    shutil.copy(p, Path(d)/'z'); p.rename(Path(d)/'q'); print(sorted(os.listdir(d)), os.path.isfile(d + '/q'))
    try: p.read_text()
    except FileNotFoundError as e: print(e.errno, e.strerror)
    try: os.rmdir(d)
    except OSError as e: print(type(e).__name__, e.errno)
print(os.path.exists(d))
# expect: 7 hello
# expect: x True b.txt b .txt a 7
# expect: ['a', 'c.py'] ['a/b.txt'] ['c.py']
# expect: [('.', ['a'], ['c.py']), ('a', [], ['b.txt'])]
# expect: ['a', 'c.py', 'q', 'z'] True
# expect: 2 No such file or directory
# expect: OSError 39
# expect: False
