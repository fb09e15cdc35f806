import copy
import csv
import io


def told(act, *args, **keywords):
    try:
        print(act(*args, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


for options in (dict(delimiter='ab'), dict(delimiter=5), dict(delimiter='\n'), dict(quotechar=''), dict(quotechar=5),
                dict(escapechar='\r'), dict(lineterminator=None), dict(quoting='x'), dict(escapechar=','),
                dict(quotechar=' ', skipinitialspace=True), dict(lineterminator=':', delimiter=':'), dict(bad=1)):
    told(lambda: list(csv.reader(['a,b'], **options)))
for lines, options in ((['a\\\n', 'b,c'], dict(escapechar='\\')), (['"a\\\n', 'b"'], dict(escapechar='\\')),
                       (['a\\'], dict(escapechar='\\')), (['a\\'], dict(escapechar='\\', strict=True))):
    told(lambda: list(csv.reader(lines, **options)))
out = io.StringIO()
rows = [['\na', 'b\nc', 'd\n']]
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar='\\').writerows(rows)
print(list(csv.reader(io.StringIO(out.getvalue(), newline=''), quoting=csv.QUOTE_NONE, escapechar='\\')) == rows)
dialect = csv.reader([]).dialect
told(setattr, dialect, 'delimiter', ':')
told(copy.copy, dialect)
told(csv.field_size_limit, None)
# expect: TypeError "delimiter" must be a 1-character string
# expect: TypeError "delimiter" must be string, not int
# expect: ValueError bad delimiter value
# expect: TypeError "quotechar" must be a 1-character string
# expect: TypeError "quotechar" must be string or None, not int
# expect: ValueError bad escapechar value
# expect: TypeError lineterminator must be set
# expect: TypeError "quoting" must be an integer
# expect: ValueError bad delimiter or escapechar value
# expect: ValueError bad quotechar value
# expect: ValueError bad delimiter or lineterminator value
# expect: TypeError this function got an unexpected keyword argument 'bad'
# expect: [['a\nb', 'c']]
# expect: [['a\nb']]
# expect: [['a\n']]
# expect: Error unexpected end of data
# expect: True
# expect: AttributeError attribute 'delimiter' of '_csv.Dialect' objects is not writable
# expect: TypeError cannot pickle 'Dialect' instances
# expect: TypeError limit must be an integer
