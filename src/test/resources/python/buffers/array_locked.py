from array import array
a = array('i', [1]); m = memoryview(a)
try: a.append(2)
except BufferError as e: print(e)
m.release(); a.append(2); print(a)
# expect: cannot resize an array that is exporting buffers
# expect: array('i', [1, 2])
