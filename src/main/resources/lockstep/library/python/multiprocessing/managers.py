"""Objects that live in a process of their own; others hold proxies, which ask it over a pipe.

A question is (ident, method, args, kwds), where ident names an object or is None for the server itself. An answer is one
of '#RETURN' with a value, '#PROXY' with what a proxy is made of, '#ERROR' with an exception that the object raised, and
'#TRACEBACK' with the text of what went wrong elsewhere.
"""

import queue
import threading
from itertools import count
from . import get_context
from .connection import Client, Listener
from .context import AuthenticationError, ProcessError, get_spawning_popen
from .process import AuthenticationString, current_process
from .util import Finalize

__all__ = ['BaseManager', 'BaseProxy', 'RemoteError', 'SharedMemoryManager', 'SyncManager', 'Token']


class RemoteError(Exception):
    """What went wrong in the manager's process, as text."""

    def __str__(self):
        line = '-' * 75
        return f'\n{line}\n{self.args[0]}{line}'


class Token:
    """Which object of which manager is meant."""

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __repr__(self):
        facts = ', '.join(f'{name}={getattr(self, name)!r}' for name in ('typeid', 'address', 'id'))
        return f'{type(self).__name__}({facts})'


def public_methods(obj):
    return [name for name in dir(obj) if name[0] != '_' and callable(getattr(obj, name))]


# ---- in the manager's process ----

class Server:
    """Answers questions, each client's in a thread of its own."""

    def __init__(self, registry, address, authkey, serializer='pickle'):
        if not isinstance(authkey, bytes):
            raise TypeError(f'Authkey {authkey!r} is type {type(authkey)!s}, not bytes')
        self.registry, self.authkey = registry, AuthenticationString(authkey)
        self.listener = Listener(address, authkey=self.authkey)
        self.address = self.listener.address
        self.id_to_obj = {}
        self._idents = count(1)
        self._over = False

    def serve_forever(self):
        """Until somebody asks it to shut down; the process ends with that."""
        current_process()._manager_server = self
        try:
            while not self._over:
                try:
                    client = self.listener.accept()
                except (AuthenticationError, OSError):
                    continue  # the next one may know the key
                threading.Thread(target=self._serve_client, args=(client,), daemon=True).start()
        except KeyboardInterrupt:
            pass
        finally:
            raise SystemExit(0)

    def _serve_client(self, client):
        with client:
            while not self._over:
                try:
                    question = client.recv()
                except EOFError:
                    break
                answer = self._answer(*question)
                try:
                    client.send(answer)
                except Exception as error:
                    client.send(_failure(error))
        if self._over:
            Client(self.address, authkey=self.authkey).close()  # wakes who waits for clients

    def _answer(self, ident, name, args, kwds):
        if ident is None:
            try:
                return '#RETURN', getattr(self, name)(*args, **kwds)
            except BaseException as error:
                return _failure(error)
        if ident not in self.id_to_obj:
            return '#TRACEBACK', f'{_HEAD}KeyError: {ident!r}\n'
        obj, exposed, typeids = self.id_to_obj[ident]
        if name == '#GETVALUE':
            return '#RETURN', obj
        if name not in exposed and name not in ('__repr__', '__str__'):
            problem = f'method {name!r} of {type(obj)!r} object is not in exposed={exposed!r}'
            return '#TRACEBACK', f'{_HEAD}AttributeError: {problem}\n'
        try:
            result = getattr(obj, name)(*args, **kwds)
        except Exception as error:
            return '#ERROR', error
        return ('#PROXY', self._keep(typeids[name], result)) if name in typeids else ('#RETURN', result)

    def _keep(self, typeid, obj):
        """From now on others may ask the object. What they need for it: a token and the methods they may call."""
        _, exposed, typeids, _ = self.registry[typeid]
        exposed = tuple(exposed or public_methods(obj))
        token = Token(typeid, self.address, f'{next(self._idents):x}')
        self.id_to_obj[token.id] = obj, set(exposed), typeids or {}
        return token, exposed

    # ---- what the server itself is asked ----

    def create(self, typeid, /, *args, **kwds):
        make = self.registry[typeid][0]
        if make is None and (kwds or len(args) != 1):
            raise ValueError('Without callable, must have one non-keyword argument')
        return self._keep(typeid, args[0] if make is None else make(*args, **kwds))

    def dummy(self):
        """Whether anybody is there."""

    def get_methods(self, ident):
        return sorted(self.id_to_obj[ident][1])

    def debug_info(self):
        return '\n'.join(f'  {ident}:\n    {str(obj)[:75]}' for ident, (obj, *_) in self.id_to_obj.items())

    def number_of_objects(self):
        return len(self.id_to_obj)

    def shutdown(self):
        self._over = True


