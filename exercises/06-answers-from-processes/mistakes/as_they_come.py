from multiprocessing import Process, Queue


def work(n):
    return sum(range(n * 1_000_000))     # keeps the GIL, as Python code does


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
