import codecs
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in '€😀'.encode()])
# expect: ['', '', '€', '', '', '', '😀']
