import multiprocessing as mp
import pickle


def nothing():
    pass


if __name__ == '__main__':
    mp.set_start_method('spawn')
    lock, again = mp.Lock(), mp.RLock()
    print(lock, again, mp.Semaphore(3), mp.BoundedSemaphore(2))
    print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock)
    lock.release()
    for each in (lock, again):
        try:
            each.release()
        except (ValueError, AssertionError) as error:
            print(type(error).__name__, error)
    with again, again:
        print(again)
    gate = mp.BoundedSemaphore(1)
    try:
        gate.release()
    except ValueError as error:
        print(error)
    count = mp.Semaphore(2)
    print(count.acquire(), count.acquire(), count.acquire(False), count.get_value())
    count.release()
    count.release()
    count.release()
    print(count.get_value())
    for each in (lock, mp.Queue(), mp.Condition(), mp.Event(), mp.Value('i', 1)):
        try:
            pickle.dumps(each)
        except RuntimeError as error:
            print(error)
# expect: <Lock(owner=None)> <RLock(None, 0)> <Semaphore(value=3)> <BoundedSemaphore(value=2, maxvalue=2)>
# expect: True False False <Lock(owner=MainProcess)>
# expect: ValueError semaphore or lock released too many times
# expect: AssertionError attempt to release recursive lock not owned by thread
# expect: <RLock(MainProcess, 2)>
# expect: semaphore or lock released too many times
# expect: True True False 0
# expect: 3
# expect: Lock objects should only be shared between processes through inheritance
# expect: Queue objects should only be shared between processes through inheritance
# expect: Condition objects should only be shared between processes through inheritance
# expect: Condition objects should only be shared between processes through inheritance
# expect: Synchronized objects should only be shared between processes through inheritance
