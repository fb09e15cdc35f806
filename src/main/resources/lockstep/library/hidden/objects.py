# What the built-in types do when Python code may have to run for it: keys with a __eq__ of their own, items with a
# __repr__, sorting by __lt__. Each is reached from Java only when the fast way there did not serve.


# ---- sequences ----

def list_repr(self):
    if not _repr_enter(self):
        return '[...]'
    try:
        parts = []
        i = 0
        while i < _list_size(self):
            parts.append(repr(_list_get(self, i)))
            i += 1
        return '[' + ', '.join(parts) + ']'
    finally:
        _repr_leave(self)


def tuple_repr(self):
    if not _repr_enter(self):
        return '(...)'
    try:
        parts = [repr(item) for item in _items(self)]
        if len(parts) == 1:
            return '(' + parts[0] + ',)'
        return '(' + ', '.join(parts) + ')'
    finally:
        _repr_leave(self)


def sequence_eq(a, b):
    if _list_size(a) != _list_size(b):
        return False
    _compare_enter()
    try:
        i = 0
        while i < _list_size(a) and i < _list_size(b):
            x = _list_get(a, i)
            y = _list_get(b, i)
            if x is not y and not x == y:
                return False
            i += 1
        return _list_size(a) == _list_size(b)
    finally:
        _compare_leave()


def sequence_ne(a, b):
    return not sequence_eq(a, b)


def sequence_compare(a, b, op):
    _compare_enter()
    try:
        i = 0
        while i < _list_size(a) and i < _list_size(b):
            x = _list_get(a, i)
            y = _list_get(b, i)
            if x is not y and not x == y:
                return compare(x, y, op)
            i += 1
        return compare(_list_size(a), _list_size(b), op)
    finally:
        _compare_leave()


def compare(x, y, op):
    if op == 0:
        return x < y
    if op == 1:
        return x <= y
    if op == 2:
        return x == y
    if op == 3:
        return x != y
    if op == 4:
        return x > y
    return x >= y


def sequence_contains(self, value, i):
    while i < _list_size(self):
        item = _list_get(self, i)
        if item is value or item == value:
            return True
        i += 1
    return False


def sequence_count(self, value):
    n = 0
    i = 0
    while i < _list_size(self):
        item = _list_get(self, i)
        if item is value or item == value:
            n += 1
        i += 1
    return n


def sequence_index(self, value, i, stop):
    while i < stop and i < _list_size(self):
        item = _list_get(self, i)
        if item is value or item == value:
            return i
        i += 1
    not_in_sequence(self, value)


def not_in_sequence(self, value):
    if isinstance(self, tuple):
        raise ValueError('tuple.index(x): x not in tuple')
    raise ValueError(f'{value!r} is not in list')


def list_remove(self, value, i):
    while i < _list_size(self):
        item = _list_get(self, i)
        if item is value or item == value:
            if i < _list_size(self):
                _list_delete(self, i)
            return None
        i += 1
    raise ValueError('list.remove(x): x not in list')


def tuple_hash(self):
    return _tuple_hash([hash(item) for item in _items(self)])


def all_indices(items):
    return [item.__index__() for item in items]


def range_search(self, value):
    i = 0
    for item in self:
        if item == value:
            return i
        i += 1
    return -1


def range_count(self, value):
    found = 0
    for item in self:
        if item == value:
            found += 1
    return found


# ---- sorting ----

def list_sort(self, key, descending):
    items = _list_take(self)
    try:
        keys = items
        if key is not None:
            keys = [key(item) for item in _items(items)]
        if not _sort_simply(items, keys, descending):
            if keys is items:
                keys = items.copy()
            if descending:
                items.reverse()
                keys.reverse()
            sort_by_calls(keys, items)
            if descending:
                items.reverse()
    finally:
        changed = _list_restore(self, items)
    if changed:
        raise ValueError('list modified during sort')


def sort_by_calls(keys, items):
    n = len(keys)
    if n < 64:
        sort_run(keys, items, 0, n)
        return
    width = 32
    for low in range(0, n, width):
        sort_run(keys, items, low, min(low + width, n))
    while width < n:
        low = 0
        while low + width < n:
            merge_runs(keys, items, low, low + width, min(low + 2 * width, n))
            low += 2 * width
        width *= 2


# The run that is there already, then binary insertion: as many comparisons as listsort.txt says.
def sort_run(keys, items, low, high):
    if high - low < 2:
        return
    end = count_run(keys, items, low, high)
    while end < high:
        pivot = keys[end]
        left = low
        right = end
        while left < right:
            middle = (left + right) // 2
            if pivot < keys[middle]:
                right = middle
            else:
                left = middle + 1
        keys.insert(left, keys.pop(end))
        items.insert(left, items.pop(end))
        end += 1


