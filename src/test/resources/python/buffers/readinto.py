import io
b = bytearray(5); f = io.BytesIO(b'hello world')
print(f.readinto(b), b, f.readinto(memoryview(b)[1:3]), b)
# expect: 5 bytearray(b'h wlo') 2 bytearray(b'h wlo')
