"""Values as bytes, in the format of CPython 3.13's Python/marshal.c. Hidden: it is C there.

Containers can be referred to again (versions 3 and 4); numbers and strings are written each time, which reads the same.
Code objects are refused: what CPython writes of them only CPython could run.
"""

import struct

version = 4

_REFERABLE = 0x80
_DEPTH = 2000
_SINGLE = {None: b'N', True: b'T', False: b'F', Ellipsis: b'.', StopIteration: b'S'}
_OF_SINGLE = {code[0]: value for value, code in _SINGLE.items()}


class _Writer:
    def __init__(self, version):
        self.parts = []
        self.version = version
        self.seen = {}
        self.depth = 0

    def size(self, n):
        self.parts.append(struct.pack('<l', n))

    def code(self, letter, flag=0):
        self.parts.append(bytes((ord(letter) | flag,)))

    def object(self, value):
        kind = type(value)
        if kind is bool or value is None or value is Ellipsis or value is StopIteration:
            self.parts.append(_SINGLE[value])
        elif kind is int:
            self.integer(value)
        elif kind is float:
            self.real('g', 'f', value)
        elif kind is complex:
            self.real('y', 'x', value.real, value.imag)
        elif kind is str:
            data = value.encode('utf-8', 'surrogatepass')
            if self.version >= 4 and value.isascii():
                self.code('z' if len(data) < 256 else 'a')
                self.parts.append(bytes((len(data),))) if len(data) < 256 else self.size(len(data))
            else:
                self.code('u')
                self.size(len(data))
            self.parts.append(data)
        elif kind in (tuple, list, dict, set, frozenset):
            self.container(kind, value)
        else:
            self.buffer(value)

    def integer(self, value):
        if -1 << 31 <= value < 1 << 31:
            self.code('i')
            self.size(value)
            return
        digits, rest = [], abs(value)
        while rest:
            digits.append(rest & 0x7fff)
            rest >>= 15
        self.code('l')
        self.size(len(digits) if value > 0 else -len(digits))
        self.parts.append(struct.pack('<%dH' % len(digits), *digits))

    def real(self, binary, text, *numbers):
        if self.version > 1:
            self.code(binary)
            self.parts.append(struct.pack('<%dd' % len(numbers), *numbers))
        else:
            self.code(text)
            for each in numbers:
                shown = b'%.17g' % each
                self.parts.append(bytes((len(shown),)) + shown)

    def buffer(self, value):
        try:
            data = bytes(memoryview(value))
        except TypeError:
            raise ValueError('unmarshallable object') from None
        self.code('s')
        self.size(len(data))
        self.parts.append(data)

    def container(self, kind, value):
        flag = 0
        if self.version >= 3 and value != ():
            at = self.seen.get(id(value))
            if at is not None:
                self.code('r')
                self.size(at)
                return
            self.seen[id(value)] = len(self.seen)
            flag = _REFERABLE
        self.depth += 1
        if self.depth > _DEPTH:
            raise ValueError('object too deeply nested to marshal')
        if kind is dict:
            self.code('{', flag)
            for key, item in value.items():
                self.object(key)
                self.object(item)
            self.code('0')
        else:
            if kind is tuple and self.version >= 4 and len(value) < 256:
                self.code(')', flag)
                self.parts.append(bytes((len(value),)))
            else:
                self.code({tuple: '(', list: '[', set: '<', frozenset: '>'}[kind], flag)
                self.size(len(value))
            for item in value:
                self.object(item)
        self.depth -= 1


class _Reader:
    def __init__(self, read):
        self.read = read
        self.referable = []
        self.depth = 0

    def take(self, count):
        data = self.read(count)
        if len(data) < count:
            raise EOFError('marshal data too short')
        return data

    def size(self):
        return struct.unpack('<l', self.take(4))[0]

    def length(self, what):
        count = self.size()
        if count < 0:
            raise ValueError('bad marshal data (%s size out of range)' % what)
        return count

    def object(self, within='object'):
        found = self.any()
        if found is self:
            raise TypeError('NULL object in marshal data for ' + within)
        return found

    def any(self):
        """The next value; this reader itself for the NULL that ends a dict."""
        start = self.read(1)
        if not start:
            raise EOFError('EOF read where object expected')
        code, keep = start[0] & ~_REFERABLE, start[0] & _REFERABLE
        if code == ord('0'):
            return self
        if code in _OF_SINGLE:
            return _OF_SINGLE[code]
        letter = chr(code)
        if letter == 'r':
            at = self.size()
            if not 0 <= at < len(self.referable) or self.referable[at] is self:
                raise ValueError('bad marshal data (invalid reference)')
            return self.referable[at]
        if letter in '()[{<>':
            return self.container(letter, keep)
        value = self.plain(letter)
        if keep:
            self.referable.append(value)
        return value

    def plain(self, letter):
        match letter:
            case 'i':
                return self.size()
            case 'l':
                return self.integer()
            case 'g':
                return struct.unpack('<d', self.take(8))[0]
            case 'y':
                return complex(*struct.unpack('<dd', self.take(16)))
            case 'f':
                return self.text_float()
            case 'x':
                return complex(self.text_float(), self.text_float())
            case 's':
                return bytes(self.take(self.length('bytes object')))
            case 'u' | 't':
                return str(self.take(self.length('string')), 'utf-8', 'surrogatepass')
            case 'a' | 'A':
                return str(self.take(self.length('string')), 'latin-1')
            case 'z' | 'Z':
                return str(self.take(self.take(1)[0]), 'latin-1')
            case 'c':
                raise ValueError('code objects of CPython cannot run here')
        raise ValueError('bad marshal data (unknown type code)')

    def text_float(self):
        return float(self.take(self.take(1)[0]))

    def integer(self):
        count = self.size()
        value = 0
        digits = struct.unpack('<%dH' % abs(count), self.take(2 * abs(count)))
        if count and not digits[-1]:
            raise ValueError('bad marshal data (unnormalized long data)')
        for digit in reversed(digits):
            if digit >> 15:
                raise ValueError('bad marshal data (digit out of range in long)')
            value = value << 15 | digit
        return value if count >= 0 else -value

    def container(self, letter, keep):
        self.depth += 1
        if self.depth > _DEPTH:
            raise ValueError('recursion limit exceeded')
        place = len(self.referable)
        made = {'[': [], '{': {}, '<': set()}.get(letter, self)
        if keep:
            self.referable.append(made)
        if letter == '{':
            while (key := self.any()) is not self:
                item = self.any()
                if item is self:
                    break
                made[key] = item
        else:
            what = {'[': 'list', '<': 'set', '>': 'set'}.get(letter, 'tuple')
            count = self.take(1)[0] if letter == ')' else self.length(what)
            if letter == '[':
                for _ in range(count):
                    made.append(self.object(what))
            elif letter == '<':
                for _ in range(count):
                    made.add(self.object(what))
            else:
                items = [self.object(what) for _ in range(count)]
                made = frozenset(items) if letter == '>' else tuple(items)
                if keep:
                    self.referable[place] = made
        self.depth -= 1
        return made


def dumps(value, version=version, /, *, allow_code=True):
    writer = _Writer(version)
    writer.object(value)
    return b''.join(writer.parts)


def loads(bytes, /, *, allow_code=True):
    data, at = memoryview(bytes), 0

    def read(count):
        nonlocal at
        at += count
        return data[at - count:at]

    return _Reader(read).object()


def dump(value, file, version=version, /, *, allow_code=True):
    return file.write(dumps(value, version))


def load(file, /, *, allow_code=True):
    return _Reader(file.read).object()
