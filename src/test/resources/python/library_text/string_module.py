import string
print(string.capwords('hello big world'), string.Formatter().format('{0} {a!r:>5} {1[0]} {}'.replace('{}', ''), 1, [2], a='q'))
t = string.Template('$who owes ${amount} $$ to $who')
print(t.substitute(who='ann', amount=5), t.safe_substitute(who='bob'), t.get_identifiers(), t.is_valid())
for template in '$', 'a\n b $1':
    try:
        string.Template(template).substitute()
    except ValueError as e:
        print(e)
try:
    t.substitute(who='x')
except KeyError as e:
    print(e)

class Percent(string.Template):
    delimiter = '%'

print(Percent('%a %%').substitute(a=1), string.digits, string.punctuation)
# expect: Hello Big World 1   'q' 2 
# expect: ann owes 5 $ to ann bob owes ${amount} $ to bob ['who', 'amount'] True
# expect: Invalid placeholder in string: line 1, col 1
# expect: Invalid placeholder in string: line 2, col 4
# expect: 'amount'
# expect: 1 % 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
