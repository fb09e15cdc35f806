"""Records anew what CPython prints for the scripts under src/test/resources/python/types.

Usage: PYTHONHASHSEED=0 python3.13 src/test/python/record_types.py [SCRIPT ...]

A script has one "# expect:" behind each line that prints, or all of them at its end. The number of expectations and
their places stay when they fit what is printed now; else they go to the end.
"""

import pathlib
import subprocess
import sys

MARK = "# expect:"
ROOT = pathlib.Path(__file__).parent.parent / "resources" / "python" / "types"


def expectation(text):
    return f"{MARK} {text}" if text else MARK


def record(path):
    source = path.read_text(encoding="utf-8").splitlines()
    code = [line.split(MARK)[0].rstrip() for line in source]
    run = subprocess.run([sys.executable, "-W", "ignore", str(path)], capture_output=True, encoding="utf-8")
    printed = run.stdout.splitlines()
    marked = [i for i, line in enumerate(source) if MARK in line]
    if len(marked) == len(printed):
        for i, text in zip(marked, printed):
            code[i] += ("  " if code[i] else "") + expectation(text)
    else:
        while code and not code[-1]:
            code.pop()
        code += [""] + [expectation(text) for text in printed]
    path.write_text("\n".join(code) + "\n", encoding="utf-8")


for each in [pathlib.Path(arg) for arg in sys.argv[1:]] or sorted(ROOT.rglob("*.py")):
    record(each)
