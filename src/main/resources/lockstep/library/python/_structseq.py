# Tuples with names, as C makes them: time.struct_time, threading.ExceptHookArgs.


def make(module, name, fields, shown=None, hidden=()):
    count = len(fields)

    def __new__(cls, sequence, dict=None):
        values = tuple(sequence)
        if len(values) < count:
            raise TypeError(f'{module}.{name}() takes a {count}-sequence ({len(values)}-sequence given)')
        made = tuple.__new__(cls, values[:count])
        return made

    def __repr__(self):
        return f"{module}.{name}(" + ', '.join([f'{f}={v!r}' for f, v in zip(fields, self)]) + ')'

    namespace = {'__new__': __new__, '__repr__': __repr__, '__module__': module, '__qualname__': name,
                 '__match_args__': tuple(fields), 'n_fields': count, 'n_sequence_fields': count,
                 'n_unnamed_fields': 0}
    for index, field in enumerate(fields):
        namespace[field] = property(_getter(index))
    return type(name, (tuple,), namespace)


def _getter(index):
    return lambda self: self[index]
