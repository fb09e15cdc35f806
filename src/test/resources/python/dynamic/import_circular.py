import _circ_a
print(_circ_a.x)
try: import _circ_c
except ImportError as e: print(str(e).split(" (")[0][:90])
# expect: 6
# expect: cannot import name 'w' from partially initialized module '_circ_c'
