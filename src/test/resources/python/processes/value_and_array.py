import multiprocessing as mp


def add(number, numbers, times):
    for _ in range(times):
        with number.get_lock():
            number.value += 1
    for i in range(len(numbers)):
        numbers[i] = numbers[i] * 2


if __name__ == '__main__':
    mp.set_start_method('spawn')
    number = mp.Value('i', 5)
    numbers = mp.Array('d', [1.5, 2.5, 3])
    children = [mp.Process(target=add, args=(number, numbers, 50)) for _ in range(2)]
    for each in children:
        each.start()
        each.join()
    print(number.value, numbers[:], list(numbers), len(numbers), numbers[-1])
    print(number, mp.Value('d', 1.5).value, mp.Value('b', 300 - 256).value, mp.Value('B', 260).value)
    print(mp.RawValue('i').value, mp.RawArray('i', 3)[:], mp.Array('c', b'text').value)
    numbers[0:2] = [7, 8]
    print(numbers[:])
    for what in (lambda: numbers[3], lambda: mp.Value('zz', 1), lambda: setattr(number, 'value', 1.5)):
        try:
            what()
        except (IndexError, TypeError, AttributeError) as error:
            print(type(error).__name__)
# expect: 105 [6.0, 10.0, 12.0] [6.0, 10.0, 12.0] 3 12.0
# expect: <Synchronized wrapper for c_int(105)> 1.5 44 4
# expect: 0 [0, 0, 0] b'text'
# expect: [7.0, 8.0, 12.0]
# expect: IndexError
# expect: TypeError
# expect: TypeError
