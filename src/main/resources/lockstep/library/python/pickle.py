"""Objects as bytes, and back."""

from _pickle import (PickleError, PicklingError, UnpicklingError, Pickler, Unpickler, PickleBuffer, dump, dumps, load,
                     loads)

# the names of what is Python in CPython's pickle
_dump, _dumps, _load, _loads, _Pickler, _Unpickler = dump, dumps, load, loads, Pickler, Unpickler

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads',
           'PickleBuffer', 'HIGHEST_PROTOCOL', 'DEFAULT_PROTOCOL', 'format_version', 'compatible_formats']

format_version = '5.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
bytes_types = bytes, bytearray


def decode_long(data):
    return int.from_bytes(data, 'little', signed=True)


def encode_long(x):
    return x.to_bytes((x if x > 0 else ~x).bit_length() // 8 + 1, 'little', signed=True) if x else b''


def __getattr__(name):
    """The codes of instructions (MARK, STOP, ...), which hardly anyone asks for."""
    if name.isupper():
        import _pickleops
        codes = _pickleops.codes()
        if name in codes:
            globals().update(codes)
            return codes[name]
    raise AttributeError(f"module 'pickle' has no attribute {name!r}")
