import sys
sys.stdout.flush(); sys.stdout.buffer.write(b'raw\n'); sys.stdout.buffer.flush(); print('text')
# expect: raw
# expect: text
