for t in ["class X(bool): pass", "class X(int, str): pass", "class X(type(None)): pass", "class X(range): pass", "class X(A=1): pass", "class X(object, int): pass"]:
    try: exec(t); print("ok")
    except TypeError as e: print(e)
# expect: type 'bool' is not an acceptable base type
# expect: multiple bases have instance lay-out conflict
# expect: type 'NoneType' is not an acceptable base type
# expect: type 'range' is not an acceptable base type
# expect: X.__init_subclass__() takes no keyword arguments
# expect: Cannot create a consistent method resolution order (MRO) for bases object, int
