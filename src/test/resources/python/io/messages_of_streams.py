import io, os
P = 'x_'
open(P, 'w').close()
for s in r'''io.BytesIO(b'a').read('x')
io.BytesIO('a')
io.BytesIO(initial_bytes=b'ab').read()
io.StringIO(b'a')
io.StringIO(1)
io.StringIO('a\r\nb\rc', newline=None).getvalue()
io.StringIO('a\r\nb\rc\n', newline='').readlines()
io.StringIO('a\r\nb\rc\n', newline='\r\n').getvalue()
io.StringIO('a\nb\n', newline='\r\n').readlines()
io.StringIO('a\nb', newline='x')
io.StringIO('a').write(b'a')
io.BytesIO().write('a')
io.BytesIO().seek(-1)
io.StringIO().seek(-1)
io.StringIO().seek(1,1)
io.StringIO().seek(1,2)
io.StringIO().seek(1,5)
io.BytesIO().seek(1,5)
io.BytesIO(b'abc').seek(-5,2)
io.BytesIO().truncate(-1)
io.StringIO().truncate(-1)
io.BytesIO().fileno()
io.StringIO().fileno()
io.StringIO().buffer
io.BytesIO().detach()
io.StringIO().detach()
io.StringIO().encoding, io.StringIO().errors, io.StringIO().newlines, io.StringIO().line_buffering
io.BytesIO().name
io.BytesIO().mode
io.TextIOWrapper(1)
io.TextIOWrapper(io.BytesIO(), encoding='nope')
io.TextIOWrapper(io.BytesIO(), newline='x')
io.TextIOWrapper(io.BytesIO(b'a'))
io.TextIOWrapper(io.BytesIO(b'a')).name
io.BufferedReader(io.BytesIO(b'abc'))
io.BufferedReader(1)
io.BufferedReader(io.BytesIO(), 0)
io.BufferedReader(io.BytesIO(), -1)
io.BufferedWriter(io.BytesIO()).read()
io.BufferedReader(io.BytesIO()).write(b'')
io.BufferedReader(io.BytesIO(b'abc')).read(-2)
io.BytesIO(b'abc').read(-2)
io.StringIO('abc').read(-2)
io.FileIO('nofile')
io.FileIO(P, 'q')
io.FileIO(P, 'w')
io.FileIO(P, 'w').read()
io.FileIO(P, 'rw')
open(P, 'w', 0)
open(P, 'wb', 0)
open(P, 'w', 1).line_buffering
open(P, 'rb', errors='x')
open(P, 'rb', newline='x')
open(P, newline='x')
open(P, newline=1)
open(P, 'w').read()
open(P, 'r').write('a')
open(P, 'rb').write(b'a')
open(P, 'wb').read()
open(P, 'wb').write('x')
open(P, 'w').write(b'x')
open(P, 'w+').seek(1,1)
open(P, 'w+').seek(-1)
open(P, 'rb').seek(-1)
open(P, 'rb').seek(0, 7)
open(P, 'rb').mode, open(P).buffer, open(P, 'wb+').raw.mode
open(P)
open(P, 'rb')
open(P, 'w').readable()
open(1.5)
open(-1)
open(99)
open('')
open(P, 5)
open(P, 'r', encoding=5)
open(P, 'r', encoding='nope')
open(P, 'U')
open(P, 'rt+b')
io.IOBase().read()
io.IOBase().readable(), io.IOBase().seekable(), io.IOBase().isatty(), io.IOBase().closed
io.IOBase().seek(0)
io.IOBase().tell()
io.IOBase().truncate()
io.IOBase().fileno()
io.IOBase().readline()
io.RawIOBase().read()
io.RawIOBase().write(b'')
io.BufferedIOBase().read()
io.BufferedIOBase().detach()
io.TextIOBase().read()
io.TextIOBase().encoding
io.UnsupportedOperation.__mro__
type(io.IOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(io.StringIO(), io.TextIOBase), issubclass(io.FileIO, io.RawIOBase)
io.__all__
io.text_encoding(None), io.text_encoding('x')
io.open is open
io.IncrementalNewlineDecoder(None, True).decode('a\r\nb\r')'''.split('\n'):
    try:
        print(s, '->', ascii(eval(s)))
    except Exception as e:
        print(s, '!!', type(e).__name__, e)
