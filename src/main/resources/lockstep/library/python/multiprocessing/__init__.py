"""Processes, each with an interpreter of its own: the methods of the default context, as functions."""

import sys
from .context import _default_context

SUBDEBUG, SUBWARNING = 5, 25

for _name in (__all__ := [name for name in dir(_default_context) if name[0] != '_']):
    globals()[_name] = getattr(_default_context, _name)

# what a child calls the main module, so that what it pickles is found here
if '__main__' in sys.modules:
    sys.modules['__mp_main__'] = sys.modules['__main__']
