"""Bytes as text. Hidden: it is C in CPython."""

import _binary
from _binary import crc32

__all__ = ['Error', 'Incomplete', 'a2b_base64', 'b2a_base64', 'a2b_hex', 'b2a_hex', 'hexlify', 'unhexlify', 'crc32',
           'crc_hqx']


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def a2b_base64(data, /, *, strict_mode=False):
    return _binary.a2b_base64(Error, data, bool(strict_mode))


def b2a_base64(data, /, *, newline=True):
    return _binary.b2a_base64(data, bool(newline))


def _plain(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _plain(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


b2a_hex = hexlify


def unhexlify(hexstr, /):
    if not isinstance(hexstr, str):
        hexstr = _plain(hexstr).decode('latin-1')
    if len(hexstr) % 2:
        raise Error('Odd-length string')
    if set(hexstr) - set('0123456789abcdefABCDEF'):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(hexstr)


a2b_hex = unhexlify


def crc_hqx(data, crc, /):
    for byte in bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xffff
    return crc
