def f(a, b):
    return (
        a +
        b *
        undefined_name
    )
print(
    f(
        1,
        2,
    )
)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "multiline.py", line 8, in <module>
# expect stderr:     f(
# expect stderr:     ~^
# expect stderr:         1,
# expect stderr:         ^^
# expect stderr:         2,
# expect stderr:         ^^
# expect stderr:     )
# expect stderr:     ^
# expect stderr:   File "multiline.py", line 5, in f
# expect stderr:     undefined_name
# expect stderr: NameError: name 'undefined_name' is not defined
# expect exit: 1
