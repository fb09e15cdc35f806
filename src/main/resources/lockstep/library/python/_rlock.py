"""threading._PyRLock: a lock that its owner may take again, made of one that nobody may. RLock itself is native."""

from _thread import allocate_lock, get_ident


class _RLock:
    """Who holds the inner lock is written beside it; to take it again only counts."""

    __module__ = 'threading'

    def __init__(self):
        self._block = allocate_lock()
        self._free()

    def _free(self):
        self._owner, self._count = None, 0

    def __repr__(self):
        import threading
        owner = next((each.name for each in threading.enumerate() if each.ident == self._owner), self._owner)
        state = 'locked' if self._block.locked() else 'unlocked'
        return f'<{state} threading._RLock object owner={owner!r} count={self._count} at {id(self):#x}>'

    def _is_owned(self):
        return self._owner == get_ident()

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def acquire(self, blocking=True, timeout=-1):
        if self._is_owned():
            self._count += 1
            return True
        taken = self._block.acquire(blocking, timeout)
        if taken:
            self._owner, self._count = get_ident(), 1
        return taken

    __enter__ = acquire

    def release(self):
        if not self._is_owned():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, *exception):
        self.release()

    # for conditions: all at once

    def _release_save(self):
        if not self._count:
            raise RuntimeError('cannot release un-acquired lock')
        held = self._count, self._owner
        self._free()
        self._block.release()
        return held

    def _acquire_restore(self, held):
        self._block.acquire()
        self._count, self._owner = held

    def _at_fork_reinit(self):
        self.__init__()
