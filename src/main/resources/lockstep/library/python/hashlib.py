"""Secure hashes."""

import _hashlib
from _hashlib import blake2b, blake2s, pbkdf2_hmac, scrypt

_openers = {name: getattr(_hashlib, 'openssl_' + name)
            for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384',
                         'sha3_512', 'shake_128', 'shake_256')}
globals().update(_openers)
_blakes = {'blake2b': blake2b, 'blake2s': blake2s}

algorithms_guaranteed = {*_openers, *_blakes}
algorithms_available = algorithms_guaranteed | {'sha512_224', 'sha512_256'}
__all__ = (*sorted(algorithms_guaranteed), 'new', 'algorithms_guaranteed', 'algorithms_available', 'pbkdf2_hmac',
           'file_digest', 'scrypt')


def new(name, data=b'', **kwargs):
    if name in _blakes:
        return _blakes[name](data, **kwargs)
    return _hashlib.new(name, data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):  # all of it is there
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, 'readinto') and getattr(fileobj, 'readable', bool)()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    with memoryview(buffer) as view:
        while size := fileobj.readinto(buffer):
            made.update(view[:size])
    return made
