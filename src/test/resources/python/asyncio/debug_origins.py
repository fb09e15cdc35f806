# debug mode notes where coroutines are made, for as long as its loop runs; asyncio says which selector it uses
import asyncio
import logging
import sys
import traceback
import warnings

logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(message)s', stream=sys.stdout)


def own_lines(message, category, filename, lineno, file=None, line=None):
    text = str(message).splitlines()
    print(category.__name__, text[:2])
    for place, source in zip(text, text[1:]):
        if place.endswith(('in main', 'in helper', 'in <module>')):
            print('   ', place.rpartition(', ')[2], '|', source.strip())


warnings.showwarning = own_lines


async def never():
    pass


def helper():
    return never()


async def main():
    loop = asyncio.get_running_loop()
    print(sys.get_coroutine_origin_tracking_depth(), loop.get_debug())
    never()
    loop.set_debug(False)
    print(sys.get_coroutine_origin_tracking_depth())
    await asyncio.sleep(0)
    print(sys.get_coroutine_origin_tracking_depth())
    helper()
    loop.set_debug(True)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    helper()
    made = helper()
    print([place[2] for place in made.cr_origin])
    made.close()
    left = never()


print(sys.get_coroutine_origin_tracking_depth())
asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(2)
asyncio.run(main())
print(sys.get_coroutine_origin_tracking_depth())
# expect: 0
# expect: DEBUG asyncio Using selector: EpollSelector
# expect: 10 True
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in <module> | asyncio.run(main(), debug=True)
# expect:     in main | never()
# expect: 10
# expect: 0
# expect: RuntimeWarning ["coroutine 'never' was never awaited"]
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in <module> | asyncio.run(main(), debug=True)
# expect:     in main | helper()
# expect:     in helper | return never()
# expect: ['helper', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run', '<module>']
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in <module> | asyncio.run(main(), debug=True)
# expect:     in main | left = never()
# expect: DEBUG asyncio Close <_UnixSelectorEventLoop running=False closed=False debug=True>
# expect: 0
# expect: DEBUG asyncio Using selector: EpollSelector
# expect: 2 False
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in main | never()
# expect: 2
# expect: 2
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in main | helper()
# expect:     in helper | return never()
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in <module> | asyncio.run(main())
# expect:     in main | helper()
# expect:     in helper | return never()
# expect: ['helper', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run', '<module>']
# expect: RuntimeWarning ["coroutine 'never' was never awaited", 'Coroutine created at (most recent call last)']
# expect:     in <module> | asyncio.run(main())
# expect:     in main | left = never()
# expect: DEBUG asyncio Close <_UnixSelectorEventLoop running=False closed=False debug=True>
# expect: 2
