"""Registry of encodings and error handlers; the encodings themselves are native."""

import io

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32_LE = BOM_UTF32 = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE

_CANONICAL = {
    'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'cp65001': 'utf-8', 'us-ascii': 'ascii', '646': 'ascii',
    'latin-1': 'iso8859-1', 'latin1': 'iso8859-1', 'iso-8859-1': 'iso8859-1', 'l1': 'iso8859-1', '8859': 'iso8859-1',
    'cp819': 'iso8859-1', 'utf16': 'utf-16', 'utf-16le': 'utf-16-le', 'utf-16be': 'utf-16-be', 'utf32': 'utf-32',
    'utf-32le': 'utf-32-le', 'utf-32be': 'utf-32-be', 'windows-1252': 'cp1252', 'windows-1250': 'cp1250',
    'iso-8859-2': 'iso8859-2', 'latin2': 'iso8859-2', 'iso-8859-15': 'iso8859-15', 'latin-9': 'iso8859-15',
}


def _normal(encoding):
    return encoding.lower().replace('_', '-').replace(' ', '-')


class CodecInfo(tuple):
    """What lookup() answers: a tuple of four, with the rest as attributes."""
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = super().__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode, self.streamreader, self.streamwriter = self
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'


# ---- error handlers ----

def _unhandled(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error):
    if isinstance(error, Exception):
        raise error
    raise TypeError('codec must pass exception instance')


def ignore_errors(error):
    if not isinstance(error, UnicodeError):
        _unhandled(error)
    return ('', error.end)


def replace_errors(error):
    if isinstance(error, UnicodeEncodeError):
        return ('?' * (error.end - error.start), error.end)
    if isinstance(error, UnicodeDecodeError):
        return ('\ufffd', error.end)
    if isinstance(error, UnicodeTranslateError):
        return ('\ufffd' * (error.end - error.start), error.end)
    _unhandled(error)


def _by_native(name):
    """The handler of this name as a function: what the native encoder puts in place of the bad part."""
    def handler(error):
        if isinstance(error, UnicodeEncodeError):
            return (error.object[error.start:error.end].encode('ascii', name).decode('latin-1'), error.end)
        if isinstance(error, UnicodeDecodeError) and name != 'xmlcharrefreplace' and name != 'namereplace':
            return (error.object[error.start:error.end].decode('ascii', name), error.end)
        _unhandled(error)
    handler.__name__ = handler.__qualname__ = name + '_errors'
    return handler


xmlcharrefreplace_errors = _by_native('xmlcharrefreplace')
backslashreplace_errors = _by_native('backslashreplace')
namereplace_errors = _by_native('namereplace')

_handlers = {
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
    'namereplace': namereplace_errors, 'surrogateescape': _by_native('surrogateescape'),
    'surrogatepass': _by_native('surrogatepass'),
}
_NATIVE = frozenset(_handlers)  # an encoder that complains of one of these does not know the encoding


def register_error(name, handler, /):
    if not isinstance(name, str):
        raise TypeError(f'register_error() argument 1 must be str, not {type(name).__name__}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[name] = handler


def lookup_error(name, /):
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _answer(handler, error, length):
    """What a handler of the program's own wants in place of the bad part, and where to go on."""
    kind = 'decoding' if isinstance(error, UnicodeDecodeError) else 'encoding'
    answer = handler(error)
    allowed = (str,) if kind == 'decoding' else (str, bytes)
    if not (isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[0], allowed)
            and isinstance(answer[1], int)):
        raise TypeError(f'{kind} error handler must return ({"str" if kind == "decoding" else "str/bytes"}, int) tuple')
    instead, place = answer
    if place < 0:
        place += length
    if not 0 <= place <= length:
        raise IndexError(f'position {answer[1]} from error handler out of bounds')
    return instead, place


def _encode_otherwise(text, encoding, errors, complaint):
    """str.encode() with an encoding or a handler that Java does not know."""
    custom = _search(encoding)
    if custom is not None:
        data = custom.encode(text, errors)[0]
        if not isinstance(data, bytes):
            raise TypeError(f"'{encoding}' encoder returned '{type(data).__name__}' instead of 'bytes'; "
                            'use codecs.encode() to encode to arbitrary types')
        return data
    if errors not in _handlers or errors in _NATIVE:
        raise complaint
    handler, parts, at = _handlers[errors], [], 0
    while True:
        try:
            parts.append(text[at:].encode(encoding))
            return b''.join(parts)
        except UnicodeEncodeError as error:
            parts.append(text[at:at + error.start].encode(encoding))
            whole = UnicodeEncodeError(error.encoding, text, at + error.start, at + error.end, error.reason)
            instead, at = _answer(handler, whole, len(text))
            if isinstance(instead, str):
                try:
                    instead = instead.encode(encoding)
                except UnicodeEncodeError:
                    raise whole from None
            parts.append(instead)