_HEAD = 'Traceback (most recent call last):\n'


def _failure(error):
    import _thread
    return '#TRACEBACK', _thread._format_exception(error)


def _run_server(kind, registry, address, authkey, writer, initializer, initargs):
    import signal
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it decides
    if initializer is not None:
        initializer(*initargs)
    server = kind(registry, address, authkey)
    with writer:
        writer.send(server.address)
    server.serve_forever()


# ---- asking ----

_mine = threading.local()


def _ask(address, authkey, ident, name, args=(), kwds={}, registry=None):
    """One question; every thread keeps a connection to each manager it has asked."""
    known = _mine.__dict__.setdefault('connections', {})
    if address not in known:
        known[address] = Client(address, authkey=authkey)
    return dispatch(known[address], ident, name, args, kwds, registry, authkey)


def dispatch(c, id, methodname, args=(), kwds={}, registry=None, authkey=None):
    c.send((id, methodname, args, kwds))
    kind, answer = c.recv()
    match kind:
        case '#RETURN':
            return answer
        case '#PROXY':
            return _proxy_for(registry, authkey, *answer)
        case '#ERROR':
            try:
                raise answer
            finally:
                del answer  # or it would refer to itself by its traceback
        case _:
            raise RemoteError(answer)


def _proxy_for(registry, authkey, token, exposed):
    return registry[token.typeid][3](token, authkey=authkey, exposed=exposed, registry=registry)


class BaseManager:
    """Starts the process, and has the objects made in it."""

    _registry = {}  # typeid: (what makes the object, methods exposed, the typeids of what they return, what makes a proxy)
    _Server = Server
    _state = 'initial'
    _process = None

    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        self._authkey = AuthenticationString(current_process().authkey if authkey is None else authkey)
        self._address, self._patience = address, shutdown_timeout
        self._ctx = ctx or get_context()

    address = property(lambda self: self._address)

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        proxytype = proxytype or AutoProxy
        # a class that registers something must not do so for the others
        cls._registry = {**cls._registry, typeid: (
            callable, exposed or getattr(proxytype, '_exposed_', None),
            method_to_typeid or getattr(proxytype, '_method_to_typeid_', None), proxytype)}
        if create_method:
            def create(self, /, *args, **kwds):
                return _proxy_for(self._registry, self._authkey, *self._create(typeid, *args, **kwds))
            create.__name__ = typeid
            setattr(cls, typeid, create)

    def _create(self, typeid, /, *args, **kwds):
        assert self._state == 'started', 'server not yet started'
        return self._asked('create', typeid, *args, **kwds)

    def _asked(self, name, /, *args, **kwds):
        return _ask(self._address, self._authkey, None, name, args, kwds)

    def _number_of_objects(self):
        return self._asked('number_of_objects')

    def _debug_info(self):
        return self._asked('debug_info')

    def start(self, initializer=None, initargs=()):
        self._check_initial()
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        reader, writer = self._ctx.Pipe(duplex=False)
        server = self._process = self._ctx.Process(
            target=_run_server,
            args=(self._Server, self._registry, self._address, bytes(self._authkey), writer, initializer, initargs))
        server.name = f"{type(self).__name__}-{':'.join(map(str, server._identity))}"
        server.start()
        writer.close()
        with reader:
            self._address = reader.recv()
        self._state = 'started'
        self.shutdown = Finalize(None, self._end, exitpriority=0)

    def connect(self):
        with Client(self._address, authkey=self._authkey) as connection:
            dispatch(connection, None, 'dummy')
        self._state = 'started'

    def get_server(self):
        self._check_initial()
        return self._Server(self._registry, self._address, self._authkey)

    def _check_initial(self):
        if self._state != 'initial':
            raise ProcessError('Already started server' if self._state == 'started' else 'Manager has shut down')

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    def _end(self):
        if self._process.is_alive():
            try:
                with Client(self._address, authkey=self._authkey) as connection:
                    dispatch(connection, None, 'shutdown')
            except (OSError, EOFError):
                pass  # it is going by itself
            self._process.join(self._patience)
            if self._process.is_alive():
                self._process.terminate()
                self._process.join()
        self._state = 'shutdown'

    def __enter__(self):
        if self._state == 'initial':
            self.start()
        assert self._state == 'started'
        return self

    def __exit__(self, *exception):
        self.shutdown()


# ---- proxies ----

