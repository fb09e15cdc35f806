"""What is in a pickle: its instructions one by one, and a shorter one that means the same."""

import codecs as _codecs
import io as _io
import struct as _struct

import pickle as _pickle
from _pickleops import rows as _rows

__all__ = ['dis', 'genops', 'optimize']

UP_TO_NEWLINE = -1
TAKEN_FROM_ARGUMENT1 = -2
TAKEN_FROM_ARGUMENT4 = -3
TAKEN_FROM_ARGUMENT4U = -4
TAKEN_FROM_ARGUMENT8U = -5


class _Entry:
    __slots__ = ()

    def __repr__(self):
        return self.name


class StackObject(_Entry):
    """A kind of thing on the stack."""

    __slots__ = 'name', 'obtype', 'doc'

    def __init__(self, name, obtype, doc):
        self.name, self.obtype, self.doc = name, obtype, doc


class ArgumentDescriptor(_Entry):
    """How an instruction's argument is written, and who reads it."""

    __slots__ = 'name', 'n', 'reader', 'doc'

    def __init__(self, name, n, reader, doc):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


class OpcodeInfo(_Entry):
    """One kind of instruction."""

    __slots__ = 'name', 'code', 'arg', 'stack_before', 'stack_after', 'proto', 'doc'

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc):
        self.name, self.code, self.arg, self.proto, self.doc = name, code, arg, proto, doc
        self.stack_before, self.stack_after = stack_before, stack_after


# ---- arguments ----

def _exactly(file, size, what):
    data = file.read(size)
    if len(data) == size:
        return data
    raise ValueError(f'expected {size} bytes in a {what}, but only {len(data)} remain')


def _fixed(size, form, what):
    def read(file):
        data = file.read(size)
        if len(data) != size:
            raise ValueError(f'not enough data in stream to read {what}')
        return _struct.unpack(form, data)[0]
    return read


def _counted(count, what, decode=bytes):
    def read(file):
        size = count(file)
        if size < 0:
            raise ValueError(f'{what} byte count < 0: {size}')
        return decode(_exactly(file, size, what))
    return read


def _line(file, what):
    text = file.readline()
    if not text.endswith(b'\n'):
        raise ValueError(f'no newline found when trying to read {what}')
    return text[:-1]


def _quoted(file):
    data = _line(file, 'stringnl')
    for quote in (b'"', b"'"):
        if data.startswith(quote):
            if not data.endswith(quote):
                raise ValueError(f'strinq quote {quote!r} not found at both ends of {data!r}')
            return _codecs.escape_decode(data[1:-1])[0].decode('ascii')
    raise ValueError(f'no string quotes around {data!r}')


def _plain(file):
    return _codecs.escape_decode(_line(file, 'stringnl'))[0].decode('ascii')


def _short(file):
    text = _line(file, 'stringnl')
    return {b'00': False, b'01': True}[text] if text in (b'00', b'01') else int(text)


def _long(file):
    text = _line(file, 'stringnl')
    return int(text[:-1] if text[-1:] == b'L' else text)


def _number(data):
    return int.from_bytes(data, 'little', signed=True)


def _text(data):
    return str(data, 'utf-8', 'surrogatepass')


_uint1, _uint2 = _fixed(1, '<B', 'uint1'), _fixed(2, '<H', 'uint2')
_uint4, _uint8 = _fixed(4, '<I', 'uint4'), _fixed(8, '<Q', 'uint8')
_int4 = _fixed(4, '<i', 'int4')
_READERS = {
    'uint1': (1, _uint1), 'uint2': (2, _uint2), 'int4': (4, _int4), 'uint4': (4, _uint4), 'uint8': (8, _uint8),
    'float8': (8, _fixed(8, '>d', 'float8')),
    'stringnl': (UP_TO_NEWLINE, _quoted), 'stringnl_noescape': (UP_TO_NEWLINE, _plain),
    'stringnl_noescape_pair': (UP_TO_NEWLINE, lambda file: f'{_plain(file)} {_plain(file)}'),
    'unicodestringnl': (UP_TO_NEWLINE, lambda file: str(_line(file, 'unicodestringnl'), 'raw-unicode-escape')),
    'decimalnl_short': (UP_TO_NEWLINE, _short), 'decimalnl_long': (UP_TO_NEWLINE, _long),
    'floatnl': (UP_TO_NEWLINE, lambda file: float(_line(file, 'stringnl')))}
