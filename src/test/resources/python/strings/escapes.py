print('\x41\u00e9\U0001F600\N{BULLET}\101\t|'.encode(), r'\n', b'\x00\xff\'', 'a\
b', '\'"', repr('\'"'), repr('\x00\x7f\x80\u200b\ud800'), ascii('é😀'))
# expect: b'A\xc3\xa9\xf0\x9f\x98\x80\xe2\x80\xa2A\t|' \n b"\x00\xff'" ab '" '\'"' '\x00\x7f\x80\u200b\ud800' '\xe9\U0001f600'
