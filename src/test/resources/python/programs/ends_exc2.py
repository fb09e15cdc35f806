try: pass
except ValueError, TypeError: pass
# expect stderr:   File "ends_exc2.py", line 2
# expect stderr:     except ValueError, TypeError: pass
# expect stderr:            ^^^^^^^^^^^^^^^^^^^^^
# expect stderr: SyntaxError: multiple exception types must be parenthesized
# expect exit: 1
