"""Run once by the build with real threads: what the JVM's compiler learns here of the interpreter's loop is kept in the
start-up cache, so that a program's first threads do not wait for it. A bit of everything that programs do in loops."""
import threading


class Point:
    def __init__(self, x):
        self.x = x

    def moved(self, by):
        return Point(self.x + by)


def evens(limit):
    for each in range(0, limit, 2):
        yield each


def everything(rounds):
    total, kept, seen, text = 0, [], {}, ''
    turn = 0
    while turn < rounds:
        turn += 1
        if turn % 3 == 0:
            total += turn * 2
        elif turn % 5 == 0:
            total -= turn // 2
        else:
            total ^= 3
        point = Point(turn).moved(1)
        point.x = point.x + total
        seen[turn & 63] = total & 255
        kept.append(turn & 7)
        if len(kept) > 40:
            kept = kept[:5]
        kept[0], text = turn, f'{turn}:{total}'
        if text in seen or text is None or not kept:
            break
        scaled = 1.5 * turn / 3.0 + 2.0 ** 2 - total
        for each in range(3):
            total += each
        for each in kept:
            total -= each
        for key, value in seen.items():
            total += key if value else -key
        total += sum(evens(6)) + len([each for each in kept if each > 3]) + (scaled < 0)
        low, high = min(turn, total), max(turn, total)
        pair = (low, high)
        low, high = pair
        try:
            if turn % 50 == 0:
                raise ValueError(turn)
        except ValueError as mistake:
            total += mistake.args[0]
        total = total % 1_000_003 if total > 0 else -total


def counting(rounds):
    done = 0
    while done < rounds:
        done += 1


def summing(rounds):
    total = 0
    for each in range(rounds):
        total += each * each
    return total


def side_by_side(work, rounds):
    threads = [threading.Thread(target=work, args=(rounds,)) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


for _ in range(3):
    side_by_side(everything, 4_000)
    side_by_side(counting, 200_000)
    side_by_side(summing, 100_000)
    counting(200_000)
