it = zip('ab', 'cd', strict=True); print(it.__reduce__()[2])
# expect: True
