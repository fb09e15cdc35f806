for x in [1, 2, 3]:
    if x == 2:
        continue
    print(x)
else:
    print("done")
for x in []:
    pass
else:
    print("empty")
print(x)
# expect: 1
# expect: 3
# expect: done
# expect: empty
# expect: 3
