"""Sequences of numbers of one C type."""

from _array import array
from _collections_abc import MutableSequence

MutableSequence.register(array)
del MutableSequence

ArrayType = array
typecodes = 'bBuwhHiIlLqQfd'

# What machine formats in pickles of other machines mean, by number: (struct code of an item, its byte order).
_MACHINE_FORMATS = ('B<', 'b<', 'H<', 'H>', 'h<', 'h>', 'I<', 'I>', 'i<', 'i>', 'Q<', 'Q>', 'q<', 'q>', 'f<', 'f>',
                    'd<', 'd>', 'u<16', 'u>16', 'u<32', 'u>32')


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    if not isinstance(arraytype, type):
        raise TypeError('first argument must be a type object, not ' + type(arraytype).__name__)
    if not issubclass(arraytype, array):
        raise TypeError(f'{arraytype.__name__} is not a subtype of array.array')
    if not isinstance(typecode, str) or len(typecode) != 1:
        raise TypeError('_array_reconstructor() argument 2 must be a unicode character, not ' + type(typecode).__name__)
    if typecode not in typecodes:
        raise ValueError('second argument must be a valid type code')
    if not isinstance(mformat_code, int):
        raise TypeError(f"'{type(mformat_code).__name__}' object cannot be interpreted as an integer")
    if not 0 <= mformat_code < len(_MACHINE_FORMATS):
        raise ValueError('third argument must be a valid machine format code.')
    if not isinstance(items, bytes):
        raise TypeError(f'fourth argument should be bytes, not {type(items).__name__}')
    form = _MACHINE_FORMATS[mformat_code]
    if form[0] == 'u':
        return arraytype(typecode, items.decode(f'utf-{form[2:]}-{"le" if form[1] == "<" else "be"}'))
    import struct
    size = struct.calcsize(form[1] + form[0])
    if len(items) % size:
        raise ValueError('string length not a multiple of item size')
    return arraytype(typecode, struct.unpack(f'{form[1]}{len(items) // size}{form[0]}', items))
