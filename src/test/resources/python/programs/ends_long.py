value = {"a": 1}
result = value["a"] + value["b"] * value.get("c", 2) - len([x for x in range(3)])
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_long.py", line 2, in <module>
# expect stderr:     result = value["a"] + value["b"] * value.get("c", 2) - len([x for x in range(3)])
# expect stderr:                           ~~~~~^^^^^
# expect stderr: KeyError: 'b'
# expect exit: 1
