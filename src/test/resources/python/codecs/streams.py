import codecs, io
w = codecs.getwriter('utf-8')(io.BytesIO()); w.write('é'); print(w.stream.getvalue())
r = codecs.getreader('utf-8')(io.BytesIO('é\nb'.encode())); print(repr(r.readline()), r.read())
# expect: b'\xc3\xa9'
# expect: 'é\n' b
