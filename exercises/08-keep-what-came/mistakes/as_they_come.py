from concurrent.futures import ThreadPoolExecutor, as_completed


def fetch_all(fetch, names):
    answers = []
    with ThreadPoolExecutor(max_workers=8) as pool:
        for future in as_completed([pool.submit(fetch, name) for name in names]):
            try:
                answers.append(future.result())
            except OSError:
                answers.append(None)
    return answers
