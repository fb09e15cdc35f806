# What a child was given it may give to a child of its own.
import multiprocessing as mp


def last(queue, lock, number):
    with lock:
        number.value += 1
    queue.put('grandchild')


def middle(queue, lock, number):
    queue.put('child')
    child = mp.Process(target=last, args=(queue, lock, number))
    child.start()
    child.join()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    queue, lock, number = mp.Queue(), mp.Lock(), mp.Value('i', 5)
    child = mp.Process(target=middle, args=(queue, lock, number))
    child.start()
    child.join()
    print(sorted([queue.get(), queue.get()]), number.value)
# expect: ['child', 'grandchild'] 6
