from concurrent.futures import ProcessPoolExecutor
import multiprocessing as mp
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    SMALL = 1
    BIG = 2


@dataclass
class Job:
    rows: list
    kind: Kind = Kind.SMALL


def total(job):
    return Job([sum(r) for r in job.rows], Kind.BIG if job.kind is Kind.SMALL else Kind.SMALL)


if __name__ == '__main__':
    with ProcessPoolExecutor(2, mp_context=mp.get_context('spawn')) as pool:
        for r in pool.map(total, [Job([[1, 2], [3]]), Job([], Kind.BIG)]):
            print(r)
# expect: Job(rows=[3, 3], kind=<Kind.BIG: 2>)
# expect: Job(rows=[], kind=<Kind.SMALL: 1>)
