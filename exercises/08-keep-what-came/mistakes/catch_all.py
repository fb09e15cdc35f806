from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, names):
    answers = []
    with ThreadPoolExecutor(max_workers=8) as pool:
        futures = [pool.submit(fetch, name) for name in names]
        for future in futures:
            try:
                answers.append(future.result())
            except Exception:
                answers.append(None)
    return answers
