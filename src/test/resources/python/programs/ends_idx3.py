data = [[1, 2], [3]]
for i in range(2):
    for j in range(2):
        print(data[i][j])
# expect: 1
# expect: 2
# expect: 3
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_idx3.py", line 4, in <module>
# expect stderr:     print(data[i][j])
# expect stderr:           ~~~~~~~^^^
# expect stderr: IndexError: list index out of range
# expect exit: 1
