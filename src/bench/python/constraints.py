"""One-way constraints with strengths, in the spirit of DeltaBlue: plans over chains of variables."""

REQUIRED, STRONG, NORMAL, WEAK = 0, 1, 2, 3


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAK

    def add(self, constraint):
        self.constraints.append(constraint)


class Constraint:
    def __init__(self, strength):
        self.strength = strength
        self.active = False

    def inputs(self):
        return ()

    def output(self):
        raise NotImplementedError

    def execute(self):
        pass

    def inputs_known(self, mark):
        for variable in self.inputs():
            if variable.mark != mark and variable.determined_by is not None:
                return False
        return True


class Fixed(Constraint):
    def __init__(self, variable, value, strength):
        super().__init__(strength)
        self.variable = variable
        self.value = value
        variable.add(self)

    def output(self):
        return self.variable

    def execute(self):
        self.variable.value = self.value


class Equal(Constraint):
    def __init__(self, source, target, strength):
        super().__init__(strength)
        self.source = source
        self.target = target
        source.add(self)
        target.add(self)

    def inputs(self):
        return (self.source,)

    def output(self):
        return self.target

    def execute(self):
        self.target.value = self.source.value


class Scaled(Equal):
    def __init__(self, source, scale, offset, target, strength):
        super().__init__(source, target, strength)
        self.scale = scale
        self.offset = offset
        scale.add(self)
        offset.add(self)

    def inputs(self):
        return self.source, self.scale, self.offset

    def execute(self):
        self.target.value = self.source.value * self.scale.value + self.offset.value


class Planner:
    def __init__(self):
        self.current_mark = 0

    def new_mark(self):
        self.current_mark += 1
        return self.current_mark

    def activate(self, constraint):
        target = constraint.output()
        if target.determined_by is None or constraint.strength < target.strength:
            if target.determined_by is not None:
                target.determined_by.active = False
            target.determined_by = constraint
            target.strength = constraint.strength
            constraint.active = True

    def plan_from(self, sources):
        mark = self.new_mark()
        plan = []
        waiting = list(sources)
        while waiting:
            constraint = waiting.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                for each in out.constraints:
                    if each is not constraint and each.active and each.output() is not out:
                        waiting.append(each)
        return plan


def chain(length, rounds):
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(length + 1)]
    for left, right in zip(variables, variables[1:]):
        planner.activate(Equal(left, right, REQUIRED))
    edit = Fixed(variables[0], 1, STRONG)
    planner.activate(edit)
    total = 0
    for i in range(rounds):
        edit.value = i
        for constraint in planner.plan_from([edit]):
            constraint.execute()
        total += variables[-1].value
    return total


def projection(n, rounds):
    planner = Planner()
    scale = Variable("scale", 10)
    offset = Variable("offset", 1000)
    targets = []
    edits = []
    for i in range(n):
        source = Variable("source", i)
        target = Variable("target", i)
        targets.append(target)
        edit = Fixed(source, i, NORMAL)
        planner.activate(edit)
        planner.activate(Scaled(source, scale, offset, target, REQUIRED))
        edits.append(edit)
    total = 0
    for i in range(rounds):
        scale.value = i
        for constraint in planner.plan_from(edits):
            constraint.execute()
        total += sum(target.value for target in targets)
    return total


print(chain(300, 300), projection(150, 300))
