"""How much of the library's Python halves is word for word CPython's: the repository is to hold no code of others.

    python3.13 src/test/python/likeness.py [module.py ...]

Comments, docstrings, layout and quotes do not count, nor do lines that anybody would write so (imports, decorators,
"return self"). One row per module: the share of its lines that CPython's module of that name has too, and the longest
run of consecutive lines. Signatures and names must be the same, so a share of 0 is not to be had; runs longer than six
lines are. With --docs: the doc strings, of the Python halves and of the built-ins in Java, that are CPython's.
"""

import ast
import builtins
import io
import pathlib
import re
import sys
import sysconfig
import tokenize

OURS = pathlib.Path(__file__).parents[2] / 'main' / 'resources' / 'lockstep' / 'library' / 'python'
THEIRS = pathlib.Path(sysconfig.get_path('stdlib'))
ELSEWHERE = {
    '_collections.py': 'collections/__init__.py', '_functools.py': 'functools.py', '_heapq.py': 'heapq.py',
    '_bisect.py': 'bisect.py', '_queue.py': 'queue.py', '_abc.py': '_py_abc.py', '_asyncio.py': 'asyncio/tasks.py', 'asyncio/_connections.py': 'asyncio/base_events.py',
    'asyncio/_transports.py': 'asyncio/selector_events.py', 'asyncio/_sock_calls.py': 'asyncio/selector_events.py',
   
    '_local.py': '_threading_local.py', '_pickle.py': 'pickle.py', '_typing.py': 'typing.py', 'datetime.py': '_pydatetime.py',
    'decimal/__init__.py': '_pydecimal.py', 'decimal/_context.py': '_pydecimal.py', 'decimal/_number.py': '_pydecimal.py',
    'os/__init__.py': 'os.py', 'os/path.py': 'posixpath.py', 'pathlib.py': 'pathlib/_local.py', 'html.py': 'html/__init__.py',
    'unittest/_assertions.py': 'unittest/case.py', 'unittest/_expecting.py': 'unittest/case.py',
    'unittest/_outcome.py': 'unittest/case.py', 'logging/_records.py': 'logging/__init__.py',
    'logging/_formatting.py': 'logging/__init__.py', 'logging/_handlers.py': 'logging/__init__.py',
    'logging/_loggers.py': 'logging/__init__.py', '_configerrors.py': 'configparser.py',
    '_argparse_actions.py': 'argparse.py', '_argparse_help.py': 'argparse.py', '_argparse_reading.py': 'argparse.py',
    'unittest/_patching.py': 'unittest/mock.py', 'unittest/_calls.py': 'unittest/mock.py',
    'collections/abc.py': '_collections_abc.py', 'io.py': '_pyio.py',
}
ORDINARY = re.compile(
    r'.{0,7}|try :|else :|finally :|pass|break|continue|return (self|None|True|False|NotImplemented)|@.*|import .*|from .*'
    r'|("[^"]*" ,? ?)+')
LAYOUT = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def lines(path):
    """The lines of a module as their tokens, without those that are layout or prose."""
    found = {}
    starts = True
    for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding='utf-8')).readline):
        if token.type in LAYOUT:
            starts = starts or token.type != tokenize.COMMENT
            continue
        if not (token.type == tokenize.STRING and starts):
            found.setdefault(token.start[0], []).append(token.string)
        starts = False
    return [' '.join(words).replace("'", '"') for _, words in sorted(found.items())]


def compare(ours, theirs):
    """Shared lines, all lines, the longest run; ordinary lines are not counted."""
    places = {}
    for at, line in enumerate(theirs):
        places.setdefault(line, []).append(at)
    shared = longest = 0
    runs = {}
    for line in ours:
        ordinary = ORDINARY.fullmatch(line) is not None
        runs = {at: runs.get(at - 1, 0) + (not ordinary) for at in places.get(line, ())}
        longest = max(longest, *runs.values()) if runs else longest
        shared += bool(runs) and not ordinary
    return shared, sum(ORDINARY.fullmatch(line) is None for line in ours), longest


def counterpart(name):
    """The files of CPython's module: several where ours is one file and theirs a package."""
    path = THEIRS / ELSEWHERE.get(name, name)
    return [path] if path.is_file() else sorted(path.with_suffix('').glob('*.py'))


def main(names):
    rows = []
    for name in names or [str(path.relative_to(OURS)) for path in OURS.rglob('*.py')]:
        if theirs := counterpart(name):
            shared, whole, longest = compare(lines(OURS / name), [line for path in theirs for line in lines(path)])
            rows.append((longest, shared, whole, name))
    for longest, shared, whole, name in sorted(rows, reverse=True):
        print(f'{name:40} {100 * shared / max(1, whole):3.0f} %  longest run {longest}')
    print(f'{sum(row[1] for row in rows)} of {sum(row[2] for row in rows)} lines;'
          f' {sum(row[0] > 6 for row in rows)} of {len(rows)} modules with a run longer than six')


def docstrings(source):
    documented = ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, documented)]
    return {' '.join(text.split()) for node in nodes if (text := ast.get_docstring(node))}


def docs():
    known = set()
    for path in THEIRS.rglob('*.py'):
        if not {'test', 'site-packages', 'idlelib'} & set(path.parts):
            known |= docstrings(path.read_bytes())
    for thing in vars(builtins).values():
        for each in thing, *(vars(thing).values() if isinstance(thing, type) else ()):
            if isinstance(text := getattr(each, '__doc__', None), str):
                known.add(' '.join(text.split()))
    ours = {text: path for path in OURS.rglob('*.py') for text in docstrings(path.read_bytes())}
    for path in (OURS.parents[4] / 'java').rglob('*.java'):
        for pieces in re.findall(r'doc = ((?:"(?:[^"\\]|\\.)*"[\s+]*)+)', path.read_text()):
            text = ''.join(map(ast.literal_eval, re.findall(r'"(?:[^"\\]|\\.)*"', pieces)))
            ours[' '.join(text.split())] = path
    alike = {text for text in ours if text in known}
    for text in alike:
        print(ours[text].name, text)
    print(len(alike), 'of', len(ours), 'doc strings')


docs() if sys.argv[1:] == ['--docs'] else main(sys.argv[1:])
