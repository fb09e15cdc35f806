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
    results = []
    for n in numbers:
        p = Process(target=answer, args=(n, answers))
        p.start()
        results.append(answers.get())
        p.join()
    return results
