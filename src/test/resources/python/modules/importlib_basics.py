import importlib
print(importlib.import_module('collections.abc').__name__, importlib.import_module('.abc', 'collections').__name__)
for f in (lambda: importlib.reload(5), lambda: importlib.import_module('.x')):
    try: f()
    except TypeError as e: print(e)
# expect: collections.abc collections.abc
# expect: reload() argument must be a module
# expect: the 'package' argument is required to perform a relative import for '.x'
