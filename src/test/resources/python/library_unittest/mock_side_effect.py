from unittest.mock import *
import unittest.mock, os
m = Mock(side_effect=[1, ValueError('x')]); print(m())
try: m()
except ValueError as e: print('VE', e)
m = Mock(side_effect=lambda x: x * 2, name='dbl'); print(m(4))
# expect: 1
# expect: VE x
# expect: 8