for _size, _count, _taken in ((1, _uint1, TAKEN_FROM_ARGUMENT1), (4, _uint4, TAKEN_FROM_ARGUMENT4U),
                              (8, _uint8, TAKEN_FROM_ARGUMENT8U)):
    for _name, _decode in (('bytes', bytes), ('unicodestring', _text)):
        _READERS[f'{_name}{_size}'] = _taken, _counted(_count, f'{_name}{_size}', _decode)
_latin = lambda data: data.decode('latin-1')
_READERS['string1'] = TAKEN_FROM_ARGUMENT1, _counted(_uint1, 'string1', _latin)
_READERS['string4'] = TAKEN_FROM_ARGUMENT4, _counted(_int4, 'string4', _latin)
_READERS['bytearray8'] = TAKEN_FROM_ARGUMENT8U, _counted(_uint8, 'bytearray8', bytearray)
_READERS['long1'] = TAKEN_FROM_ARGUMENT1, _counted(_uint1, 'long1', _number)
_READERS['long4'] = TAKEN_FROM_ARGUMENT4, _counted(_int4, 'long4', _number)

# ---- instructions ----

markobject = StackObject('mark', StackObject, 'The mark below a number of things.')
stackslice = StackObject('stackslice', StackObject, 'All that lies above the newest mark.')
anyobject = StackObject('any', object, 'Anything.')
_KINDS = {'(': markobject, '*': stackslice, 'a': anyobject}
for _letter, _name, _type in (
        ('i', 'int', int), ('I', 'int_or_bool', (int, bool)), ('?', 'bool', bool), ('f', 'float', float),
        ('Z', 'bytes_or_str', (bytes, str)), ('b', 'bytes', bytes), ('y', 'bytearray', bytearray), ('u', 'str', str),
        ('B', 'buffer', object), ('N', 'None', type(None)), ('t', 'tuple', tuple), ('l', 'list', list),
        ('d', 'dict', dict), ('s', 'set', set), ('F', 'frozenset', set)):
    _KINDS[_letter] = StackObject(_name, _type, f'A Python object of the kind {_name}.')

_arguments = {name: ArgumentDescriptor(name, n, reader, f'Written as {name}.') for name, (n, reader) in _READERS.items()}
opcodes = [OpcodeInfo(name, chr(code), _arguments.get(argument), [_KINDS[c] for c in taken],
                      [_KINDS[c] for c in given], protocol, f'Of protocol {protocol}.')
           for name, code, protocol, argument, taken, given in _rows()]
code2op = {op.code: op for op in opcodes}


def genops(pickle):
    """The instructions of a pickle with their arguments and places, up to the STOP."""
    for op, arg, pos, _ in _walk(pickle):
        yield op, arg, pos


def _walk(pickle):
    file = _io.BytesIO(pickle) if isinstance(pickle, (bytes, bytearray)) else pickle
    tell = getattr(file, 'tell', lambda: None)
    while True:
        pos = tell()
        code = file.read(1)
        op = code2op.get(code.decode('latin-1'))
        if op is None:
            if not code:
                raise ValueError('pickle exhausted before seeing STOP')
            raise ValueError(f'at position {"<unknown>" if pos is None else pos}, opcode {code!r} unknown')
        arg = op.arg.reader(file) if op.arg else None
        yield op, arg, pos, tell()
        if op.name == 'STOP':
            return


_GETS = 'GET', 'BINGET', 'LONG_BINGET'
_PUTS = 'PUT', 'BINPUT', 'LONG_BINPUT', 'MEMOIZE'


