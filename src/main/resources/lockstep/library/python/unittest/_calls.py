"""Calls that mocks remember, and how they compare and look."""

__unittest = True


class _Call(tuple):
    """(name, args, kwargs), equal to shorter tuples that mean the same."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        for each in value:
            if isinstance(each, str):
                name = each
            elif isinstance(each, tuple):
                args = each
            else:
                kwargs = each
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def _parts(self):
        return ('', *self) if len(self) == 2 else tuple(self)

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = self._parts()
        other_name, other_args, other_kwargs = '', (), {}
        if isinstance(other, _Call):
            other_name, other_args, other_kwargs = other._parts()
        elif size == 1:
            (value,) = other
            if isinstance(value, tuple):
                other_args = value
            elif isinstance(value, str):
                other_name = value
            else:
                other_kwargs = value
        elif size == 2:
            first, second = other
            if isinstance(first, str):
                other_name = first
                if isinstance(second, tuple):
                    other_args = second
                else:
                    other_kwargs = second
            else:
                other_args, other_kwargs = first, second
        elif size == 3:
            other_name, other_args, other_kwargs = other
        elif size:
            return False
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, name):
        if name.startswith('_mock'):
            raise AttributeError(name)
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f'{self._mock_name}.{name}', parent=self, from_kall=False)

    args = property(lambda self: self._parts()[1])
    kwargs = property(lambda self: self._parts()[2])

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return name if name.startswith('call') else f'call.{name}'
        name, args, kwargs = self._parts()
        if not name:
            name = 'call'
        elif not name.startswith('()'):
            name = f'call.{name}'
        else:
            name = f'call{name}'
        return _shown(name, args, kwargs)


call = _Call(from_kall=False)


def _shown(name, args, kwargs):
    parts = [repr(a) for a in args] + [f'{k}={v!r}' for k, v in kwargs.items()]
    return f'{name}({", ".join(parts)})'


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[i:i + size] == value for i in range(len(self) - size + 1))

    def __repr__(self):
        shown = [repr(each) for each in self]
        line = '[' + ', '.join(shown) + ']'
        return line if len(line) <= 80 else '[' + ',\n '.join(shown) + ']'
