"""Only the names of C's number types, for multiprocessing.Value and Array: there is no C here to call."""


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
    return {'?': 1, 'c': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'u': 4, 'f': 4}.get(kind._type_, 8)
