"""Buffers and text over any stream that has the methods of one. Hidden: it is C in CPython.

The objects of io that a program sees are native; over a stream of another kind than the virtual files they hand what they
are asked to one of these.
"""

import codecs
from _io import UnsupportedOperation, BufferedReader, BufferedRandom, BufferedWriter, TextIOWrapper
from _iobase import _BufferedIOBase, _TextIOBase

_BUFFER = 8192


def _named(layer, kind, stream):
    name = getattr(stream, 'name', None)
    return f'<_io.{kind}>' if name is None else f'<_io.{kind} name={name!r}>'


class Buffered(_BufferedIOBase):
    """What was read ahead is _ahead from _at on, behind which the raw stream stands; what is to be written is _out."""

    __del__ = None

    def __init__(self, owner, raw, size, kind):
        self._reads, self._writes = 'r' in kind, 'w' in kind
        self._kind = type(owner).__name__
        if kind == 'rw' and not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if self._reads and not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if self._writes and not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        if size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._size = size
        self._ahead, self._at = b'', 0
        self._out = bytearray()

    # ---- the stream below ----

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw

    closed = property(lambda self: self.raw.closed)
    name = property(lambda self: self.raw.name)
    mode = property(lambda self: self.raw.mode)

    def _open(self, what):
        if self.closed:
            raise ValueError(what + ' closed file')

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def seekable(self):
        return self.raw.seekable()

    def readable(self):
        return self._reads and self.raw.readable()

    def writable(self):
        return self._writes and self.raw.writable()

    def detach(self):
        raw = self.raw
        self.flush()
        self._raw = None
        return raw

    def shown(self):
        return _named(self, self._kind, self.raw)

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def flush(self):
        raw = self.raw
        if raw.closed:
            raise ValueError('flush of closed file')
        self._put()
        if not self._writes:
            raw.flush()

    # ---- reading ----

    def _reading(self, what):
        if not self._reads:
            raise UnsupportedOperation('read')
        self._open(what)
        self._put()

    def _take(self, count):
        data = self._ahead[self._at:self._at + count]
        self._at += len(data)
        return data

    def _left(self):
        return len(self._ahead) - self._at

    def _fetch(self, count):
        """One read of the raw stream; None where it would block."""
        buffer = bytearray(count)
        got = self.raw.readinto(buffer)
        if got is None:
            return None
        if not isinstance(got, int) or not 0 <= got <= count:
            raise OSError(f'raw readinto() returned invalid length {got} (should have been between 0 and {count})')
        return bytes(buffer[:got])

    def _fill(self):
        data = self._fetch(self._size)
        if data:
            self._ahead, self._at = self._ahead[self._at:] + data, 0
        return data

    def read(self, size=-1, /):
        self._reading('read of')
        if size is None or size == -1:
            return self._read_all()
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        while self._left() < size:
            data = self._fill()
            if not data:
                if data is None and not self._left():
                    return None
                break
        return self._take(size)

    def _read_all(self):
        have = self._take(self._left())
        read = getattr(self.raw, 'readall', None)
        if read is not None:
            rest = read()
            if rest is not None and not isinstance(rest, bytes):
                raise OSError('readall() should return bytes')
            return have + rest if rest else have or rest
        parts, more = [have], None
        while more := self.raw.read():
            parts.append(more)
        whole = b''.join(parts)
        return whole if whole or more is not None else None

    def read1(self, size=-1, /):
        self._reading('read of')
        if size < 0:
            size = self._size
        if size and not self._left():
            self._fill()
        return self._take(size)

    def peek(self, size=0, /):
        self._reading('peek of')
        if not self._left():
            self._fill()
        return self._ahead[self._at:]

    def readline(self, size=-1, /):
        self._reading('readline of')
        return super().readline(size)

    def _into(self, buffer, read):
        self._reading('readinto of')
        with memoryview(buffer) as view, view.cast('B') as places:
            data = read(len(places)) if places else b''
            if data is None:
                return None
            places[:len(data)] = data
        return len(data)

    # ---- writing ----

    def write(self, data, /):
        if not self._writes:
            raise UnsupportedOperation('write')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        with memoryview(data) as view:
            self._open('write to')
            data = bytes(view)
        if self._left():
            self.raw.seek(self._at - len(self._ahead), 1)
        self._ahead, self._at = b'', 0
        if len(self._out) + len(data) > self._size:
            self._put()
        self._out += data
        if len(self._out) > self._size:
            self._put(len(data))
        return len(data)

    def _put(self, new=0):
        while self._out:
            count = self.raw.write(bytes(self._out))
            if count is None:
                import errno
                spare = max(0, len(self._out) - self._size)
                del self._out[self._size:]
                raise BlockingIOError(errno.EAGAIN, 'write could not complete without blocking', new - spare)
            if not 0 <= count <= len(self._out):
                raise OSError(f'raw write() returned invalid length {count} '
                              f'(should have been between 0 and {len(self._out)})')
            del self._out[:count]

    # ---- places ----

    def tell(self):
        place = self.raw.tell()
        if place < 0:
            raise OSError(f'Raw stream returned invalid position {place}')
        return place - self._left() + len(self._out)

    def seek(self, target, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._open('seek of')
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        self._put()
        if whence == 1:
            target -= self._left()
        place = self.raw.seek(target, whence)
        if place < 0:
            raise OSError(f'Raw stream returned invalid position {place}')
        self._ahead, self._at = b'', 0
        return place

    def truncate(self, size=None, /):
        self._open('truncate of')
        if not self._writes:
            raise UnsupportedOperation('truncate')
        self._put()
        return self.raw.truncate(self.tell() if size is None else size)


class BufferedRWPair(_BufferedIOBase):
    """Two streams as one: what is read comes from the first, what is written goes to the other."""

    __module__ = '_io'
    __del__ = None

    def __init__(self, reader, writer, buffer_size=_BUFFER, /):
        self._halves = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)
        for name in ('read', 'read1', 'peek', 'readinto', 'readinto1', 'readable'):
            setattr(self, name, getattr(self._halves[0], name))
        for name in ('write', 'flush', 'writable'):
            setattr(self, name, getattr(self._halves[1], name))

    closed = property(lambda self: self._halves[1].closed)

    def isatty(self):
        return self._halves[0].isatty() or self._halves[1].isatty()

    def close(self):
        try:
            self._halves[1].close()
        finally:
            self._halves[0].close()