class BaseProxy:
    """Stands for an object of a manager. Copies of it in other processes stand for the same object."""

    def __init__(self, token, serializer='pickle', manager=None, authkey=None, exposed=None, registry=None):
        self._token, self._exposed, self._registry, self._id = token, exposed, registry, token.id
        self._authkey = AuthenticationString(current_process().authkey if authkey is None else authkey)

    def _callmethod(self, methodname, args=(), kwds={}):
        return _ask(self._token.address, self._authkey, self._id, methodname, args, kwds, self._registry)

    def _getvalue(self):
        return self._callmethod('#GETVALUE')

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __reduce__(self):
        key = bytes(self._authkey) if get_spawning_popen() is not None else None
        return _rebuilt, (None if hasattr(self, '_is_auto') else type(self), self._token, self._exposed, key)

    def __repr__(self):
        return f'<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>'

    def __str__(self):
        try:
            return self._callmethod('__repr__')
        except Exception:
            return f"{repr(self)[:-1]}; '__str__()' failed>"


def _rebuilt(kind, token, exposed, authkey):
    return (kind or AutoProxy)(token, authkey=authkey, exposed=exposed, registry=SyncManager._registry)


def _passing(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)

    method.__name__ = name
    return method


def MakeProxyType(name, exposed):
    """A class of proxies that pass on calls of these methods."""
    return type(name, (BaseProxy,), {'_exposed_': tuple(exposed), **{each: _passing(each) for each in exposed}})


def AutoProxy(token, serializer='pickle', manager=None, authkey=None, exposed=None, registry=None):
    """A proxy for an object of a type that nobody has written a class of proxies for."""
    if exposed is None:
        key = current_process().authkey if authkey is None else authkey
        exposed = _ask(token.address, key, None, 'get_methods', (token.id,))
    kind = MakeProxyType(f'AutoProxy[{token.typeid}]', exposed)
    kind._is_auto = True
    return kind(token, authkey=authkey, exposed=exposed, registry=registry)


def _asking(name):
    """An attribute whose value is asked for each time."""
    return property(lambda self: self._callmethod('__getattribute__', (name,)))


def _proxy_type(name, methods, **more):
    """The same as MakeProxyType, but a class of this module, with something besides."""
    kind = MakeProxyType(name, methods.split())
    for key, value in more.items():
        setattr(kind, key, value)
    kind.__module__ = __name__
    return kind


IteratorProxy = _proxy_type('IteratorProxy', '__next__ send throw close', __iter__=lambda self: self)
EventProxy = _proxy_type('EventProxy', 'is_set set clear wait')
BarrierProxy = _proxy_type('BarrierProxy', '__getattribute__ wait abort reset')
ArrayProxy = _proxy_type('ArrayProxy', '__len__ __getitem__ __setitem__')
ValueProxy = _proxy_type('ValueProxy', 'get set', value=property(
    lambda self: self._callmethod('get'), lambda self, value: self._callmethod('set', (value,))),
    __class_getitem__=classmethod(type(list[int])))
PoolProxy = _proxy_type(
    'PoolProxy', 'apply apply_async close imap imap_unordered join map map_async starmap starmap_async terminate',
    __enter__=lambda self: self, __exit__=lambda self, *exception: self.terminate(),
    _method_to_typeid_={'apply_async': 'AsyncResult', 'map_async': 'AsyncResult', 'starmap_async': 'AsyncResult',
                        'imap': 'Iterator', 'imap_unordered': 'Iterator'})

# it may not have one itself: every attribute would be asked for
del BarrierProxy.__getattribute__
for _name in ('broken', 'n_waiting', 'parties'):
    setattr(BarrierProxy, _name, _asking(_name))


class AcquirerProxy(_proxy_type('AcquirerProxy', 'acquire release')):
    def acquire(self, blocking=True, timeout=None):
        return self._callmethod('acquire', (blocking,) if timeout is None else (blocking, timeout))

    def __enter__(self):
        return self._callmethod('acquire')

    def __exit__(self, *exception):
        self.release()


class ConditionProxy(AcquirerProxy):
    _exposed_ = 'acquire', 'release', 'wait', 'notify', 'notify_all'
    wait, notify, notify_all = map(_passing, _exposed_[2:])
    wait_for = threading.Condition.wait_for


def _elsewhere(name):
    """Reading, setting or deleting an attribute of a namespace; what begins with an underscore is the proxy's own."""

    def method(self, key, *value):
        if key[0] == '_':
            return getattr(object, name)(self, key, *value)
        return self._callmethod(name, (key, *value))

    return method


class NamespaceProxy(BaseProxy):
    _exposed_ = '__getattribute__', '__setattr__', '__delattr__'
    __getattr__, __setattr__, __delattr__ = map(_elsewhere, _exposed_)


