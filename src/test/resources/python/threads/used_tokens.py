# What refuses a token shows the variable with its default.
import contextvars
import re
import threading

plain, odd = contextvars.ContextVar('plain'), contextvars.ContextVar('odd', default=[1, 'x'])


def attempt(call):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, re.sub('0x[0-9a-f]+', 'ADDRESS', str(e)))


token = odd.set(1)
attempt(lambda: plain.reset(token))
thread = threading.Thread(target=attempt, args=(lambda: odd.reset(token),))
thread.start()
thread.join()
odd.reset(token)
attempt(lambda: odd.reset(token))
# expect: ValueError <Token var=<ContextVar name='odd' default=[1, 'x'] at ADDRESS> at ADDRESS> was created by a different ContextVar
# expect: ValueError <Token var=<ContextVar name='odd' default=[1, 'x'] at ADDRESS> at ADDRESS> was created in a different Context
# expect: RuntimeError <Token used var=<ContextVar name='odd' default=[1, 'x'] at ADDRESS> at ADDRESS> has already been used once
