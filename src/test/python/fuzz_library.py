"""Random input for what reads text and bytes, by CPython and by Lockstep: what comes out must be alike.

    PYTHONHASHSEED=0 python3.13 src/test/python/fuzz_library.py [how many] [first seed] [name ...]

Each file of src/test/resources/fuzz makes an input of its own from a random number generator, and shows what became of it.
The same files run in `FuzzedLibraryTest`, without CPython.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[3]
FOLDER = ROOT / 'src/test/resources/fuzz'
LOOP = '''
import itertools, random, re, sys, warnings
warnings.simplefilter('ignore')
{source}
for seed in range({first}, {first} + {count}):
    try: shown = one(random.Random(seed))
    except MemoryError: shown = 'MemoryError'
    except Exception as e: shown = 'raised', type(e).__name__, str(e)
    print(seed, ascii(shown))
'''


def output(command, file):
    done = subprocess.run([*command, file], capture_output=True, text=True, timeout=900, env={**os.environ, 'PYTHONHASHSEED': '0'})
    if done.stderr:
        print(*command, done.stderr[-1000:], sep='\n')
    return done.stdout.splitlines()


def main(count, first, names):
    lockstep = os.environ.get('LOCKSTEP', str(ROOT / 'lockstep')).split()
    for path in sorted(FOLDER.glob('*.py')):
        if names and path.stem not in names:
            continue
        with tempfile.NamedTemporaryFile('w', suffix='.py', delete=False) as file:
            file.write(LOOP.format(source=path.read_text(), first=first, count=count))
        ours, theirs = output([*lockstep, 'run', '--max-seconds', '800'], file.name), output([sys.executable], file.name)
        differing = [(a, b) for a, b in zip(theirs, ours) if a != b]
        for a, b in differing[:int(os.environ.get('SHOWN', '20'))]:
            same = os.path.commonprefix([a, b]).rfind(', ') + 1
            print('input   ', a[:160], '\nCPython ', a[same:same + 200], '\nLockstep', b[same:same + 200])
        print(f'{path.stem}: {len(differing) + abs(len(ours) - len(theirs))} of {count} differ')


if __name__ == '__main__':
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    main(numbers[0] if numbers else 1000, numbers[1] if len(numbers) > 1 else 0, [a for a in sys.argv[1:] if not a.isdigit()])
