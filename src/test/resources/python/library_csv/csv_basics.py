import io, csv
s = io.StringIO()
w = csv.writer(s); w.writerow(['a', 'b,c', 'd"e', 1, None, 2.5]); w.writerows([[1,2],['x\ny', '']])
print(repr(s.getvalue())); s.seek(0)
# expect: 'a,"b,c","d""e",1,,2.5\r\n1,2\r\n"x\ny",\r\n'
