"""Stand-ins that remember how they were used."""

import functools

from ._calls import _Call, _CallList, _shown, call

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
                # found by who asks the mock itself; a language's feature asks its class
                d['_mock_children'][name] = d[name] = value
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
        above = parent
        while above is not None:
            if above is value:
                return  # it would be its own parent
            above = above.__dict__['_mock_new_parent']
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
            # Its instances can be called only if the class says so.
            made.return_value = (MagicMock if hasattr(spec, '__call__') and any(
                '__call__' in vars(base) for base in spec.__mro__) else NonCallableMagicMock)(spec=spec, name='()')
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
    handle = MagicMock()

    def opened(*args, **kwargs):
        import io
        data = (io.StringIO if isinstance(read_data, str) else io.BytesIO)(read_data)
        for name in 'read', 'readline', 'readlines':
            reading = getattr(handle, name)
            # A test may have said already what is to be read; then that is.
            given = reading.__dict__['_mock_return_value'] is not DEFAULT
            reading.side_effect = None if given else getattr(data, name)
        handle.__iter__.side_effect = lambda: iter(data.readlines())
        handle.__next__.side_effect = lambda: next(data)
        return DEFAULT
    handle.__enter__.return_value = handle
    handle.__exit__.side_effect = lambda *raised: handle.close() and None
    mock.side_effect = opened
    mock.return_value = handle
    return mock


from ._patching import _patch, _patch_dict, patch  # which needs the mocks above

for _each in _Call, _CallList, _patch, _patch_dict, patch:
    _each.__module__ = __name__
