import _neighbour
from _neighbour import value, bump as b
import _pack.inner as pi
from _pack import inner, other
print(_neighbour.value, value, b(), _neighbour.value, value, pi is inner, other, inner.name)
print(_neighbour.__name__, _neighbour.__file__.split("/")[-1], type(_neighbour), pi.__package__)
try: from _neighbour import nothing
except ImportError as e: print(str(e).split(" (")[0], e.name)
try: import _neighbour.sub
except ImportError as e: print(e)
try: import _pack.missing
except ImportError as e: print(e, type(e).__name__)
import sys; print("_pack.inner" in sys.modules)
try: _neighbour.zzz
except AttributeError as e: print(e)
# expect: 1 1 2 2 1 True other inner other
# expect: _neighbour _neighbour.py <class 'module'> _pack
# expect: cannot import name 'nothing' from '_neighbour' _neighbour
# expect: No module named '_neighbour.sub'; '_neighbour' is not a package
# expect: No module named '_pack.missing' ModuleNotFoundError
# expect: True
# expect: module '_neighbour' has no attribute 'zzz'