# The end of the run that begins at low, ascending or turned so. A descending one may have equal neighbours: each
# stretch of them is turned twice, which keeps their order.
def count_run(keys, items, low, high):
    n = low + 1
    while n < high and not keys[n] < keys[n - 1]:
        n += 1
    if n == high:
        return n
    if n > low + 1:
        if keys[low] < keys[n - 1]:
            return n
        turn_run(keys, items, low, n)
    n += 1
    equal = 0
    while n < high:
        if keys[n] < keys[n - 1]:
            if equal:
                turn_run(keys, items, n - equal - 1, n)
                equal = 0
        elif keys[n - 1] < keys[n]:
            break
        else:
            equal += 1
        n += 1
    if equal:
        turn_run(keys, items, n - equal - 1, n)
    turn_run(keys, items, low, n)
    while n < high and not keys[n] < keys[n - 1]:
        n += 1
    return n


def turn_run(keys, items, low, high):
    keys[low:high] = keys[low:high][::-1]
    items[low:high] = items[low:high][::-1]


def merge_runs(keys, items, low, middle, high):
    left_keys = keys[low:middle]
    left_items = items[low:middle]
    i = 0
    n = middle - low
    j = middle
    to = low
    while i < n and j < high:
        if keys[j] < left_keys[i]:
            keys[to] = keys[j]
            items[to] = items[j]
            j += 1
        else:
            keys[to] = left_keys[i]
            items[to] = left_items[i]
            i += 1
        to += 1
    while i < n:
        keys[to] = left_keys[i]
        items[to] = left_items[i]
        i += 1
        to += 1


# ---- dicts ----

# The entry of a key, or -1. Begins again when a comparison changed the dict.
def dict_find(d, key, h):
    while True:
        version = _dict_version(d)
        i = _dict_first(d, h)
        while i >= 0:
            other = _dict_key(d, i)
            if other is key:
                return i
            if other == key:
                if _dict_version(d) == version:
                    return i
                break
            if _dict_version(d) != version:
                break
            i = _dict_next(d, h, i)
        else:
            return -1


def dict_getitem(d, key):
    i = dict_find(d, key, hash(key))
    if i < 0:
        return _dict_missing(d, key)
    return _dict_value(d, i)


def dict_get(d, key, default):
    i = dict_find(d, key, hash(key))
    if i < 0:
        return default
    return _dict_value(d, i)


def dict_contains(d, key):
    return dict_find(d, key, hash(key)) >= 0


def dict_setitem(d, key, value):
    dict_store(d, key, hash(key), value)


def dict_store(d, key, h, value):
    i = dict_find(d, key, h)
    if i < 0:
        _dict_append(d, key, h, value)
    else:
        _dict_replace(d, i, value)


def dict_setdefault(d, key, default):
    h = hash(key)
    i = dict_find(d, key, h)
    if i < 0:
        _dict_append(d, key, h, default)
        return default
    return _dict_value(d, i)


def dict_delitem(d, key):
    i = dict_find(d, key, hash(key))
    if i < 0:
        raise KeyError(key)
    _dict_remove(d, i)


def dict_pop(d, key):
    if not _dict_size(d):
        raise KeyError(key)
    i = dict_find(d, key, hash(key))
    if i < 0:
        raise KeyError(key)
    value = _dict_value(d, i)
    _dict_remove(d, i)
    return value


def dict_pop_default(d, key, default):
    if not _dict_size(d):
        return default
    i = dict_find(d, key, hash(key))
    if i < 0:
        return default
    value = _dict_value(d, i)
    _dict_remove(d, i)
    return value


def dict_merge(d, other):
    for key, h, value in _dict_entries(other):
        dict_store(d, key, h, value)


def dict_update(d, other):
    if hasattr(other, 'keys'):
        for key in other.keys():
            dict_store(d, key, hash(key), other[key])
    else:
        dict_update_pairs(d, other, 0)


def dict_update_pairs(d, pairs, i):
    for pair in pairs:
        try:
            pair = tuple(pair)
        except TypeError:
            raise TypeError(f'cannot convert dictionary update sequence element #{i} to a sequence') from None
        if len(pair) != 2:
            raise ValueError(f'dictionary update sequence element #{i} has length {len(pair)}; 2 is required')
        dict_store(d, pair[0], hash(pair[0]), pair[1])
        i += 1


def dict_fromkeys(cls, iterable, value):
    d = cls()
    if type(d) is dict:
        if type(iterable) is dict or _is_set(iterable):
            for key, h in _set_entries(iterable):  # their hashes are known
                dict_store(d, key, h, value)
            return d
        for key in iterable:
            dict_store(d, key, hash(key), value)
    else:
        for key in iterable:
            d[key] = value
    return d


