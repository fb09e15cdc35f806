from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, names):
    answers = []
    with ThreadPoolExecutor(max_workers=8) as pool:
        for name in names:
            try:
                answers.append(pool.submit(fetch, name).result())
            except OSError:
                answers.append(None)
    return answers
