"""Keyed hashing (RFC 2104)."""

import hashlib

digest_size = None
trans_5C, trans_36 = (bytes(byte ^ pad for byte in range(256)) for pad in (0x5c, 0x36))


def _opener(digestmod):
    """What makes a hash: a name of one, a function, or a module with new()."""
    if not digestmod:
        raise TypeError("Missing required argument 'digestmod'.")
    if isinstance(digestmod, str):
        return lambda data=b'': hashlib.new(digestmod, data)
    return digestmod if callable(digestmod) else lambda data=b'': digestmod.new(data)


class HMAC:
    blocksize = 64
    __slots__ = 'digest_size', 'block_size', '_outer', '_inner'

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        opened = _opener(digestmod)
        self._inner, self._outer = opened(), opened()
        self.digest_size = self._inner.digest_size
        if not self.digest_size:
            raise ValueError('no reason supplied')
        self.block_size = size = self._size_of_block()
        key = (opened(key).digest() if len(key) > size else bytes(key)).ljust(size, b'\0')
        self._inner.update(key.translate(trans_36))
        self._outer.update(key.translate(trans_5C))
        if msg is not None:
            self._inner.update(msg)

    def _size_of_block(self):
        size = getattr(self._inner, 'block_size', None)
        if size is not None and size >= 16:
            return size
        import warnings
        warnings.warn('No block_size attribute on given digest object; Assuming %d.' % self.blocksize if size is None
                      else 'block_size of %d seems too small; using our default of %d.' % (size, self.blocksize),
                      RuntimeWarning, 3)
        return self.blocksize

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        twin = object.__new__(type(self))
        twin.digest_size, twin.block_size = self.digest_size, self.block_size
        twin._inner, twin._outer = self._inner.copy(), self._outer.copy()
        return twin

    def digest(self):
        whole = self._outer.copy()
        whole.update(self._inner.digest())
        return whole.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    match a, b:
        case str(), str():
            if not (a.isascii() and b.isascii()):
                raise TypeError('comparing strings with non-ASCII characters is not supported')
            return a == b
        case (int() | float() | None, _):
            raise TypeError('unsupported operand types(s) or combination of types: '
                            f'{type(a).__name__!r} and {type(b).__name__!r}')
    for each in a, b:
        if isinstance(each, str):
            raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(a) == bytes(b)
