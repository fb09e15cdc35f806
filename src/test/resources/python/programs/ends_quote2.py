print('it's')
# expect stderr:   File "ends_quote2.py", line 1
# expect stderr:     print('it's')
# expect stderr:                ^
# expect stderr: SyntaxError: unterminated string literal (detected at line 1)
# expect exit: 1
