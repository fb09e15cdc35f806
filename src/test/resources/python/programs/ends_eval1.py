eval("1 +")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_eval1.py", line 1, in <module>
# expect stderr:     eval("1 +")
# expect stderr:     ~~~~^^^^^^^
# expect stderr:   File "<string>", line 1
# expect stderr:     1 +
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
