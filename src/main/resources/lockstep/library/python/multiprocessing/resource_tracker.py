"""Which named things are to be given back at the end of the program. CPython has a process for that, which outlives the
program; here the machine ends with it, and keeps the names besides those of what they name."""

import _multiprocessing
from .process import parent_process

__all__ = ['ensure_running', 'register', 'unregister']

_CLEANUP_FUNCS = {'noop': lambda name: None, 'semaphore': lambda name: None}


def _unlink(name):
    if not _multiprocessing.forget('shm:' + name):
        raise FileNotFoundError(2, 'No such file or directory', name)


_CLEANUP_FUNCS['shared_memory'] = _unlink


class ResourceTracker:
    """All processes of the program share one."""

    def ensure_running(self):
        """There is nothing to run."""

    def register(self, name, rtype):
        _multiprocessing.announce(self._entry(name, rtype), True)

    def unregister(self, name, rtype):
        _multiprocessing.forget(self._entry(name, rtype))

    def _entry(self, name, rtype):
        if len(name) + len(rtype) > 512 - len('UNREGISTER::\n'):
            raise ValueError('name too long')
        return f'tracked:{rtype}:{name}'


_resource_tracker = ResourceTracker()
ensure_running, register, unregister = (
    _resource_tracker.ensure_running, _resource_tracker.register, _resource_tracker.unregister)


def _end_of_program():
    if parent_process() is not None:
        return  # the program ends with its first process
    for rtype, clean_up in _CLEANUP_FUNCS.items():
        left = {*_multiprocessing.names(f'tracked:{rtype}:')}
        if left:
            import warnings
            warnings.warn(
                f'resource_tracker: There appear to be {len(left)} leaked {rtype} objects to clean up at shutdown: {left}')
