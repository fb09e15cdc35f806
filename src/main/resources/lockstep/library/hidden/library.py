# Hidden Python of the library's native types: what may have to call back. No defaults, no decorators, no classes here.


# ---- deque ----

def deque_contains(deque, item):
    for each in deque:
        if each is item or each == item:
            return True
    return False


def deque_count(deque, item):
    n = 0
    for each in deque:
        if each is item or each == item:
            n += 1
    return n


def deque_index(deque, item, start, stop):
    size = len(deque)
    if start < 0:
        start = max(0, start + size)
    if stop < 0:
        stop = max(0, stop + size)
    at = 0
    for each in deque:
        if at >= stop:
            break
        if at >= start and (each is item or each == item):
            return at
        at += 1
    raise ValueError(repr(item) + ' is not in deque')


def deque_remove(deque, item):
    size = len(deque)
    at = 0
    while at < size:
        each = deque[at]
        same = each is item or each == item
        if len(deque) != size:
            raise IndexError('deque mutated during remove().')
        if same:
            del deque[at]
            return
        at += 1
    raise ValueError(repr(item) + ' is not in deque')


# ---- processes ----

def process_main(module, function, payload, price):
    natives = import_module('_multiprocessing', None, '_multiprocessing')
    natives.boot(price + '.start')
    import_module('sys', None, 'sys')
    main = import_module(module, (function,), '')
    code = getattr(main, function)(payload)
    try:
        shut_down()
    except SystemExit:
        pass
    natives.boot(price + '.exit')
    return code


# ---- math ----

def math_prod(iterable, total):
    for each in iterable:
        total = total * each
    return total


def math_sumprod(total, p, q):
    for a, b in zip(p, q):
        total = total + a * b
    return total


# ---- contextvars ----

def context_equal(a, b):
    if len(a) != len(b):
        return False
    for key, value in a.items():
        if key not in b or b[key] != value:
            return False
    return True


# ---- re ----

def pattern_error(message, pattern, position):
    raise import_module('re', ('PatternError',), 're').PatternError(message, pattern, position)


def pattern_sub(scanner, function, string, count, empty, counted):
    search = scanner.search
    pieces = []
    at = 0
    done = 0
    while not count or done < count:
        match = search()
        if match is None:
            break
        start, end = match.span()
        if at < start:
            pieces.append(string[at:start])
        item = function(match)
        if item is not None:
            pieces.append(item)
        at = end
        done += 1
    if at < len(string):
        pieces.append(string[at:])
    result = empty.join(pieces)
    return (result, done) if counted else result


def struct_sequence_repr(shown, names, values):
    parts = []
    for i in range(len(names)):
        parts.append(names[i] + '=' + repr(values[i]))
    return shown + '(' + ', '.join(parts) + ')'


# ---- time ----

def time_part(name):
    import _timeparts
    return getattr(_timeparts, name)


# ---- json ----

def json_error(message, text, position):
    raise import_module('json', ('JSONDecodeError',), 'json').JSONDecodeError(message, text, position)


# ---- sys ----

def enter_anew():
    return None


# ---- io ----

def text_layer(owner, buffer, encoding, errors, newline, lines, through):
    import _iolayers
    return _iolayers.Text(owner, buffer, encoding, errors, newline, lines, through)


def buffered_layer(owner, raw, size, kind):
    import _iolayers
    return _iolayers.Buffered(owner, raw, size, kind)


def open_text(raw, mode, encoding, errors, newline, lines):
    import _iolayers
    return _iolayers.open_text(raw, mode, encoding, errors, newline, lines)