os.remove(P)
# expect: io.BytesIO(b'a').read('x') !! TypeError argument should be integer or None, not 'str'
# expect: io.BytesIO('a') !! TypeError a bytes-like object is required, not 'str'
# expect: io.BytesIO(initial_bytes=b'ab').read() -> b'ab'
# expect: io.StringIO(b'a') !! TypeError initial_value must be str or None, not bytes
# expect: io.StringIO(1) !! TypeError initial_value must be str or None, not int
# expect: io.StringIO('a\r\nb\rc', newline=None).getvalue() -> 'a\nb\nc'
# expect: io.StringIO('a\r\nb\rc\n', newline='').readlines() -> ['a\r\n', 'b\r', 'c\n']
# expect: io.StringIO('a\r\nb\rc\n', newline='\r\n').getvalue() -> 'a\r\r\nb\rc\r\n'
# expect: io.StringIO('a\nb\n', newline='\r\n').readlines() -> ['a\r\n', 'b\r\n']
# expect: io.StringIO('a\nb', newline='x') !! ValueError illegal newline value: 'x'
# expect: io.StringIO('a').write(b'a') !! TypeError string argument expected, got 'bytes'
# expect: io.BytesIO().write('a') !! TypeError a bytes-like object is required, not 'str'
# expect: io.BytesIO().seek(-1) !! ValueError negative seek value -1
# expect: io.StringIO().seek(-1) !! ValueError Negative seek position -1
# expect: io.StringIO().seek(1,1) !! OSError Can't do nonzero cur-relative seeks
# expect: io.StringIO().seek(1,2) !! OSError Can't do nonzero cur-relative seeks
# expect: io.StringIO().seek(1,5) !! ValueError Invalid whence (5, should be 0, 1 or 2)
# expect: io.BytesIO().seek(1,5) !! ValueError invalid whence (5, should be 0, 1 or 2)
# expect: io.BytesIO(b'abc').seek(-5,2) -> 0
# expect: io.BytesIO().truncate(-1) !! ValueError negative size value -1
# expect: io.StringIO().truncate(-1) !! ValueError Negative size value -1
# expect: io.BytesIO().fileno() !! UnsupportedOperation fileno
# expect: io.StringIO().fileno() !! UnsupportedOperation fileno
# expect: io.StringIO().buffer !! AttributeError '_io.StringIO' object has no attribute 'buffer'
# expect: io.BytesIO().detach() !! UnsupportedOperation detach
# expect: io.StringIO().detach() !! UnsupportedOperation detach
# expect: io.StringIO().encoding, io.StringIO().errors, io.StringIO().newlines, io.StringIO().line_buffering -> (None, None, None, False)
# expect: io.BytesIO().name !! AttributeError '_io.BytesIO' object has no attribute 'name'
# expect: io.BytesIO().mode !! AttributeError '_io.BytesIO' object has no attribute 'mode'
# expect: io.TextIOWrapper(1) !! AttributeError 'int' object has no attribute 'readable'
# expect: io.TextIOWrapper(io.BytesIO(), encoding='nope') !! LookupError unknown encoding: nope
# expect: io.TextIOWrapper(io.BytesIO(), newline='x') !! ValueError illegal newline value: x
# expect: io.TextIOWrapper(io.BytesIO(b'a')) -> <_io.TextIOWrapper encoding='UTF-8'>
# expect: io.TextIOWrapper(io.BytesIO(b'a')).name !! AttributeError '_io.BytesIO' object has no attribute 'name'
# expect: io.BufferedReader(io.BytesIO(b'abc')) -> <_io.BufferedReader>
# expect: io.BufferedReader(1) !! AttributeError 'int' object has no attribute 'readable'
# expect: io.BufferedReader(io.BytesIO(), 0) !! ValueError buffer size must be strictly positive
# expect: io.BufferedReader(io.BytesIO(), -1) !! ValueError buffer size must be strictly positive
# expect: io.BufferedWriter(io.BytesIO()).read() !! UnsupportedOperation read
# expect: io.BufferedReader(io.BytesIO()).write(b'') !! UnsupportedOperation write
# expect: io.BufferedReader(io.BytesIO(b'abc')).read(-2) !! ValueError read length must be non-negative or -1
# expect: io.BytesIO(b'abc').read(-2) -> b'abc'
# expect: io.StringIO('abc').read(-2) -> 'abc'
# expect: io.FileIO('nofile') !! FileNotFoundError [Errno 2] No such file or directory: 'nofile'
# expect: io.FileIO(P, 'q') !! ValueError invalid mode: q
# expect: io.FileIO(P, 'w') -> <_io.FileIO name='x_' mode='wb' closefd=True>
# expect: io.FileIO(P, 'w').read() !! UnsupportedOperation File not open for reading
# expect: io.FileIO(P, 'rw') !! ValueError Must have exactly one of create/read/write/append mode and at most one plus
# expect: open(P, 'w', 0) !! ValueError can't have unbuffered text I/O
# expect: open(P, 'wb', 0) -> <_io.FileIO name='x_' mode='wb' closefd=True>
# expect: open(P, 'w', 1).line_buffering -> True
# expect: open(P, 'rb', errors='x') !! ValueError binary mode doesn't take an errors argument
# expect: open(P, 'rb', newline='x') !! ValueError binary mode doesn't take a newline argument
# expect: open(P, newline='x') !! ValueError illegal newline value: x
# expect: open(P, newline=1) !! TypeError open() argument 'newline' must be str or None, not int
# expect: open(P, 'w').read() !! UnsupportedOperation not readable
# expect: open(P, 'r').write('a') !! UnsupportedOperation not writable
# expect: open(P, 'rb').write(b'a') !! UnsupportedOperation write
# expect: open(P, 'wb').read() !! UnsupportedOperation read
# expect: open(P, 'wb').write('x') !! TypeError a bytes-like object is required, not 'str'
# expect: open(P, 'w').write(b'x') !! TypeError write() argument must be str, not bytes
# expect: open(P, 'w+').seek(1,1) !! UnsupportedOperation can't do nonzero cur-relative seeks
# expect: open(P, 'w+').seek(-1) !! ValueError negative seek position -1
# expect: open(P, 'rb').seek(-1) !! OSError [Errno 22] Invalid argument
# expect: open(P, 'rb').seek(0, 7) !! ValueError whence value 7 unsupported
# expect: open(P, 'rb').mode, open(P).buffer, open(P, 'wb+').raw.mode -> ('rb', <_io.BufferedReader name='x_'>, 'rb+')
# expect: open(P) -> <_io.TextIOWrapper name='x_' mode='r' encoding='UTF-8'>
# expect: open(P, 'rb') -> <_io.BufferedReader name='x_'>
# expect: open(P, 'w').readable() -> False
# expect: open(1.5) !! TypeError expected str, bytes or os.PathLike object, not float
# expect: open(-1) !! ValueError negative file descriptor
# expect: open(99) !! OSError [Errno 9] Bad file descriptor
# expect: open('') !! FileNotFoundError [Errno 2] No such file or directory: ''
# expect: open(P, 5) !! TypeError open() argument 'mode' must be str, not int
# expect: open(P, 'r', encoding=5) !! TypeError open() argument 'encoding' must be str or None, not int
# expect: open(P, 'r', encoding='nope') !! LookupError unknown encoding: nope
# expect: open(P, 'U') !! ValueError invalid mode: 'U'
# expect: open(P, 'rt+b') !! ValueError can't have text and binary mode at once
# expect: io.IOBase().read() !! AttributeError 'IOBase' object has no attribute 'read'
# expect: io.IOBase().readable(), io.IOBase().seekable(), io.IOBase().isatty(), io.IOBase().closed -> (False, False, False, False)
# expect: io.IOBase().seek(0) !! UnsupportedOperation seek
# expect: io.IOBase().tell() !! UnsupportedOperation seek
# expect: io.IOBase().truncate() !! UnsupportedOperation truncate
# expect: io.IOBase().fileno() !! UnsupportedOperation fileno
# expect: io.IOBase().readline() !! AttributeError 'IOBase' object has no attribute 'read'
# expect: io.RawIOBase().read() !! NotImplementedError 
# expect: io.RawIOBase().write(b'') !! NotImplementedError 
# expect: io.BufferedIOBase().read() !! UnsupportedOperation read
# expect: io.BufferedIOBase().detach() !! UnsupportedOperation detach
# expect: io.TextIOBase().read() !! UnsupportedOperation read
# expect: io.TextIOBase().encoding -> None
# expect: io.UnsupportedOperation.__mro__ -> (<class 'io.UnsupportedOperation'>, <class 'OSError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: type(io.IOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(io.StringIO(), io.TextIOBase), issubclass(io.FileIO, io.RawIOBase) -> (<class 'abc.ABCMeta'>, True, True, True)
# expect: io.__all__ -> ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'text_encoding', 'IncrementalNewlineDecoder']
# expect: io.text_encoding(None), io.text_encoding('x') -> ('locale', 'x')
# expect: io.open is open -> True
# expect: io.IncrementalNewlineDecoder(None, True).decode('a\r\nb\r') -> 'a\nb'
