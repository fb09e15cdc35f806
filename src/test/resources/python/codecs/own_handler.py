import codecs
codecs.register_error('mine', lambda e: ('<?>', e.end))
print('aéb'.encode('ascii', 'mine'), b'a\xffb'.decode('ascii', 'mine'))
# expect: b'a<?>b' a<?>b
