for src in ('if x:\npass', ' x = 1', 'if x:\n    a\n  b', 'def f():\n\tx\n        y', 'x = 1\n  y = 2', 'class C:\n', 'for i in x:\n# only a comment\n', 'if x:\n        a\n\tb'):
    try: compile(src, 's', 'exec'); print('fine')
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset)
# expect: IndentationError expected an indented block after 'if' statement on line 1 2 1
# expect: IndentationError unexpected indent 1 1
# expect: IndentationError unindent does not match any outer indentation level 3 4
# expect: TabError inconsistent use of tabs and spaces in indentation 3 1
# expect: IndentationError unexpected indent 2 2
# expect: IndentationError expected an indented block after class definition on line 1 1 9
# expect: IndentationError expected an indented block after 'for' statement on line 1 2 17
# expect: TabError inconsistent use of tabs and spaces in indentation 3 1
