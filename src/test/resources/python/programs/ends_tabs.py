if True:
	x = 1
	print(x + "a")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_tabs.py", line 3, in <module>
# expect stderr:     print(x + "a")
# expect stderr:           ~~^~~~~
# expect stderr: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect exit: 1
