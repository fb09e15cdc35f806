"""Records beside each program what CPython 3.13 makes of it: python3.13 record.py

NAME.py gives NAME.dis, the listing of dis.dis (addresses 0x0) and then the positions of every instruction.
errors.txt holds programs that do not compile, between lines of ---; errors.expected what CPython says of each.
"""

import dis
import io
import pathlib
import re
import sys
import warnings

warnings.simplefilter("ignore")
assert sys.version_info[:2] == (3, 13)
here = pathlib.Path(__file__).parent


def codes(code):
    yield code
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            yield from codes(constant)


for path in sorted(here.glob("*.py")):
    if path.name == "record.py":
        continue
    code = compile(path.read_text(), path.name, "exec", dont_inherit=True)
    out = io.StringIO()
    dis.dis(code, file=out)
    text = re.sub(r" at 0x[0-9a-f]+", " at 0x0", out.getvalue())
    for inner in codes(code):
        text += f"\n== {inner.co_qualname} stack {inner.co_stacksize} flags {inner.co_flags & 0x3ff}\n"
        for i in dis.get_instructions(inner):
            if i.opname != "EXTENDED_ARG":
                text += " ".join(str(-1 if p is None else p) for p in i.positions) + "\n"
    path.with_suffix(".dis").write_text(text)

said = []
for program in (here / "errors.txt").read_text().split("---\n"):
    try:
        compile(program, "<test>", "exec", dont_inherit=True)
        said.append("compiles")
    except SyntaxError as e:
        said.append(f"{e.lineno} {e.offset} {e.end_lineno} {e.end_offset} {e.msg}")
(here / "errors.expected").write_text("\n".join(said) + "\n")
