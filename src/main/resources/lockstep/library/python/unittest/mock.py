"""Stand-ins that remember how they were used."""

import sys
import functools

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'AsyncMock', 'NonCallableMock',
           'NonCallableMagicMock', 'PropertyMock', 'create_autospec', 'mock_open', 'seal')

__unittest = True


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return 'sentinel.%s' % self.name


class _Sentinels:
    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._known.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Any:
    def __repr__(self):
        return '<ANY>'

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


ANY = _Any()


# ---- calls ----

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


# ---- mocks ----

_OWN = frozenset('''return_value side_effect called call_count call_args call_args_list method_calls mock_calls
    await_count await_args await_args_list'''.split())


class Base:
    def __init__(self, *args, **kwargs):
        pass


class NonCallableMock(Base):
    def __new__(cls, /, *args, **kwargs):
        # A class of its own for each, so that special methods can be set on it.
        return object.__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        d = self.__dict__
        d['_mock_parent'] = parent
        d['_mock_name'] = name
        d['_mock_new_name'] = _new_name
        d['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        d['_mock_children'] = {}
        d['_mock_wraps'] = wraps
        d['_mock_sealed'] = False
        d['_mock_unsafe'] = unsafe
        if spec_set is not None:
            spec = spec_set
        d['_spec_set'] = spec_set is not None
        names = None
        if spec is not None:
            names = list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
            d['_spec_class'] = None if isinstance(spec, (list, tuple)) else spec if isinstance(spec, type) else type(spec)
        else:
            d['_spec_class'] = None
        d['_mock_methods'] = names
        d['_mock_return_value'] = DEFAULT
        d['_mock_side_effect'] = None
        d['_mock_deleted'] = set()
        self.reset_mock()
        if kwargs:
            self.configure_mock(**kwargs)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        d = self.__dict__
        d['called'] = False
        d['call_count'] = 0
        d['call_args'] = None
        d['call_args_list'] = _CallList()
        d['method_calls'] = _CallList()
        d['mock_calls'] = _CallList()
        if return_value:
            d['_mock_return_value'] = DEFAULT
        if side_effect:
            d['_mock_side_effect'] = None
        for child in d['_mock_children'].values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(return_value=return_value, side_effect=side_effect)
        made = d['_mock_return_value']
        if isinstance(made, NonCallableMock) and made is not self:
            made.reset_mock()

    def configure_mock(self, /, **kwargs):
        for name, value in sorted(kwargs.items(), key=lambda pair: pair[0].count('.')):
            obj = self
            *path, last = name.split('.')
            for each in path:
                obj = getattr(obj, each)
            setattr(obj, last, value)

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name='', _mock_new_name=None)
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self.__dict__['_mock_methods'] = list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
        self.__dict__['_spec_set'] = spec_set

    @property
    def __class__(self):
        return self.__dict__.get('_spec_class') or type(self)

    @property
    def return_value(self):
        made = self.__dict__['_mock_return_value']
        if made is DEFAULT and self.__dict__['_mock_wraps'] is None:
            made = self._get_child_mock(_new_parent=self, _new_name='()')
            self.__dict__['_mock_return_value'] = made
        return made

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return_value'] = value
        _adopt(self, value, None, '()')

    @property
    def side_effect(self):
        return self.__dict__['_mock_side_effect']

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not isinstance(value, BaseException) and not _is_exception(
                value):
            value = iter(value)
        self.__dict__['_mock_side_effect'] = value

    def __getattr__(self, name):
        d = self.__dict__
        if name in ('_mock_methods', '_mock_unsafe', '_mock_children'):
            raise AttributeError(name)
        names = d['_mock_methods']
        if names is not None:
            if name not in names or name in ('__deepcopy__',):
                raise AttributeError('Mock object has no attribute %r' % name)
        elif name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if name in d['_mock_deleted']:
            raise AttributeError(name)
        if not d['_mock_unsafe'] and (names is None or name not in names):
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in (
                    'called_once', 'called_with', 'called_once_with', 'has_calls'):
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant '
                                     'to be an attribute.')
        children = d['_mock_children']
        if name not in children:
            if d['_mock_sealed']:
                raise AttributeError(f'{self._full_name()}.{name}')
            wraps = getattr(d['_mock_wraps'], name) if d['_mock_wraps'] is not None else None
            children[name] = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
        return children[name]

    def __setattr__(self, name, value):
        d = self.__dict__
        if name in ('return_value', 'side_effect'):
            object.__setattr__(self, name, value)
        elif name in _OWN or name.startswith('_mock_'):
            d[name] = value
        elif d['_spec_set'] and d['_mock_methods'] is not None and name not in d['_mock_methods']:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        elif name.startswith('__') and name.endswith('__') and name not in ('__name__', '__qualname__', '__dict__',
                                                                            '__class__', '__module__', '__doc__'):
            if isinstance(value, NonCallableMock):
                _adopt(self, value, name, name)
                d['_mock_children'][name] = value
                setattr(type(self), name, _special(name, value))
            else:
                setattr(type(self), name, value)
        elif name == '__class__':
            d['_spec_class'] = value
        else:
            if d['_mock_sealed'] and name not in d['_mock_children']:
                raise AttributeError(f'Cannot set {self._full_name()}.{name}')
            d['_mock_deleted'].discard(name)
            if isinstance(value, NonCallableMock):
                _adopt(self, value, name, name)
                d['_mock_children'][name] = value
            else:
                d['_mock_children'].pop(name, None)
                object.__setattr__(self, name, value)

    def __delattr__(self, name):
        d = self.__dict__
        if name in d['_mock_deleted']:
            raise AttributeError(name)
        d['_mock_children'].pop(name, None)
        d.pop(name, None)
        d['_mock_deleted'].add(name)

    def __dir__(self):
        return sorted(set(self.__dict__['_mock_methods'] or dir(type(self))) | set(self.__dict__['_mock_children']))

    def _get_child_mock(self, /, **kwargs):
        kind = _kind(self)
        return (Mock if kind is NonCallableMock else MagicMock if kind is NonCallableMagicMock else kind)(**kwargs)

    def _full_name(self, default='mock'):
        names = []
        node = self
        while node is not None:
            d = node.__dict__
            names.append((d['_mock_new_name'] or '') if d['_mock_new_parent'] is not None else d['_mock_name'] or default)
            node = d['_mock_new_parent']
        text = names.pop()
        for each in reversed(names):
            text += each if each == '()' else f'.{each}'
        return text

    def __repr__(self):
        d = self.__dict__
        named = d['_mock_name'] or d['_mock_new_parent'] is not None
        text = f' name={self._full_name()!r}' if named else ''
        spec = d['_spec_class']
        if spec is not None:
            text += f' spec{"_set" if d["_spec_set"] else ""}={spec.__name__!r}'
        return f"<{type(self).__name__}{text} id='{id(self)}'>"

    # ---- assertions ----

    def _name(self):
        return self.__dict__['_mock_name'] or 'mock'

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (
                self._name(), self.call_count, self._calls_text()))

    def assert_called(self):
        if not self.call_count:
            raise AssertionError("Expected '%s' to have been called." % self._name())

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (
                self._name(), self.call_count, self._calls_text()))

    def assert_called_with(self, /, *args, **kwargs):
        expected = _Call((args, kwargs), two=True)
        shown = _shown(self._name(), args, kwargs)
        if self.call_args is None:
            raise AssertionError('expected call not found.\nExpected: %s\n  Actual: %s' % (shown, 'not called.'))
        if self.call_args != expected:
            actual = _shown(self._name(), self.call_args.args, self.call_args.kwargs)
            raise AssertionError('expected call not found.\nExpected: %s\n  Actual: %s' % (shown, actual))

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (
                self._name(), self.call_count, self._calls_text()))
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in list(self.call_args_list):
            raise AssertionError('%s call not found' % _shown(self._name(), args, kwargs))

    def assert_has_calls(self, calls, any_order=False):
        expected = list(calls)
        if not any_order:
            if expected not in self.mock_calls:
                raise AssertionError('Calls not found.\nExpected: %r%s' % (
                    _CallList(calls), self._calls_text('  Actual').rstrip('.')))
            return
        left = list(self.mock_calls)
        missing = []
        for each in expected:
            try:
                left.remove(each)
            except ValueError:
                missing.append(each)
        if missing:
            raise AssertionError('%r does not contain all of %r in its call list, found %r instead' % (
                self._name(), tuple(missing), left))

    def _calls_text(self, prefix='Calls'):
        return f'\n{prefix}: {self.mock_calls!r}.' if self.mock_calls else ''


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _adopt(parent, value, name, new_name):
    if isinstance(value, NonCallableMock):
        d = value.__dict__
        if not (d['_mock_name'] or d['_mock_new_name'] or d['_mock_parent'] is not None
                or d['_mock_new_parent'] is not None):
            if name is not None:
                d['_mock_parent'] = parent
                d['_mock_name'] = name
            d['_mock_new_parent'] = parent
            d['_mock_new_name'] = new_name


