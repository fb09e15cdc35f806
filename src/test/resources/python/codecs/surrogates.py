print('\udc80'.encode('utf-8', 'surrogateescape'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') == '\ud800')
# expect: b'\x80' True
