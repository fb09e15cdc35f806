# Random formats of struct, packed and unpacked.
import struct


def one(random):
    form = ''.join(random.choice(list('@=<>!xcbB?hHiIlLqQnNefdspP 0123é9') + ['12', '3s', '2i']) for _ in range(random.randrange(1, 5)))
    values = [random.choice([0, 1, -1, 255, 256, 2 ** 31, 2 ** 63, 2 ** 64, 1.5, float('nan'), b'a', b'abc', b'', 'a', None, True, 1e39])
              for _ in range(random.randrange(4))]
    try:
        size = struct.calcsize(form)
        if size > 10000:
            return form, size
        packed = struct.pack(form, *values)
        return form, size, packed, repr(struct.unpack(form, packed))
    except (struct.error, TypeError, OverflowError, UnicodeEncodeError) as e:
        first = type(e).__name__, str(e)
    data = random.randbytes(random.randrange(12))
    try:
        return form, first, data, repr(struct.unpack(form, data))
    except (struct.error, TypeError) as e:
        return form, first, data, str(e)
