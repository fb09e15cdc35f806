"""What every stream can do that has only the few methods of its kind: the bases of io's classes. Hidden, as they are C."""

from _io import UnsupportedOperation


def _refusing(name):
    def refused(self, *args, **kwargs):
        raise UnsupportedOperation(name)

    refused.__name__ = refused.__qualname__ = name
    return refused


class _IOBase:
    __module__ = '_io'
    _finished = False

    seek = _refusing('seek')
    truncate = _refusing('truncate')
    fileno = _refusing('fileno')

    def tell(self):
        return self.seek(0, 1)

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self._finished:
            try:
                self.flush()
            finally:
                self._finished = True

    @property
    def closed(self):
        return self._finished

    def __del__(self):
        try:
            if not self.closed:
                self.close()
        except Exception:
            pass

    def seekable(self):
        return False

    readable = writable = seekable

    def isatty(self):
        self._checkClosed()
        return False

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError(msg or 'I/O operation on closed file.')

    def _check(self, able, complaint):
        if not able():
            raise UnsupportedOperation(complaint)

    def _checkSeekable(self, msg=None):
        self._check(self.seekable, msg or 'File or stream is not seekable.')

    def _checkReadable(self, msg=None):
        self._check(self.readable, msg or 'File or stream is not readable.')

    def _checkWritable(self, msg=None):
        self._check(self.writable, msg or 'File or stream is not writable.')

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *error):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        elif not hasattr(size, '__index__'):
            raise TypeError(f'argument should be integer or None, not {type(size).__name__!r}')
        peek = getattr(self, 'peek', None)
        line = bytearray()
        while size < 0 or len(line) < size:
            wanted = 1
            if peek is not None and (ahead := peek(1)):
                wanted = ahead.find(b'\n') + 1 or len(ahead)
                if size >= 0:
                    wanted = min(wanted, size - len(line))
            more = self.read(wanted)
            if not more:
                break
            if not isinstance(more, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{type(more).__name__}'")
            line += more
            if line.endswith(b'\n'):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)


class _RawIOBase(_IOBase):
    __module__ = '_io'

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        if not 0 <= count <= size:
            raise ValueError('readinto returned %d outside buffer size %d' % (count, size))
        return bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(8192):
            if not isinstance(part, bytes):
                raise TypeError('read() should return bytes')
            parts.append(part)
        return b''.join(parts) if parts or part == b'' else None

    def readinto(self, buffer, /):
        raise NotImplementedError

    write = readinto


class _BufferedIOBase(_IOBase):
    __module__ = '_io'

    read = _refusing('read')
    read1 = _refusing('read1')
    write = _refusing('write')
    detach = _refusing('detach')

    def readinto(self, buffer, /):
        return self._into(buffer, self.read)

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1)

    def _into(self, buffer, read):
        with memoryview(buffer) as view, view.cast('B') as places:
            data = read(len(places))
            if not isinstance(data, bytes):
                raise TypeError('read() should return bytes')
            if len(data) > len(places):
                raise ValueError('read() returned too much data: %d bytes requested, %d returned'
                                 % (len(places), len(data)))
            places[:len(data)] = data
        return len(data)


class _TextIOBase(_IOBase):
    __module__ = '_io'

    read = _refusing('read')
    readline = _refusing('readline')
    write = _refusing('write')
    detach = _refusing('detach')
    encoding = errors = newlines = property(lambda self: None)