def dict_eq(a, b):
    if _dict_size(a) != _dict_size(b):
        return False
    _compare_enter()
    try:
        for key, h, value in _dict_entries(a):
            i = dict_find(b, key, h)
            if i < 0:
                return False
            other = _dict_value(b, i)
            if value is not other and not value == other:
                return False
        return True
    finally:
        _compare_leave()


def dict_ne(a, b):
    return not dict_eq(a, b)


def dict_repr(self):
    if not _repr_enter(self):
        return '{...}'
    try:
        parts = []
        for key, h, value in _dict_entries(self):
            parts.append(repr(key) + ': ' + repr(value))
        return '{' + ', '.join(parts) + '}'
    finally:
        _repr_leave(self)


# ---- sets ----

def set_find(s, item, h):
    while True:
        version = _set_version(s)
        i = _set_first(s, h)
        while i >= 0:
            other = _set_item(s, i)
            if other is item:
                return i
            if other == item:
                if _set_version(s) == version:
                    return i
                break
            if _set_version(s) != version:
                break
            i = _set_next(s, h, i)
        else:
            return -1


def set_store(s, item, h):
    if set_find(s, item, h) < 0:
        _set_add_new(s, item, h)


def set_add(s, item):
    set_store(s, item, hash(item))


def set_add_all(s, items):
    for item in items:
        set_store(s, item, hash(item))


def set_merge(s, other):
    _set_expect(s, _set_size(other))
    for item, h in _set_entries(other):
        set_store(s, item, h)


# A set may be looked for in a set of frozensets.
def set_place(s, item):
    if isinstance(item, set) and type(item).__hash__ is None:
        item = _set_copy(item, True)
    return set_find(s, item, hash(item))


def set_contains(s, item):
    return set_place(s, item) >= 0


def set_discard(s, item):
    i = set_place(s, item)
    if i < 0:
        return False
    _set_remove(s, i)
    return True


def set_remove(s, item):
    if not set_discard(s, item):
        raise KeyError(item)


def set_intersection(s, other):
    result = _set_new(_is_frozen(s))
    if _is_set(other):
        if _set_size(other) > _set_size(s):
            s, other = other, s
        for item, h in _set_entries(other):
            if set_find(s, item, h) >= 0:
                set_store(result, item, h)
    else:
        for item in other:
            h = hash(item)
            if set_find(s, item, h) >= 0:
                set_store(result, item, h)
                if _set_size(result) == _set_size(s):
                    break  # what comes after is not even hashed
    return result


def set_difference(s, other):
    result = _set_copy(s, _is_frozen(s))
    set_remove_all(result, other)
    return result


def set_remove_all(s, other):
    if type(other) is dict or _is_set(other):
        for item, h in _set_entries(other):
            i = set_find(s, item, h)
            if i >= 0:
                _set_remove(s, i)
    else:
        for item in other:
            i = set_find(s, item, hash(item))
            if i >= 0:
                _set_remove(s, i)
    _set_shrink(s)


def set_toggle_all(s, other):
    for item, h in _set_entries(other):
        i = set_find(s, item, h)
        if i >= 0:
            _set_remove(s, i)
        else:
            _set_add_new(s, item, h)


def set_is_subset(s, other):
    if _set_size(s) > _set_size(other):
        return False
    for item, h in _set_entries(s):
        if set_find(other, item, h) < 0:
            return False
    return True


def set_has_none(s, items):
    for item in items:
        if set_contains(s, item):
            return False
    return True


def set_is_disjoint(s, other):
    for item, h in _set_entries(s):
        if set_find(other, item, h) >= 0:
            return False
    return True


def set_eq(s, other):
    return _set_size(s) == _set_size(other) and set_is_subset(s, other)


def set_ne(s, other):
    return not set_eq(s, other)


def set_repr(self):
    name = _type_name(self)
    if not _repr_enter(self):
        return name + '(...)'
    try:
        items = _items(self)
        if not items:
            return name + '()'
        text = '{' + ', '.join([repr(item) for item in items]) + '}'
        if name == 'set':
            return text
        return name + '(' + text + ')'
    finally:
        _repr_leave(self)


# ---- str ----

def str_translate(self, table):
    parts = []
    for c in self:
        try:
            to = table[ord(c)]
        except LookupError:
            parts.append(c)
            continue
        if to is None:
            continue
        if isinstance(to, int):
            if not 0 <= to <= 0x10ffff:
                raise ValueError('character mapping must be in range(0x110000)')
            parts.append(chr(to))
        elif isinstance(to, str):
            parts.append(to)
        else:
            raise TypeError('character mapping must return integer, None or str')
    return ''.join(parts)


