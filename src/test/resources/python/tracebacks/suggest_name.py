value = 1
def f():
    counter = 5
    return countr
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggest_name.py", line 5, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "suggest_name.py", line 4, in f
# expect stderr:     return countr
# expect stderr:            ^^^^^^
# expect stderr: NameError: name 'countr' is not defined. Did you mean: 'counter'?
# expect exit: 1
