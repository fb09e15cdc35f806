def f():
    s = "héé日本"; return s + 1
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "unicode_line.py", line 3, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "unicode_line.py", line 2, in f
# expect stderr:     s = "héé日本"; return s + 1
# expect stderr:                           ~~^~~
# expect stderr: TypeError: can only concatenate str (not "int") to str
# expect exit: 1