def _kind(mock):
    return type(mock).__mro__[1]


class CallableMixin(Base):
    def __call__(self, /, *args, **kwargs):
        self._remember(args, kwargs)
        return self._answer(args, kwargs)

    def _remember(self, args, kwargs):
        d = self.__dict__
        d['called'] = True
        d['call_count'] += 1
        made = _Call((args, kwargs), two=True)
        d['call_args'] = made
        d['call_args_list'].append(made)
        d['mock_calls'].append(_Call(('', args, kwargs)))
        # The parents hear of it by longer and longer names.
        name = d['_mock_new_name'] or ''
        methods = d['_mock_parent'] is not None
        method_name = d['_mock_name'] or ''
        parent = d['_mock_new_parent']
        is_call = name == '()'
        while parent is not None:
            p = parent.__dict__
            if methods and not is_call:
                p['method_calls'].append(_Call((method_name, args, kwargs)))
                methods = p['_mock_parent'] is not None
                if methods:
                    method_name = f"{p['_mock_name']}.{method_name}"
            p['mock_calls'].append(_Call((name, args, kwargs)))
            above = p['_mock_new_name']
            if above:
                name = above + ('' if name.startswith('()') else '.') + name
            parent = p['_mock_new_parent']

    def _answer(self, args, kwargs):
        d = self.__dict__
        effect = d['_mock_side_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if d['_mock_return_value'] is DEFAULT and d['_mock_wraps'] is not None:
            return d['_mock_wraps'](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    pass


# ---- special methods ----

_VALUES = {'__hash__': lambda self: object.__hash__(self), '__str__': lambda self: object.__str__(self),
           '__sizeof__': lambda self: 48, '__fspath__': lambda self: f'{type(self).__name__}/{self._full_name()}/{id(self)}'}
_DEFAULTS = {'__len__': 0, '__contains__': False, '__int__': 1, '__float__': 1.0, '__complex__': 1j, '__bool__': True,
             '__index__': 1, '__exit__': False, '__lt__': NotImplemented, '__gt__': NotImplemented,
             '__le__': NotImplemented, '__ge__': NotImplemented}
_MAGIC = '''__lt__ __gt__ __le__ __ge__ __int__ __contains__ __len__ __enter__ __exit__ __divmod__ __rdivmod__ __neg__
    __pos__ __abs__ __invert__ __complex__ __float__ __index__ __bool__ __iter__ __getitem__ __setitem__ __delitem__
    __round__ __trunc__ __floor__ __ceil__ __next__ __add__ __sub__ __mul__ __matmul__ __truediv__ __floordiv__ __mod__
    __lshift__ __rshift__ __and__ __xor__ __or__ __pow__ __radd__ __rsub__ __rmul__ __rmatmul__ __rtruediv__
    __rfloordiv__ __rmod__ __rlshift__ __rrshift__ __rand__ __rxor__ __ror__ __rpow__ __iadd__ __isub__ __imul__
    __imatmul__ __itruediv__ __ifloordiv__ __imod__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __ipow__'''.split()


def _special(name, mock):
    def method(self, /, *args, **kwargs):
        return mock(*args, **kwargs)
    method.__name__ = name
    return method


def _magic(mock, name):
    """The mock of a special method, made when it is first asked for."""
    children = mock.__dict__['_mock_children']
    if name not in children:
        kind = AsyncMock if name in ('__aenter__', '__aexit__', '__anext__') else MagicMock
        made = kind(name=name, _new_name=name, _new_parent=mock, parent=mock)
        if name == '__iter__':
            made.side_effect = lambda: _items(made)
        elif name == '__aiter__':
            made.side_effect = lambda: _async_items(made)
        elif name in _DEFAULTS:
            made.return_value = _DEFAULTS[name]
        elif name == '__aexit__':
            made.return_value = False
        children[name] = made
    return children[name]


def _forwarding(name):
    def method(self, /, *args, **kwargs):
        return _magic(self, name)(*args, **kwargs)
    method.__name__ = name
    return method


def _items(mock):
    given = mock.__dict__['_mock_return_value']
    return iter([]) if given is DEFAULT else iter(given)


async def _async_items(mock):
    given = mock.__dict__['_mock_return_value']
    for each in () if given is DEFAULT else given:
        yield each


_SUPPORTED = frozenset(_MAGIC + ['__aenter__', '__aexit__', '__aiter__', '__anext__'])


class MagicMixin(Base):
    def __getattribute__(self, name):
        if name in _SUPPORTED and getattr(type(self), name, None) in _FORWARDING:
            return _magic(self, name)
        return object.__getattribute__(self, name)


for _name in sorted(_SUPPORTED):
    setattr(MagicMixin, _name, _forwarding(_name))
_FORWARDING = frozenset(getattr(MagicMixin, n) for n in _SUPPORTED)
del _name


class MagicMock(MagicMixin, Mock):
    """A mock that has the special methods too."""


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """The same without being a function."""


class PropertyMock(Mock):
    """A mock in a property's place: called without arguments where it is read, with the value where it is set."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __set__(self, obj, val):
        self(val)

    def __get__(self, obj, obj_type=None):
        return self()


class AsyncMock(MagicMixin, Mock):
    # what asyncio and inspect tell a coroutine function by

    @property
    def _is_coroutine(self):
        from asyncio.coroutines import _is_coroutine
        return _is_coroutine

    @property
    def _is_coroutine_marker(self):
        from inspect import _coroutine_mark
        return _coroutine_mark

    def reset_mock(self, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    async def __call__(self, /, *args, **kwargs):
        self._remember(args, kwargs)
        d = self.__dict__
        made = _Call((args, kwargs), two=True)
        d['await_count'] += 1
        d['await_args'] = made
        d['await_args_list'].append(made)
        effect = d['_mock_side_effect']
        if effect is not None and not _is_exception(effect) and callable(effect):
            result = effect(*args, **kwargs)
            if hasattr(result, '__await__'):
                result = await result
            if result is not DEFAULT:
                return result
            return self.return_value
        if effect is not None and not _is_exception(effect):
            try:
                result = next(effect)
            except StopIteration:
                raise StopAsyncIteration from None
            if _is_exception(result):
                raise result
            return result
        return self._answer(args, kwargs)

    def _get_child_mock(self, /, **kwargs):
        return (MagicMock if kwargs.get('_new_name') == '()' else AsyncMock)(**kwargs)

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f'Expected {self._name()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._name()} to have been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f'Expected await: {_shown(self._name(), args, kwargs)}\nNot awaited')
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError('expected await not found.\nExpected: %s\n  Actual: %s' % (
                _shown(self._name(), args, kwargs),
                _shown(self._name(), self.await_args.args, self.await_args.kwargs)))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in list(self.await_args_list):
            raise AssertionError('%s await not found' % _shown(self._name(), args, kwargs))

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f'Expected {self._name()} to not have been awaited. Awaited {self.await_count} times.')


def seal(mock):
    mock.__dict__['_mock_sealed'] = True
    for child in mock.__dict__['_mock_children'].values():
        if isinstance(child, NonCallableMock):
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if isinstance(spec, type):
        made = MagicMock(spec=spec, name=_name, **kwargs)
        if not instance:
            made.return_value = MagicMock(spec=spec, name='()')
        return made
    if callable(spec) and hasattr(spec, '__code__'):
        code = spec.__code__
        mock = (AsyncMock if code.co_flags & 0x80 else MagicMock)(name=getattr(spec, '__name__', None), **kwargs)
        required = code.co_argcount - len(spec.__defaults__ or ())

        @functools.wraps(spec)
        def checked(*args, **keywords):
            spread = code.co_flags & 4
            if len(args) > code.co_argcount and not spread:
                raise TypeError('too many positional arguments')
            for place, name in enumerate(code.co_varnames[:required]):
                if place >= len(args) and name not in keywords:
                    raise TypeError(f'missing a required argument: {name!r}')
            return mock(*args, **keywords)
        for name in ('assert_called_with', 'assert_called_once_with', 'assert_called', 'assert_called_once',
                     'assert_not_called', 'assert_any_call', 'assert_has_calls', 'reset_mock'):
            setattr(checked, name, getattr(mock, name))
        checked.mock = mock
        return checked
    return MagicMock(spec=spec, name=_name, **kwargs)


def mock_open(mock=None, read_data=''):
    if mock is None:
        mock = MagicMock(name='open')
    handle = MagicMock(name='handle')

    def opened(*args, **kwargs):
        import io
        data = (io.StringIO if isinstance(read_data, str) else io.BytesIO)(read_data)
        handle.read.side_effect = data.read
        handle.readline.side_effect = data.readline
        handle.readlines.side_effect = data.readlines
        handle.__iter__.side_effect = lambda: iter(data.readlines())
        return DEFAULT
    handle.__enter__.return_value = handle
    mock.side_effect = opened
    mock.return_value = handle
    return mock


# ---- patching ----

class _patch:
    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        settings = locals().copy()
        del settings['self']
        self._settings = settings
        vars(self).update(settings)
        # Of patch.multiple: the patches of the other names, and the name that this one is given by.
        self.additional, self.attribute_name = [], None

    def copy(self):
        made = _patch(**self._settings)
        made.additional, made.attribute_name = [each.copy() for each in self.additional], self.attribute_name
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        if hasattr(func, '__code__') and func.__code__.co_flags & 0x80:
            @functools.wraps(func)
            async def patched(*args, **keywargs):
                with _Several(patched.patchings) as (more, named):
                    return await func(*args, *more, **{**keywargs, **named})
        else:
            @functools.wraps(func)
            def patched(*args, **keywargs):
                with _Several(patched.patchings) as (more, named):
                    return func(*args, *more, **{**keywargs, **named})
        patched.patchings = [self]
        return patched

    def __enter__(self):
        self.target = self.getter()
        name = self.attribute
        local = True
        try:
            original = vars(self.target)[name]
        except (KeyError, TypeError):
            local = False
            original = getattr(self.target, name, DEFAULT)
        if original is DEFAULT and not self.create and not hasattr(sys.modules['builtins'], name):
            raise AttributeError('%s does not have the attribute %r' % (self.target, name))
        new = self.new
        if new is DEFAULT:
            if self.autospec is not None:
                new = create_autospec(original if self.autospec is True else self.autospec, _name=name, **self.kwargs)
            else:
                kind = self.new_callable
                if kind is None:
                    code = getattr(original, '__code__', None)
                    kind = AsyncMock if code is not None and code.co_flags & 0x80 else MagicMock
                given = dict(self.kwargs)
                spec = self.spec if self.spec is not True else original
                if spec is not None:
                    given['spec'] = spec
                if self.spec_set is not None:
                    given['spec_set'] = original if self.spec_set is True else self.spec_set
                if isinstance(kind, type) and issubclass(kind, NonCallableMock):
                    given.setdefault('name', name)
                new = kind(**given)
        self.original, self.local = original, local
        self.entered = True
        setattr(self.target, name, new)
        if self.attribute_name is not None:
            extra = {self.attribute_name: new} if self.new is DEFAULT else {}
            for each in self.additional:
                made = each.__enter__()
                if each.new is DEFAULT:
                    extra.update(made)
            return extra
        return new

    def __exit__(self, *info):
        for each in reversed(self.additional):
            each.__exit__(*info)
        if self.local and self.original is not DEFAULT:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                setattr(self.target, self.attribute, self.original)
        return False

    def start(self):
        made = self.__enter__()
        _active.append(self)
        return made

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


_active = []


class _Several:
    def __init__(self, patchings):
        self.patchings = patchings

    def __enter__(self):
        self.entered = []
        more, named = [], {}
        try:
            for each in self.patchings:
                made = each.__enter__()
                self.entered.append(each)
                if each.attribute_name is not None:
                    named.update(made)
                elif each.new is DEFAULT:
                    more.append(made)
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return tuple(more), named

    def __exit__(self, *info):
        for each in reversed(self.entered):
            each.__exit__(*info)


def _found(path):
    parts = path.split('.')
    thing = __import__(parts[0])
    done = parts[0]
    for part in parts[1:]:
        done += '.' + part
        try:
            thing = getattr(thing, part)
        except AttributeError:
            __import__(done)
            thing = getattr(thing, part)
    return thing


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    path, _, attribute = target.rpartition('.') if isinstance(target, str) else (None, None, None)
    if not path:
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _patch(lambda: _found(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _found(target)) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    made = [_patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {}) for name, new in kwargs.items()]
    for each in made:
        each.attribute_name = each.attribute
    made[0].additional = made[1:]
    return made[0]


class _patch_dict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                    setattr(f, name, self(getattr(f, name)))
            return f

        @functools.wraps(f)
        def inner(*args, **kw):
            with self:
                return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _found(self.in_dict)
        self.kept = self.in_dict.copy()
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *_):
        self.in_dict.clear()
        self.in_dict.update(self.kept)
        return False

    start, stop = _patch.start, _patch.stop


def _stopall():
    for each in reversed(_active[:]):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stopall
patch.TEST_PREFIX = 'test'
