package lockstep.explore;

import java.util.List;
import java.util.Map;
import java.util.Random;
import lockstep.session.Program;
import lockstep.session.PythonSubject;

/**
 * Small random Python programs: two or three threads that each do a few things to shared globals, containers, attributes,
 * closures and locks. The last line raises what everything came to, so that a failure's description is the outcome.
 */
final class PythonPrograms {
    private PythonPrograms() {}

    static final String PRELUDE =
            """
            import threading
            from collections import deque

            x = 0
            y = 0
            items = [1, 2]
            rows = [[1], [2]]
            table = {"a": 1}
            keyed = {}
            group = {1}
            queue = deque([1, 2])
            walk = iter([7, 8, 9])
            a = threading.Lock()
            b = threading.RLock()
            got = {}


            class Thing:
                made = 0

                def __init__(self):
                    self.v = 0

                def __repr__(self):
                    return f"Thing({self.v})"

                def bump(self):
                    self.v += 1

                @property
                def double(self):
                    return self.v * 2


            class Key:
                def __init__(self, n):
                    self.n = n

                def __eq__(self, other):
                    return self.n == other.n + x

                def __hash__(self):
                    return 1


            class Odd:
                def __eq__(self, other):
                    global x
                    x += 1
                    return True

                def __lt__(self, other):
                    return x > 0

                def __len__(self):
                    return x

                def __iter__(self):
                    return iter(items)

                def __format__(self, spec):
                    return str(y)

                def __contains__(self, value):
                    return value == x

                def __getattr__(self, name):
                    return x


            thing = Thing()
            odd = Odd()
            pair = (items, rows)


            def numbers():
                yield x
                yield x
                yield x


            flow = numbers()


            def make():
                count = 0

                def add():
                    nonlocal count
                    count += 1
                    return count

                def look():
                    return count

                return add, look


            add, look = make()

            """;

    /** What a thread may do; {@code %s} is its number, results are put where nobody else looks. */
    private static final List<String> DEEDS = List.of(
            "x += 1", "x = r = y", "y = %s", "y = x + y", "r = x",
            "items.append(%s)", "items[0] += 1", "items[-1] = %s", "r = items.pop()", "r = len(items)", "r = items[:]",
            "items[1:] = [%s]", "items.insert(0, %s)", "items.sort()", "items.reverse()", "del items[0]", "items += [%s]",
            "r = sum(items)", "r = max(items)", "r = sorted(items, key=lambda v: v * x)", "r = list(map(str, items))",
            "r = [i + x for i in items]", "r = 2 in items", "r = items == [1, 2]", "r = f'{items}'", "r = str(rows)",
            "rows[0].append(%s)", "r = rows == [[1], [2]]", "r = pair == ([1, 2], [[1], [2]])", "r = [*items]",
            "r = items + [0]", "items *= 2", "items.extend(rows[0])", "r = items.count(1)", "r = bool(items)",
            "p, *r = items", "r = tuple(items)", "items.clear()", "r = list(zip(items, rows[0]))", "r = items.copy()",
            "r = list(enumerate(items))", "r = list(reversed(items))", "r = any(items)", "r = items < [1, 3]",
            "table['a'] += 1", "table['b'] = %s", "r = table.get('b')", "table.update(a=%s)", "r = dict(table)",
            "r = table.setdefault('b', %s)", "r = 'b' in table", "r = table.pop('a', None)", "r = len(table)",
            "r = list(table)", "r = [*table.items()]", "r = table == {'a': 1}", "r = {**table}", "r = table | {'c': 1}",
            "table |= {'a': %s}", "del table['a']", "r = list(table.values())", "r = 'a' in table.keys()",
            "for k in table: r = k", "r = repr(table)", "r = str(table.items())", "r = max(table.values())",
            "keyed[Key(%s)] = %s", "r = Key(0) in keyed", "r = len(keyed)", "r = keyed.get(Key(1))", "r = keyed.pop(Key(1), 0)",
            "group.add(%s)", "group.discard(1)", "r = 1 in group", "r = len(group)", "group |= {5}", "r = sorted(group)",
            "r = group & {1}", "r = group == {1}", "group.clear()", "r = group.issubset({1})", "group -= {1}",
            "queue.append(%s)", "r = queue.popleft()", "r = len(queue)", "r = queue[0]", "queue.appendleft(%s)",
            "queue.rotate(1)", "r = list(queue)", "r = 1 in queue", "queue[0] = %s", "queue.extend(items)", "r = str(queue)",
            "thing.v += 1", "thing.v = %s", "r = thing.v", "r = repr(thing)", "r = f'{thing}'", "thing.bump()",
            "r = thing.double", "thing.w = %s", "r = hasattr(thing, 'w')", "r = getattr(thing, 'w', None)",
            "setattr(thing, 'w', %s)", "del thing.v", "r = dict(vars(thing))", "r = thing.__dict__.get('v')",
            "thing.__dict__['v'] = %s", "Thing.made += 1", "r = thing.made", "Thing.v = %s", "Thing.bump = None",
            "Thing.__len__ = lambda self: 3", "r = len(thing)", "r = thing.__class__.made", "thing.__class__ = Key",
            "r = next(walk, None)", "r = next(flow, None)", "r = list(walk)", "for r in flow: pass", "r = 8 in walk",
            "r = add()", "r = look()", "add()",
            "globals()['x'] = %s", "r = globals()['x']", "exec('y = 5', globals())", "r = eval('x')",
            "with a: x += 1", "with a: items.append(%s)", "with b: y += 1", "r = a.locked()",
            "with a:\n        with b: x += 1", "with b:\n        with a: y += 1", "r = a.acquire(blocking=False)",
            "a.release()", "r = odd == 1", "r = odd < 1", "r = len(odd)", "r = list(odd)", "r = f'{odd}'", "r = 1 in odd",
            "r = odd.q", "r = bool(odd)", "r = sorted([odd, odd])", "r = [odd] == [1]", "r = min(odd, odd)", "p, q = odd",
            "r = items.index(odd)", "r = odd in [1, 2]", "r = '%%s' %% items", "r = '{}'.format(thing)",
            "r = ','.join(map(str, items))", "r = isinstance(thing, Thing)", "r = callable(odd)",
            "r = print(*items, file=None) if x else 0", "r = id(items) == id(items)", "r = list(filter(None, items))",
            "r = dict.fromkeys(items)", "r = set(items)", "r = divmod(x, 2)", "r = sum(table.values())",
            "match items:\n        case [_, _]: r = 'two'", "match table:\n        case {'b': v}: r = v",
            "r = items is pair[0]", "r = not items", "r = pair[0][0]", "r = hash(pair[1][0][0])", "assert items",
            "r = bytes(items)", "r = str.join('-', ['a', repr(thing)])", "r = all(v for v in items)");

