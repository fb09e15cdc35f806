s = 'a😀é'
print(len(s), s[1] == '😀', s[::-1], [hex(ord(c)) for c in s], s.find('é'), chr(0x1F600), s.encode('utf-16-le'), s.encode('utf-8').decode('latin-1').encode('latin-1') == s.encode())
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord(''), lambda: ord('ab'), lambda: ord(1)):
    try: f()
    except (ValueError, TypeError) as e: print(e)
# expect: 3 True é😀a ['0x61', '0x1f600', '0xe9'] 2 😀 b'a\x00=\xd8\x00\xde\xe9\x00' True
# expect: chr() arg not in range(0x110000)
# expect: chr() arg not in range(0x110000)
# expect: ord() expected a character, but string of length 0 found
# expect: ord() expected a character, but string of length 2 found
# expect: ord() expected string of length 1, but int found
