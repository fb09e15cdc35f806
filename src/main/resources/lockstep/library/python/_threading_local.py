"""The old home of thread-local data; nowadays threading.local."""

from _local import _local

__all__ = ['local']


class local(_local):
    pass
