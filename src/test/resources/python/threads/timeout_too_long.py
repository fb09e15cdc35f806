import threading

for lock in (threading.Lock(), threading.RLock()):
    print(lock.acquire(timeout=threading.TIMEOUT_MAX))
    lock.release()
    for timeout in (threading.TIMEOUT_MAX * 2, threading.TIMEOUT_MAX + 1, 10**10, float('nan'), -2):
        try:
            print(lock.acquire(timeout=timeout))
        except (OverflowError, ValueError) as error:
            print(type(error).__name__, error)
# expect: True
# expect: OverflowError timestamp out of range for platform time_t
# expect: OverflowError timestamp out of range for platform time_t
# expect: OverflowError timestamp too large to convert to C PyTime_t
# expect: ValueError Invalid value NaN (not a number)
# expect: ValueError timeout value must be a non-negative number
# expect: True
# expect: OverflowError timestamp out of range for platform time_t
# expect: OverflowError timestamp out of range for platform time_t
# expect: OverflowError timestamp too large to convert to C PyTime_t
# expect: ValueError Invalid value NaN (not a number)
# expect: ValueError timeout value must be a non-negative number
