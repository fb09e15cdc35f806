import traceback
for s in ['return 5','x = *a','def f(a,a): pass','@a\n','if 1:','f(\n','x = 1\n\n@d\n\n','print "x"','  x']:
    try: exec(s)
    except SyntaxError as e: traceback.print_exc(limit=0)
for s in ['a ** not b','a @ not b','a << not b','a // not b','~ not b','+ not b', 'a - not b + 1','(a + not b)','f(a + not b, 1)','a + not b or c','x + not not y','x % not y.z(1)','2 ** - not x','a + not','a + not )']:
    try: compile(s,'x','exec')
    except SyntaxError as e: print(s, '|', e.msg, e.offset, e.end_offset)
exec('break')
# expect: a ** not b | invalid syntax 6 9
# expect: a @ not b | 'not' after an operator must be parenthesized 5 10
# expect: a << not b | invalid syntax 6 9
# expect: a // not b | 'not' after an operator must be parenthesized 6 11
# expect: ~ not b | 'not' after an operator must be parenthesized 3 8
# expect: + not b | 'not' after an operator must be parenthesized 3 8
# expect: a - not b + 1 | 'not' after an operator must be parenthesized 5 14
# expect: (a + not b) | 'not' after an operator must be parenthesized 6 11
# expect: f(a + not b, 1) | 'not' after an operator must be parenthesized 7 12
# expect: a + not b or c | 'not' after an operator must be parenthesized 5 10
# expect: x + not not y | 'not' after an operator must be parenthesized 5 14
# expect: x % not y.z(1) | 'not' after an operator must be parenthesized 5 15
# expect: 2 ** - not x | invalid syntax 8 11
# expect: a + not | invalid syntax 5 8
# expect: a + not ) | unmatched ')' 9 9
# expect stderr:   File "<string>", line 1
# expect stderr: SyntaxError: 'return' outside function
# expect stderr:   File "<string>", line 1
# expect stderr: SyntaxError: can't use starred expression here
# expect stderr:   File "<string>", line 1
# expect stderr: SyntaxError: duplicate argument 'a' in function definition
# expect stderr:   File "<string>", line 1
# expect stderr:     @a
# expect stderr: SyntaxError: invalid syntax
# expect stderr:   File "<string>", line 1
# expect stderr:     if 1:
# expect stderr:          ^
# expect stderr: IndentationError: expected an indented block after 'if' statement on line 1
# expect stderr:   File "<string>", line 1
# expect stderr:     f(
# expect stderr:      ^
# expect stderr: SyntaxError: '(' was never closed
# expect stderr:   File "<string>", line 4
# expect stderr:     
# expect stderr: SyntaxError: invalid syntax
# expect stderr:   File "<string>", line 1
# expect stderr:     print "x"
# expect stderr:     ^^^^^^^^^
# expect stderr: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
# expect stderr:   File "<string>", line 1
# expect stderr:     x
# expect stderr: IndentationError: unexpected indent
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "syntax_error_in_text.py", line 8, in <module>
# expect stderr:     exec('break')
# expect stderr:     ~~~~^^^^^^^^^
# expect stderr:   File "<string>", line 1
# expect stderr: SyntaxError: 'break' outside loop
# expect exit: 1
