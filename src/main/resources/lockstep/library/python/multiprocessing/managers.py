"""Objects that live in a process of their own; others hold proxies, which ask it over a pipe."""

import os
import queue
import threading
import time
from . import get_context, process
from .context import ProcessError
from .connection import Client, Listener
from .util import Finalize

__all__ = ['BaseManager', 'SyncManager', 'BaseProxy', 'Token', 'Namespace', 'RemoteError']


class RemoteError(Exception):
    def __str__(self):
        return '\n' + '-' * 75 + '\n' + str(self.args[0]) + '-' * 75


class Token:
    """Which object of which manager is meant."""

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __repr__(self):
        return f'{type(self).__name__}(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})'


def _all_methods(obj):
    return [name for name in dir(obj) if callable(getattr(obj, name))]


def public_methods(obj):
    return [name for name in _all_methods(obj) if name[0] != '_']


# ---- in the manager's process ----

class Server:
    def __init__(self, registry, address):
        self.registry = registry
        self.listener = Listener(address)
        self.address = self.listener.address
        self.objects = {}
        self.last = 0
        self.mutex = threading.Lock()
        self.over = False

    def serve(self):
        while not self.over:
            connection = self.listener.accept()
            threading.Thread(target=self._serve_client, args=(connection,), daemon=True).start()

    def _serve_client(self, connection):
        with connection:
            while not self.over:
                try:
                    request = connection.recv()
                except EOFError:
                    return
                answer = self._answer(*request)
                try:
                    connection.send(answer)
                except Exception as error:
                    connection.send(('#TRACEBACK', _told(error)))

    def _answer(self, ident, name, args, kwds):
        if ident is None:
            try:
                return '#RETURN', getattr(self, name)(*args, **kwds)
            except BaseException as error:
                return '#TRACEBACK', _told(error)
        try:
            obj, exposed, method_to_typeid = self.objects[ident]
        except KeyError:
            return '#TRACEBACK', f'KeyError: {ident!r}\n'
        if name == '#GETVALUE':
            return '#RETURN', obj
        if name not in exposed and name not in ('__str__', '__repr__'):
            return '#TRACEBACK', (f'AttributeError: method {name!r} of {type(obj)!r} object is not in '
                                  f'exposed={exposed!r}\n')
        try:
            result = getattr(obj, name)(*args, **kwds)
        except Exception as error:
            return '#ERROR', error
        typeid = method_to_typeid and method_to_typeid.get(name)
        if typeid:
            return '#PROXY', self._add(typeid, result)
        return '#RETURN', result

    def _add(self, typeid, obj):
        _, exposed, method_to_typeid, _ = self.registry[typeid]
        if exposed is None:
            exposed = public_methods(obj)
        with self.mutex:
            self.last += 1
            ident = f'{self.last:x}'
        self.objects[ident] = (obj, set(exposed), method_to_typeid)
        return Token(typeid, self.address, ident), tuple(exposed)

    def create(self, typeid, *args, **kwds):
        callable = self.registry[typeid][0]
        obj = args[0] if callable is None else callable(*args, **kwds)
        return self._add(typeid, obj)

    def number_of_objects(self):
        return len(self.objects)

    def shutdown(self):
        self.over = True
        # the accepting thread is to notice
        Client(self.address).close()


def _told(error):
    import _thread
    return _thread._format_exception(error)


