import sys
for s in (sys.stdout, sys.stdin, sys.stderr):
    print(s.mode, s.name, s.line_buffering, s.newlines, s.readable(), s.writable(), s.fileno(), s.write_through, s.isatty(), s.closed)
def tryit(f):
    try: print(f())
    except BaseException as e: print(type(e), e)
tryit(lambda: sys.stdin.write('x'))
tryit(lambda: sys.stdout.read())
tryit(lambda: sys.stdout.write(1))
tryit(lambda: sys.stdout.buffer.write('x'))

tryit(lambda: sys.stdin.readline())
tryit(lambda: sys.stdin.read(2))
tryit(lambda: next(sys.stdin))
tryit(lambda: sys.stdin.readlines())
tryit(lambda: sys.stdin.read())
tryit(lambda: sys.intern(0))
b='é'.encode()
sys.stdout.flush()
sys.stdout.buffer.write(b[:1]); sys.stdout.buffer.write(b[1:]+b'\n'); sys.stdout.buffer.flush()
print(isinstance(sys.stdout, __import__('io').TextIOBase))
with sys.stdout as o: o.write('in\n')
tryit(lambda: print('gone'))
print('err', file=sys.stderr)
# expect: w <stdout> False None False True 1 False False False
# expect: r <stdin> False None True False 0 False False False
# expect: w <stderr> True None False True 2 False False False
# expect: <class 'io.UnsupportedOperation'> not writable
# expect: <class 'io.UnsupportedOperation'> not readable
# expect: <class 'TypeError'> write() argument must be str, not int
# expect: <class 'TypeError'> a bytes-like object is required, not 'str'
# expect:
# expect:
# expect: <class 'StopIteration'> 
# expect: []
# expect:
# expect: <class 'TypeError'> intern() argument must be str, not int
# expect: é
# expect: True
# expect: in
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "standard_streams.py", line 5, in tryit
# expect stderr:     try: print(f())
# expect stderr:                ~^^
# expect stderr:   File "standard_streams.py", line 23, in <lambda>
# expect stderr:     tryit(lambda: print('gone'))
# expect stderr:                   ~~~~~^^^^^^^^
# expect stderr: ValueError: I/O operation on closed file.
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "standard_streams.py", line 23, in <module>
# expect stderr:     tryit(lambda: print('gone'))
# expect stderr:     ~~~~~^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "standard_streams.py", line 6, in tryit
# expect stderr:     except BaseException as e: print(type(e), e)
# expect stderr:                                ~~~~~^^^^^^^^^^^^
# expect stderr: ValueError: I/O operation on closed file.
# expect exit: 1
