import io, csv
print(csv.list_dialects(), csv.Sniffer().sniff('a;b\nc;d\n').delimiter, list(csv.reader(['1,2.5,"a"'], quoting=csv.QUOTE_NONNUMERIC)))
s = io.StringIO()
csv.writer(s, quoting=csv.QUOTE_ALL, lineterminator='\n').writerow([1, 'a'])
print(s.getvalue())
try: csv.writer(s).writerow(5)
except csv.Error as e: print(type(e), e)
# expect: ['excel', 'excel-tab', 'unix'] ; [[1.0, 2.5, 'a']]
# expect: "1","a"
# expect:
# expect: <class '_csv.Error'> iterable expected, not int
