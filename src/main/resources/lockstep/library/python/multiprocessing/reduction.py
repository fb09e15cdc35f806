"""Pickling for processes."""

import copyreg
import io
import pickle

__all__ = ['ForkingPickler', 'dump', 'register']


class ForkingPickler(pickle.Pickler):
    _extra = {}

    @classmethod
    def register(cls, type, reduce):
        cls._extra[type] = reduce
        copyreg.pickle(type, reduce)

    @classmethod
    def dumps(cls, obj, protocol=None):
        return pickle.dumps(obj, protocol)

    loads = pickle.loads


register = ForkingPickler.register


def dumps(obj, protocol=None):
    return pickle.dumps(obj, protocol)


def dump(obj, file, protocol=None):
    file.write(pickle.dumps(obj, protocol))
