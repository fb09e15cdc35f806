try: input("prompt> ")
except EOFError as e: print(); print(repr(e))
# expect: prompt> 
# expect: EOFError('EOF when reading a line')