def _run_server(registry, address, writer, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    server = Server(registry, address)
    writer.send(server.address)
    writer.close()
    process.current_process()._manager_server = server
    server.serve()


# ---- the manager, in whoever made it ----

class BaseManager:
    _registry = {}

    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        self._address = address
        self._state = 'initial'
        self._ctx = ctx or get_context()
        self._process = None

    @property
    def address(self):
        return self._address

    def start(self, initializer=None, initargs=()):
        if self._state != 'initial':
            raise ProcessError('Already started server' if self._state == 'started' else
                                       'Manager has shut down')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        reader, writer = self._ctx.Pipe(duplex=False)
        self._process = self._ctx.Process(target=_run_server,
                                          args=(self._registry, self._address, writer, initializer, initargs))
        ident = ':'.join(str(i) for i in self._process._identity)
        self._process.name = type(self).__name__ + '-' + ident
        self._process.start()
        writer.close()
        self._address = reader.recv()
        reader.close()
        self._state = 'started'
        self.shutdown = Finalize(self, self._end, exitpriority=0)

    def connect(self):
        Client(self._address).close()
        self._state = 'started'

    def get_server(self):
        if self._state != 'initial':
            raise ProcessError('Already started server')
        server = Server(self._registry, self._address)
        server.serve_forever = server.serve
        return server

    def _end(self):
        if self._process.is_alive():
            _ask(self._address, None, 'shutdown', (), {})
            self._process.join(1.0)
            if self._process.is_alive():
                self._process.terminate()
                self._process.join()
        self._state = 'shutdown'

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    def __enter__(self):
        if self._state == 'initial':
            self.start()
        assert self._state == 'started'
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    def _create(self, typeid, /, *args, **kwds):
        assert self._state == 'started', 'server not yet started'
        return _ask(self._address, None, 'create', (typeid,) + args, kwds)

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if '_registry' not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None:
            proxytype = AutoProxy
        exposed = exposed or getattr(proxytype, '_exposed_', None)
        method_to_typeid = method_to_typeid or getattr(proxytype, '_method_to_typeid_', None)
        cls._registry[typeid] = (callable, exposed, method_to_typeid, proxytype)
        if create_method:
            def temp(self, /, *args, **kwds):
                token, exposed = self._create(typeid, *args, **kwds)
                return proxytype(token, registry=self._registry, exposed=exposed)
            temp.__name__ = typeid
            setattr(cls, typeid, temp)


# ---- proxies ----

_tls = threading.local()


def _connection(address):
    """One connection per thread and manager, kept open."""
    known = getattr(_tls, 'connections', None)
    if known is None:
        known = _tls.connections = {}
    if address not in known:
        known[address] = Client(address)
    return known[address]


def _ask(address, ident, name, args, kwds, registry=None):
    connection = _connection(address)
    connection.send((ident, name, args, kwds))
    kind, result = connection.recv()
    if kind == '#RETURN':
        return result
    if kind == '#PROXY':
        token, exposed = result
        return registry[token.typeid][3](token, registry=registry, exposed=exposed)
    if kind == '#ERROR':
        raise result
    raise RemoteError(result)


class BaseProxy:
    def __init__(self, token, serializer='pickle', manager=None, authkey=None, exposed=None, registry=None):
        self._token = token
        self._id = token.id
        self._exposed = exposed
        self._registry = registry

    def _callmethod(self, methodname, args=(), kwds={}):
        return _ask(self._token.address, self._id, methodname, args, kwds, self._registry)

    def _getvalue(self):
        return self._callmethod('#GETVALUE')

    def __reduce__(self):
        registry = self._registry
        server = getattr(process.current_process(), '_manager_server', None)
        if server is not None and server.address == self._token.address:
            # home again: the object itself
            return _at_home, (self._token,)
        return _rebuild_proxy, (type(self), self._token, self._exposed)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f'<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>'

    def __str__(self):
        try:
            return self._callmethod('__repr__')
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def _at_home(token):
    return process.current_process()._manager_server.objects[token.id][0]


def _rebuild_proxy(kind, token, exposed):
    server = getattr(process.current_process(), '_manager_server', None)
    if server is not None and server.address == token.address:
        return server.objects[token.id][0]
    if kind is AutoProxy or getattr(kind, '_is_auto', False):
        return AutoProxy(token, exposed=exposed)
    return kind(token, exposed=exposed, registry=SyncManager._registry)


def MakeProxyType(name, exposed):
    space = {'_exposed_': tuple(exposed)}
    for each in exposed:
        space[each] = _forwarding(each)
    return type(name, (BaseProxy,), space)


def _forwarding(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)
    method.__name__ = name
    return method


def AutoProxy(token, serializer='pickle', manager=None, authkey=None, exposed=None, registry=None):
    kind = MakeProxyType(f'AutoProxy[{token.typeid}]', exposed or ())
    kind._is_auto = True
    kind.__reduce__ = _auto_reduce
    proxy = kind(token, exposed=exposed, registry=registry)
    return proxy


def _auto_reduce(self):
    return _rebuild_auto, (self._token, self._exposed)


def _rebuild_auto(token, exposed):
    return _rebuild_proxy(AutoProxy, token, exposed)


class Namespace:
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        items = sorted(f'{name}={value!r}' for name, value in self.__dict__.items() if not name.startswith('_'))
        return f"{type(self).__name__}({', '.join(items)})"


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f'{type(self).__name__}({self._typecode!r}, {self._value!r})'

    value = property(get, set)


def Array(typecode, sequence, lock=True):
    import array
    return array.array(typecode, sequence)


class IteratorProxy(BaseProxy):
    _exposed_ = ('__next__', 'send', 'throw', 'close')

    def __iter__(self):
        return self

    def __next__(self, *args):
        return self._callmethod('__next__', args)

    def close(self, *args):
        return self._callmethod('close', args)


class AcquirerProxy(BaseProxy):
    _exposed_ = ('acquire', 'release')

    def acquire(self, blocking=True, timeout=None):
        args = (blocking,) if timeout is None else (blocking, timeout)
        return self._callmethod('acquire', args)

    def release(self):
        return self._callmethod('release')

    def __enter__(self):
        return self._callmethod('acquire')

    def __exit__(self, exc_type, exc_val, exc_tb):
        return self._callmethod('release')


class ConditionProxy(AcquirerProxy):
    _exposed_ = ('acquire', 'release', 'wait', 'notify', 'notify_all')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

    def notify(self, n=1):
        return self._callmethod('notify', (n,))

    def notify_all(self):
        return self._callmethod('notify_all')

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else time.monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class EventProxy(BaseProxy):
    _exposed_ = ('is_set', 'set', 'clear', 'wait')

    def is_set(self):
        return self._callmethod('is_set')

    def set(self):
        return self._callmethod('set')

    def clear(self):
        return self._callmethod('clear')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))


