import io, csv, os
class Chunks(io.RawIOBase):
    def __init__(self, parts): self.parts = list(parts)
    def readable(self): return True
    def readinto(self, b):
        if not self.parts: return 0
        part = self.parts.pop(0)
        b[:len(part)] = part
        return len(part)
r = io.BufferedReader(Chunks([b'ab', b'c\nd', b'ef\n', b'gh']))
print(r.peek(1), r.read(1), r.readline(), r.read1(), r.read(3), r.read(), r.closed, r)
t = io.TextIOWrapper(io.BufferedReader(Chunks([b'h\xc3', b'\xa9llo\r', b'\nworld\rx'])), encoding='utf-8')
print(t.readline(), list(t), t.newlines)
t = io.TextIOWrapper(io.BytesIO(b'a\r\nb\nc\rd'), newline='')
print(t.readlines(), t.newlines)
t = io.TextIOWrapper(io.BytesIO(b'a\r\nb\nc\rd'), newline='\r')
print(t.readlines())
b = io.BytesIO()
t = io.TextIOWrapper(b, 'utf-16', newline='\r\n', write_through=True)
t.write('x\ny')
t.flush()
print(b.getvalue(), t.encoding, t.buffer is b, t)
print(t.detach() is b)
try: t.read()
except ValueError as e: print(e)
class Sink(io.RawIOBase):
    got = b''
    def writable(self): return True
    def write(self, b):
        self.got += bytes(b[:3]); return min(3, len(b))
s = Sink()
w = io.BufferedWriter(s, 4)
print(w.write(b'12'), s.got, w.write(b'3456789'))
w.flush(); print(s.got); w.close(); print(s.closed)
pair = io.BufferedRWPair(io.BytesIO(b'in'), out := io.BytesIO())
pair.write(b'out'); print(pair.read(), out.getvalue()); pair.flush(); print(out.getvalue())
with open('f.txt', 'w', newline='\r\n') as f: f.write('1\n2\n')
print([open('f.txt', 'rb').read(), open('f.txt').read(), open('f.txt', newline='').read()])
with open('f.txt', 'wb') as f: f.write(b'a\rb\r\nc\n')
with open('f.txt') as f: print(f.readlines(), f.newlines)
with open('f.txt', 'w+', encoding='utf-16') as f:
    f.write('héllo\nworld'); f.seek(0); print(f.readline(), f.read(), f.encoding, f)
with open('f.txt', 'w') as f: f.write('line one\nline two\n')
with open('f.txt') as f:
    print(f.buffer.tell(), f.readline(), f.buffer.tell(), f.buffer.read(), f.read(), f.buffer is f.buffer, f.tell())
with open('f.txt', 'rb', buffering=0) as f: print(f.read(4), f.readall(), f.raw if hasattr(f, 'raw') else 'no raw')
with open('f.txt', 'r+b') as f:
    f.seek(5); f.write(b'ONE'); f.seek(0); print(f.read()); b = bytearray(4); f.seek(0); print(f.readinto(b), b)
with open('f.txt', 'a+') as f: f.write('x'); f.seek(0); print(f.read())
v = io.BytesIO(b'abc'); m = v.getbuffer(); m[1] = 88
try: v.write(b'longer than that')
except BufferError as e: print(e)
m.release(); print(v.getvalue())
f = io.StringIO('añb\n\ud800c'); f.seek(2); print(ascii(f.read()), f.tell(), f.seek(0), f.truncate(1), f.getvalue())
f.name = 'me'; print(f.name)
class Upper(io.TextIOWrapper):
    def write(self, s): return super().write(s.upper())
u = Upper(io.BytesIO(), 'ascii', errors='replace'); print('é hi', file=u); u.flush(); print(u.buffer.getvalue(), type(u).__name__)
t = io.TextIOWrapper(io.BytesIO('åb\ncd'.encode()), 'utf-8')
print(t.read(1), t.tell(), t.read(2), (c := t.tell()), t.read(), t.seek(c), t.read())
t.reconfigure(line_buffering=True); print(t.line_buffering)
class Mine(io.IOBase):
    data = [b'x', b'\n', b'y', b'']
    def read(self, n): return self.data.pop(0)
m = Mine(); print(m.readline(), m.readline(), isinstance(m, io.IOBase))
with m: pass
print(m.closed)
try: m.readline()
except Exception as e: print(type(e).__name__)
try: io.BytesIO().fileno()
except OSError as e: print(isinstance(e, ValueError), repr(e))
os.mkdir('sub_'); os.chdir('sub_'); open('in.txt', 'w').close(); print(os.listdir('.'), os.path.basename(os.getcwd())); os.chdir('..'); print(os.path.exists('sub_/in.txt'))
os.remove('sub_/in.txt'); os.rmdir('sub_'); os.remove('f.txt')
d = io.IncrementalNewlineDecoder(None, translate=True); print([d.decode('a\r'), d.decode('\nb'), d.newlines])
# expect: b'ab' b'a' b'bc\n' b'd' b'ef\n' b'gh' False <_io.BufferedReader>
# expect: héllo
# expect:  ['world\n', 'x'] ('\r', '\r\n')
# expect: ['a\r\n', 'b\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
# expect: ['a\r', '\nb\nc\r', 'd']
# expect: b'\xff\xfex\x00\r\x00\n\x00y\x00' utf-16 True <_io.TextIOWrapper encoding='utf-16'>
# expect: True
# expect: underlying buffer has been detached
# expect: 2 b'' 7
# expect: b'123456789'
# expect: True
# expect: b'in' b''
# expect: b'out'
# expect: [b'1\r\n2\r\n', '1\n2\n', '1\r\n2\r\n']
# expect: ['a\n', 'b\n', 'c\n'] ('\r', '\n', '\r\n')
# expect: héllo
# expect:  world utf-16 <_io.TextIOWrapper name='f.txt' mode='w+' encoding='utf-16'>
# expect: 0 line one
# expect:  18 b'' line two
# expect:  True 18
# expect: b'line' b' one\nline two\n' no raw
# expect: b'line ONE\nline two\n'
# expect: 4 bytearray(b'line')
# expect: line ONE
# expect: line two
# expect: x
# expect: Existing exports of data: object cannot be re-sized
# expect: b'aXc'
# expect: 'b\n\ud800c' 6 0 1 a
# expect: me
# expect: b'? HI\n' Upper
# expect: å 2 b
# expect:  4 cd 4 cd
# expect: True
# expect: b'x\n' b'y' True
# expect: True
# expect: IndexError
# expect: True UnsupportedOperation('fileno')
# expect: ['in.txt'] sub_
# expect: True
# expect: ['a', '\nb', '\r\n']
