from concurrent.futures import ProcessPoolExecutor, Executor
import multiprocessing as mp
import asyncio


def cube(n):
    return n ** 3


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2, mp_context=mp.get_context('spawn')) as pool:
        print(await loop.run_in_executor(pool, cube, 3))
        print(await asyncio.gather(*(loop.run_in_executor(pool, cube, n) for n in range(4))))
        try:
            await loop.run_in_executor(pool, cube, 'x')
        except TypeError as e:
            print(e)
        try:
            loop.set_default_executor(pool)
        except TypeError as e:
            print(e)


if __name__ == '__main__':
    asyncio.run(main())
# expect: 27
# expect: [0, 1, 8, 27]
# expect: unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: executor must be ThreadPoolExecutor instance
