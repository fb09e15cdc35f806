import base64
print(base64.b64encode(b'hello world'), base64.b64decode('aGVsbG8='), base64.urlsafe_b64encode(b'\xff\xfe\xfd'), base64.b32encode(b'hello'), base64.b32decode(b'NBSWY3DP'), base64.b16encode(b'hi'), base64.b85encode(b'hello'), base64.b85decode(b'Xk~0{Zv'), base64.a85encode(b'hello'), base64.encodebytes(b'x'*60), base64.b32encode(b'a'))
# expect: b'aGVsbG8gd29ybGQ=' b'hello' b'__79' b'NBSWY3DP' b'hello' b'6869' b'Xk~0{Zv' b'hello' b'BOu!rDZ' b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' b'ME======'
