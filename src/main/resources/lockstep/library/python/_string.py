# The two halves of str.format that string.Formatter needs; C in CPython (Objects/stringlib/unicode_format.h).


def formatter_parser(text):
    if not isinstance(text, str):
        raise TypeError('expected str, got ' + type(text).__name__)
    return _fields(text)


def _fields(text):
    at = 0
    size = len(text)
    while at < size:
        literal = []
        while at < size:
            c = text[at]
            if c != '{' and c != '}':
                literal.append(c)
                at += 1
            elif at + 1 < size and text[at + 1] == c:
                literal.append(c)
                at += 2
                yield ''.join(literal), None, None, None
                literal = []
            elif c == '}':
                raise ValueError("Single '}' encountered in format string")
            else:
                break
        if at >= size:
            if literal:
                yield ''.join(literal), None, None, None
            return
        at += 1
        start = at
        if at >= size:
            raise ValueError("Single '{' encountered in format string")
        depth = 1
        brackets = False
        while at < size:
            c = text[at]
            if brackets:
                brackets = c != ']'
            elif c == '[' and depth == 1:
                brackets = True
            elif c == '{':
                depth += 1
            elif c == '}':
                depth -= 1
                if not depth:
                    break
            at += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        yield (''.join(literal),) + _field(text[start:at])
        at += 1


def _field(text):
    brackets = False
    for i, c in enumerate(text):
        if brackets:
            brackets = c != ']'
        elif c == '[':
            brackets = True
        elif c == '{':
            raise ValueError("unexpected '{' in field name")
        elif c == ':':
            return text[:i], text[i + 1:], None
        elif c == '!':
            rest = text[i + 1:]
            if not rest:
                raise ValueError("end of string while looking for conversion specifier")
            if len(rest) > 1 and rest[1] != ':':
                raise ValueError("expected ':' after conversion specifier")
            return text[:i], rest[2:], rest[0]
    return text, '', None


def _number(text):
    return int(text) if text and text.isascii() and text.isdigit() else text


def formatter_field_name_split(text):
    if not isinstance(text, str):
        raise TypeError('expected str, got ' + type(text).__name__)
    at = 0
    while at < len(text) and text[at] not in '.[':
        at += 1
    return _number(text[:at]), _parts(text, at)


def _parts(text, at):
    size = len(text)
    while at < size:
        c = text[at]
        at += 1
        start = at
        if c == '.':
            while at < size and text[at] not in '.[':
                at += 1
            if start == at:
                raise ValueError('Empty attribute in format string')
            yield True, text[start:at]
        elif c == '[':
            while at < size and text[at] != ']':
                at += 1
            if at >= size:
                raise ValueError("Missing ']' in format string")
            if start == at:
                raise ValueError('Empty attribute in format string')
            yield False, _number(text[start:at])
            at += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
