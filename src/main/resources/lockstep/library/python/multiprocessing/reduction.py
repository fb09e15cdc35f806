"""Pickling for processes."""

import copyreg
import pickle
from _io import BytesIO

__all__ = ['ForkingPickler', 'dump', 'register']

HAVE_SEND_HANDLE = False  # there are no handles to send


class ForkingPickler(pickle.Pickler):
    """Has reducers of its own besides those of copyreg, for what may be sent to another process and nowhere else."""

    _own = {}
    loads = pickle.loads

    def __init__(self, *args):
        super().__init__(*args)
        self.dispatch_table = copyreg.dispatch_table | self._own

    @classmethod
    def register(cls, type, reduce):
        cls._own[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        stream = BytesIO()
        cls(stream, protocol).dump(obj)
        return stream.getvalue()


dumps, register = ForkingPickler.dumps, ForkingPickler.register


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)