    /** Which deeds go well together: things touched by both are what a test is about. */
    private static final Map<String, List<String>> TOPICS = Map.of(
            "items", List.of("items", "pair", "rows", "odd"),
            "table", List.of("table"),
            "keyed", List.of("keyed", "x ", "odd"),
            "group", List.of("group"),
            "queue", List.of("queue", "items.append"),
            "thing", List.of("thing", "Thing"),
            "walk", List.of("walk", "flow", "x "),
            "count", List.of("add()", "look()"),
            "x", List.of("x", "y", "odd", "flow"),
            "lock", List.of("with ", "a.", "x "));

    static String source(long seed) {
        var random = new Random(seed * 7919 + 17);
        List<String> topics = TOPICS.keySet().stream().sorted().toList();
        List<String> words = TOPICS.get(topics.get(random.nextInt(topics.size())));
        List<String> deeds = DEEDS.stream().filter(d -> words.stream().anyMatch(d::contains)).toList();
        int threads = random.nextInt(4) == 0 ? 3 : 2;
        var text = new StringBuilder(PRELUDE);
        for (int t = 1; t <= threads; t++) {
            text.append("def work").append(t).append("():\n    global x, y, items, group, table\n    r = p = None\n    try:\n");
            int count = threads == 3 ? 1 : 1 + random.nextInt(2);
            for (int i = 0; i < count; i++) {
                String deed = deeds.get(random.nextInt(deeds.size()));
                text.append("        ").append(deed.replace("%s", "" + (t + 2)).replace("%%", "%").replace("\n", "\n    "));
                text.append('\n');
            }
            text.append("    except Exception as e:\n        r = type(e).__name__\n    r").append(t).append("[0] = r\n\n\n");
        }
        for (int t = 1; t <= threads; t++) {
            text.append("r").append(t).append(" = [None]\n");
            text.append("t").append(t).append(" = threading.Thread(target=work").append(t).append(")\n");
        }
        for (int t = 1; t <= threads; t++) {
            text.append("t").append(t).append(".start()\n");
        }
        for (int t = 1; t <= threads; t++) {
            text.append("t").append(t).append(".join()\n");
        }
        text.append("x_now = x\n");
        text.append("raise ValueError(f\"{r1} {r2} ").append(threads == 3 ? "{r3} " : "")
                .append("{x} {y} {items} {rows} {table} {[*keyed.values()]} {sorted(group)} {queue} "
                        + "{vars(thing)} {Thing.made} {look()} {next(walk, None)}\")\n");
        return text.toString();
    }

    static PythonSubject subject(String source) {
        return new PythonSubject(Program.of("random.py", source), List.of());
    }
}
