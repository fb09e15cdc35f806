import codecs
print((codecs.BOM_UTF16_BE + b'\x00a').decode('utf-16'), codecs.BOM_UTF8.decode('utf-8-sig') == '')
# expect: a True