def _decode_otherwise(data, encoding, errors, complaint):
    custom = _search(encoding)
    if custom is not None:
        text = custom.decode(data, errors)[0]
        if not isinstance(text, str):
            raise TypeError(f"'{encoding}' decoder returned '{type(text).__name__}' instead of 'str'; "
                            'use codecs.decode() to decode to arbitrary types')
        return text
    if errors not in _handlers or errors in _NATIVE:
        raise complaint
    handler, parts, at = _handlers[errors], [], 0
    data = bytes(data)
    while True:
        try:
            parts.append(data[at:].decode(encoding))
            return ''.join(parts)
        except UnicodeDecodeError as error:
            parts.append(data[at:at + error.start].decode(encoding))
            whole = UnicodeDecodeError(error.encoding, data, at + error.start, at + error.end, error.reason)
            instead, at = _answer(handler, whole, len(data))
            parts.append(instead)


# ---- the registry ----

_searchers = []
_found = {}


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searchers.append(search_function)


def unregister(search_function, /):
    if search_function in _searchers:
        _searchers.remove(search_function)
        _found.clear()


def _search(encoding):
    """What the program itself registered under a name."""
    name = encoding.lower().replace(' ', '_').replace('-', '_')
    if name not in _found:
        for search in _searchers:
            info = search(name)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError('codec search functions must return 4-tuples')
                _found[name] = info
                break
        else:
            return None
    return _found[name]


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    custom = _search(encoding)
    if custom is not None:
        return custom
    name = _normal(encoding)
    name = _CANONICAL.get(name, name)
    if name in _known:
        return _known[name]
    transform = _TRANSFORMS.get(name.replace('-', '').removesuffix('codec'))
    if transform is None:
        ''.encode(encoding)  # a LookupError when there is none
        def encode(input, errors='strict'):
            return (input.encode(name, errors), len(input))

        def decode(input, errors='strict'):
            return (bytes(input).decode(name, errors), len(input))
    else:
        name, encode, decode = transform
    parts = dict(encode=staticmethod(encode), decode=staticmethod(decode))
    info = CodecInfo(
        encode, decode, type('StreamReader', (StreamReader,), parts), type('StreamWriter', (StreamWriter,), parts),
        type('IncrementalEncoder', (_NativeEncoder,), {'_name': name}),
        type('IncrementalDecoder', (_NativeDecoder,), {'_name': name}), name, _is_text_encoding=transform is None)
    _known[name] = info
    return info


_known = {}


def _pair(name, forward, backward):
    return (name, lambda input, errors='strict': (forward(input), len(input)),
            lambda input, errors='strict': (backward(input), len(input)))


def _rot13(text):
    return ''.join([chr((ord(c) - base + 13) % 26 + base)
                    if (base := 65 if 'A' <= c <= 'Z' else 97 if 'a' <= c <= 'z' else 0) else c for c in text])


def _lazily(module, function):
    def call(data):
        return getattr(__import__(module), function)(data)
    return call


_TRANSFORMS = {
    'rot13': _pair('rot13', _rot13, _rot13),
    'hex': _pair('hex', _lazily('binascii', 'b2a_hex'), _lazily('binascii', 'a2b_hex')),
    'base64': _pair('base64', _lazily('base64', 'encodebytes'), _lazily('base64', 'decodebytes')),
    'zlib': _pair('zlib', _lazily('zlib', 'compress'), _lazily('zlib', 'decompress')),
}
_TRANSFORMS['zip'] = _TRANSFORMS['zlib']


def encode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding).decode(obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def _incremental(encoding, which):
    made = getattr(lookup(encoding), which)
    if made is None:
        raise LookupError(encoding)
    return made


def getincrementalencoder(encoding):
    return _incremental(encoding, 'incrementalencoder')


def getincrementaldecoder(encoding):
    return _incremental(encoding, 'incrementaldecoder')


# ---- in pieces ----

class Codec:
    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b'', 0)

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data, consumed = self._buffer_encode(self.buffer + input, self.errors, final)
        self.buffer = (self.buffer + input)[consumed:]
        return data

    def reset(self):
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''