class BarrierProxy(BaseProxy):
    _exposed_ = ('__getattribute__', 'wait', 'abort', 'reset')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

    def abort(self):
        return self._callmethod('abort')

    def reset(self):
        return self._callmethod('reset')

    @property
    def parties(self):
        return self._callmethod('__getattribute__', ('parties',))

    @property
    def n_waiting(self):
        return self._callmethod('__getattribute__', ('n_waiting',))

    @property
    def broken(self):
        return self._callmethod('__getattribute__', ('broken',))


class NamespaceProxy(BaseProxy):
    _exposed_ = ('__getattribute__', '__setattr__', '__delattr__')

    def __getattr__(self, key):
        if key[0] == '_':
            return object.__getattribute__(self, key)
        return self._callmethod('__getattribute__', (key,))

    def __setattr__(self, key, value):
        if key[0] == '_':
            return object.__setattr__(self, key, value)
        return self._callmethod('__setattr__', (key, value))

    def __delattr__(self, key):
        if key[0] == '_':
            return object.__delattr__(self, key)
        return self._callmethod('__delattr__', (key,))


class ValueProxy(BaseProxy):
    _exposed_ = ('get', 'set')

    def get(self):
        return self._callmethod('get')

    def set(self, value):
        return self._callmethod('set', (value,))

    value = property(get, set)


class ListProxy(MakeProxyType('BaseListProxy', (
        '__add__', '__contains__', '__delitem__', '__getitem__', '__imul__', '__len__', '__mul__', '__reversed__',
        '__rmul__', '__setitem__', 'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove',
        'reverse', 'sort'))):
    def __iadd__(self, value):
        self._callmethod('extend', (value,))
        return self

    def __imul__(self, value):
        self._callmethod('__imul__', (value,))
        return self


class DictProxy(MakeProxyType('DictProxy', (
        '__contains__', '__delitem__', '__getitem__', '__ior__', '__iter__', '__len__', '__or__', '__reversed__',
        '__ror__', '__setitem__', 'clear', 'copy', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update',
        'values'))):
    _method_to_typeid_ = {'__iter__': 'Iterator'}

    def keys(self):
        return self._callmethod('keys')

    def __ior__(self, value):
        self._callmethod('__ior__', (value,))
        return self


class ArrayProxy(MakeProxyType('ArrayProxy', ('__len__', '__getitem__', '__setitem__'))):
    pass


class PoolProxy(MakeProxyType('PoolProxy', ('apply', 'apply_async', 'close', 'imap', 'imap_unordered', 'join', 'map',
                                            'map_async', 'starmap', 'starmap_async', 'terminate'))):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


class SyncManager(BaseManager):
    pass


class _Dict(dict):
    """A dict whose views can be sent: as lists."""

    def keys(self):
        return list(dict.keys(self))

    def values(self):
        return list(dict.values(self))

    def items(self):
        return list(dict.items(self))

    def __reduce__(self):
        return dict, (dict(self),)


SyncManager.register('Queue', queue.Queue)
SyncManager.register('JoinableQueue', queue.Queue)
SyncManager.register('Event', threading.Event, EventProxy)
SyncManager.register('Lock', threading.Lock, AcquirerProxy)
SyncManager.register('RLock', threading.RLock, AcquirerProxy)
SyncManager.register('Semaphore', threading.Semaphore, AcquirerProxy)
SyncManager.register('BoundedSemaphore', threading.BoundedSemaphore, AcquirerProxy)
SyncManager.register('Condition', threading.Condition, ConditionProxy)
SyncManager.register('Barrier', threading.Barrier, BarrierProxy)
SyncManager.register('list', list, ListProxy)
SyncManager.register('dict', _Dict, DictProxy)
SyncManager.register('Value', Value, ValueProxy)
SyncManager.register('Array', Array, ArrayProxy)
SyncManager.register('Namespace', Namespace, NamespaceProxy)
SyncManager.register('Iterator', proxytype=IteratorProxy, create_method=False)
