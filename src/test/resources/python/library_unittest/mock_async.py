from unittest.mock import *
import unittest.mock, os
import asyncio
am = AsyncMock(return_value=3)
async def go(): return await am(1)
print(asyncio.run(go()), am.await_count); am.assert_awaited_once_with(1)
# expect: 3 1
