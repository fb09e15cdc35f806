def f():
    try:
        return {}["a"]
    finally:
        print("fin")
f()
# expect: fin
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "finally.py", line 6, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "finally.py", line 3, in f
# expect stderr:     return {}["a"]
# expect stderr:            ~~^^^^^
# expect stderr: KeyError: 'a'
# expect exit: 1
