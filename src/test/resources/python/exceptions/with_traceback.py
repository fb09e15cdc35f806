try: 1 / 0
except ZeroDivisionError as e: tb = e.__traceback__
print(tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name)
e = ValueError().with_traceback(tb)
print(e.__traceback__ is tb)
try: e.__traceback__ = 1
except TypeError as t: print(t)
try: tb.tb_next = tb
except ValueError as t: print(t)
# expect: 1 None <module>
# expect: True
# expect: __traceback__ must be a traceback or None
# expect: traceback loop detected
