from unittest.mock import *
import unittest.mock, os
w = Mock(wraps=len); print(w([1,2]))
mo = mock_open(read_data='hi\nyo')
with patch('builtins.open', mo):
    with open('f') as f: print(f.read())
mo.assert_called_once_with('f')
# expect: 2
# expect: hi
# expect: yo