class BufferedIncrementalDecoder(IncrementalDecoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b''

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        text, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return text

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class _NativeEncoder(IncrementalEncoder):
    """Each piece by itself; a byte order mark goes before the first only."""
    _started = False

    def encode(self, input, final=False):
        name = self._name
        if self._started and name in ('utf-16', 'utf-32'):
            name += '-le'
        elif self._started and name == 'utf-8-sig':
            name = 'utf-8'
        self._started = self._started or bool(input)
        return encode(input, name, self.errors)

    def reset(self):
        self._started = False

    def getstate(self):
        return int(self._started)

    def setstate(self, state):
        self._started = bool(state)


def _whole(data, name):
    """How many bytes of the data end with a whole character."""
    end = len(data)
    if name.startswith('utf-16') or name.startswith('utf-32'):
        unit = 2 if '16' in name else 4
        end -= end % unit
        if unit == 2 and end:
            high = data[end - 2 if name.endswith('be') else end - 1]
            if 0xd8 <= high <= 0xdb:
                end -= 2
    elif name.startswith('utf-8'):
        for back in range(1, min(4, end + 1)):
            byte = data[end - back]
            if byte >= 0xc0:
                needed = 2 if byte < 0xe0 else 3 if byte < 0xf0 else 4
                return end if needed <= back or byte > 0xf4 or byte < 0xc2 else end - back
            if byte < 0x80:
                break
    return end


class _NativeDecoder(BufferedIncrementalDecoder):
    _order = None

    def _buffer_decode(self, input, errors, final):
        name = self._order or self._name
        if name in ('utf-16', 'utf-32', 'utf-8-sig'):
            mark = 4 if name == 'utf-32' else 3 if name == 'utf-8-sig' else 2
            if len(input) < mark and not final:
                if name != 'utf-8-sig' or BOM_UTF8.startswith(input):
                    return '', 0
            if name == 'utf-8-sig':
                self._order = 'utf-8'
            else:
                self._order = name + ('-be' if input[:mark] in (BOM_UTF16_BE, BOM_UTF32_BE) else '-le')
        end = len(input) if final else _whole(input, self._order or name)
        return decode(input[:end], name, errors), end

    def reset(self):
        super().reset()
        self._order = None


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        if output := encoder.encode(input):
            yield output
    if output := encoder.encode('', True):
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        if output := decoder.decode(input):
            yield output
    if output := decoder.decode(b'', True):
        yield output


# ---- streams ----

class _Stream:
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *info):
        self.stream.close()

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()


class StreamWriter(_Stream, Codec):
    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write(''.join(list))


class StreamReader(_Stream, Codec):
    _pending = ''

    def read(self, size=-1, chars=-1, firstline=False):
        if chars < 0:
            chars = size
        self._pending += self.decode(self.stream.read(), self.errors)[0]
        taken = self._pending if chars < 0 else self._pending[:chars]
        self._pending = self._pending[len(taken):]
        return taken

    def readline(self, size=None, keepends=True):
        lines = self.read().splitlines(True)
        self._pending = ''.join(lines[1:])
        line = lines[0] if lines else ''
        return line if keepends else ''.join(line.splitlines())

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._pending = ''

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration


class StreamReaderWriter(_Stream):
    def __init__(self, stream, Reader, Writer, errors='strict'):
        super().__init__(stream, errors)
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = io.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    made.encoding = encoding
    return made


# ---- single encodings, as the C half of this module in CPython offers them ----

def _functions(prefix, name):
    def encoder(str, errors='strict', /):
        return (str.encode(name, 'strict' if errors is None else errors), len(str))

    def decoder(data, errors='strict', final=False, /):
        data = bytes(data)
        end = len(data) if final else _whole(data, name)
        return (data[:end].decode(name, 'strict' if errors is None else errors), end)
    globals()[prefix + '_encode'] = encoder
    globals()[prefix + '_decode'] = decoder


for _each in ('utf_8', 'ascii', 'latin_1', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be',
              'unicode_escape', 'raw_unicode_escape'):
    _functions(_each, _each.replace('_', '-'))


def escape_decode(data, errors='strict', /):
    if isinstance(data, str):
        data = data.encode()
    return (data.decode('unicode-escape').encode('latin-1', 'replace'), len(data))


def escape_encode(data, errors='strict', /):
    return (repr(bytes(data))[2:-1].encode(), len(data))


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    made = {}
    for key, value in decoding_map.items():
        made[value] = None if value in made else key
    return made
