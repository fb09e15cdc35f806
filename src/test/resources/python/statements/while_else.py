n = 3
while n:
    n -= 1
    if n == 10:
        break
else:
    print("no break", n)
while True:
    n += 1
    if n > 4:
        break
else:
    print("never")
print(n)
# expect: no break 0
# expect: 5
