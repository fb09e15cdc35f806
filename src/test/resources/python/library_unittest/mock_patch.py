from unittest.mock import *
import unittest.mock, os
with patch('os.getcwd', return_value='/x') as g: print(os.getcwd(), g.called)
with patch.object(os.path, 'exists', return_value=True): print(os.path.exists('/nope'))
print(os.path.exists('/nope'))
@patch('os.getpid')
def t(x, p): p.return_value = 5; return x, os.getpid()
print(t(1))
# expect: /x True
# expect: True
# expect: False
# expect: (1, 5)
