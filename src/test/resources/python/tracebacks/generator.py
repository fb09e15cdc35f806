def gen():
    yield 1
    yield 1 / 0
for x in gen():
    print(x)
# expect: 1
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "generator.py", line 4, in <module>
# expect stderr:     for x in gen():
# expect stderr:              ~~~^^
# expect stderr:   File "generator.py", line 3, in gen
# expect stderr:     yield 1 / 0
# expect stderr:           ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
