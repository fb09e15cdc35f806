import importlib
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, 'helper_made.py'), 'w') as file:
        file.write('x = 5\n')
    os.mkdir(os.path.join(folder, 'kit_made'))
    with open(os.path.join(folder, 'kit_made', '__init__.py'), 'w') as file:
        file.write('from .part import y\n')
    with open(os.path.join(folder, 'kit_made', 'part.py'), 'w') as file:
        file.write('y = 6\n')
    try:
        import helper_made
    except ImportError as e:
        print(e)
    sys.path.insert(0, folder)
    importlib.invalidate_caches()
    import helper_made
    import kit_made
    print(helper_made.x, kit_made.y, os.path.relpath(helper_made.__file__, folder))
    sys.path.remove(folder)
# expect: No module named 'helper_made'
# expect: 5 6 helper_made.py