# ---- views and small types ----

def view_repr(self):
    if not _repr_enter(self):
        return '...'
    try:
        return _type_name(self) + '([' + ', '.join([repr(item) for item in _items(self)]) + '])'
    finally:
        _repr_leave(self)


def view_common(view, items):
    if _is_view(items) and len(items) > len(view):
        view, items = items, view
    return {item for item in items if item in view}


def view_is_disjoint(view, items):
    if _is_view(items) and len(items) > len(view):
        view, items = items, view
    for item in items:
        if item in view:
            return False
    return True


def has_all(holder, items):
    for item in items:
        if item not in holder:
            return False
    return True


def item_in_dict(d, key, value):
    i = dict_find(d, key, hash(key))
    if i < 0:
        return False
    other = _dict_value(d, i)
    return other is value or bool(other == value)


def alias_repr(starred, origin, arguments):
    inside = ', '.join([type_repr(each) for each in arguments]) if arguments else '()'
    return ('*' if starred else '') + type_repr(origin) + '[' + inside + ']'


def type_repr(each):
    if each is ...:
        return '...'
    if isinstance(each, list):
        return '[' + ', '.join([type_repr(item) for item in each]) + ']'
    if hasattr(each, '__origin__') and hasattr(each, '__args__'):
        return repr(each)
    if isinstance(each, type):
        if each.__module__ == 'builtins':
            return each.__qualname__
        return each.__module__ + '.' + each.__qualname__
    return repr(each)


def alias_parameters(arguments):
    found = []
    for each in arguments:
        if isinstance(each, type):
            continue
        if hasattr(each, '__typing_subst__'):
            if each not in found:
                found.append(each)
        else:
            for inner in getattr(each, '__parameters__', ()):
                if inner not in found:
                    found.append(inner)
    return tuple(found)


def alias_subscript(alias, key):
    parameters = alias.__parameters__
    if not parameters:
        raise TypeError(f'{alias!r} is not a generic class')
    given = key if isinstance(key, tuple) else (key,)
    if len(given) != len(parameters):
        few = 'few' if len(given) < len(parameters) else 'many'
        raise TypeError(f'Too {few} arguments for {alias!r}; actual {len(given)}, expected {len(parameters)}')
    arguments = []
    for each in alias.__args__:
        if each in parameters:
            arguments.append(given[parameters.index(each)])
        elif getattr(each, '__parameters__', ()) and not isinstance(each, type):
            inner = tuple([given[parameters.index(p)] for p in each.__parameters__])
            arguments.append(each[inner])
        else:
            arguments.append(each)
    return alias.__origin__[tuple(arguments)]


def union_repr(arguments):
    return ' | '.join(['None' if each is type(None) else type_repr(each) for each in arguments])


def union_instance_check(arguments, instance):
    for each in arguments:
        if isinstance(instance, each):
            return True
    return False


def union_subclass_check(arguments, cls):
    for each in arguments:
        if issubclass(cls, each):
            return True
    return False


def namespace_repr(self, name, contents):
    if not _repr_enter(self):
        return name + '(...)'
    try:
        parts = []
        for key, h, value in _dict_entries(contents):
            parts.append(str(key) + '=' + repr(value))
        return name + '(' + ', '.join(parts) + ')'
    finally:
        _repr_leave(self)


# ---- functions ----

def builtin_text_signature(code, defaults, keyword_defaults):
    """What __text_signature__ says of a function that stands for one of C."""
    names = code.co_varnames
    count = code.co_argcount
    shown = []
    first = count - len(defaults or ())
    for i in range(count):
        shown.append(names[i] if i < first else names[i] + '=' + _shown_default(defaults[i - first]))
        if i + 1 == code.co_posonlyargcount:
            shown.append('/')
    rest = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        shown.append('*' + names[rest])
        rest += 1
    elif code.co_kwonlyargcount:
        shown.append('*')
    for name in names[count:count + code.co_kwonlyargcount]:
        known = keyword_defaults is not None and name in keyword_defaults
        shown.append(name + '=' + _shown_default(keyword_defaults[name]) if known else name)
    if code.co_flags & 8:
        shown.append('**' + names[rest])
    return '(' + ', '.join(shown) + ')'


def set_attributes(object, values):
    for name, value in values.items():
        setattr(object, name, value)


def name_of_callable(function):
    name = getattr(function, '__qualname__', None)
    if name is None:
        name = getattr(function, '__name__', None)
    return name if isinstance(name, str) else '?'


def _shown_default(value):
    simple = value is None or value is ... or type(value) in (bool, int, float, str, bytes, tuple)
    return repr(value) if simple else '<unrepresentable>'
