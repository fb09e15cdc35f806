from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, names):
    answers = []
    with ThreadPoolExecutor(max_workers=8) as pool:
        try:
            for answer in pool.map(fetch, names):
                answers.append(answer)
        except OSError:
            answers.append(None)
    return answers
