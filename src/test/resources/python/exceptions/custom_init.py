class E(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code
try: raise E(5, 'bad')
except E as e: print(e, e.code, e.args, repr(e))
# expect: bad 5 ('bad',) E('bad')
