for s in ('import os.foo', 'import decimal.foo', 'import math.x', 'import os.path.x', 'import json.nope', 'import collections.abc.x'):
    try: exec(s)
    except ImportError as e: print(s, type(e).__name__, e, e.name)
import os.nothing
# expect: import os.foo ModuleNotFoundError No module named 'os.foo'; 'os' is not a package os.foo
# expect: import decimal.foo ModuleNotFoundError No module named 'decimal.foo'; 'decimal' is not a package decimal.foo
# expect: import math.x ModuleNotFoundError No module named 'math.x'; 'math' is not a package math.x
# expect: import os.path.x ModuleNotFoundError No module named 'os.path.x'; 'os.path' is not a package os.path.x
# expect: import json.nope ModuleNotFoundError No module named 'json.nope' json.nope
# expect: import collections.abc.x ModuleNotFoundError No module named 'collections.abc.x'; 'collections.abc' is not a package collections.abc.x
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "import_below_a_module.py", line 4, in <module>
# expect stderr:     import os.nothing
# expect stderr: ModuleNotFoundError: No module named 'os.nothing'; 'os' is not a package
# expect exit: 1
