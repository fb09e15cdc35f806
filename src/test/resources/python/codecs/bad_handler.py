import codecs
codecs.register_error('bad', lambda e: 5)
try: 'é'.encode('ascii', 'bad')
except TypeError as e: print(e)
# expect: encoding error handler must return (str/bytes, int) tuple
