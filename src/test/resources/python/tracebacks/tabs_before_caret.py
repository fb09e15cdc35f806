def f():
		if x:
			return é = 5
# expect stderr:   File "tabs_before_caret.py", line 3
# expect stderr:     			return é = 5
# expect stderr:     			         ^
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