class IncrementalNewlineDecoder(codecs.IncrementalDecoder):
    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        super().__init__(errors)
        self._decoder, self._translate = decoder, translate
        self._seen = set()
        self._held = False  # a return came last: a line feed may follow

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        if self._held and (text or final):
            text, self._held = '\r' + text, False
        if text.endswith('\r') and not final:
            text, self._held = text[:-1], True
        pairs = text.count('\r\n')
        for kind, count in (('\r\n', pairs), ('\n', text.count('\n') - pairs), ('\r', text.count('\r') - pairs)):
            if count:
                self._seen.add(kind)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate and '\r' in text else text

    @property
    def newlines(self):
        seen = tuple(kind for kind in ('\r', '\n', '\r\n') if kind in self._seen)
        return seen if len(seen) > 1 else seen[0] if seen else None

    def getstate(self):
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._held

    def setstate(self, state):
        data, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen.clear()
        self._held = False
        if self._decoder is not None:
            self._decoder.reset()


class Text(_TextIOBase):
    """_text from _at on is decoded and not given out yet; _start is where the piece it is of begins, _piece that piece."""

    __del__ = None

    def __init__(self, owner, buffer, encoding, errors, newline, line_buffering, write_through):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'TextIOWrapper() argument \'newline\' must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, not " + type(encoding).__name__)
        buffer.readable
        self._buffer = buffer
        self._chunk = _BUFFER
        self._text, self._at = '', 0
        self._piece = None
        self._mode = None
        self._telling = True
        self._configure('UTF-8' if encoding in (None, 'locale') else encoding, errors or 'strict', newline)
        self.line_buffering, self.write_through = bool(line_buffering), bool(write_through)
        if encoding is not None and not codecs.lookup(encoding)._is_text_encoding:
            raise LookupError(f'{encoding!r} is not a text encoding; use codecs.open() to handle arbitrary codecs')
        if buffer.seekable() and buffer.writable():
            try:
                if buffer.tell() and self._encoder is not None:
                    self._encoder.setstate(0)  # no mark in the middle of a file
            except (OSError, NotImplementedError):
                pass

    def _configure(self, encoding, errors, newline):
        self.encoding, self.errors, self._newline = encoding, errors, newline
        self._breaks = newline or '\n'
        buffer = self._buffer
        self._decoder = self._encoder = None
        info = codecs.lookup(encoding)
        if buffer.readable():
            self._decoder = info.incrementaldecoder(errors)
            if not newline:
                self._decoder = IncrementalNewlineDecoder(self._decoder, newline is None)
        if buffer.writable():
            self._encoder = info.incrementalencoder(errors)

    # attributes that the bases have as properties
    encoding = errors = None

    @property
    def newlines(self):
        return getattr(self._decoder, 'newlines', None)

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        return self._buffer

    closed = property(lambda self: self.buffer.closed)
    name = property(lambda self: self.buffer.name)

    @property
    def mode(self):
        if self._mode is None:
            raise AttributeError("'_io.TextIOWrapper' object has no attribute 'mode'")
        return self._mode

    def shown(self):
        parts = [f'{key}={value!r}' for key, value in (
            ('name', getattr(self.buffer, 'name', None)), ('mode', self._mode), ('encoding', self.encoding)) if value is not None]
        return f'<_io.TextIOWrapper {" ".join(parts)}>'

    def detach(self):
        buffer = self.buffer
        self.flush()
        self._buffer = None
        return buffer

    def reconfigure(self, encoding, errors, newline, line_buffering, write_through):
        if self._piece is not None and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        self.flush()
        if encoding is not None or errors is not None or newline is not ...:
            self._configure(encoding or self.encoding, errors or ('strict' if encoding else self.errors),
                            self._newline if newline is ... else newline)
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)
        if write_through is not None:
            self.write_through = bool(write_through)

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        self._checkClosed()
        return self.buffer.isatty()

    def readable(self):
        self._checkClosed()
        return self.buffer.readable()

    def writable(self):
        self._checkClosed()
        return self.buffer.writable()

    def seekable(self):
        self._checkClosed()
        return self.buffer.seekable()

    def flush(self):
        self._checkClosed()
        self.buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    # ---- reading ----

    def _reading(self):
        self._checkClosed()
        if self._decoder is None:
            raise UnsupportedOperation('not readable')

    def _fetch(self):
        """Decodes one more piece behind what is left. False at the end."""
        if self._telling:
            state = self._decoder.getstate()
        read = getattr(self.buffer, 'read1', None) or self.buffer.read
        piece = read(self._chunk)
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            raise TypeError(f"underlying {'read1' if hasattr(self.buffer, 'read1') else 'read'}() should have returned a "
                            f"bytes-like object, not '{type(piece).__name__}'")
        left = self._text[self._at:]
        text = self._decoder.decode(piece, not piece)
        self._text, self._at = left + text, 0
        self._piece = (state, bytes(piece), len(left)) if self._telling else True
        return bool(piece)

    def read(self, size=-1, /):
        self._reading()
        if size is None or size < 0:
            rest = self._text[self._at:] + self._decoder.decode(self.buffer.read(), True)
            self._text, self._at, self._piece = '', 0, None
            return rest
        while len(self._text) - self._at < size and self._fetch():
            pass
        return self._give(min(size, len(self._text) - self._at))

    def _give(self, count):
        text = self._text[self._at:self._at + count]
        self._at += count
        return text

    def readline(self, size=-1, /):
        self._reading()
        if size is None:
            size = -1
        looked = 0
        while True:
            end = self._line_end(self._at + looked)
            if end or size >= 0 and len(self._text) - self._at >= size:
                break
            looked = max(0, len(self._text) - self._at - 1)
            if not self._fetch():
                end = self._line_end(self._at) or len(self._text)
                break
        end = (end or len(self._text)) - self._at
        return self._give(end if size < 0 else min(size, end))

    def _line_end(self, start):
        """Behind the next line break, or 0."""
        text = self._text
        if self._newline != '':
            breaks = self._breaks if self._newline else '\n'
            found = text.find(breaks, start)
            return found + len(breaks) if found >= 0 else 0
        feed, turn = text.find('\n', start), text.find('\r', start)
        if turn >= 0 and (feed < 0 or turn < feed):
            return turn + 2 if feed == turn + 1 else turn + 1
        return feed + 1

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    # ---- writing ----

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._checkClosed()
        if self._encoder is None:
            raise UnsupportedOperation('not writable')
        breaks = '\n' in text
        shown = text.replace('\n', self._newline) if breaks and self._newline and self._newline != '\n' else text
        self.buffer.write(self._encoder.encode(shown))
        if self.line_buffering and (breaks or '\r' in text):
            self.buffer.flush()
        self._text, self._at, self._piece = '', 0, None
        if self._decoder is not None:
            self._decoder.reset()
        return len(text)

    def truncate(self, size=None, /):
        self.flush()
        return self.buffer.truncate(self.tell() if size is None else size)

    # ---- places ----

    def tell(self):
        if not self.buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self.flush()
        place = self.buffer.tell()
        if not isinstance(self._piece, tuple) or self._decoder is None:
            return place
        state, piece, before = self._piece
        place -= len(piece) + len(state[0])
        used = self._at - before
        if used < 0:
            raise OSError("can't reconstruct logical file position")
        data, now = state[0] + piece, self._decoder.getstate()
        try:  # as many bytes as decode to what was given out
            self._decoder.setstate((b'', state[1]))
            count = end = 0
            while count < used and end < len(data):
                count += len(self._decoder.decode(data[end:end + 1]))
                end += 1
            return place + end
        finally:
            self._decoder.setstate(now)

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self.buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence and cookie:
            raise UnsupportedOperation("can't do nonzero %s-relative seeks" % ('cur' if whence == 1 else 'end'))
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        if whence == 1:
            cookie = self.tell()
        self.flush()
        place = self.buffer.seek(0, 2) if whence == 2 else self.buffer.seek(cookie)
        self._text, self._at, self._piece = '', 0, None
        self._telling = True
        if self._decoder is not None:
            self._decoder.reset()
        if self._encoder is not None:
            self._encoder.setstate(0) if place else self._encoder.reset()
        return place


def open_text(raw, mode, encoding, errors, newline, lines):
    """What open() makes of text that the native files do not read and write in place."""
    writes, reads = raw.writable(), raw.readable()
    buffer = (BufferedRandom if reads and writes else BufferedWriter if writes else BufferedReader)(raw)
    file = TextIOWrapper(buffer, encoding, errors, newline, lines)
    file._layer()._mode = mode
    return file
