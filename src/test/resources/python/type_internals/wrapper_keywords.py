try: (1).__add__(x=3)
except TypeError as e: print(e)
# expect: wrapper __add__() takes no keyword arguments
