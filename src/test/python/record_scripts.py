"""Writes what CPython 3.13 prints into the scripts of src/test/resources/python, as comments at their ends.

    PYTHONHASHSEED=0 python3.13 src/test/python/record_scripts.py [folder or script ...]
"""
import os
import pathlib
import subprocess
import sys

MARKS = ('# expect:', '# expect stderr:', '# expect exit:')
ROOT = pathlib.Path(__file__).parents[1] / 'resources' / 'python'


def bare(text):
    lines = [line for line in text.split('\n') if not line.startswith(MARKS)]
    while lines and not lines[-1].strip():
        lines.pop()
    return '\n'.join(lines) + '\n'


def commented(mark, text):
    if not text:
        return []
    assert text.endswith('\n'), 'output must end in a line break'
    return [f'{mark} {line}'.rstrip(' ') if not line else f'{mark} {line}' for line in text[:-1].split('\n')]


def record(script):
    source = bare(script.read_text())
    script.write_text(source)
    folder = str(script.resolve().parent) + os.sep
    run = subprocess.run(
        [sys.executable, '-B', script.name], cwd=folder, capture_output=True, text=True, timeout=60,
        stdin=subprocess.DEVNULL, env={**os.environ, 'PYTHONHASHSEED': '0', 'PYTHONIOENCODING': 'utf-8'})
    lines = commented(MARKS[0], run.stdout.replace(folder, '')) + commented(MARKS[1], run.stderr.replace(folder, ''))
    if run.returncode:
        lines.append(f'{MARKS[2]} {run.returncode}')
    script.write_text(source + '\n'.join(lines) + '\n')


def scripts(paths):
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob('*.py') if not any(part.startswith('_') for part in p.relative_to(path).parts))
        else:
            yield path


if __name__ == '__main__':
    assert sys.version_info[:2] == (3, 13)
    for each in scripts([pathlib.Path(a) for a in sys.argv[1:]] or [ROOT]):
        record(each)
