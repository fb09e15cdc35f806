import gc
print(gc.isenabled())
gc.disable()
print(gc.isenabled(), gc.get_threshold()[0])
gc.enable()
try: gc.collect(9)
except ValueError as e: print(e)
# expect: True
# expect: False 2000
# expect: invalid generation
