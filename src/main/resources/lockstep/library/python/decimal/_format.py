"""format(Decimal, spec)."""

from ._context import ROUND_HALF_EVEN, rounded, text_of, digits_of


def _parsed(spec):
    """fill, align, sign, z, alternate, zeros, width, separator, precision, type; None when it is no such thing."""
    rest = spec
    fill, align = '', ''
    if len(rest) >= 2 and rest[1] in '<>=^':
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] in ('<', '>', '=', '^'):
        align, rest = rest[0], rest[1:]
    sign = z = alternate = zeros = separator = ''
    if rest[:1] in ('+', '-', ' '):
        sign, rest = rest[0], rest[1:]
    if rest[:1] == 'z':
        z, rest = 'z', rest[1:]
    if rest[:1] == '#':
        alternate, rest = '#', rest[1:]
    if rest[:1] == '0' and not align:
        zeros, rest = '0', rest[1:]
        fill, align = '0', '='
    width = ''
    while rest[:1].isdecimal():
        width, rest = width + rest[0], rest[1:]
    if rest[:1] == ',':
        separator, rest = rest[0], rest[1:]
    precision = None
    if rest[:1] == '.':
        rest = rest[1:]
        precision = ''
        while rest[:1].isdecimal():
            precision, rest = precision + rest[0], rest[1:]
        if not precision:
            return None
        precision = int(precision)
    if len(rest) > 1 or rest and rest not in 'eEfFgGn%':
        return None
    return fill or ' ', align or '>', sign, z, alternate, zeros, int(width or '0'), separator, precision, rest


def formatted(d, spec, context):
    if not isinstance(spec, str):
        raise TypeError('format arg must be str')
    parts = _parsed(spec)
    if parts is None:
        raise ValueError('invalid format string')
    fill, align, sign, z, alternate, zeros, width, separator, precision, kind = parts
    negative = d._negative
    if d._special:
        body = d.copy_abs()._text(1)
        if kind == '%':
            body += '%'
        if fill == '0' and zeros:
            fill, align = ' ', '>'
        return _padded(_sign(negative, sign), body, fill, align, width)
    n, exponent = d._int, d._exp
    if kind == '%':
        exponent += 2
    rounding = context.rounding
    size = digits_of(n)
    if kind in 'eE' and kind:
        if precision is not None:
            n, exponent = _to_digits(negative, n, exponent, precision + 1, rounding)
    elif kind and kind in 'fF%':
        if precision is not None:
            n = rounded(negative, n, -precision - exponent, rounding)[0]
            exponent = -precision
    elif kind and kind in 'gGn' or not kind:
        if precision is not None and size > max(precision, 1):
            n, exponent = _to_digits(negative, n, exponent, max(precision, 1), rounding)
    if not n and exponent > 0 and kind in 'fF%' and kind:
        exponent = 0
    digits = text_of(n)
    left = exponent + len(digits)
    if kind and kind in 'eE':
        place = 1 - precision if not n and precision is not None else 1
    elif kind and kind in 'fF%':
        place = left
    elif exponent <= 0 and left > -6:
        place = left
    else:
        place = 1
    if place < 0:
        whole, part = '0', '0' * -place + digits
    elif place > len(digits):
        whole, part = digits + '0' * (place - len(digits)), ''
    else:
        whole, part = digits[:place] or '0', digits[place:]
    if z and negative and not n:
        negative = False
    power = left - place
    tail = ''
    if power != 0 or kind and kind in 'eE':
        mark = {'E': 'E', 'e': 'e', 'G': 'E', 'g': 'e', 'n': 'e', '': 'E' if context.capitals else 'e'}.get(kind, 'E')
        tail = f'{mark}{power:+d}'
    if kind == '%':
        tail += '%'
    tail = ('.' + part if part or alternate else '') + tail
    shown = _sign(negative, sign)
    if separator:
        if zeros or fill == '0' and align == '=':
            room = width - len(shown) - len(tail)
            whole = _grouped(whole, separator)
            while len(whole) < room:
                plain = '0' + whole.replace(separator, '')
                whole = _grouped(plain, separator)
        else:
            whole = _grouped(whole, separator)
    return _padded(shown, whole + tail, fill, align, width)


def _to_digits(negative, n, exponent, count, rounding):
    drop = digits_of(n) - count
    if not n:
        return n, exponent
    if drop <= 0:
        return n * 10 ** -drop, exponent + drop
    n, _ = rounded(negative, n, drop, rounding)
    exponent += drop
    if digits_of(n) > count:
        n //= 10
        exponent += 1
    return n, exponent


def _grouped(digits, separator):
    first = len(digits) % 3 or 3
    return separator.join([digits[:first]] + [digits[i:i + 3] for i in range(first, len(digits), 3)])


def _sign(negative, sign):
    return '-' if negative else sign if sign in ('+', ' ') else ''


def _padded(sign, body, fill, align, width):
    missing = width - len(sign) - len(body)
    if missing <= 0:
        return sign + body
    if align == '<':
        return sign + body + fill * missing
    if align == '=':
        return sign + fill * missing + body
    if align == '^':
        half = missing // 2
        return fill * half + sign + body + fill * (missing - half)
    return fill * missing + sign + body
