"""Only C's number types and structures of them, for multiprocessing.Value and Array: there is no C here to call."""


class _SimpleCData:
    def __init__(self, value=None):
        self.value = (b'\0' if self._type_ == 'c' else 0.0 if self._type_ in 'fd' else 0) if value is None else value

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'


def _kind(name, code):
    return type(name, (_SimpleCData,), {'_type_': code, '__module__': __name__})


c_bool = _kind('c_bool', '?')
c_char = _kind('c_char', 'c')
c_wchar = _kind('c_wchar', 'u')
c_byte = c_int8 = _kind('c_byte', 'b')
c_ubyte = c_uint8 = _kind('c_ubyte', 'B')
c_short = c_int16 = _kind('c_short', 'h')
c_ushort = c_uint16 = _kind('c_ushort', 'H')
c_int = c_int32 = _kind('c_int', 'i')
c_uint = c_uint32 = _kind('c_uint', 'I')
c_long = c_longlong = c_int64 = c_ssize_t = _kind('c_long', 'l')
c_ulong = c_ulonglong = c_uint64 = c_size_t = _kind('c_ulong', 'L')
c_float = _kind('c_float', 'f')
c_double = _kind('c_double', 'd')


def __getattr__(name):
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def sizeof(kind):
    if hasattr(kind, '_size'):
        return kind._size
    return {'?': 1, 'c': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'u': 4, 'f': 4}.get(kind._type_, 8)


class _Field:
    """A number within a structure, at a multiple of its own size."""

    def __init__(self, name, kind, offset):
        self._name, self._code, self._size = name, kind._type_, sizeof(kind)
        self.offset, self.size = offset, self._size

    def _place(self, owner):
        return owner._block, self._code, (owner._offset + self.offset) // self._size

    def __get__(self, owner, cls=None):
        import _shared
        return self if owner is None else _shared.get(*self._place(owner))

    def __set__(self, owner, value):
        import _shared
        _shared.set(*self._place(owner), value)


class Structure:
    """Numbers one after the other in a block of memory, which may be shared."""

    def __init_subclass__(cls):
        end, widest = 0, 1
        for name, kind in cls._fields_:
            size = sizeof(kind)
            end, widest = -(-end // size) * size, max(widest, size)
            setattr(cls, name, _Field(name, kind, end))
            end += size
        cls._size = -(-end // widest) * widest

    def __new__(cls, *args, **fields):
        import _shared
        return cls._within(_shared.new(cls._size))

    @classmethod
    def _within(cls, block, offset=0):
        made = object.__new__(cls)
        made._block, made._offset = block, offset
        return made

    def __init__(self, *args, **fields):
        if len(args) > len(self._fields_):
            raise TypeError('too many initializers')
        for (name, _), value in zip(self._fields_, args):
            setattr(self, name, value)
        for name, value in fields.items():
            setattr(self, name, value)
