import multiprocessing as mp
import time


def spin(stop, beats):
    while not stop.wait(0.01):
        with beats.get_lock():
            beats.value += 1


if __name__ == '__main__':
    mp.set_start_method('spawn')
    stop, beats = mp.Event(), mp.Value('i', 0)
    p = mp.Process(target=spin, args=(stop, beats))
    p.start()
    while beats.value < 3:
        time.sleep(0.01)
    stop.set()
    p.join(10)
    print(p.exitcode, beats.value >= 3)
# expect: 0 True
