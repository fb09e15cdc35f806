import io, os
P = 'y_'
open(P, 'w').close()
for mk in ("io.BytesIO()", "io.StringIO()", "open(P)", "open(P,'rb')", "io.FileIO(P)", "open(P,'w')", "open(P,'wb')", "io.TextIOWrapper(io.BytesIO())"):
    x=eval(mk); x.close()
    for m in ('read()','readline()','write(b"")','write("")','seek(0)','tell()','flush()','truncate()','readable()','writable()','seekable()','isatty()','fileno()','getvalue()','readlines()','writelines([])', '__next__()','name','encoding', 'readinto(bytearray(1))'):
        if m.split('(')[0] in dir(x) or m=='name':
            try: r=eval('x.'+m)
            except Exception as e: r=type(e).__name__+': '+str(e)
            print(mk, m, str(r)[:60])
os.remove(P)
# expect: io.BytesIO() read() ValueError: I/O operation on closed file.
# expect: io.BytesIO() readline() ValueError: I/O operation on closed file.
# expect: io.BytesIO() write(b"") ValueError: I/O operation on closed file.
# expect: io.BytesIO() write("") ValueError: I/O operation on closed file.
# expect: io.BytesIO() seek(0) ValueError: I/O operation on closed file.
# expect: io.BytesIO() tell() ValueError: I/O operation on closed file.
# expect: io.BytesIO() flush() ValueError: I/O operation on closed file.
# expect: io.BytesIO() truncate() ValueError: I/O operation on closed file.
# expect: io.BytesIO() readable() ValueError: I/O operation on closed file.
# expect: io.BytesIO() writable() ValueError: I/O operation on closed file.
# expect: io.BytesIO() seekable() ValueError: I/O operation on closed file.
# expect: io.BytesIO() isatty() ValueError: I/O operation on closed file.
# expect: io.BytesIO() fileno() UnsupportedOperation: fileno
# expect: io.BytesIO() getvalue() ValueError: I/O operation on closed file.
# expect: io.BytesIO() readlines() ValueError: I/O operation on closed file.
# expect: io.BytesIO() writelines([]) ValueError: I/O operation on closed file.
# expect: io.BytesIO() __next__() ValueError: I/O operation on closed file.
# expect: io.BytesIO() name AttributeError: '_io.BytesIO' object has no attribute 'name'
# expect: io.BytesIO() readinto(bytearray(1)) ValueError: I/O operation on closed file.
# expect: io.StringIO() read() ValueError: I/O operation on closed file
# expect: io.StringIO() readline() ValueError: I/O operation on closed file
# expect: io.StringIO() write(b"") TypeError: string argument expected, got 'bytes'
# expect: io.StringIO() write("") ValueError: I/O operation on closed file
# expect: io.StringIO() seek(0) ValueError: I/O operation on closed file
# expect: io.StringIO() tell() ValueError: I/O operation on closed file
# expect: io.StringIO() flush() None
# expect: io.StringIO() truncate() ValueError: I/O operation on closed file
# expect: io.StringIO() readable() ValueError: I/O operation on closed file
# expect: io.StringIO() writable() ValueError: I/O operation on closed file
# expect: io.StringIO() seekable() ValueError: I/O operation on closed file
# expect: io.StringIO() isatty() ValueError: I/O operation on closed file.
# expect: io.StringIO() fileno() UnsupportedOperation: fileno
# expect: io.StringIO() getvalue() ValueError: I/O operation on closed file
# expect: io.StringIO() readlines() ValueError: I/O operation on closed file.
# expect: io.StringIO() writelines([]) ValueError: I/O operation on closed file.
# expect: io.StringIO() __next__() ValueError: I/O operation on closed file
# expect: io.StringIO() name AttributeError: '_io.StringIO' object has no attribute 'name
# expect: io.StringIO() encoding None
# expect: open(P) read() ValueError: I/O operation on closed file.
# expect: open(P) readline() ValueError: I/O operation on closed file.
# expect: open(P) write(b"") TypeError: write() argument must be str, not bytes
# expect: open(P) write("") ValueError: I/O operation on closed file.
# expect: open(P) seek(0) ValueError: I/O operation on closed file.
# expect: open(P) tell() ValueError: I/O operation on closed file.
# expect: open(P) flush() ValueError: I/O operation on closed file.
# expect: open(P) truncate() ValueError: I/O operation on closed file.
# expect: open(P) readable() ValueError: I/O operation on closed file
# expect: open(P) writable() False
# expect: open(P) seekable() ValueError: I/O operation on closed file
# expect: open(P) isatty() ValueError: I/O operation on closed file
# expect: open(P) fileno() ValueError: I/O operation on closed file
# expect: open(P) readlines() ValueError: I/O operation on closed file.
# expect: open(P) writelines([]) ValueError: I/O operation on closed file.
# expect: open(P) __next__() ValueError: I/O operation on closed file.
# expect: open(P) name y_
# expect: open(P) encoding UTF-8
# expect: open(P,'rb') read() ValueError: read of closed file
# expect: open(P,'rb') readline() ValueError: readline of closed file
# expect: open(P,'rb') write(b"") UnsupportedOperation: write
# expect: open(P,'rb') write("") UnsupportedOperation: write
# expect: open(P,'rb') seek(0) ValueError: seek of closed file
# expect: open(P,'rb') tell() ValueError: I/O operation on closed file
# expect: open(P,'rb') flush() ValueError: I/O operation on closed file.
# expect: open(P,'rb') truncate() ValueError: truncate of closed file
# expect: open(P,'rb') readable() ValueError: I/O operation on closed file
# expect: open(P,'rb') writable() False
# expect: open(P,'rb') seekable() ValueError: I/O operation on closed file
# expect: open(P,'rb') isatty() ValueError: I/O operation on closed file
# expect: open(P,'rb') fileno() ValueError: I/O operation on closed file
# expect: open(P,'rb') readlines() ValueError: I/O operation on closed file.
# expect: open(P,'rb') writelines([]) ValueError: I/O operation on closed file.
# expect: open(P,'rb') __next__() ValueError: readline of closed file
# expect: open(P,'rb') name y_
# expect: open(P,'rb') readinto(bytearray(1)) ValueError: readinto of closed file
# expect: io.FileIO(P) read() ValueError: I/O operation on closed file
# expect: io.FileIO(P) readline() ValueError: I/O operation on closed file
# expect: io.FileIO(P) write(b"") ValueError: I/O operation on closed file
# expect: io.FileIO(P) write("") TypeError: a bytes-like object is required, not 'str'
# expect: io.FileIO(P) seek(0) ValueError: I/O operation on closed file
# expect: io.FileIO(P) tell() ValueError: I/O operation on closed file
# expect: io.FileIO(P) flush() ValueError: I/O operation on closed file.
# expect: io.FileIO(P) truncate() ValueError: I/O operation on closed file
# expect: io.FileIO(P) readable() ValueError: I/O operation on closed file
# expect: io.FileIO(P) writable() ValueError: I/O operation on closed file
# expect: io.FileIO(P) seekable() ValueError: I/O operation on closed file
# expect: io.FileIO(P) isatty() ValueError: I/O operation on closed file
# expect: io.FileIO(P) fileno() ValueError: I/O operation on closed file
# expect: io.FileIO(P) readlines() ValueError: I/O operation on closed file.
# expect: io.FileIO(P) writelines([]) ValueError: I/O operation on closed file.
# expect: io.FileIO(P) __next__() ValueError: I/O operation on closed file
# expect: io.FileIO(P) name y_
# expect: io.FileIO(P) readinto(bytearray(1)) ValueError: I/O operation on closed file
# expect: open(P,'w') read() ValueError: I/O operation on closed file.
# expect: open(P,'w') readline() ValueError: I/O operation on closed file.
# expect: open(P,'w') write(b"") TypeError: write() argument must be str, not bytes
# expect: open(P,'w') write("") ValueError: I/O operation on closed file.
# expect: open(P,'w') seek(0) ValueError: I/O operation on closed file.
# expect: open(P,'w') tell() ValueError: I/O operation on closed file.
# expect: open(P,'w') flush() ValueError: I/O operation on closed file.
# expect: open(P,'w') truncate() ValueError: I/O operation on closed file.
# expect: open(P,'w') readable() False
# expect: open(P,'w') writable() ValueError: I/O operation on closed file
# expect: open(P,'w') seekable() ValueError: I/O operation on closed file
# expect: open(P,'w') isatty() ValueError: I/O operation on closed file
# expect: open(P,'w') fileno() ValueError: I/O operation on closed file
# expect: open(P,'w') readlines() ValueError: I/O operation on closed file.
# expect: open(P,'w') writelines([]) ValueError: I/O operation on closed file.
# expect: open(P,'w') __next__() ValueError: I/O operation on closed file.
# expect: open(P,'w') name y_
# expect: open(P,'w') encoding UTF-8
# expect: open(P,'wb') read() UnsupportedOperation: read
# expect: open(P,'wb') readline() UnsupportedOperation: read
# expect: open(P,'wb') write(b"") ValueError: write to closed file
# expect: open(P,'wb') write("") TypeError: a bytes-like object is required, not 'str'
# expect: open(P,'wb') seek(0) ValueError: seek of closed file
# expect: open(P,'wb') tell() ValueError: I/O operation on closed file
# expect: open(P,'wb') flush() ValueError: flush of closed file
# expect: open(P,'wb') truncate() ValueError: truncate of closed file
# expect: open(P,'wb') readable() False
# expect: open(P,'wb') writable() ValueError: I/O operation on closed file
# expect: open(P,'wb') seekable() ValueError: I/O operation on closed file
# expect: open(P,'wb') isatty() ValueError: I/O operation on closed file
# expect: open(P,'wb') fileno() ValueError: I/O operation on closed file
# expect: open(P,'wb') readlines() ValueError: I/O operation on closed file.
# expect: open(P,'wb') writelines([]) ValueError: I/O operation on closed file.
# expect: open(P,'wb') __next__() UnsupportedOperation: read
# expect: open(P,'wb') name y_
# expect: open(P,'wb') readinto(bytearray(1)) UnsupportedOperation: read
# expect: io.TextIOWrapper(io.BytesIO()) read() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) readline() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) write(b"") TypeError: write() argument must be str, not bytes
# expect: io.TextIOWrapper(io.BytesIO()) write("") ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) seek(0) ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) tell() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) flush() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) truncate() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) readable() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) writable() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) seekable() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) isatty() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) fileno() UnsupportedOperation: fileno
# expect: io.TextIOWrapper(io.BytesIO()) readlines() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) writelines([]) ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) __next__() ValueError: I/O operation on closed file.
# expect: io.TextIOWrapper(io.BytesIO()) name AttributeError: '_io.BytesIO' object has no attribute 'name'
# expect: io.TextIOWrapper(io.BytesIO()) encoding UTF-8
