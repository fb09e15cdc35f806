print(type(...), ..., NotImplemented, type(NotImplemented).__name__, __debug__, __name__)
try: bool(NotImplemented)
except TypeError as e: print(e)
# expect: <class 'ellipsis'> Ellipsis NotImplemented NotImplementedType True __main__
# expect stderr: help_less.py:2: DeprecationWarning: NotImplemented should not be used in a boolean context
# expect stderr:   try: bool(NotImplemented)
