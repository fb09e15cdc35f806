"""What a process is to itself and to its parent."""

import os
import sys
import _multiprocessing

__all__ = ['BaseProcess', 'active_children', 'current_process', 'parent_process']


class BaseProcess:
    """A call in an interpreter of its own. Until it has ended it is known by what started it, ``_popen``."""

    _popen = None
    _closed = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        parent = current_process()
        self._identity = *parent._identity, next(_family.numbers)
        self._config = dict(parent._config)
        self._parent_name, self._parent_pid = parent.name, os.getpid()
        self._target, self._args, self._kwargs = target, tuple(args), dict(kwargs)
        self._name = name or f"{type(self).__name__}-{':'.join(map(str, self._identity))}"
        if daemon is not None:
            self.daemon = daemon

    def _Popen(self):
        raise NotImplementedError

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    # ---- the parent's side ----

    def start(self):
        self._check_open()
        assert self._popen is None, 'cannot start a process twice'
        self._check_parent('can only start a process object created by current process')
        assert not current_process().daemon, 'daemonic processes are not allowed to have children'
        _family.forget_ended()
        self._popen = self._Popen(self)
        self._sentinel = self._popen.sentinel
        _family.children.add(self)
        del self._target, self._args, self._kwargs  # the child's from now on

    def join(self, timeout=None):
        self._check_open()
        self._check_parent('can only join a child process')
        assert self._popen is not None, 'can only join a started process'
        self._ended(self._popen.wait(timeout))

    def is_alive(self):
        self._check_open()
        if self is current_process():
            return True
        self._check_parent('can only test a child process')
        return self._popen is not None and not self._ended(self._popen.poll())

    def close(self):
        if self._popen is not None:
            if not self._ended(self._popen.poll()):
                raise ValueError('Cannot close a process while it is still running. '
                                 'You should first call join() or terminate().')
            self._popen.close()
            del self._popen, self._sentinel
        self._closed = True

    def terminate(self):
        self._check_open()
        self._popen.terminate()

    def kill(self):
        self._check_open()
        self._popen.kill()

    def _check_open(self):
        if self._closed:
            raise ValueError('process object is closed')

    def _check_parent(self, problem):
        assert self._parent_pid == os.getpid(), problem

    def _ended(self, code):
        """Whether an exit code is there; who has one is no longer a child to be waited for."""
        if code is not None:
            _family.children.discard(self)
        return code is not None

    # ---- what is known of it ----

    @property
    def exitcode(self):
        self._check_open()
        return self._popen and self._popen.poll()

    @property
    def pid(self):
        self._check_open()
        return os.getpid() if self is current_process() else self._popen and self._popen.pid

    ident = pid

    @property
    def sentinel(self):
        self._check_open()
        if not hasattr(self, '_sentinel'):
            raise ValueError('process not started')
        return self._sentinel

    name = property(lambda self: self._name)
    authkey = property(lambda self: self._config['authkey'])
    daemon = property(lambda self: self._config.get('daemon', False))

    @name.setter
    def name(self, text):
        assert isinstance(text, str), 'name must be a string'
        self._name = text

    @authkey.setter
    def authkey(self, key):
        self._config['authkey'] = AuthenticationString(key)

    @daemon.setter
    def daemon(self, whether):
        assert self._popen is None, 'process has already started'
        self._config['daemon'] = whether

    def __repr__(self):
        status, code = self._status()
        facts = [type(self).__name__, f'name={self._name!r}', f'parent={self._parent_pid}', status]
        if self._popen is not None:
            facts.insert(2, f'pid={self._popen.pid}')
        if code is not None:
            facts.append(f'exitcode={_SIGNALS.get(code, code)}')
        if self.daemon:
            facts.append('daemon')
        return f"<{' '.join(facts)}>"

    def _status(self):
        """In a word how it stands, and the exit code if there is one."""
        if self is current_process():
            return 'started', None
        if self._closed:
            return 'closed', None
        if self._parent_pid != os.getpid():
            return 'unknown', None
        if self._popen is None:
            return 'initial', None
        code = self._popen.poll()
        return 'started' if code is None else 'stopped', code

    # ---- the child's side ----

    def _bootstrap(self):
        import atexit
        from .util import info
        _family.become(self, _Parent(self._parent_name, self._parent_pid))
        try:
            info('child process calling self.run()')
            try:
                self.run()
                code = 0
            finally:
                atexit._run_exitfuncs()
        except SystemExit as error:
            code = _exit_status(error.code)
        except BaseException as error:
            import _thread
            sys.stderr.write(f'Process {self.name}:\n{_thread._format_exception(error)}')
            _thread._note_uncaught(error)
            code = 1
        info('process exiting with exitcode %d', code)
        return code


def _exit_status(code):
    """What sys.exit(code) makes of a process; anything but a number is told and counts as 1."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xff
    sys.stderr.write(f'{code}\n')
    return 1


# what the shell calls the signals that end processes, by the exit code they leave
_SIGNALS = {-number: f'-SIG{name}' for name, number in (
    ('HUP', 1), ('INT', 2), ('QUIT', 3), ('ABRT', 6), ('KILL', 9), ('SEGV', 11), ('TERM', 15))}


class AuthenticationString(bytes):
    """A key. It goes to children when they are started, and nowhere else."""

    def __reduce__(self):
        from .context import get_spawning_popen
        if get_spawning_popen() is not None:
            return AuthenticationString, (bytes(self),)
        raise TypeError('Pickling an AuthenticationString object is disallowed for security reasons')


class _Relative(BaseProcess):
    """A process that nobody here has started: this one, or the one that started it."""

    _identity = ()
    _parent_pid = None

    def __init__(self, name, **config):
        self._name, self._config = name, config


class _MainProcess(_Relative):
    def close(self):
        """It ends with the program."""


class _Parent(_Relative):
    def __init__(self, name, pid):
        super().__init__(name)
        self._pid = pid

    pid = ident = property(lambda self: self._pid)

    def is_alive(self):
        return not self._over(0)

    def join(self, timeout=None):
        self._over(timeout)

    def _over(self, timeout):
        handle = _multiprocessing.process_by_pid(self._pid)
        if handle is None:
            return False
        return (handle.poll() if timeout == 0 else handle.join(timeout)) is not None


class _Family:
    """This process and those around it."""

    def __init__(self):
        key = AuthenticationString(b'authentication is of no use here')
        self.become(_MainProcess('MainProcess', authkey=key, semprefix='/mp'), None)

    def become(self, own, parent):
        self.own, self.parent = own, parent
        self.numbers, self.children = iter(range(1, sys.maxsize)), set()

    def forget_ended(self):
        for child in list(self.children):
            child._ended(child._popen.poll())


_family = _Family()


def current_process():
    return _family.own


def parent_process():
    return _family.parent


def active_children():
    _family.forget_ended()
    return list(_family.children)
