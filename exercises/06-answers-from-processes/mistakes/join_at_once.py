from multiprocessing import Process, Queue


def work(n):
    return sum(range(n * 1_000_000))     # keeps the GIL, as Python code does


def answer(n, answers):
    answers.put(work(n))


def work_all(numbers):
    answers = Queue()
    results = []
    for n in numbers:
        p = Process(target=answer, args=(n, answers))
        p.start()
        results.append(answers.get())
        p.join()
    return results
