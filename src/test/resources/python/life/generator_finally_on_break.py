def lines():
    try:
        for i in range(10): yield i
    finally: print('file closed')
for n in lines():
    print(n)
    if n == 1: break
print('after')
# expect: 0
# expect: 1
# expect: file closed
# expect: after
