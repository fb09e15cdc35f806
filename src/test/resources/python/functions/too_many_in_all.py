for f in (lambda: str(b"x","utf-8","ignore",encoding="a"), lambda: int("1",2,base=3), lambda: "a".split("b",1,maxsplit=2), lambda: "a".encode("a","b",errors="c"), lambda: complex(1,2,real=3), lambda: bytes("a","b","c",errors="d"), lambda: enumerate([1],2,start=3), lambda: sum([1],2,start=3), lambda: round(1,2,ndigits=3), lambda: pow(1,2,3,mod=4)):
    try: f()
    except Exception as e: print(e)


class Sized:
    def __sizeof__(self):
        return 1000


import sys
print(sys.getsizeof(Sized()) >= 1000)
# expect: str() takes at most 3 arguments (4 given)
# expect: int() takes at most 2 arguments (3 given)
# expect: split() takes at most 2 arguments (3 given)
# expect: encode() takes at most 2 arguments (3 given)
# expect: complex() takes at most 2 arguments (3 given)
# expect: bytes() takes at most 3 arguments (4 given)
# expect: enumerate() takes at most 2 arguments (3 given)
# expect: sum() takes at most 2 arguments (3 given)
# expect: round() takes at most 2 arguments (3 given)
# expect: pow() takes at most 3 arguments (4 given)
# expect: True
