"""Base16, base32, base64 and base85."""

import binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
           'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode', 'z85encode',
           'z85decode']

MAXLINESIZE = 76
MAXBINSIZE = 57


def _bytes(s):
    """The bytes of what may also be a text in ASCII."""
    if isinstance(s, (bytes, bytearray)):
        return s
    if isinstance(s, str):
        if s.isascii():
            return s.encode('ascii')
        raise ValueError('string argument should contain only ASCII characters')
    try:
        view = memoryview(s)
    except TypeError:
        message = f'argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}'
        raise TypeError(message) from None
    return view.tobytes()


# ---- base64 ----

def _table(source, target):
    """For translating two characters; those given in place of + and / are the caller's."""
    assert len(source) == len(target) == 2, repr(target if source == b'+/' else source)
    return bytes.maketrans(source, target)


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    return text if altchars is None else text.translate(_table(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    text = _bytes(s)
    if altchars is not None:
        text = text.translate(_table(_bytes(altchars), b'+/'))
    return binascii.a2b_base64(text, strict_mode=validate)


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


# ---- base32 and base16 ----

_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _b32encode(alphabet, s):
    s = bytes(_bytes(s)) if not isinstance(s, str) else memoryview(s).tobytes()
    out = bytearray()
    for i in range(0, len(s), 5):
        chunk = s[i:i + 5]
        n = int.from_bytes(chunk.ljust(5, b'\0'), 'big')
        digits = bytes(alphabet[n >> shift & 31] for shift in range(35, -1, -5))
        keep = (8, 2, 4, 5, 7)[len(chunk) % 5]
        out += digits[:keep].ljust(8, b'=')
    return bytes(out)


def _b32decode(alphabet, s, casefold, map01=None):
    s = bytes(_bytes(s))
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        s = s.translate(bytes.maketrans(b'01', b'O' + _bytes(map01)))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b'=')
    pads = length - len(s)
    out = bytearray()
    for i in range(0, len(s), 8):
        n = 0
        for c in s[i:i + 8]:
            place = alphabet.find(c)
            if place < 0:
                raise binascii.Error('Non-base32 digit found')
            n = n << 5 | place
        n <<= 5 * (8 - len(s[i:i + 8]))
        out += n.to_bytes(5, 'big')
    if length % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads:
        del out[-5 + (43 - 5 * pads) // 8:]
    return bytes(out)


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = bytes(_bytes(s))
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_A85 = bytes(range(33, 118))


def _85encode(b, digits, pad, fold_zero=False, fold_space=False):
    b = bytes(b)
    out = bytearray()
    for i in range(0, len(b), 4):
        chunk = b[i:i + 4]
        n = int.from_bytes(chunk.ljust(4, b'\0'), 'big')
        if fold_zero and not n and (len(chunk) == 4 or pad):
            out += b'z'
            continue
        if fold_space and n == 0x20202020 and len(chunk) == 4:
            out += b'y'
            continue
        coded = bytes(digits[n // 85 ** k % 85] for k in (4, 3, 2, 1, 0))
        out += coded if pad else coded[:len(chunk) + 1]
    return bytes(out)


def b85encode(b, pad=False):
    return _85encode(b, _B85, pad)


def b85decode(b):
    b = bytes(_bytes(b))
    padding = -len(b) % 5
    out = bytearray()
    padded = b + b'~' * padding
    for i in range(0, len(padded), 5):
        n = 0
        for at, c in enumerate(padded[i:i + 5]):
            place = _B85.find(c)
            if place < 0:
                raise ValueError('bad base85 character at position %d' % (i + at)) from None
            n = n * 85 + place
        if n >= 1 << 32:
            raise ValueError('base85 overflow in hunk starting at byte %d' % i) from None
        out += n.to_bytes(4, 'big')
    return bytes(out[:len(out) - padding])


# ZeroMQ's alphabet: the same characters in another order.
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'


def z85encode(s):
    return b85encode(s).translate(bytes.maketrans(_B85, _Z85))


def z85decode(s):
    # What is b85's alone must not pass for a digit.
    foreign = bytes(set(_B85) - set(_Z85))
    table = bytes.maketrans(_Z85 + foreign, _B85 + b'\x00' * len(foreign))
    try:
        return b85decode(_bytes(s).translate(table))
    except ValueError as e:
        raise ValueError(str(e).replace('base85', 'z85')) from None


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _85encode(b, _A85, pad, True, foldspaces)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + width] for i in range(0, len(result), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b'')
        result = b'\n'.join(lines)
    return result + b'~>' if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = bytes(_bytes(b))
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError('Ascii85 encoded byte sequences must end with {!r}'.format(b'~>'))
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out = bytearray()
    digits = []
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            digits.append(c - 33)
            if len(digits) == 5:
                n = 0
                for d in digits:
                    n = n * 85 + d
                if n >= 1 << 32:
                    raise ValueError('Ascii85 overflow') from None
                out += n.to_bytes(4, 'big')
                digits = []
        elif c == 122:
            if digits:
                raise ValueError('z inside Ascii85 5-tuple')
            out += b'\0\0\0\0'
        elif foldspaces and c == 121:
            if digits:
                raise ValueError('y inside Ascii85 5-tuple')
            out += b'    '
        elif c not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % c)
    padding = 4 - len(digits)
    return bytes(out[:-padding] if padding else out)


def encodebytes(s):
    s = memoryview(s).tobytes()
    return b''.join(binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    return binascii.a2b_base64(memoryview(s).tobytes())


def encode(input, output):
    while s := input.read(MAXBINSIZE):
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
