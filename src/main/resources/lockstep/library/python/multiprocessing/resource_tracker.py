"""Which named things are to be given back at the end of the program. CPython has a process for that; here, the machine's
own list of names is enough, for nothing outlives the program."""

import _multiprocessing

__all__ = ['ensure_running', 'register', 'unregister']


class ResourceTracker:
    """The names by their kinds, of this process."""

    def __init__(self):
        self._names = {}

    def ensure_running(self):
        """There is nothing to run."""

    def register(self, name, rtype):
        self._names.setdefault(rtype, {})[name] = None

    def unregister(self, name, rtype):
        self._names.get(rtype, {}).pop(name, None)


def _unlink(name):
    if not _multiprocessing.forget('shm:' + name.removeprefix('/')):
        raise FileNotFoundError(2, 'No such file or directory', name)


_CLEANUP_FUNCS = {'noop': lambda name: None, 'semaphore': lambda name: None, 'shared_memory': _unlink}

_resource_tracker = ResourceTracker()
ensure_running, register, unregister = (
    _resource_tracker.ensure_running, _resource_tracker.register, _resource_tracker.unregister)
