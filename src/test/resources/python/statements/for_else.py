for i in []: pass
else: print('empty')
for i in range(3):
    if i == 5: break
else: print('full')
while False: pass
else: print('while')
# expect: empty
# expect: full
# expect: while
