"""A small operating system of objects, in the spirit of Richards: tasks that pass packets, linked lists, dispatch."""

DEVICE, WORK = 0, 1


class Packet:
    def __init__(self, link, identity, kind):
        self.link = link
        self.identity = identity
        self.kind = kind
        self.datum = 0
        self.data = [0] * 4

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, kernel, identity, priority, queue):
        self.kernel = kernel
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.waiting = queue is None
        self.held = False

    def is_ready(self):
        return not self.held and not (self.waiting and self.queue is None)

    def give(self, packet):
        self.queue = packet.append_to(self.queue)
        self.waiting = False

    def take(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
        return packet

    def run_once(self):
        packet = self.take()
        self.step(packet)

    def step(self, packet):
        raise NotImplementedError


class Idle(Task):
    def __init__(self, kernel, identity, rounds):
        super().__init__(kernel, identity, 0, None)
        self.control = 1
        self.rounds = rounds
        self.waiting = False

    def step(self, packet):
        self.rounds -= 1
        if self.rounds == 0:
            self.kernel.stopped = True
        elif self.control & 1 == 0:
            self.control //= 2
            self.kernel.release(4)
        else:
            self.control = self.control // 2 ^ 0xD008
            self.kernel.release(5)


class Worker(Task):
    def __init__(self, kernel, identity, priority, queue):
        super().__init__(kernel, identity, priority, queue)
        self.destination = 2
        self.letter = 0

    def step(self, packet):
        if packet is None:
            self.waiting = True
            return
        self.destination = 3 if self.destination == 2 else 2
        packet.identity = self.destination
        packet.datum = 0
        for i in range(4):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            packet.data[i] = 64 + self.letter
        self.kernel.send(packet)


class Handler(Task):
    def __init__(self, kernel, identity, priority, queue):
        super().__init__(kernel, identity, priority, queue)
        self.works = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.works = packet.append_to(self.works)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.works
        if work is not None:
            count = work.datum
            if count >= 4:
                self.works = work.link
                work.identity = 1
                self.kernel.send(work)
                return
            device = self.devices
            if device is not None:
                self.devices = device.link
                device.datum = work.data[count]
                work.datum = count + 1
                device.identity = self.identity + 2
                self.kernel.send(device, self.identity)
                return
        self.waiting = True


class Device(Task):
    def __init__(self, kernel, identity, priority):
        super().__init__(kernel, identity, priority, None)
        self.pending = []

    def give(self, packet):
        self.pending.append(packet)
        self.waiting = False

    def is_ready(self):
        return not self.held and bool(self.pending)

    def run_once(self):
        packet = self.pending.pop()
        self.held = True
        packet.identity = self.identity - 2
        self.kernel.send(packet)


class Kernel:
    def __init__(self, rounds):
        self.sent = 0
        self.steps = 0
        self.stopped = False
        work = Packet(Packet(None, 1, WORK), 1, WORK)
        self.tasks = [
            Worker(self, 1, 1000, work),
            Handler(self, 2, 2000, self.packets(2)),
            Handler(self, 3, 3000, self.packets(3)),
            Device(self, 4, 4000),
            Device(self, 5, 5000),
            Idle(self, 6, rounds),
        ]
        self.by_identity = {task.identity: task for task in self.tasks}
        self.tasks.sort(key=lambda task: -task.priority)

    def packets(self, identity):
        queue = None
        for _ in range(3):
            queue = Packet(queue, identity, DEVICE)
        return queue

    def send(self, packet, sender=None):
        self.sent += 1
        self.by_identity[packet.identity].give(packet)

    def release(self, identity):
        self.by_identity[identity].held = False

    def run(self):
        while not self.stopped:
            for task in self.tasks:
                if task.is_ready():
                    self.steps += 1
                    task.run_once()
                    break
        return self.sent, self.steps


print(Kernel(20_000).run())