def optimize(p):
    """The same pickle without what it remembers and never asks for."""
    protocol, keys, wanted, parts = 0, 0, {}, []
    for op, arg, start, end in _walk(p):
        if op.name == 'PROTO':
            protocol = max(protocol, arg)
        elif op.name == 'FRAME':
            pass
        elif op.name in _PUTS:
            parts.append(('put', keys if arg is None else arg))
            keys += 1
        elif op.name in _GETS:
            wanted[arg] = None
            protocol = max(protocol, op.proto)
            parts.append(('get', arg))
        else:
            parts.append(('as it is', p[start:end]))
    out = _io.BytesIO()
    if p[:1] == b'\x80':
        out.write(bytes([0x80, protocol]))
    # the framing is the pickler's own, so that it is the one which a new pickle would have
    framed = _Frames(out, protocol)
    numbers = {}
    for kind, what in parts:
        if kind == 'as it is':
            framed.write(what)
        elif kind == 'get':
            framed.write(_numbered('g', 'h', 'j', numbers[what], protocol))
        elif what in wanted:
            numbers[what] = len(numbers)
            framed.write(b'\x94' if protocol >= 4 else _numbered('p', 'q', 'r', numbers[what], protocol))
    framed.close()
    return out.getvalue()


def _numbered(line, short, long, number, protocol):
    if protocol == 0:
        return f'{line}{number}\n'.encode()
    if number < 256:
        return short.encode() + bytes([number])
    return long.encode() + _struct.pack('<I', number)


class _Frames:
    """From protocol 4 on instructions come in frames of 64 KiB; what is larger than one stands between two."""

    LEAST, FULL = 4, 64 * 1024

    def __init__(self, out, protocol):
        self.out, self.held = out, _io.BytesIO() if protocol >= 4 else None

    def write(self, data):
        if self.held is None:
            self.out.write(data)
        elif len(data) > self.FULL:
            self.close()
            self.out.write(data)
            self.held = _io.BytesIO()
        else:
            if self.held.tell() >= self.FULL:
                self.close()
                self.held = _io.BytesIO()
            self.held.write(data)

    def close(self):
        if self.held is not None:
            data = self.held.getvalue()
            if len(data) >= self.LEAST:
                self.out.write(b'\x95' + _struct.pack('<Q', len(data)))
            self.out.write(data)


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Prints a pickle's instructions, and checks that its stack and its memo are in order."""
    stack, marks = [], []
    memo = {} if memo is None else memo
    highest, trouble = -1, None
    column = annotate
    for op, arg, pos in genops(pickle):
        line = '' if pos is None else f'{pos:5d}: '
        line += f'{repr(op.code)[1:-1]:<4s} {" " * indentlevel * len(marks)}{op.name}'
        highest = max(highest, op.proto)
        before, after = op.stack_before, op.stack_after
        taken, note = len(before), None
        if markobject in before or op.name == 'POP' and stack and stack[-1] is markobject:
            assert markobject not in after
            if markobject in stack:
                at = marks.pop()
                note = f'(MARK at {"unknown opcode offset" if at is None else at})'
                while stack[-1] is not markobject:
                    stack.pop()
                stack.pop()
                taken = before.index(markobject) if markobject in before else 0
            else:
                trouble = note = 'no MARK exists on stack'
        if op.name in _PUTS:
            key = len(memo) if op.name == 'MEMOIZE' else arg
            if op.name == 'MEMOIZE':
                note = f'(as {key})'
            if key in memo:
                trouble = f'memo key {arg!r} already defined'
            elif not stack:
                trouble = "stack is empty -- can't store into memo"
            elif stack[-1] is markobject:
                trouble = "can't store markobject in the memo"
            else:
                memo[key] = stack[-1]
        elif op.name in _GETS:
            if arg in memo:
                after = [memo[arg]]
            else:
                trouble = f'memo key {arg!r} has never been stored into'
        if arg is not None or note:
            line += ' ' * (10 - len(op.name))
            if arg is not None:
                line += f' {arg!r}'
            if note:
                line += f' {note}'
        if annotate:
            line += ' ' * (column - len(line))
            column = min(50, len(line) if len(line) > column else column)
            line += ' ' + op.doc.split('\n', 1)[0]
        print(line, file=out)
        if trouble:
            raise ValueError(trouble)
        if len(stack) < taken:
            raise ValueError(f'tries to pop {taken} items from stack with only {len(stack)} items')
        if taken:
            del stack[-taken:]
        if markobject in after:
            marks.append(pos)
        stack.extend(after)
    print('highest protocol among opcodes =', highest, file=out)
    if stack:
        raise ValueError(f'stack not empty after STOP: {stack!r}')
