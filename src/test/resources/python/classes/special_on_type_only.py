class C: pass
c = C()
c.__len__ = lambda: 3
try: len(c)
except TypeError as e: print(e)
C.__len__ = lambda self: 4
print(len(c))
# expect: object of type 'C' has no len()
# expect: 4
