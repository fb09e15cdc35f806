import sys
import _life

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
callbacks = []
garbage = []
_enabled = [True]
_threshold = [(2000, 10, 0)]
_debug = [0]
_runs = [0]


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _runs[0] += 1
    for each in callbacks:
        each('start', {'generation': generation, 'collected': 0, 'uncollectable': 0})
    asyncio = sys.modules.get('_asyncio')
    found = 0 if asyncio is None else asyncio._collect()
    found += _life.collect()
    for each in callbacks:
        each('stop', {'generation': generation, 'collected': found, 'uncollectable': 0})
    return found


def enable():
    _enabled[0] = True


def disable():
    _enabled[0] = False


def isenabled():
    return _enabled[0]


def get_threshold():
    return _threshold[0]


def set_threshold(threshold0, threshold1=10, threshold2=0, /):
    _threshold[0] = (threshold0, threshold1, threshold2)


def get_count():
    return (0, 0, 0)


def get_debug():
    return _debug[0]


def set_debug(flags, /):
    _debug[0] = flags


def get_stats():
    return [{'collections': runs, 'collected': 0, 'uncollectable': 0} for runs in (0, 0, _runs[0])]


def is_tracked(obj, /):
    return not isinstance(obj, (int, float, complex, str, bytes, type(None))) and obj != ()


def is_finalized(obj, /):
    return False


def get_objects(generation=None):
    return []


def get_referrers(*objs):
    return []


def get_referents(*objs):
    found = []
    for each in objs:
        if isinstance(each, dict):
            for key, value in each.items():
                found += [key, value]
        elif isinstance(each, (list, tuple, set, frozenset)):
            found.extend(each)
        elif hasattr(each, '__dict__'):
            found += [each.__dict__, type(each)]
    return found


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0
