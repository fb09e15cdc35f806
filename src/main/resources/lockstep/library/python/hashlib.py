"""Secure hashes."""

from _hashlib import new

__all__ = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
           'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest')

algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384',
                         'sha3_512'}
algorithms_available = set(algorithms_guaranteed)


def md5(string=b'', *, usedforsecurity=True):
    return new('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return new('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return new('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return new('sha256', string)


def sha384(string=b'', *, usedforsecurity=True):
    return new('sha384', string)


def sha512(string=b'', *, usedforsecurity=True):
    return new('sha512', string)


def sha3_224(string=b'', *, usedforsecurity=True):
    return new('sha3_224', string)


def sha3_256(string=b'', *, usedforsecurity=True):
    return new('sha3_256', string)


def sha3_384(string=b'', *, usedforsecurity=True):
    return new('sha3_384', string)


def sha3_512(string=b'', *, usedforsecurity=True):
    return new('sha3_512', string)


def file_digest(fileobj, digest, /):
    made = new(digest) if isinstance(digest, str) else digest()
    while chunk := fileobj.read(262144):
        made.update(chunk)
    return made
