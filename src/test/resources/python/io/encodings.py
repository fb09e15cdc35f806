with open('t.txt', 'w', encoding='latin-1') as f: f.write('é\nb')
print(open('t.txt', 'rb').read(), open('t.txt', encoding='latin-1').readlines())
try: open('t.txt', encoding='utf-8').read()
except UnicodeDecodeError as e: print(e)
print(open('t.txt', encoding='utf-8', errors='replace').read())
import os; os.remove('t.txt')
# expect: b'\xe9\nb' ['é\n', 'b']
# expect: 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte
# expect: �
# expect: b
