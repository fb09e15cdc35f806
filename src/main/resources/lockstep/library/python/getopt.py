"""Options of a command line, as C's getopt reads them."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        super().__init__(msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    found, rest = _read(args, shortopts, longopts, stops=True)
    return found, rest


def gnu_getopt(args, shortopts, longopts=[]):
    import os
    stops = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
    return _read(args, shortopts.removeprefix('+'), longopts, stops)


def _read(args, short, long, stops):
    long = [long] if isinstance(long, str) else list(long)
    found, others, left = [], [], list(args)
    while left:
        word = left.pop(0)
        if word == '--':
            return found, others + left
        if word.startswith('--'):
            found.append(_long(word[2:], long, left))
        elif word.startswith('-') and word != '-':
            found += _short(word[1:], short, left)
        elif stops:
            return found, [word, *left]
        else:
            others.append(word)
    return found, others


def _long(word, known, left):
    name, equals, value = word.partition('=')
    fits = [each for each in known if each.startswith(name)]
    if not fits:
        raise GetoptError(f'option --{name} not recognized', name)
    exact = [each for each in fits if each in (name, name + '=')]
    if not exact and len(fits) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    option = (exact or fits)[0]
    name = option.removesuffix('=')
    if option == name:
        if equals:
            raise GetoptError(f'option --{name} must not have an argument', name)
    elif not equals:
        if not left:
            raise GetoptError(f'option --{name} requires argument', name)
        value = left.pop(0)
    return '--' + name, value


def _short(letters, known, left):
    while letters:
        letter, letters = letters[0], letters[1:]
        place = known.find(letter)
        if place < 0 or letter == ':':
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if known.startswith(':', place + 1):
            if not letters:
                if not left:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                letters = left.pop(0)
            value, letters = letters, ''
        yield '-' + letter, value
