naïve = "日本"
print(naïve + 1, "é")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_uni.py", line 2, in <module>
# expect stderr:     print(naïve + 1, "é")
# expect stderr:           ~~~~~~^~~
# expect stderr: TypeError: can only concatenate str (not "int") to str
# expect exit: 1
