from unittest.mock import *
import unittest.mock, os
mm = MagicMock(); mm.__len__.return_value = 3; mm.__getitem__.return_value = 'i'; print(len(mm), mm[5], list(mm), bool(mm), 3 in mm, int(mm)); mm.__getitem__.assert_called_with(5)
with mm as q: pass
print(mm.__enter__.called, mm.__exit__.called)
# expect: 3 i [] True False 1
# expect: True True