def _in_place(method, passed):
    """What an augmented assignment does, whose result must be the proxy."""

    def operator(self, value):
        self._callmethod(passed, (value,))
        return self

    operator.__name__ = method
    return operator


ListProxy = _proxy_type(
    'ListProxy', '__add__ __contains__ __delitem__ __getitem__ __imul__ __len__ __mul__ __reversed__ __rmul__ __setitem__ '
                 'append clear copy count extend index insert pop remove reverse sort')
DictProxy = _proxy_type(
    'DictProxy', '__contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __or__ __reversed__ __ror__ __setitem__ '
                 'clear copy get items keys pop popitem setdefault update values',
    _method_to_typeid_={'__iter__': 'Iterator'})
ListProxy.__iadd__ = _in_place('__iadd__', 'extend')
ListProxy.__imul__ = _in_place('__imul__', '__imul__')
DictProxy.__ior__ = _in_place('__ior__', '__ior__')


# ---- what managers offer ----

class Namespace:
    """Attributes, and nothing else."""

    def __init__(self, /, **kwds):
        vars(self).update(kwds)

    def __repr__(self):
        shown = sorted(f'{name}={value!r}' for name, value in vars(self).items() if name[0] != '_')
        return f"{type(self).__name__}({', '.join(shown)})"


class Value:
    """One value, that may be got and set."""

    def __init__(self, typecode, value, lock=True):
        self._typecode, self.value = typecode, value

    def get(self):
        return self.value

    def set(self, value):
        self.value = value

    def __repr__(self):
        return f'{type(self).__name__}({self._typecode!r}, {self.value!r})'


def Array(typecode, sequence, lock=True):
    import array
    return array.array(typecode, sequence)


def Pool(*args, **kwds):
    from . import pool
    return pool.Pool(*args, **kwds)


class _Dict(dict):
    """A dict that others take for one, with views that can be sent: lists."""

    keys, values, items = (lambda self, view=view: list(view(self)) for view in (dict.keys, dict.values, dict.items))

    def __reduce__(self):
        return dict, (dict(self),)


class SyncManager(BaseManager):
    """What Manager() answers."""


for _kinds, _proxy in (
        ({'Queue': queue.Queue, 'JoinableQueue': queue.Queue, 'AsyncResult': None}, None),
        ({'Lock': threading.Lock, 'RLock': threading.RLock, 'Semaphore': threading.Semaphore,
          'BoundedSemaphore': threading.BoundedSemaphore}, AcquirerProxy),
        ({'Condition': threading.Condition}, ConditionProxy), ({'Event': threading.Event}, EventProxy),
        ({'Barrier': threading.Barrier}, BarrierProxy), ({'Pool': Pool}, PoolProxy), ({'list': list}, ListProxy),
        ({'dict': _Dict}, DictProxy), ({'Value': Value}, ValueProxy), ({'Array': Array}, ArrayProxy),
        ({'Namespace': Namespace}, NamespaceProxy), ({'Iterator': None}, IteratorProxy)):
    for _typeid, _callable in _kinds.items():
        SyncManager.register(_typeid, _callable, _proxy, create_method=_callable is not None)


# ---- managers of shared memory ----

class SharedMemoryServer(Server):
    """Gives back what was made for its manager when it ends, whoever still uses it."""

    def __init__(self, *args):
        super().__init__(*args)
        self._blocks = []

    def track_segment(self, name):
        self._blocks.append(name)

    def release_segment(self, name):
        self._blocks.remove(name)
        _give_back(name)

    def list_segments(self):
        return self._blocks

    def shutdown(self):
        for name in self._blocks:
            _give_back(name)
        super().shutdown()


def _give_back(name):
    from .shared_memory import SharedMemory
    block = SharedMemory(name)
    block.close()
    block.unlink()


class SharedMemoryManager(BaseManager):
    """Blocks of shared memory that end with it."""

    _Server = SharedMemoryServer

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from . import resource_tracker
        resource_tracker.ensure_running()

    def __repr__(self):
        return f'{type(self).__name__}(pid={self._process.pid})'

    def _ending_with_it(self, make):
        with Client(self._address, authkey=self._authkey) as connection:
            made, block = make()
            try:
                dispatch(connection, None, 'track_segment', (block.name,))
            except BaseException:
                block.unlink()
                raise
        return made

    def SharedMemory(self, size):
        from .shared_memory import SharedMemory

        def make():
            block = SharedMemory(None, True, size)
            return block, block

        return self._ending_with_it(make)

    def ShareableList(self, sequence):
        from .shared_memory import ShareableList

        def make():
            made = ShareableList(sequence)
            return made, made.shm

        return self._ending_with_it(make)
