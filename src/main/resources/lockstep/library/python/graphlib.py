"""Topological sorting."""

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, node):
        self.node = node
        self.missing = 0  # predecessors not done; -1 given out, -2 done
        self.successors = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given = self._done = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _get(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        info = self._get(node)
        info.missing += len(predecessors)
        for each in predecessors:
            self._get(each).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [n.node for n in self._nodes.values() if n.missing == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _cycle(self):
        done = set()
        for start in self._nodes:
            path, places = [], {}
            waiting = [(start, iter(self._nodes[start].successors))] if start not in done else []
            if waiting:
                path.append(start)
                places[start] = 0
            while waiting:
                node, successors = waiting[-1]
                for each in successors:
                    if each in places:
                        return path[places[each]:] + [each]
                    if each not in done:
                        places[each] = len(path)
                        path.append(each)
                        waiting.append((each, iter(self._nodes[each].successors)))
                        break
                else:
                    waiting.pop()
                    done.add(node)
                    path.pop()
                    del places[node]
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].missing = -1
        self._ready.clear()
        self._given += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._done < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if info.missing != -1:
                if info.missing >= 0:
                    raise ValueError(f'node {node!r} was not passed out (still not ready)')
                raise ValueError(f'node {node!r} was already marked done')
            info.missing = -2
            self._done += 1
            for each in info.successors:
                after = self._nodes[each]
                after.missing -= 1
                if after.missing == 0:
                    self._ready.append(each)

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    @classmethod
    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)
