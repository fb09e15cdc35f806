class __A:
    __x = 1
    def f(self):
        __y = self.__x
        return __y
    def __g(self): pass
print(sorted(n for n in vars(__A) if 'A' in n), __A().f())
# expect: ['_A__g', '_A__x'] 1
