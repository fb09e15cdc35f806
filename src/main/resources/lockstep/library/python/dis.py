"""What functions are made of."""

import sys
import collections
from _dis import _listing, _rows

_Instruction = collections.namedtuple(
    '_Instruction', 'opname arg argval argrepr offset starts_line line_number is_jump_target', defaults=[False])


class Instruction(_Instruction):
    @property
    def opcode(self):
        return 0


def _code_of(x):
    for name in ('__func__', '__wrapped__') if not hasattr(x, '__code__') else ('__func__',):
        x = getattr(x, name, x)
    if hasattr(x, '__code__'):
        return x.__code__
    for name in ('gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, name):
            return getattr(x, name)
    if isinstance(x, str):
        try:
            return compile(x, '<dis>', 'eval')
        except SyntaxError:
            return compile(x, '<dis>', 'exec')
    return x


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False):
    if file is None:
        file = sys.stdout
    if x is None:
        raise RuntimeError('no last traceback to disassemble')
    code = _code_of(x)
    if isinstance(x, type):
        for name, value in sorted(x.__dict__.items()):
            if hasattr(_code_of(value), 'co_code') or hasattr(_code_of(value), 'co_name'):
                print(f'Disassembly of {name}:', file=file)
                dis(value, file=file, depth=depth)
                print(file=file)
        return
    file.write(_listing(code, depth is None or depth > 0))


disassemble = dis


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    for row in _rows(_code_of(x)):
        yield Instruction(*row)


class Bytecode:
    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False):
        self.codeobj = _code_of(x)

    def __iter__(self):
        return get_instructions(self.codeobj)

    def dis(self):
        return _listing(self.codeobj, True)
