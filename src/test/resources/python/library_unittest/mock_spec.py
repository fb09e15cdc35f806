from unittest.mock import *
import unittest.mock, os
class C:
    def f(self, a): return a
c = Mock(spec=C); print(isinstance(c, C)); c.f.return_value = 2; print(c.f(1))
try: c.g
except AttributeError as e: print(e)
# expect: True
# expect: 2
# expect: Mock object has no attribute 'g'
