"""JSON, the JavaScript Object Notation."""

from .decoder import JSONDecodeError, JSONDecoder
from .encoder import JSONEncoder

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']

# What most calls need: made once.
_encoder, _decoder = JSONEncoder(), JSONDecoder()


def _writer(cls, settings, more):
    """The encoder for a call: one with the settings that are not as usual."""
    changed = {name: value for name, value in settings.items() if value is not _USUAL[name]}
    if cls is None and not changed and not more:
        return _encoder
    return (cls or JSONEncoder)(**{**_USUAL, **changed}, **more)


_USUAL = dict(skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, indent=None, separators=None,
              default=None, sort_keys=False)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    settings = dict(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                    indent=indent, separators=separators, default=default, sort_keys=sort_keys)
    return _writer(cls, settings, kw).encode(obj)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    settings = dict(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                    indent=indent, separators=separators, default=default, sort_keys=sort_keys)
    for piece in _writer(cls, settings, kw).iterencode(obj):
        fp.write(piece)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode(detect_encoding(s), 'surrogatepass')
    elif not isinstance(s, str):
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
    elif s[:1] == '\ufeff':
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    hooks = dict(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
                 object_pairs_hook=object_pairs_hook)
    kw |= {name: hook for name, hook in hooks.items() if hook is not None}
    return (_decoder if cls is None and not kw else (cls or JSONDecoder)(**kw)).decode(s)


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    return loads(fp.read(), cls=cls, object_hook=object_hook, object_pairs_hook=object_pairs_hook,
                 parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant, **kw)


# How texts begin: with a byte order mark; without one, where zeros are among the first four bytes (RFC 4627: a JSON
# text's first two characters are ASCII).
_MARKS = {b'\0\0\xfe\xff': 'utf-32', b'\xff\xfe\0\0': 'utf-32', b'\xfe\xff': 'utf-16', b'\xff\xfe': 'utf-16',
          b'\xef\xbb\xbf': 'utf-8-sig'}
_ZEROS = {'00': 'utf-32-be', '0.': 'utf-16-be', '.000': 'utf-32-le', '.0': 'utf-16-le'}


def detect_encoding(b):
    for mark, name in _MARKS.items():
        if b.startswith(mark):
            return name
    if len(b) < 4 and len(b) != 2:
        return 'utf-8'
    zeros = ''.join(['.' if byte else '0' for byte in b[:4]])
    if len(b) == 2 and zeros == '00':
        return 'utf-16-be'
    return next((name for start, name in _ZEROS.items() if zeros.startswith(start)), 'utf-8')
