class AppError(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
class Sub(AppError): pass
try: raise Sub(7, "bad")
except AppError as e: print(e, repr(e), e.code, e.args)
try: raise Sub(1)
except TypeError as e: print(e)
class NoInit(Exception): pass
print(repr(NoInit(1, 2)), NoInit("x") == NoInit("x"))
try: NoInit(x=1)
except TypeError as e: print(e)
# expect: [7] bad Sub('bad') 7 ('bad',)
# expect: AppError.__init__() missing 1 required positional argument: 'msg'
# expect: NoInit(1, 2) False
# expect: NoInit() takes no keyword arguments
