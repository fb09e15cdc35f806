data = {"users": [{"name": "x"}]}
def look():
    return data["users"][0]["age"]["years"]
look()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets_subscript.py", line 4, in <module>
# expect stderr:     look()
# expect stderr:     ~~~~^^
# expect stderr:   File "carets_subscript.py", line 3, in look
# expect stderr:     return data["users"][0]["age"]["years"]
# expect stderr:            ~~~~~~~~~~~~~~~~^^^^^^^
# expect stderr: KeyError: 'age'
# expect exit: 1
