from multiprocessing import Process, Queue


def work(n):
    total = 0
    for i in range(n * 1_000_000):
        total += i
    return total


def answer(n, answers):
    answers.put(work(n))


def work_all(numbers):
    answers = Queue()
    processes = [Process(target=answer, args=(n, answers)) for n in numbers]
    for p in processes:
        p.start()
    results = [answers.get() for _ in numbers]
    for p in processes:
        p.join()
    return results
