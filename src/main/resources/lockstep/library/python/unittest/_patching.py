"""patch: something else in the place of an attribute or a dict's items, for as long as a test or a block lasts."""

import functools
import sys

from .mock import AsyncMock, DEFAULT, MagicMock, NonCallableMagicMock, NonCallableMock, create_autospec

__unittest = True


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
                for word, spec in ('spec', self.spec), ('spec_set', self.spec_set):
                    if spec is not None:
                        given[word] = spec = original if spec is True else spec
                        can_be_called = '__call__' in spec if isinstance(spec, list) else callable(spec)
                        if kind is MagicMock and not can_be_called:
                            kind = NonCallableMagicMock
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
            if self.original is not DEFAULT and not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
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
        self.in_dict, self.clear = in_dict, clear
        self.values = dict(values) | kwargs

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
