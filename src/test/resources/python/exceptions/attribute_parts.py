class C: pass
try: C().missing
except AttributeError as e: print(e.name, type(e.obj).__name__, e)
try: missing_name
except NameError as e: print(e.name, e)
try: import nothing_here
except ImportError as e: print(e.name, e.path, e)
# expect: missing C 'C' object has no attribute 'missing'
# expect: missing_name name 'missing_name' is not defined
# expect: nothing_here None No module named 'nothing_here'
